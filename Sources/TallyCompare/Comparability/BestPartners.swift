import TallyModel

/// The pairs without those differing ones that no rule lets differ, unless the two are best
/// partners.
///
/// Two figures of two articles that say the same but for the number, and that have no other
/// partner there that fits nearly as well, answer one question. Where all the figures of two
/// sentences differ, the sentences tell of two seasons, quarters or places.
/// - Complexity: near-linear in the number of pairs, as an article has few figures alike.
func withoutSecondBest(_ pairs: [ScoredPair], views: [ClaimView]) -> [ScoredPair] {
  var partners: [Meeting: [(likeness: Int, partner: Int)]] = [:]
  var sentences: [SentencePair: DifferingFigures] = [:]
  for link in pairs
  where !link.countsSources && link.relation > .compatible && link.likeness >= Thresholds.rival {
    let (one, other) = (link.pair.first, link.pair.second)
    let key = SentencePair(views[one], views[other])
    sentences[key, default: DifferingFigures()].first.insert(one)
    sentences[key, default: DifferingFigures()].second.insert(other)
    partners[Meeting(claim: one, record: views[other].reference.record), default: []]
      .append((link.likeness, other))
    partners[Meeting(claim: other, record: views[one].reference.record), default: []]
      .append((link.likeness, one))
  }
  for link in pairs where !link.countsSources && link.relation == .agree {
    sentences[SentencePair(views[link.pair.first], views[link.pair.second])]?.equal += 1
  }
  func isBest(_ partner: Int, of claim: Int, _ likeness: Int) -> Bool {
    let all = partners[Meeting(claim: claim, record: views[partner].reference.record)] ?? []
    let value = views[partner].claim.quantity.allows
    return all.allSatisfy {
      $0.likeness <= likeness - Thresholds.margin
        || views[$0.partner].claim.quantity.allows == value
    }
  }
  return pairs.filter { link in
    if link.relation <= .compatible || link.countsSources { return true }
    let (one, other) = (link.pair.first, link.pair.second)
    guard isLimited(views[one], asIn: views[other]), isLimited(views[other], asIn: views[one])
    else { return false }
    // Tolls grow together, and words say what else has moved.
    if link.licence == .rule, link.relation == .updated { return true }
    if sentences[SentencePair(views[one], views[other])]?.isOtherThroughout == true { return false }
    if link.licence == .rule { return true }
    return link.licence == .likeness && link.likeness >= Thresholds.otherValue
      && isOfTellingKind(views[one], views[other])
      && isBest(other, of: one, link.likeness) && isBest(one, of: other, link.likeness)
  }
}

/// Whether two figures are of a kind that their words alone can set against each other.
///
/// Ordinals and scores are told of many things in the same words, and times in other units ("four
/// days", "30 hours") are often times of two things.
private func isOfTellingKind(_ a: ClaimView, _ b: ClaimView) -> Bool {
  switch a.family {
  case .ordinal, .score: false
  case .duration: a.claim.quantity.unit.name == b.claim.quantity.unit.name
  default: true
  }
}

/// Whether what limits a figure's thing ("people *in the province*") is named beside the other too.
private func isLimited(_ view: ClaimView, asIn other: ClaimView) -> Bool {
  let complement = view.claim.gist.complement
  return complement.isEmpty
    || other.sentenceTerms.entries.contains { complement.contains($0.meaning) }
}

/// A claim and an article in which it may have a partner, or its value an echo.
struct Meeting: Hashable {
  var claim: Int
  var record: Int
}

/// Two sentences of a story, in the order of its claims.
private struct SentencePair: Hashable {
  var first: SentenceReference
  var second: SentenceReference

  init(_ a: ClaimView, _ b: ClaimView) {
    first = SentenceReference(a)
    second = SentenceReference(b)
  }
}

/// How the figures of two sentences stand to each other.
private struct DifferingFigures {
  /// Pairs with one value.
  var equal = 0
  /// The figures of either sentence that differ from one of the other.
  var first: Set<Int> = []
  var second: Set<Int> = []

  /// Whether several figures differ, and none is the same.
  var isOtherThroughout: Bool { equal == 0 && min(first.count, second.count) > 1 }
}
