/// What a rule of findings means, for people who read one.
public struct RuleDescription: Sendable, Hashable {
  /// The rule.
  public var rule: FindingRule
  /// A few words without full stop.
  public var title: String
  /// One sentence that says what was found.
  public var summary: String
  /// What it means, when it is reported and when not, in plain sentences.
  public var meaning: String
  /// A passage that is reported, in invented words.
  public var example: String
  /// What a person can do about it.
  public var remedy: String
  /// How sure findings of the rule are, and what lowers that.
  public var certainty: String
  /// The severity of a finding about precise figures.
  public var severity: Severity

  /// A description with all its parts.
  public init(
    _ rule: FindingRule, title: String, severity: Severity, summary: String, meaning: String,
    example: String, remedy: String, certainty: String
  ) {
    self.rule = rule
    self.title = title
    self.severity = severity
    self.summary = summary
    self.meaning = meaning
    self.example = example
    self.remedy = remedy
    self.certainty = certainty
  }
}

extension FindingRule {
  /// What the rule means; every rule has its own.
  public var details: RuleDescription {
    switch self {
    case .contradiction: .contradiction
    case .update: .update
    case .revision: .revision
    case .percentChange: .percentChange
    case .partsTotal: .partsTotal
    case .share: .share
    case .perUnit: .perUnit
    case .listLength: .listLength
    case .dates: .dates
    case .range: .range
    case .scaleSlip: .scaleSlip
    case .headlineBody: .headlineBody
    case .unitConversion: .unitConversion
    case .loneAnonymousSource: .loneAnonymousSource
    case .unusedSuppression: .unusedSuppression
    case .expiredSuppression: .expiredSuppression
    case .staleBaseline: .staleBaseline
    }
  }
}
