import TallyModel

/// How well two figures match, by themselves.
struct ScoredPair: Sendable {
  var pair: ClaimPair
  /// Sum of weighted features.
  var score: Int
}

/// What comparing pairs of a story's claims needs besides the two claims.
struct Comparability: Sendable {
  let views: [ClaimView]
  let weights: ComparabilityWeights
  /// Words of each article.
  private let articles: [TermVector]

  /// Prepares the comparison of all claims of a story.
  init(
    views: [ClaimView], records: [ArticleRecord], terms: TermWeights,
    weights: ComparabilityWeights = .standard
  ) {
    self.views = views
    self.weights = weights
    articles = records.map { record in
      TermVector(
        record.sentences.flatMap(\.terms).map {
          TermVector.Entry(
            meaning: $0.meaning, weight: Int32(clamping: terms.weight(of: $0)))
        })
    }
  }

  /// The score of a pair; `nil` when a clash keeps it apart.
  func score(_ pair: ClaimPair) -> Int? {
    let (a, b) = (views[pair.first], views[pair.second])
    guard a.family == b.family, clash(a.claim, b.claim) == nil else { return nil }
    return weights.score(features(of: pair))
  }

  /// The features of a pair.
  func features(of pair: ClaimPair) -> FeatureVector {
    let (a, b) = (views[pair.first], views[pair.second])
    let overlap = articles[a.reference.record].overlap(with: articles[b.reference.record])
    return TallyCompare.features(of: a, b, articles: overlap)
  }
}
