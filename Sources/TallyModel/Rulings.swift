/// A person's word on whether two claims answer one question.
public struct Ruling: Sendable, Hashable {
  /// One claim's id.
  public var first: String
  /// The other claim's id.
  public var second: String
  /// Whether they answer the same question.
  public var isSame: Bool
  /// Why, in the person's words.
  public var reason: String

  /// A ruling on two claims.
  public init(first: String, second: String, isSame: Bool, reason: String) {
    self.first = first
    self.second = second
    self.isSame = isSame
    self.reason = reason
  }
}

/// What persons have ruled about a corpus; kept in a file, honoured by every command.
public struct Rulings: Sendable, Hashable {
  /// Pairs of claims that answer one question, or do not.
  public var pairs: [Ruling]
  /// Findings, by fingerprint, whose claims do not answer one question; with the reason.
  public var dismissed: [String: String]
  /// Sources whose figures are official, by name; with the reason.
  public var authorities: [String: String]

  /// Rulings; none unless given.
  public init(
    pairs: [Ruling] = [], dismissed: [String: String] = [:], authorities: [String: String] = [:]
  ) {
    self.pairs = pairs
    self.dismissed = dismissed
    self.authorities = authorities
  }

  /// Whether nothing was ruled.
  public var isEmpty: Bool { pairs.isEmpty && dismissed.isEmpty && authorities.isEmpty }
}
