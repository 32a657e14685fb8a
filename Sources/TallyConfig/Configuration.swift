public import TallyModel

/// How the stories of a run are found.
public enum StoryGrouping: String, Sendable, Hashable, CaseIterable {
  /// Each first-level folder is a story.
  case folders
  /// Everything is compared with everything.
  case across
}

/// What a desk sets for a rule: its severity, or that it is off.
public enum RuleSetting: String, Sendable, Hashable, CaseIterable {
  case off, note, warning, error

  /// The severity; `nil` when the rule is off.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}

/// The values that a vague word stands for, as the desk sees it.
public struct VagueWord: Sendable, Hashable {
  /// The word ("several", "dozens").
  public var word: String
  /// The least value.
  public var low: ExactDecimal
  /// The greatest value; `nil` when there is none.
  public var high: ExactDecimal?

  /// A word with its values.
  public init(word: String, low: ExactDecimal, high: ExactDecimal?) {
    self.word = word
    self.low = low
    self.high = high
  }
}

/// What a desk sets in `.tally.yml`.
public struct Configuration: Sendable, Hashable {
  /// The name of the file that is looked for.
  public static let fileName = ".tally.yml"

  /// The file it was read from; `nil` for the settings of a run without one.
  public var path: String?
  /// The name of an outlet by each of its other names, hosts among them.
  public var outlets: [String: String] = [:]
  /// Things that are the same: what stands for the key ("GPU" for "chip").
  public var same: [String: String] = [:]
  /// Intervals of vague words.
  public var vague: [VagueWord] = []
  /// Units by other words for them ("klick" for "kilometre").
  public var units: [String: String] = [:]
  /// Rules with a severity of their own.
  public var rules: [FindingRule: RuleSetting] = [:]
  /// The least severity that makes a run fail.
  public var failOn: RuleSetting?
  /// The least confidence that is shown.
  public var minConfidence: Confidence?
  /// How stories are found.
  public var stories: StoryGrouping?
  /// The file of rulings, as written: relative to the configuration.
  public var rulings: String?
  /// The baseline, as written: relative to the configuration.
  public var baseline: String?
  /// Whether comments in articles may suppress findings.
  public var comments: Bool = true
  /// Findings that are left out of the gate.
  public var suppressions: [Suppression] = []

  /// The settings of a run without a file.
  public init() {}
}
