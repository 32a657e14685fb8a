import TallyModel

/// The alerts as a Markdown table for the summary of a GitHub job, worst first.
///
/// - Source: GitHub, "Workflow commands": a step's summary has at most 1 MiB.
public func stepSummary(of list: AlertList, limit: Int = 1_000_000) -> String {
  var text = "### tally: \(MarkdownCell(list.summary))\n"
  let open = list.open
  guard !open.isEmpty else { return text }
  text += "\n| severity | rule | finding | figures |\n|---|---|---|---|\n"
  var size = text.utf8.count
  for (index, alert) in open.enumerated() {
    let line = row(of: alert)
    // The last line has to fit too.
    if size + line.utf8.count + 80 > limit {
      return text + "\n… and \(open.count - index) more findings\n"
    }
    text += line
    size += line.utf8.count
  }
  return text
}

private func row(of alert: Alert) -> String {
  let figures = alert.ends.prefix(6).map { end in
    "**\(MarkdownCell(end.figure))** \(MarkdownCell(end.source ?? "")) \(MarkdownCell(end.location))"
  }
  let more = alert.ends.count > 6 ? ["… and \(alert.ends.count - 6) more"] : []
  let cells = [
    alert.severity.rawValue, alert.rule.rawValue, "\(MarkdownCell(alert.message))",
    (figures + more).joined(separator: "<br>"),
  ]
  return "| \(cells.joined(separator: " | ")) |\n"
}

/// Text of unknown origin in a cell of a Markdown table: nothing in it is markup.
struct MarkdownCell: CustomStringConvertible {
  /// The text with every character that could begin markup as a reference.
  let description: String

  /// Escapes `text`, which may hold anything.
  init(_ text: String) {
    var escaped = ""
    for scalar in VisibleText(text).description.unicodeScalars {
      switch scalar {
      case "&", "<", ">", "\"", "|", "*", "_", "`", "[", "]", "(", ")", "#", "~", "\\", "!", "@",
        "$", ":", "{", "}":
        escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    description = escaped
  }
}
