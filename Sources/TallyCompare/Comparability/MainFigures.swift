import TallyModel

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
      !occasions.contains(unit.head), !personWords.contains(unit.head)
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
let personWords: Set<String> = [
  "people", "person", "man", "woman", "other", "other people", "individual", "resident",
]
