import TallyModel

/// Writes alerts for people, as a compiler does: the sentence with the figure marked below it.
public struct AlertText: Sendable {
  private let colour: TerminalColour
  /// Ends shown of one alert; the others are counted.
  private static let shownEnds = 8

  /// A writer; colours are for terminals only.
  public init(colour: Bool) {
    self.colour = TerminalColour(isOn: colour)
  }

  /// The alerts that count, worst first, with an empty line after each.
  public func render(_ list: AlertList) -> String {
    var text = ""
    for alert in list.open { text += render(alert) + "\n" }
    return text
  }

  /// One alert with its figures.
  public func render(_ alert: Alert) -> String {
    let shown = alert.ends.prefix(Self.shownEnds)
    let gutter = shown.map { String($0.place.line).utf8.count }.max() ?? 1
    let label = "\(alert.severity.rawValue)[\(alert.rule.rawValue)]"
    var lines = [colour.severity(alert.severity, label) + colour.bold(": " + alert.message)]
    for (index, end) in shown.enumerated() {
      lines += self.lines(end, of: alert, isFirst: index == 0, gutter: gutter)
    }
    let hidden = alert.ends.count - shown.count
    let margin = String(repeating: " ", count: gutter)
    if hidden > 0 { lines.append("\(margin) … and \(hidden) more") }
    let sign = colour.gutter("=")
    if let question = alert.question, !alert.message.contains(question) {
      lines.append("\(margin) \(sign) question: \(question)")
    }
    lines.append("\(margin) \(sign) fingerprint: \(alert.fingerprint)")
    return lines.map { Self.harmless($0) + "\n" }.joined()
  }

  private func lines(_ end: AlertEnd, of alert: Alert, isFirst: Bool, gutter: Int) -> [String] {
    let margin = String(repeating: " ", count: gutter)
    let arrow = colour.gutter(isFirst ? "-->" : ":::")
    let place = "\(margin)\(arrow) \(colour.bold(end.location))\(Self.origin(of: end))"
    if end.sentence.isEmpty { return [place] }
    let number = String(end.place.line)
    let padding = String(repeating: " ", count: gutter - number.utf8.count)
    let bar = colour.gutter("|")
    let excerpt = AlertExcerpt(end)
    let source = excerpt.before + excerpt.figure + excerpt.after
    return [
      place, "\(margin) \(bar)", "\(padding)\(colour.gutter(number)) \(bar) \(source)",
      "\(margin) \(bar) \(mark(excerpt, as: isFirst ? alert.severity : .note))",
    ]
  }

  /// The carets below a figure; where the line is written from right to left, the figure again.
  private func mark(_ excerpt: AlertExcerpt, as severity: Severity) -> String {
    if DisplayWidth.turnsDirection(excerpt.before + excerpt.figure) {
      return colour.severity(severity, "^ ") + excerpt.figure
    }
    let indent = String(repeating: " ", count: DisplayWidth.columns(of: excerpt.before))
    let width = max(1, DisplayWidth.columns(of: excerpt.figure))
    return indent + colour.severity(severity, String(repeating: "^", count: width))
  }

  private static func origin(of end: AlertEnd) -> String {
    let parts = [end.source, end.published, end.speaker.map { "according to \($0)" }]
      .compactMap { $0 }
    return parts.isEmpty ? "" : "  " + parts.joined(separator: ", ")
  }

  /// A line in which runners of CI jobs find no command of their old form, `##[name]`.
  ///
  /// - Source: actions/runner, `ActionCommand.cs`: the old form counts anywhere in a line.
  private static func harmless(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "#")) else { return line }
    var safe = ""
    var hashes = 0
    for scalar in line.unicodeScalars {
      if scalar == "[", hashes >= 2 { safe += "\\" }
      hashes = scalar == "#" ? hashes + 1 : 0
      safe.unicodeScalars.append(scalar)
    }
    return safe
  }
}

extension AlertList {
  /// One line for people: how many alerts of which severity, and what was left out.
  public var summary: String {
    let open = self.open
    let known = alerts.count { $0.state == .known }
    let suppressed = alerts.count - open.count - known
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = open.count { $0.severity == severity }
      return count == 0 ? nil : Self.counted(count, severity.rawValue)
    }
    var parts = [Self.counted(open.count, "finding")]
    if !counts.isEmpty { parts[0] += " (\(counts.joined(separator: ", ")))" }
    parts[0] += " in \(Self.counted(coverage.articles, "article"))"
    if known > 0 { parts.append("\(known) in the baseline") }
    if suppressed > 0 { parts.append("\(suppressed) suppressed") }
    if !coverage.unread.isEmpty {
      parts.append("\(Self.counted(coverage.unread.count, "file")) could not be read")
    }
    return parts.joined(separator: "; ")
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
