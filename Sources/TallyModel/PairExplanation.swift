/// What was weighed when two claims of a story were held against each other.
public struct PairExplanation: Sendable, Hashable {
  /// One feature of the pair that is not zero.
  public struct Row: Sendable, Hashable {
    /// The feature in a few words.
    public var feature: String
    /// Its value, from -1000 to 1000.
    public var value: Int
    /// Its weight, in thousandths.
    public var weight: Int
    /// What it adds to the score.
    public var points: Int
    /// The words or figures it rests on.
    public var evidence: String

    /// A feature with what it adds.
    public init(feature: String, value: Int, weight: Int, points: Int, evidence: String) {
      self.feature = feature
      self.value = value
      self.weight = weight
      self.points = points
      self.evidence = evidence
    }
  }

  /// The claim that comes first in the story.
  public var a: ClaimReference
  /// The other.
  public var b: ClaimReference
  /// How the figures would stand in one fact; `nil` where they cannot be set side by side.
  public var relation: Relation?
  /// Why, in one sentence; empty without a relation.
  public var reason: String
  /// Index of the fact that holds both; `nil` where they are in two.
  public var fact: Int?
  /// What keeps them apart, or what joined them, in one sentence.
  public var outcome: String
  /// The features, in the order in which they are worked out; empty where a clash came first.
  public var rows: [Row]
  /// What every pair begins with.
  public var bias: Int
  /// The sum; `nil` where a clash came first.
  public var score: Int?
  /// What the score must reach.
  public var threshold: Int

  /// An explanation with all its parts.
  public init(
    a: ClaimReference, b: ClaimReference, relation: Relation?, reason: String, fact: Int?,
    outcome: String, rows: [Row] = [], bias: Int = 0, score: Int? = nil, threshold: Int = 0
  ) {
    self.a = a
    self.b = b
    self.relation = relation
    self.reason = reason
    self.fact = fact
    self.outcome = outcome
    self.rows = rows
    self.bias = bias
    self.score = score
    self.threshold = threshold
  }
}
