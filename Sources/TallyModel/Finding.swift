/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, Codable, Comparable, CaseIterable {
  case note, warning, error

  /// Orders from `note` to `error`.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// How sure it is that a finding is one.
public enum Confidence: String, Sendable, Hashable, Codable, Comparable, CaseIterable {
  case low, medium, high

  /// Orders from `low` to `high`.
  public static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}

/// What a finding says is wrong.
public enum FindingRule: String, Sendable, Hashable, Codable, CaseIterable {
  /// Two figures that answer one question and cannot both be true.
  case contradiction
  /// A figure that moved on.
  case update
  /// A cumulative figure that was lowered.
  case revision
  /// A percent change that does not lead from the old value to the new one.
  case percentChange = "arithmetic.percent-change"
  /// Parts that do not sum to the stated total.
  case partsTotal = "arithmetic.parts-total"
  /// A share that is not the part over the whole.
  case share = "arithmetic.share"
  /// A count times a price per unit that is not the total.
  case perUnit = "arithmetic.per-unit"
  /// An announced number of things that the list after it does not have.
  case listLength = "arithmetic.list-length"
  /// An age or a span of years that does not fit the years beside it.
  case dates = "arithmetic.dates"
  /// A range with its ends exchanged, or an average outside its range.
  case range = "arithmetic.range"
  /// A figure that is a thousand or a million times another that answers the same question.
  case scaleSlip = "scale-slip"
  /// A headline that says other than the body.
  case headlineBody = "headline-body"
  /// A conversion in brackets that is not the same quantity.
  case unitConversion = "unit-conversion"
  /// A figure that only one source has, and only from a speaker it does not name.
  case loneAnonymousSource = "lone-anonymous-source"
  /// A suppression that no finding needs any more.
  case unusedSuppression = "unused-suppression"
  /// A suppression whose last day has passed.
  case expiredSuppression = "expired-suppression"
  /// A line of the baseline whose finding is gone.
  case staleBaseline = "stale-baseline"
}

/// Something to show a person.
public struct Finding: Sendable, Hashable, Codable {
  /// Fingerprint: made of the figures and the question, not of lines or order.
  public var id: String
  /// What is wrong.
  public var rule: FindingRule
  /// How much it matters.
  public var severity: Severity
  /// How sure it is: that the figures were read right and answer one question.
  public var confidence: Confidence
  /// One sentence, with the figures as the articles print them.
  public var message: String
  /// Index of the fact in the story's facts, where the finding is about one.
  public var fact: Int?
  /// The claims concerned, the one to show first in front.
  public var claims: [ClaimReference]
  /// Larger comes first in reports: gap, how central the figure is, witnesses on each side.
  public var consequence: Int

  /// A finding.
  public init(
    id: String, rule: FindingRule, severity: Severity, confidence: Confidence = .medium,
    message: String, fact: Int? = nil, claims: [ClaimReference], consequence: Int = 0
  ) {
    self.id = id
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.fact = fact
    self.claims = claims
    self.consequence = consequence
  }
}
