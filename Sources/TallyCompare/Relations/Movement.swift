import TallyModel

/// The update that dates or words make of two figures that differ; `nil` where nothing says so.
func movement(
  from a: Standing, to b: Standing, _ first: Extent, _ second: Extent
) -> Judgement? {
  if isAgeing(a, b) { return Judgement(.updated, .aged) }
  if canHaveAged(a, b) { return Judgement(.updated, .undated) }
  if let judgement = correction(a, b) { return judgement }
  if a.isFixed, b.isFixed { return nil }
  if a.isOld != b.isOld { return Judgement(.updated, .replaced(first: a.isOld)) }
  // Both can have been right at their time, so that calling it a contradiction would be rash.
  if a.isToll, b.isToll, a.day == nil || b.day == nil { return Judgement(.updated, .undated) }
  guard let (firstIsEarlier, days) = order(of: a, b), a.isMoving || b.isMoving else { return nil }
  let rises = firstIsEarlier == first.allows.endsBefore(second.allows)
  let laterSaysMoving = firstIsEarlier ? b.saysMoving : a.saysMoving
  if days == 0, !laterSaysMoving { return nil }
  // Two values that were replaced are both of the past, and need no word for their fall.
  let areReplaced = a.isOld && b.isOld
  if !rises, a.isCumulative, !laterSaysMoving, !areReplaced, days < 2 { return nil }
  return Judgement(.updated, .moved(rises: rises, firstIsEarlier: firstIsEarlier, days: days))
}

/// A claim that says of itself that it corrects an earlier figure.
private func correction(_ a: Standing, _ b: Standing) -> Judgement? {
  guard a.isRevised != b.isRevised else { return nil }
  let (new, old) = a.isRevised ? (a.day, b.day) : (b.day, a.day)
  // A correction that was published before the other figure cannot have replaced it.
  if let new, let old, new < old { return nil }
  return Judgement(.updated, .revised(byFirst: a.isRevised))
}

/// Whether two ages differ by the years between the articles.
private func isAgeing(_ a: Standing, _ b: Standing) -> Bool {
  guard let one = a.age, let two = b.age, let early = a.day, let late = b.day,
    abs(one) < 1000, abs(two) < 1000
  else { return false }
  let grown = early <= late ? two - one : one - two
  return grown > 0 && abs(grown * 365 - abs(late - early)) <= 366
}

/// Whether two ages can differ by the years between two articles of other happenings, of which one
/// has no date: from an arrest to the trial.
private func canHaveAged(_ a: Standing, _ b: Standing) -> Bool {
  guard let one = a.age, let two = b.age, a.day == nil || b.day == nil else { return false }
  return a.topic != b.topic && abs(one - two) <= usualYears
}

/// Years within which one happening is mostly told, from the deed to the trial.
private let usualYears = 5

/// Which was published first, and the days between; `nil` when a date is unknown.
private func order(of a: Standing, _ b: Standing) -> (firstIsEarlier: Bool, days: Int)? {
  guard let early = a.day, let late = b.day else { return nil }
  if early != late { return (early < late, abs(late - early)) }
  guard let one = a.published, let two = b.published, one.secondOfDay != nil,
    two.secondOfDay != nil, one != two
  else { return nil }
  return (one.secondNumber < two.secondNumber, 0)
}

extension Claim {
  /// Whether the figure counts what adds up while a story runs: victims, arrests, damage, days.
  var isCumulative: Bool { names(one: cumulativeWords) }

  /// Whether the figure is of what rises and falls from day to day.
  var fluctuates: Bool { names(one: fluctuatingWords) }

  /// Whether the thing, event or concepts of the claim use one of `words`.
  private func names(one words: Set<String>) -> Bool {
    if let event, words.contains(event) { return true }
    if words.contains(quantity.unit.head) { return true }
    return concepts.contains { words.contains($0) }
  }
}

/// Lemmas of what is counted up while a story runs.
private let cumulativeWords: Set<String> = [
  "kill", "die", "dead", "death", "toll", "fatality", "casualty", "victim", "body", "injure",
  "injury", "wound", "hurt", "arrest", "detain", "displace", "evacuate", "rescue",
  "homeless", "flee", "refugee", "evacuee", "aftershock", "case", "infection", "infect", "confirm",
  "hospitalise", "hospitalize", "survivor", "destroy", "damage", "collapse", "donate", "raise",
  "recover", "trap", "strand", "riot", "strike", "protest", "outage", "spill", "leak", "burn",
]

/// Lemmas of what rises and falls from day to day.
private let fluctuatingWords: Set<String> = [
  "miss", "missing", "share", "stock", "price", "index", "point", "poll", "lead", "support",
  "trade", "rate", "offer", "bid", "unaccounted", "unaccount", "contain", "containment", "power",
  "electricity", "shelter",
]
