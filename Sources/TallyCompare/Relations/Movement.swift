import TallyModel

/// The update that dates or words make of two figures that differ; `nil` where nothing says so.
func movement(from a: Side, to b: Side, _ first: Extent, _ second: Extent) -> Judgement? {
  if let judgement = ageing(a, b, first, second) { return judgement }
  if let judgement = correction(a, b) { return judgement }
  guard let (earlier, later, days) = ordered(a, b), isMoving(a.claim) || isMoving(b.claim) else {
    return nil
  }
  let rises = earlier.isFirst == first.allows.endsBefore(second.allows)
  let when = days > 0 ? "\(days == 1 ? "a day" : "\(days) days") later" : "later the same day"
  if days == 0, !later.side.claim.time.moving { return nil }
  if !rises, isCumulative(a.claim), !later.side.claim.time.moving, days < 2 { return nil }
  let way = rises ? "rose" : "fell"
  return Judgement(
    .updated,
    "The figure \(way) from \(quoted(earlier.side)) to \(quoted(later.side)), reported \(when).")
}

/// A claim that says of itself that it corrects an earlier figure.
private func correction(_ a: Side, _ b: Side) -> Judgement? {
  guard a.claim.time.revised != b.claim.time.revised else { return nil }
  let (new, old) = a.claim.time.revised ? (a, b) : (b, a)
  // A correction that was published before the other figure cannot have replaced it.
  if let newer = new.published, let older = old.published, newer.dayNumber < older.dayNumber {
    return nil
  }
  return Judgement(.updated, "\(quoted(new)) revises \(quoted(old)), its own words say.")
}

/// Ages that differ by the years between the articles.
private func ageing(_ a: Side, _ b: Side, _ first: Extent, _ second: Extent) -> Judgement? {
  guard a.claim.quantity.kind == .age, b.claim.quantity.kind == .age,
    let one = a.claim.quantity.value?.wholeValue, let two = b.claim.quantity.value?.wholeValue,
    let early = a.published, let late = b.published, abs(one) < 1000, abs(two) < 1000
  else { return nil }
  let years = abs(late.dayNumber - early.dayNumber)
  let grown = early.dayNumber <= late.dayNumber ? two - one : one - two
  guard grown > 0, abs(grown * 365 - years) <= 366 else { return nil }
  return Judgement(
    .updated, "\(quoted(a)) and \(quoted(b)) differ by the time between the articles.")
}

/// A side and whether it was the first argument.
private struct Placed {
  var side: Side
  var isFirst: Bool
}

/// The sides by date of publication, with the days between; `nil` when a date is unknown.
private func ordered(_ a: Side, _ b: Side) -> (Placed, Placed, Int)? {
  guard let one = a.published, let two = b.published else { return nil }
  let days = two.dayNumber - one.dayNumber
  let (x, y) = (Placed(side: a, isFirst: true), Placed(side: b, isFirst: false))
  if days != 0 { return days > 0 ? (x, y, days) : (y, x, -days) }
  guard one.secondOfDay != nil, two.secondOfDay != nil, one != two else { return nil }
  return one.secondNumber < two.secondNumber ? (x, y, 0) : (y, x, 0)
}

/// Whether a figure is of a kind that later reports raise, or says itself that it moves.
private func isMoving(_ claim: Claim) -> Bool {
  claim.time.moving || isCumulative(claim) || names(claim, in: fluctuatingWords)
}

/// Whether a figure counts what adds up while a story runs: victims, arrests, damage, days.
private func isCumulative(_ claim: Claim) -> Bool { names(claim, in: cumulativeWords) }

/// Whether the thing, event or concepts of a claim use one of `words`.
private func names(_ claim: Claim, in words: Set<String>) -> Bool {
  if let event = claim.event, words.contains(event) { return true }
  if words.contains(claim.quantity.unit.head) { return true }
  return claim.concepts.contains { words.contains($0) }
}

/// Lemmas of what is counted up while a story runs.
private let cumulativeWords: Set<String> = [
  "kill", "die", "dead", "death", "toll", "fatality", "casualty", "victim", "body", "injure",
  "injury", "wound", "hurt", "arrest", "detain", "displace", "evacuate", "rescue",
  "homeless", "flee", "refugee", "evacuee", "aftershock", "case", "infection", "infect", "confirm",
  "hospitalise", "hospitalize", "survivor", "destroy", "damage", "collapse", "donate", "raise",
  "recover", "trap", "strand", "riot", "strike", "protest", "outage",
]

/// Lemmas of what rises and falls from day to day.
private let fluctuatingWords: Set<String> = [
  "miss", "missing", "share", "stock", "price", "index", "point", "poll", "lead", "support",
  "trade", "rate",
  "offer", "bid",
]
