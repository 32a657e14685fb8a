import TallyModel

/// Whether two figures with other values are alike enough that their difference means something.
///
/// Values that agree speak for one question by themselves; values that differ speak against it. So
/// a difference needs nothing that tells the two apart, and either nearly the same words around
/// both figures or a sign that both answer one question.
///
/// - Parameter signs: what the two claims are by themselves.
func mayDiffer(
  _ features: FeatureVector, _ relation: Relation, family: Family, _ signs: DifferenceSigns
) -> Bool {
  if signs.areOfOnePerson { return true }
  if isToldApart(features, family) { return false }
  if relation == .compatible, isLooselyCompatible(features, family: family, signs) { return false }
  if relation != .compatible, isRiskyDifference(features, family: family, signs) { return false }
  // Sums and shares that can both be true need less: a midpoint and its range.
  if relation == .compatible, family == .money, features[.window] >= 300 { return true }
  if features[.otherHead] < 1000, features[.window] >= sameWindow(family) { return true }
  // Where one names a year and the other does not, only their words show that it is one year.
  if features[.otherTime] >= undatedYear { return false }
  if family == .magnitude { return signs.areMain && signs.ratio <= 1.1 }
  if family.isOfManyThings { return false }
  if features[.sameLeft] > 0, features[.sameRight] > 0 { return true }
  switch family {
  case .count: return isSameHead(features) && maySameThingDiffer(features, relation, signs)
  // Of two bidders, and of a bidder's two offers, the sums differ anyway.
  case .money where signs.areOffers:
    return signs.areOfOneBearer && signs.ratio <= mostBetweenOffers
      && (features[.names] > 0 || features[.otherNames] == 0)
  case .duration:
    // A jury that was out for 12 hours and for 30 was out twice.
    return signs.areSpans && isSameHead(features) && signs.ratio <= 2
  case .money, .share:
    // Of one country many a share is told.
    let isSameThing = features[.core] >= 600 && (family == .money || features[.window] >= 300)
    return isSameThing || (features[.sameEvent] > 0 && features[.window] >= 300)
  default: return false
  }
}

/// Whether time, value, thing, place or part keep two figures apart.
private func isToldApart(_ features: FeatureVector, _ family: Family) -> Bool {
  isTooFar(features) || isSeparated(features) || features[.otherCounted] > 0
    // Those who are out for 30 hours may be so over four days.
    || ((family == .share || family == .duration) && features[.sameUnit] == 0)
}

/// Whether two figures that cannot both be true are likely to answer two questions.
private func isRiskyDifference(
  _ features: FeatureVector, family: Family, _ signs: DifferenceSigns
) -> Bool {
  let isOneState = features[.sameState] > 0
  // 529 infected here and 66 there: one count grows so much too, but two are more likely.
  if features[.farApart] > 0, !isOneState, !isOneRareThing(features, signs) { return true }
  if features[.otherModality] > 0 || features[.sameArticle] > 0 { return true }
  // Bare numbers say nothing of what they count.
  if family == .count, features[.sameCounted] == 0, !isOneState { return true }
  // Six children killed are some of the dead.
  if isOneState, !isSameHead(features) { return true }
  // An article's own toll is of the happening that it tells of, whoever stands beside it; the names
  // nearest to other figures tell whose they are.
  if isOneState, signs.areMain { return false }
  return features[.otherAgent] > 0 || features[.otherOwner] > 0
}

/// Whether nothing but the words need speak for a difference: neither is planned or of one article
/// with the other, neither place, part nor size keeps them apart, of persons the same are counted,
/// and the names beside them are not all others.
func mayBeAlike(_ features: FeatureVector) -> Bool {
  features[.otherModality] == 0 && features[.sameArticle] == 0 && !isSeparated(features)
    && features[.farApart] == 0 && (features[.sameState] == 0 || isSameHead(features))
    && (features[.otherNames] == 0 || features[.sameAgent] > 0)
}

/// Whether a headline may say other than its own article, but for the words that both must share:
/// the two are of one unit and near each other, and count nothing else.
func mayContradictHeadline(
  _ a: ClaimProfile, _ b: ClaimProfile, _ features: FeatureVector, _ signs: DifferenceSigns
) -> Bool {
  a.record == b.record && (a.blockKind == .headline) != (b.blockKind == .headline)
    && features[a.family == .count ? .sameCounted : .sameUnit] > 0 && signs.ratio <= nearlySame
    && !isSeparated(features)
    && features[.otherModality] == 0 && features[.otherCounted] == 0
    && (a.family != .ordinal && a.family != .score)
}

/// Whether both count one thing that hardly another sentence of the story names, the one in a vague
/// word, and one article gives no other number of it: "842 aftershocks", "dozens of aftershocks".
private func isOneRareThing(_ features: FeatureVector, _ signs: DifferenceSigns) -> Bool {
  signs.isSole && signs.vagueRatio != nil && features[.sameCounted] > 0 && features[.rarest] >= 900
    && features[.otherEvent] == 0 && features[.sameState] == 0 && features[.otherNames] == 0
}

