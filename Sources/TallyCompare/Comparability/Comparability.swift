import TallyModel

/// How well two figures match, by themselves; a pair that may not be called has none.
struct ScoredPair: Sendable {
  var pair: ClaimPair
  /// How the two stand to each other, if they answer one question.
  var relation: Relation
  /// For one value the sum of weighted features, in thousandths of a logit; else the words that
  /// both have near the figures.
  var score: Int
  /// Whether both count the people who told one outlet.
  var countsSources = false
  /// Whether they count things of two names.
  var countsOther = false
  /// How alike the two are apart from their values, where these differ, in thousandths of a logit.
  var likeness = 0
  /// What lets the two differ.
  var licence = Licence.rule
}

/// What lets two figures with other values be set against each other.
enum Licence: Sendable {
  /// A rule of `mayDiffer`.
  case rule
  /// Their likeness, if they are best partners.
  case likeness
  /// One stands in the other's headline, if the two sentences share another figure.
  case headline
  /// Nothing: the pair only shows what else either is like.
  case none
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
  @Sendable
  func scored(_ pairs: ArraySlice<ClaimPair>) -> [ScoredPair] {
    let profiles = table.profiles.span
    var scored: [ScoredPair] = []
    var overlaps = articles.reader
    for pair in pairs {
      // In place: a profile is large, and most pairs need no more than a look at it.
      let extents = comparableExtents(profiles[pair.first], profiles[pair.second])
      guard let extents else { continue }
      let (a, b) = (profiles[pair.first], profiles[pair.second])
      if let found = self.scored(pair, a, b, extents, &overlaps) { scored.append(found) }
    }
    return scored
  }

  /// The extents in which two figures can be compared; `nil` where something keeps the two apart.
  private func comparableExtents(
    _ a: borrowing ClaimProfile, _ b: borrowing ClaimProfile
  ) -> (Extent, Extent)? {
    guard a.family == b.family, clash(a, b, table.lists) == nil,
      let extents = commonExtents(a, b)
    else { return nil }
    if a.topic == b.topic { return extents }
    if a.sourceOutlet != nil, b.sourceOutlet != nil { return extents }
    if table.lists.mayDifferInAge(a, b) { return extents }
    // Of two happenings only equal figures are called; most pairs of a mixed folder end here.
    let sameness = sameness(extents.0, extents.1, a.standing, b.standing)
    return sameness?.relation == .agree ? extents : nil
  }

  private func scored(
    _ pair: ClaimPair, _ a: ClaimProfile, _ b: ClaimProfile, _ extents: (Extent, Extent),
    _ overlaps: inout OverlapReader
  ) -> ScoredPair? {
    let (first, second) = extents
    let relation = relation(of: a.standing, b.standing, first, second).relation
    if let one = a.sourceOutlet, let other = b.sourceOutlet {
      guard one == other else { return nil }
      return ScoredPair(pair: pair, relation: relation, score: 1000, countsSources: true)
    }
    var features = FeatureVector()
    features.addValues(a, b, first, second)
    features.addSetting(a, b, table.lists)
    let slip = relation == .contradict && isScaleSlip(first, second)
    // Of two articles without dates only one says of which year it tells, of one year or of two.
    if relation > .compatible, a.standing.day == nil || b.standing.day == nil {
      features[.otherTime] = min(features[.otherTime], undatedYear)
    }
    let isOneBearer = table.lists.areOnePerson(a.bearer, b.bearer) == true
    let isOnePerson =
      relation == .agree ? a.family == .age && isOneBearer : table.lists.mayDifferInAge(a, b)
    if relation != .agree, !slip, !isOnePerson, isTooFar(features) { return nil }
    features.addGist(a, b, table.lists)
    let slips = slip && features[.otherTime] < 600 && features[.otherCounted] == 0
    features.addWords(a, b, table.lists)
    (features[.articles], features[.articleNames]) = overlaps.overlaps(a.record, b.record)
    if relation == .agree {
      // What was expected is not what came, though the one may round to the other.
      if features[.otherModality] > 0, (spread(first, second) ?? 1) > 1 { return nil }
      features.addSharedValue(a, b)
      let score = ComparabilityWeights.sameValue.score(features, of: a.family)
      return ScoredPair(
        pair: pair, relation: relation,
        score: isOnePerson
          ? Thresholds.onePerson : a.topic == b.topic ? score : score + Thresholds.otherTopic,
        countsOther: features[.otherCounted] > 0)
    }
    let signs = DifferenceSigns(
      areMain: a.isMain && b.isMain, areSpans: a.isSpan && b.isSpan,
      areOfOnePerson: isOnePerson,
      areOffers: a.isOffer && b.isOffer, areOfOneBearer: isOneBearer, areSole: a.isSole && b.isSole,
      isSole: a.isSole || b.isSole,
      least: min(first.point?.approximation ?? 0, second.point?.approximation ?? 0),
      ratio: gap(first, second) ?? .infinity,
      spread: spread(first, second) ?? .infinity,
      vagueRatio: vagueRatio(first, second))
    guard a.topic == b.topic || isOnePerson,
      relation == .compatible || (!a.isNegated && !b.isNegated),
      // A toll is one, since whichever day; "held three times since May" is not all times.
      relation == .compatible || a.isSince == b.isSince || features[.sameState] > 0,
      // Of the six engineers three are missing, not six: a whole is what nothing is told of.
      a.isWhole == b.isWhole
    else { return nil }
    let isRuled = slips || mayDiffer(features, relation, family: a.family, signs)
    let likeness =
      relation == .compatible ? 0 : ComparabilityWeights.otherValue.score(features, of: a.family)
    let isOwnHeadline = relation > .compatible && mayContradictHeadline(a, b, features, signs)
    guard isRuled || isOwnHeadline || likeness >= Thresholds.companion else { return nil }
    // What is nearly the same joins before what differs.
    let isNear = relation == .compatible && features[.sameState] > 0 && signs.spread <= nearlySame
    return ScoredPair(
      pair: pair, relation: relation, score: features[.window] + (isNear ? 1000 : 0),
      likeness: likeness,
      licence: isRuled
        ? .rule : isOwnHeadline ? .headline : mayBeAlike(features) ? .likeness : .none)
  }

  /// The clash that keeps a pair apart; `nil` where there is none.
  func firstClash(of pair: ClaimPair) -> Clash? {
    TallyCompare.clash(table.profiles[pair.first], table.profiles[pair.second], table.lists)
  }

  func commonExtents(_ a: ClaimProfile, _ b: ClaimProfile) -> (Extent, Extent)? {
    let all = table.lists.extents
    return TallyCompare.commonExtents(
      ExtentSlice(extents: all, range: a.extents, change: a.standing.change),
      ExtentSlice(extents: all, range: b.extents, change: b.standing.change))
  }
}

/// How far apart two times are of which only one names its year, where no dates are known.
let undatedYear = 500
