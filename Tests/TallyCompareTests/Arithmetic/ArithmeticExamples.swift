import TallyModel

/// A passage whose figures fit, or do not.
struct ArithmeticExample: Sendable, CustomStringConvertible {
  /// The relation it is about, as the table of checks names it.
  var relation: String
  /// The rule that must report it; `nil` where nothing may be reported.
  var rule: FindingRule?
  /// The paragraphs.
  var paragraphs: [String]

  var description: String { "\(relation): \(paragraphs.joined(separator: " / "))" }
}

/// Right and wrong passages of one relation.
struct ArithmeticRelation: Sendable {
  var name: String
  var rule: FindingRule
  /// One paragraph each; a line feed begins another.
  var right: [String]
  var wrong: [String]

  /// All passages as examples.
  var examples: [ArithmeticExample] {
    right.map { ArithmeticExample(relation: name, rule: nil, paragraphs: Self.lines($0)) }
      + wrong.map { ArithmeticExample(relation: name, rule: rule, paragraphs: Self.lines($0)) }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
