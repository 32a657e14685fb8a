import TallyModel

/// One of GitHub's workflow commands; its parts are escaped when it is written.
///
/// - Source: actions/toolkit, `packages/core/src/command.ts`.
struct WorkflowCommand: CustomStringConvertible {
  /// `error`, `warning` or `notice`.
  let name: String
  /// The properties, in order.
  let properties: [(StaticString, String)]
  /// What is shown; may have several lines.
  let message: String

  /// The command on one line.
  var description: String {
    let parts = properties.map { "\($0.0)=\(Self.escaped($0.1, isProperty: true))" }
    let head = parts.isEmpty ? name : "\(name) \(parts.joined(separator: ","))"
    return "::\(head)::\(Self.escaped(message, isProperty: false))"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// The alerts that count as workflow commands, worst first, as many as GitHub shows.
///
/// - Source: actions/toolkit, `docs/problem-matchers.md`: ten annotations of a kind a step.
func workflowCommands(for list: AlertList) -> String {
  let limit = 10
  let open = list.open
  var shown: [Severity: Int] = [:]
  for severity in Severity.allCases {
    shown[severity] = min(limit, open.count { $0.severity == severity })
  }
  if shown.values.reduce(0, +) < open.count {
    // The last notice says how many are left out.
    shown[.note] = min(limit - 1, shown[.note] ?? 0)
  }
  let hidden = open.count - shown.values.reduce(0, +)
  var text = ""
  for alert in open {
    let left = shown[alert.severity] ?? 0
    if left == 0 { continue }
    shown[alert.severity] = left - 1
    text += "\(command(for: alert))\n"
  }
  if hidden > 0 {
    let message = "… and \(hidden) more findings: the job's summary lists them"
    text +=
      "\(WorkflowCommand(name: "notice", properties: [("title", "tally")], message: message))\n"
  }
  return text
}

private func command(for alert: Alert) -> WorkflowCommand {
  let name: String
  switch alert.severity {
  case .error: name = "error"
  case .warning: name = "warning"
  case .note: name = "notice"
  }
  let place = alert.first.place
  var properties: [(StaticString, String)] = [
    ("file", VisibleText(alert.first.path).description), ("line", String(place.line)),
    ("endLine", String(place.endLine)),
  ]
  // Columns are refused when the lines differ.
  if place.line == place.endLine {
    properties += [("col", String(place.column)), ("endColumn", String(place.endColumn))]
  }
  properties.append(("title", "tally: \(alert.rule.rawValue)"))
  return WorkflowCommand(name: name, properties: properties, message: quotes(of: alert))
}

/// The alert's sentence and the sentences of its figures, a line each.
func quotes(of alert: Alert, limit: Int = 6) -> String {
  var lines = [alert.message]
  for end in alert.ends.prefix(limit) where !end.sentence.isEmpty {
    let source = end.source.map { "\($0), " } ?? ""
    let date = end.published.map { ", \($0)" } ?? ""
    lines.append("\(source)\(end.location)\(date): “\(shortened(end.sentence, to: 300))”")
  }
  if alert.ends.count > limit { lines.append("… and \(alert.ends.count - limit) more") }
  lines.append("fingerprint \(alert.fingerprint)")
  return lines.joined(separator: "\n")
}

/// Text of at most `limit` scalars, cut with an ellipsis.
func shortened(_ text: String, to limit: Int) -> String {
  let scalars = text.unicodeScalars
  guard let cut = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
    cut < scalars.endIndex
  else { return text }
  return String(scalars[..<cut]) + "…"
}
