public import TallyModel

extension RuleDescription {
  /// The rule for a terminal, as `tally rules ID` prints it.
  public var text: String {
    """
    \(rule.rawValue): \(title)

    \(meaning)

    For instance:
    \(Self.indented(example))

    What to do: \(remedy)
    How sure: \(certainty)
    Severity: \(severity.rawValue) for precise figures

    """
  }

  /// The rule as a section of Markdown.
  public var markdown: String {
    """
    ## \(rule.rawValue)

    **\(title).** \(meaning)

    \(Self.indented(example))

    *What to do:* \(remedy) *How sure:* \(certainty) *Severity:* \(severity.rawValue).

    """
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
  }
}

/// The rules in one line each, as `tally rules` prints them.
public func ruleTable() -> String {
  let width = FindingRule.allCases.map(\.rawValue.utf8.count).max() ?? 0
  return FindingRule.allCases.map { rule in
    let padding = String(repeating: " ", count: width - rule.rawValue.utf8.count)
    let severity = rule.details.severity.rawValue
    let gap = String(repeating: " ", count: 7 - severity.utf8.count)
    return "\(rule.rawValue)\(padding)  \(severity)\(gap)  \(rule.details.title)\n"
  }.joined()
}

/// The document `docs/rules.md`.
public func ruleDocument() -> String {
  """
  # Rules

  What each finding of `tally lint` and `tally check` means. `tally rules` prints the same;
  this file is made from it by the tests, with `TALLY_RECORD=1`.

  | rule | severity | |
  |---|---|---|

  """
    + FindingRule.allCases.map { rule in
      "| [`\(rule.rawValue)`](#\(rule.anchor)) | \(rule.details.severity.rawValue) "
        + "| \(rule.details.title) |\n"
    }.joined()
    + FindingRule.allCases.map { "\n\($0.details.markdown)" }.joined()
}

extension FindingRule {
  /// The anchor that Markdown readers give the rule's heading.
  fileprivate var anchor: String { rawValue.filter { $0 != "." } }
}
