import TallyConfig
import TallyKit
import TallyModel

/// A part of the program that must take any bytes.
public enum FuzzTarget: String, Sendable, CaseIterable {
  /// Cleaning of a page.
  case clean
  /// Figures and what they are said of, in text.
  case extract
  /// Several articles compared, and what is found in them.
  case compare
  /// Articles compared and printed in every format.
  case formats
  /// A report in the format that the first byte chooses, of a story with hostile words.
  case reports
  /// Alerts in the format that the first byte chooses, of a story with hostile words.
  case alerts
  /// Files of all forms: text, gzip, JSON, JSON Lines, Markdown.
  case input
  /// Configuration, baseline, rulings, suppressions and profile.
  case config

  /// What is wrong with what the part makes of the bytes; empty when nothing is.
  public func faults(in bytes: [UInt8]) -> [String] {
    switch self {
    case .clean: cleaned(bytes).map(problems(in:)) ?? []
    case .extract: problems(in: extracted(bytes))
    case .compare: problems(in: compared(bytes))
    case .formats: formatProblems(of: compared(bytes))
    case .reports: outputProblems(Output.reports, bytes)
    case .alerts: outputProblems(Output.alerts, bytes)
    case .input: inputProblems(bytes)
    case .config: configProblems(bytes)
    }
  }

  private func outputProblems(_ outputs: [Output], _ bytes: [UInt8]) -> [String] {
    let output = outputs[Int(bytes.first ?? 0) % outputs.count]
    return output.problems(of: HostileStory.story(bytes.dropFirst()))
  }

  private func cleaned(_ bytes: [UInt8]) -> Article? {
    try? article(from: Page(path: "story/page.html", bytes: bytes))
  }

  private func inputProblems(_ bytes: [UInt8]) -> [String] {
    let names = ["page.html", "page.json", "page.jsonl", "page.md", "page.txt", "page"]
    let name = names[Int(bytes.first ?? 0) % names.count]
    let rest = Array(bytes.dropFirst())
    return articles(in: rest, path: "story/\(name)").flatMap { reading in
      (try? reading.result.get()).map(problems(in:)) ?? []
    }
  }

  private func configProblems(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try? Configuration(text, path: ".tally.yml")
    _ = try? Rulings(text, path: "rulings.yml")
    _ = try? Suppression.comments(in: bytes, article: "story/page.html")
    if let profile = try? SourceProfile(bytes, path: "profile"),
      (try? SourceProfile(profile.bytes, path: "profile"))?.texts != profile.texts
    {
      return ["a profile changes when it is written and read"]
    }
    guard let baseline = try? Baseline(text, path: "baseline"),
      let again = try? Baseline(baseline.text, path: "baseline")
    else { return [] }
    return again == baseline ? [] : ["a baseline changes when it is written and read"]
  }
}

/// The record of bytes taken for an article's text.
func extracted(_ bytes: [UInt8]) -> ArticleRecord {
  let found = articles(in: jsonLine(text: bytes), path: "story/page.jsonl", form: .jsonl)
  guard let first = found.first, let article = try? first.result.get() else {
    return ArticleRecord(
      key: "", header: ArticleHeader(path: "", source: ""), sentences: [], claims: [])
  }
  return record(of: article)
}

/// The story of bytes taken for the texts of articles, a form feed between.
func compared(_ bytes: [UInt8]) -> Story {
  var records: [ArticleRecord] = []
  for (index, part) in bytes.split(separator: 0x0C).prefix(12).enumerated() {
    var record = extracted(Array(part))
    record.header.path = "story/outlet\(index).txt"
    record.header.source = "Outlet \(index)"
    record.header.published = Timestamp(year: 2025, month: 3, day: 1 + index)
    records.append(record)
  }
  return story(named: "story", records: records)
}

/// Text as a line of JSON Lines, so that nothing of it is taken for boilerplate.
private func jsonLine(text: [UInt8]) -> [UInt8] {
  var line = Array("{\"id\":\"a\",\"text\":\"".utf8)
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    switch scalar.value {
    case 0x22, 0x5C: line += [0x5C, UInt8(truncatingIfNeeded: scalar.value)]
    case 0..<0x20:
      let digits = String(scalar.value, radix: 16)
      line += Array("\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8)
    default: line += Array(String(scalar).utf8)
    }
  }
  return line + Array("\"}\n".utf8)
}
