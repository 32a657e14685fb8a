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
  where !link.countsSources && link.relation > .compatible
    && link.likeness >= Thresholds.companion
  {
    let (one, other) = (link.pair.first, link.pair.second)
    let key = SentencePair(views[one], views[other])
    sentences[key, default: DifferingFigures()].add(one, other, link.likeness)
    partners[Meeting(claim: one, record: views[other].reference.record), default: []]
      .append((link.likeness, other))
    partners[Meeting(claim: other, record: views[one].reference.record), default: []]
      .append((link.likeness, one))
  }
  for link in pairs where !link.countsSources && link.relation == .agree {
    let key = SentencePair(views[link.pair.first], views[link.pair.second])
    sentences[key]?.equal += 1
    if link.score >= Thresholds.sameValue { sentences[key]?.companions += 1 }
  }
  func isBest(
    _ partner: Int, of claim: Int, _ likeness: Int, by margin: Int = Thresholds.margin
  ) -> Bool {
    let all = partners[Meeting(claim: claim, record: views[partner].reference.record)] ?? []
    let value = views[partner].claim.quantity.allows
    return all.allSatisfy {
      $0.likeness <= likeness - margin
        || views[$0.partner].claim.quantity.allows == value
    }
  }
  let nearest = NearestSpans(pairs, views)
  let headlines = OwnHeadlines(pairs, views)
  return pairs.filter { link in
    if link.relation <= .compatible || link.countsSources { return true }
    if link.licence == .headline { return headlines.hold(link.pair, views) }
    if !nearest.hold(link.pair, views) { return false }
    let (one, other) = (link.pair.first, link.pair.second)
    // "29 of 34 passes for 364 yards", "28 of 34 passes for 364 yards".
    if let all = sentences[SentencePair(views[one], views[other])], all.companions > 0,
      views[one].reference.record != views[other].reference.record,
      isBest(other, of: one, link.likeness, by: 0), isBest(one, of: other, link.likeness, by: 0),
      link.likeness >= Thresholds.companion
    {
      return true
    }
    guard isLimited(views[one], asIn: views[other]), isLimited(views[other], asIn: views[one])
    else { return false }
    // Tolls grow together, and words say what else has moved.
    if link.licence == .rule, link.relation == .updated { return true }
    if sentences[SentencePair(views[one], views[other])]?.isOtherThroughout == true { return false }
    if link.licence == .rule { return true }
    return link.licence == .likeness
      && link.likeness >= Thresholds.otherValue(of: views[one].family)
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

/// The figures of headlines that their own articles may contradict: the two sentences share a telling
/// figure, and each gives one only of the other kind.
private struct OwnHeadlines {
  private var telling: Set<SentencePair> = []
  private var counts: [KindInSentence: Int] = [:]

  init(_ pairs: [ScoredPair], _ views: [ClaimView]) {
    guard pairs.contains(where: { $0.licence == .headline }) else { return }
    for view in views { counts[KindInSentence(view), default: 0] += 1 }
    for link in pairs
    where !link.countsSources && link.relation == .agree && link.score >= Thresholds.sameValue
      && TellingFigure(views[link.pair.first].claim.quantity) != nil
    {
      telling.insert(SentencePair(views[link.pair.first], views[link.pair.second]))
    }
  }

  /// Whether a headline and its article may differ in a pair.
  func hold(_ pair: ClaimPair, _ views: [ClaimView]) -> Bool {
    let (one, other) = (views[pair.first], views[pair.second])
    return telling.contains(SentencePair(one, other)) && counts[KindInSentence(one)] == 1
      && counts[KindInSentence(other)] == 1
  }

  private struct KindInSentence: Hashable {
    var sentence: SentenceReference
    var family: Family

    init(_ view: ClaimView) {
      sentence = SentenceReference(view)
      family = view.family
    }
  }
}

/// Of two stretches of time that one article gives, the one that is nearer to another article's.
///
/// A jury that was out for 12 hours and for 40 was out twice; 30 hours are told of the second time.
private struct NearestSpans {
  private var ratios: [Meeting: Double] = [:]

  init(_ pairs: [ScoredPair], _ views: [ClaimView]) {
    for link in pairs where link.licence == .rule && link.relation > .compatible {
      guard let ratio = Self.ratio(link.pair, views) else { continue }
      for meeting in Self.meetings(link.pair, views) {
        ratios[meeting] = min(ratio, ratios[meeting, default: ratio])
      }
    }
  }

  /// Whether neither figure of a pair has a nearer one in the other's article.
  func hold(_ pair: ClaimPair, _ views: [ClaimView]) -> Bool {
    guard !ratios.isEmpty, let ratio = Self.ratio(pair, views) else { return true }
    return Self.meetings(pair, views).allSatisfy { ratios[$0, default: ratio] >= ratio }
  }

  /// How many times the shorter the longer is; `nil` for other figures.
  private static func ratio(_ pair: ClaimPair, _ views: [ClaimView]) -> Double? {
    let (one, other) = (views[pair.first], views[pair.second])
    guard one.family == .duration, one.claim.gist.isSpan, other.claim.gist.isSpan,
      let first = one.claim.quantity.value?.approximation,
      let second = other.claim.quantity.value?.approximation, first > 0, second > 0
    else { return nil }
    return max(first, second) / min(first, second)
  }

  private static func meetings(_ pair: ClaimPair, _ views: [ClaimView]) -> [Meeting] {
    [
      Meeting(claim: pair.first, record: views[pair.second].reference.record),
      Meeting(claim: pair.second, record: views[pair.first].reference.record),
    ]
  }
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
  /// Those of them that are likely to answer one question.
  var companions = 0
  /// The figures of either sentence that differ from one of the other.
  var first: Set<Int> = []
  var second: Set<Int> = []

  /// Takes in two figures that differ, where they are alike enough.
  mutating func add(_ one: Int, _ other: Int, _ likeness: Int) {
    guard likeness >= Thresholds.rival else { return }
    first.insert(one)
    second.insert(other)
  }

  /// Whether several figures differ, and none is the same.
  var isOtherThroughout: Bool { equal == 0 && min(first.count, second.count) > 1 }
}