/// Whether two numbers of one thing may be set against each other.
private func maySameThingDiffer(
  _ features: FeatureVector, _ relation: Relation, _ signs: DifferenceSigns
) -> Bool {
  if signs.areMain, features[.sameEvent] > 0 { return true }
  if relation == .compatible {
    // "More than 200 injured" is "249 injured", told earlier or more loosely.
    let isNear = features[.sameState] > 0 && signs.spread <= nearlySame
    return isNear || (features[.farApart] == 0 && features[.modifiers] > 0)
  }
  // "355 damaged shops", "565 shops were damaged"; one thing and two are told of too much.
  if signs.areSole, signs.ratio <= 2, features[.window] >= 200, signs.least > 2 {
    return true
  }
  if isOneRareThing(features, signs) { return true }
  // "Ruiz was shot seven times", "Ruiz, shot nine times".
  if features[.core] == 1000, features[.sameCounted] > 0, features[.sameLeft] > 0,
    features[.sameOwner] > 0, features[.otherEvent] == 0, signs.ratio <= 2
  {
    return true
  }
  return features[.otherEvent] == 0 && features[.modifiers] > 0
}

/// What two claims are by themselves that lets their difference mean something.
struct DifferenceSigns: Sendable {
  /// Both are the main figures of their articles.
  var areMain = false
  /// Both are how long a thing lasted.
  var areSpans = false
  /// Both are ages of one person.
  var areOfOnePerson = false
  /// Both are offered.
  var areOffers = false
  /// Both are of one person or body that is named.
  var areOfOneBearer = false
  /// Both are the only numbers that their articles give of the thing.
  var areSole = false
  /// One of them is.
  var isSole = false
  /// The smaller of the numbers that they state; none where either states none.
  var least = 0.0
  /// How many times the larger is the smaller, by their nearest ends.
  var ratio = Double.infinity
  /// The same by the numbers that they state.
  var spread = Double.infinity
  /// How many times the least that a vague word allows is the number that the other states; `nil`
  /// where both are vague, or neither.
  var vagueRatio: Double?
}

private func isSameHead(_ features: FeatureVector) -> Bool { features[.sameHead] == 1000 }

extension Family {
  /// Whether one article is likely to give several of such measures for much the same words: how
  /// far from each of three towns, how many yards in each game.
  fileprivate var isOfManyThings: Bool {
    switch self {
    case .length, .score, .magnitude, .speed, .ordinal: true
    default: false
    }
  }
}

/// How many times the smaller the larger of two reports on one offer may be.
private let mostBetweenOffers = 1.5

/// How many times the larger of two figures that can both be true may be the smaller for them to
/// be taken for one figure.
let nearlySame = 1.3

/// Whether place or part keep two figures apart.
private func isSeparated(_ features: FeatureVector) -> Bool {
  features[.otherComplement] > 0 || features[.otherPart] > 0 || features[.otherPlace] > 0
    || features[.otherSeverity] > 0
}

/// Whether times or values lie so far apart that their difference means nothing, or one of the
/// two is a rate.
func isTooFar(_ features: FeatureVector) -> Bool {
  features[.otherTime] >= 600 || features[.farApart] >= 500 || features[.otherPeriod] > 0
}

/// Share of the words near two figures from which the sentences are taken to say the same.
private func sameWindow(_ family: Family) -> Int { family.isOfManyThings ? 700 : 500 }

/// The pairs without those that differ though one article states both values.
///
/// An article that gives both 33 and 13 for much the same words knows them apart, and so do two
/// articles where one figure's like stands in the other. Where the two are alike in nearly all but
/// the value, a figure that is likely to answer another question is no such like.
func withoutRivals(_ pairs: [ScoredPair], views: [ClaimView]) -> [ScoredPair] {
  var echoes: [Meeting: Int] = [:]
  for link in pairs where link.relation == .agree && !link.countsSources && !link.countsOther {
    for (one, other) in [(link.pair.first, link.pair.second), (link.pair.second, link.pair.first)]
    // "Down from nine" tells what was before, and is no rival of what is now.
    where views[other].claim.role != .old {
      let meeting = Meeting(claim: one, record: views[other].reference.record)
      echoes[meeting] = max(link.score, echoes[meeting, default: link.score])
    }
  }
  return pairs.filter { link in
    guard link.relation > .compatible, !link.countsSources else { return true }
    let (one, other) = (link.pair.first, link.pair.second)
    let isAlike = link.likeness >= Thresholds.otherValue
    func isEchoed(_ claim: Int, besides partner: Int) -> Bool {
      let score = echoes[Meeting(claim: claim, record: views[partner].reference.record)]
      return score.map { !isAlike || $0 >= Thresholds.echo } ?? false
    }
    return !isEchoed(one, besides: other) && !isEchoed(other, besides: one)
  }
}
