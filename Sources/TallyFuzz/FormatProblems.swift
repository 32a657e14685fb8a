import TallyModel
import TallyReport

/// What is wrong with a story's outputs: every format must be UTF-8 that its readers take.
func formatProblems(of story: Story) -> [String] {
  var problems: [String] = []
  let alerts = AlertList(alerts: story.alerts(), coverage: story.coverage, version: "0")
  for (name, bytes) in outputs(of: story, alerts) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      problems.append("\(name) is not UTF-8")
      continue
    }
    let allowed: UInt32? = name == "colour" ? 0x1B : name.hasPrefix("csv") ? 0x0D : nil
    if let bad = forbidden(in: text, allowing: allowed) {
      problems.append("\(name) holds U+\(String(bad, radix: 16))")
    }
  }
  return problems
}

/// Every output of a story by the name of its format.
func outputs(of story: Story, _ alerts: AlertList) -> [(name: String, bytes: [UInt8])] {
  var outputs: [(name: String, bytes: [UInt8])] = [
    ("report.json", JSONReporter().render([story])),
    ("report.text", TextReporter().render([story])),
    ("report.markdown", MarkdownReporter().render([story])),
    ("csv", ClaimTable().render([story])), ("csv-facts", FactTable().render([story])),
    ("summary", Array(stepSummary(of: alerts).utf8)),
    ("colour", AlertFormat.text.render(alerts, colour: true)),
  ]
  for file in MarkdownReporter().files(for: [story]) { outputs.append((file.name, file.bytes)) }
  for file in HTMLReport().files(for: [story]) { outputs.append((file.name, file.bytes)) }
  for format in AlertFormat.allCases { outputs.append((format.rawValue, format.render(alerts))) }
  for record in story.records {
    for format in PieceFormat.allCases {
      outputs.append(("extract.\(format.rawValue)", rendered(record, as: format)))
    }
  }
  return outputs
}

/// The first control character that would act on a terminal or break a format.
private func forbidden(in text: String, allowing allowed: UInt32?) -> UInt32? {
  text.unicodeScalars.first { scalar in
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    return isControl && ![0x0A, 0x09, allowed].contains(scalar.value)
  }?.value
}
