public import TallyModel

/// One article held against the other articles of a story, from its side.
public struct ArticleCheck: Sendable {
  /// The story with the article in it.
  public let story: Story
  /// The article's index among the story's records.
  public let record: Int
  /// The article's figures in reading order.
  public let figures: [CheckedFigure]

  /// Holds the `record`-th article of a story against the others.
  ///
  /// - Complexity: O(claims + pairs) in those of the story.
  public init(_ story: Story, record: Int) {
    self.story = story
    self.record = record
    var factOfClaim: [ClaimReference: Int] = [:]
    var related: [ClaimReference: [RelatedFigure]] = [:]
    for (index, fact) in story.facts.enumerated() {
      for claim in fact.claims where claim.record == record { factOfClaim[claim] = index }
      for pair in fact.pairs where (pair.a.record == record) != (pair.b.record == record) {
        let (own, other) = pair.a.record == record ? (pair.a, pair.b) : (pair.b, pair.a)
        related[own, default: []].append(
          RelatedFigure(claim: other, relation: pair.relation, reason: pair.reason))
      }
    }
    figures = story.records[record].claims.indices.map { index in
      let claim = ClaimReference(record: record, claim: index)
      let others = (related[claim] ?? []).sorted { left, right in
        left.relation != right.relation
          ? left.relation > right.relation : left.claim < right.claim
      }
      return CheckedFigure(claim: claim, fact: factOfClaim[claim], others: others)
    }
  }

  /// The findings in which a figure of the article takes part, most consequential first.
  public var findings: [Finding] {
    story.findings.filter { $0.claims.contains { $0.record == record } }
  }

  /// How many independent origins agree with a figure, the article's own left out.
  func supporters(of figure: CheckedFigure) -> Int {
    guard let fact = figure.fact else { return 0 }
    let agreeing = Set(figure.others.filter { $0.relation <= .compatible }.map(\.claim))
    return story.facts[fact].witnesses.count { witness in
      !agreeing.isDisjoint(with: witness.claims)
        && !witness.claims.contains { $0.record == record }
    }
  }
}

/// A figure of another article that answers the same question.
public struct RelatedFigure: Sendable, Hashable {
  /// The other figure.
  public var claim: ClaimReference
  /// How the two stand to each other.
  public var relation: Relation
  /// Why, in one sentence.
  public var reason: String
}

/// One figure of the article with what other articles say.
public struct CheckedFigure: Sendable, Hashable {
  /// The figure.
  public var claim: ClaimReference
  /// Index of its fact in the story.
  public var fact: Int?
  /// What others say, worst relation first, then in the story's order.
  public var others: [RelatedFigure]

  /// The worst relation to another article's figure; `nil` when the figure is new.
  public var standing: Relation? { others.first?.relation }
}
