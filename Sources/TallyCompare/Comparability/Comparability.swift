import TallyModel

/// How well two figures match, by themselves.
struct ScoredPair: Sendable {
  var pair: ClaimPair
  /// How the two stand to each other, if they answer one question.
  var relation: Relation
  /// Sum of weighted features, in thousandths of a logit.
  var score: Int
  /// Whether a difference of the two may be called at all.
  var mayDiffer: Bool
}

/// What comparing pairs of a story's claims needs besides the two claims.
struct Comparability: Sendable {
  let table: ProfileTable
  let articles: ArticleOverlaps

  /// Prepares the comparison of all claims of a story.
  init(views: [ClaimView], records: [ArticleRecord], terms: TermWeights) {
    table = ProfileTable(views)
    articles = ArticleOverlaps(records, terms: terms)
  }

  /// The pairs that may answer one question, with their scores, in the order given.
  ///
  /// A pair that a clash keeps apart, or whose difference may not be called, is left out.
  func scored(_ pairs: [ClaimPair]) -> [ScoredPair] {
    let profiles = table.profiles.span
    var scored: [ScoredPair] = []
    var overlaps = articles.reader
    for pair in pairs {
      let found = self.scored(pair, profiles[pair.first], profiles[pair.second], &overlaps)
      if let found { scored.append(found) }
    }
    return scored
  }

  private func scored(
    _ pair: ClaimPair, _ a: ClaimProfile, _ b: ClaimProfile, _ overlaps: inout OverlapReader
  ) -> ScoredPair? {
    guard a.family == b.family, clash(a, b) == nil,
      let (first, second) = commonExtents(a, b)
    else { return nil }
    let relation = relation(of: a.standing, b.standing, first, second).relation
    if let one = a.sourceOutlet, let other = b.sourceOutlet {
      guard one == other else { return nil }
      return ScoredPair(pair: pair, relation: relation, score: 1000, mayDiffer: true)
    }
    var features = FeatureVector()
    features.addValues(a, b, first, second)
    features.addSetting(a, b, table.lists)
    let slip = relation == .contradict && isScaleSlip(first, second)
    let slips = slip && features[.otherTime] < 600
    if relation != .agree, !slips, isTooFar(features) { return nil }
    features.addGist(a, b, table.lists)
    features.addWords(a, b, table.lists)
    (features[.articles], features[.articleNames]) = overlaps.overlaps(a.record, b.record)
    let sameWords = ComparabilityWeights.sameValue.score(features)
    let mayDiffer =
      slips || mayDiffer(features, family: a.family, sameWords: sameWords >= Thresholds.sameWords)
    if relation != .agree, !mayDiffer { return nil }
    var score = relation == .agree ? sameWords : ComparabilityWeights.otherValue.score(features)
    if sameWords >= Thresholds.sameWords { score = max(score, 0) }
    if slip, features[.window] >= 150 { score += Thresholds.slipBonus }
    return ScoredPair(pair: pair, relation: relation, score: score, mayDiffer: mayDiffer)
  }

  func commonExtents(_ a: ClaimProfile, _ b: ClaimProfile) -> (Extent, Extent)? {
    let all = table.lists.extents
    return TallyCompare.commonExtents(
      ExtentSlice(extents: all, range: a.extents, change: a.standing.change),
      ExtentSlice(extents: all, range: b.extents, change: b.standing.change))
  }
}
