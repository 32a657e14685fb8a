/// The formats in which `lint` and `check` print their alerts.
public enum AlertFormat: String, Sendable, Hashable, CaseIterable {
  /// For people: the sentences with the figures marked.
  case text
  /// One line a finding, from which editors know how to jump.
  case lines
  /// One JSON object.
  case json
  /// One JSON object a line and alert.
  case jsonl
  /// SARIF 2.1.0, as code scanning services read it.
  case sarif
  /// GitHub's workflow commands.
  case github
  /// GitLab's code quality report.
  case gitlab
  /// JUnit's XML, in the part that all readers know.
  case junit
  /// Checkstyle's XML.
  case checkstyle
  /// Reviewdog's diagnostics.
  case rdjson

  /// The alerts in this format, as UTF-8.
  ///
  /// - Parameter colour: whether `text` may use the colours of a terminal.
  /// - Complexity: linear in the number of alerts and in their words.
  public func render(_ list: AlertList, colour: Bool = false) -> [UInt8] {
    switch self {
    case .text: Array(AlertText(colour: colour).render(list).utf8)
    case .lines: Array(alertLines(for: list).utf8)
    case .json: alertObject(of: list)
    case .jsonl: alertLines(of: list)
    case .sarif: sarifLog(of: list)
    case .github: Array(workflowCommands(for: list).utf8)
    case .gitlab: codeQualityReport(of: list)
    case .junit: junitReport(of: list)
    case .checkstyle: checkstyleReport(of: list)
    case .rdjson: reviewdogDiagnostics(of: list)
    }
  }
}
