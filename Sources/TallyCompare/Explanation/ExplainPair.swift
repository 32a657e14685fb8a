public import TallyModel

/// What was weighed when two claims of a story were held against each other, and what came of it.
///
/// It is worked out anew from the story's records by the same steps as the story itself.
/// - Complexity: linear in the claims of the story.
public func explanation(
  of one: ClaimReference, _ other: ClaimReference, in story: Story
) -> PairExplanation {
  let (a, b) = (min(one, other), max(one, other))
  let weights = TermWeights(story.records)
  let views = views(of: story.records, weights: weights)
  let fact = story.facts.firstIndex { $0.claims.contains(a) && $0.claims.contains(b) }
  guard let first = views.firstIndex(where: { $0.reference == a }),
    let second = views.firstIndex(where: { $0.reference == b }), first != second
  else {
    return PairExplanation(
      a: a, b: b, relation: nil, reason: "", fact: fact, outcome: "These are not two claims.")
  }
  let comparability = Comparability(views: views, records: story.records, terms: weights)
  let trial = Trial(
    pair: ClaimPair(first, second), views: views, story: story, comparability: comparability,
    fact: fact)
  return trial.explanation
}

/// One pair on its way through the steps of comparison.
private struct Trial {
  let pair: ClaimPair
  let views: [ClaimView]
  let story: Story
  let comparability: Comparability
  let fact: Int?

  private var a: ClaimView { views[pair.first] }
  private var b: ClaimView { views[pair.second] }

  var explanation: PairExplanation {
    let judged = relation(of: a.side, b.side)
    var result = PairExplanation(
      a: a.reference, b: b.reference, relation: judged?.relation,
      reason: judged?.ground.reason(a.side, b.side) ?? "", fact: fact, outcome: "")
    if let obstacle {
      result.outcome = obstacle
      return result
    }
    if let counts = comparability.countsSources(pair) {
      result.outcome =
        counts
        ? "Joined: both count the people who told one outlet."
        : "Kept apart: each counts the "
          + "people who told another outlet."
      return result
    }
    let isSame = judged?.relation == .agree
    let features = comparability.features(of: pair, sharingValue: isSame)
    let weights = isSame ? ComparabilityWeights.sameValue : .otherValue
    result.bias = weights.bias(of: a.family)
    result.rows = Feature.allCases.compactMap { feature in
      let value = features[feature]
      guard value != 0 else { return nil }
      let weight = weights.weight(of: feature)
      return PairExplanation.Row(
        feature: feature.words, value: value, weight: weight, points: value * weight / 1000,
        evidence: Evidence(a, b, in: story.records).words(for: feature, value))
    }
    let scored = comparability.scored([pair]).first
    let plain = weights.score(features, of: a.family)
    result.score = isSame ? scored?.score ?? plain : plain
    if isSame, let score = scored?.score, score != plain {
      result.rows.append(
        PairExplanation.Row(
          feature: "another happening", value: 1000, weight: score - plain, points: score - plain,
          evidence: "the articles' telling words"))
    }
    result.threshold = isSame ? Thresholds.sameValue : Thresholds.otherValue(of: a.family)
    result.outcome = outcome(scored, judged?.relation, result)
    return result
  }

  /// What keeps the two apart before anything is weighed.
  private var obstacle: String? {
    if a.reference.record == b.reference.record, a.sentence == b.sentence {
      return "Two figures of one sentence are never compared."
    }
    if a.family != b.family {
      return "Kept apart: one is of the family “\(a.family)”, the other of “\(b.family)”."
    }
    if Set(a.claim.keys).isDisjoint(with: b.claim.keys) {
      return "Never met: no word near one figure is near the other."
    }
    if commonExtents(a.side, b.side) == nil {
      return "Kept apart: the two have no common dimension or currency."
    }
    return comparability.firstClash(of: pair).map { "Kept apart by a clash: \($0.words)." }
  }

  private func outcome(
    _ scored: ScoredPair?, _ relation: Relation?, _ result: PairExplanation
  ) -> String {
    let score = result.score ?? 0
    if fact != nil {
      if relation != .agree, scored?.licence == .likeness {
        return "Joined in one fact: all but the figure is alike, the score reaches "
          + "\(result.threshold), and neither has as good a partner in the other's article."
      }
      if relation != .agree {
        return "Joined in one fact: nothing keeps the two apart, and the words around them are "
          + "nearly the same, or both are their article's main figure, or others link them."
      }
      return score >= result.threshold
        ? "Joined in one fact: the score reaches \(result.threshold)."
        : "Joined in one fact by way of other claims that link well to both."
    }
    guard let scored, scored.licence != .none else {
      return comparability.areOfOneTopic(pair)
        ? "Kept apart: something tells the two apart, or too little shows that their difference "
          + "would mean something."
        : "Kept apart: the articles tell of other happenings."
    }
    if score < result.threshold {
      return "Kept apart: the score does not reach \(result.threshold)."
    }
    return "Kept apart when decided together: another figure fits better, one article states both, "
      + "or the claims beside them link too weakly."
  }
}
