import TallyModel

/// Whether two figures with other values are alike enough that their difference means something.
///
/// Values that agree speak for one question by themselves; values that differ speak against it. So
/// a difference needs nothing that tells the two apart, and either nearly the same words around
/// both figures or that both are their article's main figure of one thing and event.
///
/// - Parameter signs: what the two claims are by themselves.
func mayDiffer(
  _ features: FeatureVector, _ relation: Relation, family: Family, _ signs: DifferenceSigns
) -> Bool {
  if signs.areOfOnePerson { return true }
  if isTooFar(features) { return false }
  if relation != .compatible, features[.otherModality] > 0 { return false }
  // Bare numbers say nothing of what they count.
  if family == .count, relation != .compatible, features[.sameCounted] == 0,
    features[.sameState] == 0
  {
    return false
  }
  if features[.otherCounted] > 0 || (family == .share && features[.sameUnit] == 0) { return false }
  if isSeparated(features) { return false }
  // Six children killed are some of the dead.
  if relation != .compatible, features[.sameState] > 0, !isSameHead(features) { return false }
  // An article may well state two figures that can both be true, and the names nearest to them are
  // often their speakers'.
  // An article's own toll is of the happening that it tells of, whoever stands beside it.
  let areTolls = signs.areMain && features[.sameState] > 0
  if relation != .compatible,
    features[.sameArticle] > 0
      || (!areTolls && (features[.otherAgent] > 0 || features[.otherOwner] > 0))
  {
    return false
  }
  // Sums and shares that can both be true need less: a midpoint and its range.
  if relation == .compatible, family == .money, features[.window] >= 300 { return true }
  if features[.otherHead] < 1000, features[.window] >= sameWindow(family) { return true }
  if family == .magnitude { return signs.areMain && signs.ratio <= 1.1 }
  if family.isOfManyThings { return false }
  if features[.sameLeft] > 0, features[.sameRight] > 0 { return true }
  switch family {
  case .count:
    let isSame = isSameHead(features)
    // "355 damaged shops", "565 shops were damaged".
    if relation != .compatible, isSame, signs.areSole, signs.ratio <= 2, features[.window] >= 200 {
      return true
    }
    // "More than 200 injured" is "249 injured", told earlier or more loosely.
    if relation == .compatible, isSame, features[.sameState] > 0, signs.spread <= nearlySame {
      return true
    }
    let isAlike =
      relation == .compatible ? features[.farApart] == 0 : features[.otherEvent] == 0
    return isSame
      && ((signs.areMain && features[.sameEvent] > 0) || (isAlike && features[.modifiers] > 0))
  case .duration: return signs.areSpans && isSameHead(features)
  case .money, .share:
    return features[.core] >= 600 || (features[.sameEvent] > 0 && features[.window] >= 300)
  default: return false
  }
}

