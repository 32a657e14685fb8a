import TallyCompare
public import TallyModel

/// What was weighed when two claims of a story were held against each other.
public func explanation(
  of one: ClaimReference, _ other: ClaimReference, in story: Story
) -> PairExplanation {
  TallyCompare.explanation(of: one, other, in: story)
}

/// What a person names to have it explained: a place, a claim or a finding.
public enum ExplainedThing: Sendable, Hashable {
  /// A line of a file, and a column of it.
  case place(path: String, line: Int, column: Int?)
  /// The id of a claim, or the fingerprint of a finding.
  case id(String)

  /// Reads `FILE:LINE`, `FILE:LINE:COLUMN`, or an id; `nil` for anything else.
  public init?(_ text: String) {
    if text.utf8.count >= 16, text.utf8.prefix(16).allSatisfy(Self.isHexadecimal),
      !text.contains(":")
    {
      self = .id(text)
      return
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = Int(parts[parts.count - 1]), last > 0 else { return nil }
    if parts.count >= 3, let line = Int(parts[parts.count - 2]), line > 0 {
      self = .place(path: parts.dropLast(2).joined(separator: ":"), line: line, column: last)
    } else {
      self = .place(path: parts.dropLast().joined(separator: ":"), line: last, column: nil)
    }
    if case .place("", _, _) = self { return nil }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 6
  }
}

extension Story {
  /// The claims that a person names: those at a place, the one with an id, or those of a finding.
  public func claims(named thing: ExplainedThing) -> [ClaimReference] {
    if case .id(let id) = thing, let finding = findings.first(where: { $0.id == id }) {
      return finding.claims
    }
    var found: [ClaimReference] = []
    for (index, record) in records.enumerated() {
      for (place, claim) in record.claims.enumerated() where thing.names(claim, of: record) {
        found.append(ClaimReference(record: index, claim: place))
      }
    }
    return found
  }

  /// The pairs of claims that two names leave open: those of one fact, else of one kind, at most
  /// six.
  public func pairs(_ one: [ClaimReference], _ other: [ClaimReference]) -> [(
    ClaimReference, ClaimReference
  )] {
    let all = one.flatMap { first in
      other.filter { $0 != first }.map { (min(first, $0), max(first, $0)) }
    }
    let joined = all.filter { pair in
      facts.contains { $0.claims.contains(pair.0) && $0.claims.contains(pair.1) }
    }
    let alike = all.filter { claim($0.0).quantity.kind == claim($0.1).quantity.kind }
    return Array((joined.isEmpty ? alike.isEmpty ? all : alike : joined).prefix(6))
  }
}

extension ExplainedThing {
  fileprivate func names(_ claim: Claim, of record: ArticleRecord) -> Bool {
    switch self {
    case .id(let id): return claim.id == id
    case .place(let path, let line, let column):
      guard claim.place.line == line, Self.isSame(path, record.header.path) else { return false }
      guard let column else { return true }
      return column >= claim.place.column
        && column < claim.place.column + max(1, claim.place.length)
    }
  }

  /// Whether two paths name one file: equal, or one is the end of the other.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one == other || one.hasSuffix("/" + other) || other.hasSuffix("/" + one)
  }
}
