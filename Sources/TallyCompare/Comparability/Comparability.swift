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
  let views: [ClaimView]
  /// Words of each article.
  private let articles: [TermVector]
  /// Names of each article.
  private let names: [TermVector]

  /// Prepares the comparison of all claims of a story.
  init(
    views: [ClaimView], records: [ArticleRecord], terms: TermWeights
  ) {
    self.views = views
    func vector(_ terms: [Term], _ weights: TermWeights) -> TermVector {
      TermVector(
        terms.map {
          TermVector.Entry(meaning: $0.meaning, weight: Int32(clamping: weights.weight(of: $0)))
        })
    }
    articles = records.map { vector($0.sentences.flatMap(\.terms), terms) }
    names = records.map { record in
      vector(record.sentences.flatMap(\.terms).filter { $0.termClass == .name }, terms)
    }
  }

  /// A pair with its score; `nil` when a clash keeps it apart.
  func scored(_ pair: ClaimPair) -> ScoredPair? {
    let (a, b) = (views[pair.first], views[pair.second])
    guard a.family == b.family, clash(a.claim, b.claim) == nil,
      let relation = relation(of: a.side, b.side)?.relation
    else { return nil }
    if let counted = sourceCounts(a.claim, b.claim) {
      guard counted else { return nil }
      return ScoredPair(pair: pair, relation: relation, score: 1000, mayDiffer: true)
    }
    let features = features(of: pair)
    let weights: ComparabilityWeights = relation == .agree ? .sameValue : .otherValue
    var score = weights.score(features)
    if ComparabilityWeights.sameValue.score(features) >= Thresholds.sameWords {
      score = max(score, 0)
    }
    let slip = relation == .contradict && isScaleSlip(a.claim, b.claim)
    if slip, features[.window] >= 150 { score += Thresholds.slipBonus }
    return ScoredPair(
      pair: pair, relation: relation, score: score,
      mayDiffer: (slip && features[.otherTime] < 600)
        || TallyCompare.mayDiffer(features, family: a.family))
  }

  /// The features of a pair.
  func features(of pair: ClaimPair) -> FeatureVector {
    let (a, b) = (views[pair.first], views[pair.second])
    let (one, other) = (a.reference.record, b.reference.record)
    return TallyCompare.features(
      of: a, b, articles: articles[one].overlap(with: articles[other]),
      articleNames: names[one].overlap(with: names[other]))
  }
}
