/// How two claims of one fact stand to each other, from best to worst.
public enum Relation: String, Sendable, Hashable, Codable, Comparable, CaseIterable {
  /// The same figure up to wording, rounding and unit.
  case agree
  /// Both can be true.
  case compatible
  /// They differ, and dates or wording show that the figure moved on.
  case updated
  /// They cannot both be true.
  case contradict

  /// Orders from `agree` to `contradict`.
  public static func < (left: Relation, right: Relation) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .agree: 0
    case .compatible: 1
    case .updated: 2
    case .contradict: 3
    }
  }
}

/// The worst relation in a fact; `single` for a fact with one claim.
public enum Verdict: String, Sendable, Hashable, Codable {
  case single, agree, compatible, updated, contradict

  /// The verdict of a fact whose worst relation is `relation`.
  public init(_ relation: Relation) {
    switch relation {
    case .agree: self = .agree
    case .compatible: self = .compatible
    case .updated: self = .updated
    case .contradict: self = .contradict
    }
  }
}

/// A claim of a story: the record it is in, and its place there.
public struct ClaimReference: Sendable, Hashable, Codable, Comparable {
  /// Index into the story's records.
  public var record: Int
  /// Index into that record's claims.
  public var claim: Int

  /// A reference to the `claim`-th claim of the `record`-th record.
  public init(record: Int, claim: Int) {
    self.record = record
    self.claim = claim
  }

  /// Orders by record, then by reading order.
  public static func < (left: ClaimReference, right: ClaimReference) -> Bool {
    (left.record, left.claim) < (right.record, right.claim)
  }
}

/// Two claims of one fact with their relation.
public struct Pair: Sendable, Hashable, Codable {
  /// The claim that comes first in its story.
  public var a: ClaimReference
  /// The other.
  public var b: ClaimReference
  /// How they stand to each other.
  public var relation: Relation
  /// Why, in one sentence.
  public var reason: String
  /// Whether a difference is small or vague enough to be a note only.
  public var minor: Bool

  /// A related pair.
  public init(
    a: ClaimReference, b: ClaimReference, relation: Relation, reason: String, minor: Bool = false
  ) {
    self.a = a
    self.b = b
    self.relation = relation
    self.reason = reason
    self.minor = minor
  }
}

/// Claims that go back to one origin: a newsroom of its own or an agency.
public struct Witness: Sendable, Hashable, Codable {
  /// The origin ("Reuters", or the outlet itself).
  public var name: String
  /// Its claims in the fact, ascending.
  public var claims: [ClaimReference]

  /// A witness with its claims.
  public init(name: String, claims: [ClaimReference]) {
    self.name = name
    self.claims = claims
  }
}

/// The claims that answer one question.
public struct Fact: Sendable, Hashable, Codable {
  /// Stable: made of its first claim's id.
  public var id: String
  /// What is asked, in the articles' words ("H200 chips covered by the first approval").
  public var question: String
  /// The worst relation.
  public var verdict: Verdict
  /// The claims, ascending; never empty.
  public var claims: [ClaimReference]
  /// The related pairs, ascending by `a`, then `b`.
  public var pairs: [Pair]
  /// Independent origins, by name.
  public var witnesses: [Witness]

  /// A fact over its claims.
  public init(
    id: String, question: String, verdict: Verdict, claims: [ClaimReference], pairs: [Pair],
    witnesses: [Witness]
  ) {
    self.id = id
    self.question = question
    self.verdict = verdict
    self.claims = claims
    self.pairs = pairs
    self.witnesses = witnesses
  }
}