/// What two claims are by themselves that lets their difference mean something.
struct DifferenceSigns: Sendable {
  /// Both are the main figures of their articles.
  var areMain = false
  /// Both are how long a thing lasted.
  var areSpans = false
  /// Both are ages of one person.
  var areOfOnePerson = false
  /// Both are the only numbers that their articles give of the thing.
  var areSole = false
  /// How many times the larger is the smaller, by their nearest ends.
  var ratio = Double.infinity
  /// The same by the numbers that they state.
  var spread = Double.infinity
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

/// How many times the larger of two figures that can both be true may be the smaller for them to
/// be taken for one figure.
let nearlySame = 1.3

/// Whether place or part keep two figures apart.
private func isSeparated(_ features: FeatureVector) -> Bool {
  features[.otherComplement] > 0 || features[.otherPart] > 0 || features[.otherPlace] > 0
}

/// Whether times or values lie so far apart that their difference means nothing, or one of the
/// two is a rate.
func isTooFar(_ features: FeatureVector) -> Bool {
  features[.otherTime] >= 600 || features[.farApart] >= 500 || features[.otherPeriod] > 0
}

/// Share of the words near two figures from which the sentences are taken to say the same.
private func sameWindow(_ family: Family) -> Int { family.isOfManyThings ? 700 : 500 }

/// The claims that are the first of their article to count one thing in one event, or to give a
/// magnitude.
///
/// The first, in the headline or near it, is the figure of the whole; those that follow in other
/// sentences are mostly its parts, or those of earlier events.
func mainFigures(among views: [ClaimView]) -> Set<Int> {
  var seen: Set<CountedEvent> = []
  var first: [CountedEvent: Int] = [:]
  var tolls: [CountedEvent: Int] = [:]
  var found: Set<Int> = []
  var earthquakes: Set<Int> = []
  for (index, view) in views.enumerated() {
    if view.family == .magnitude, earthquakes.insert(view.reference.record).inserted {
      found.insert(index)
    }
    let (scope, gist) = (view.claim.scope, view.claim.gist)
    // "A population of 160,000" is counted without a noun after it.
    let isCounted =
      gist.isPersonalState || !view.claim.quantity.unit.head.isEmpty || gist.head == gist.event
    guard view.family == .count, isCounted, let head = gist.head, let event = gist.event,
      !scope.isAddition, scope.partOf == nil,
      !occasions.contains(view.claim.quantity.unit.head)
    else { continue }
    let counted = CountedEvent(record: view.reference.record, head: head, event: event)
    if isToll(view.claim) { tolls[counted, default: index] = index }
    if seen.insert(counted).inserted { first[counted] = index }
  }
  // What an article calls the toll is its figure of the whole, wherever it stands.
  return found.union(first.merging(tolls) { $1 }.values)
}

/// What is counted to say how long or how often, and of which an article gives several.
private let occasions: Set<String> = [
  "season", "game", "match", "win", "loss", "time", "term", "run", "goal", "carry", "catch", "pass",
  "average",
]

/// A thing counted in an event of one article.
private struct CountedEvent: Hashable {
  var record: Int
  var head: UInt64
  var event: UInt64
}

/// The claims whose article counts their thing to one number only.
///
/// Persons are left out: an article counts them for many reasons.
func soleFigures(among views: [ClaimView]) -> Set<Int> {
  var numbers: [CountedThing: Set<Interval>] = [:]
  var claims: [CountedThing: [Int]] = [:]
  for (index, view) in views.enumerated() {
    let unit = view.claim.quantity.unit
    guard view.family == .count, !unit.head.isEmpty, let head = view.claim.gist.head,
      !view.claim.gist.isPersonalState, !view.claim.scope.isAddition,
      !occasions.contains(unit.head), !persons.contains(unit.head)
    else { continue }
    let thing = CountedThing(record: view.reference.record, head: head)
    numbers[thing, default: []].insert(view.claim.quantity.allows)
    claims[thing, default: []].append(index)
  }
  return Set(numbers.filter { $0.value.count == 1 }.keys.flatMap { claims[$0, default: []] })
}

/// What an article counts.
private struct CountedThing: Hashable {
  var record: Int
  var head: UInt64
}

/// Heads that say no more than that persons are counted.
private let persons: Set<String> = [
  "people", "person", "man", "woman", "other", "other people", "individual", "resident",
]

/// The pairs without those that differ though one article states both values.
///
/// An article that gives both 33 and 13 for much the same words knows them apart, and so do two
/// articles where one figure's like stands in the other.
func withoutRivals(_ pairs: [ScoredPair], views: [ClaimView]) -> [ScoredPair] {
  var echoes: Set<Echo> = []
  for link in pairs where link.relation == .agree && !link.countsSources {
    let (one, other) = (link.pair.first, link.pair.second)
    // "Down from nine" tells what was before, and is no rival of what is now.
    if views[other].claim.role != .old {
      echoes.insert(Echo(claim: one, record: views[other].reference.record))
    }
    if views[one].claim.role != .old {
      echoes.insert(Echo(claim: other, record: views[one].reference.record))
    }
  }
  return pairs.filter { link in
    guard link.relation > .compatible, !link.countsSources else { return true }
    let (one, other) = (link.pair.first, link.pair.second)
    return !echoes.contains(Echo(claim: one, record: views[other].reference.record))
      && !echoes.contains(Echo(claim: other, record: views[one].reference.record))
  }
}

/// An article that states the value of a claim.
private struct Echo: Hashable {
  var claim: Int
  var record: Int
}
