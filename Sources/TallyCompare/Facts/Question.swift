import TallyModel

/// The question that a fact's claims answer, in the words of the claim that says most.
///
/// "several hundred thousand H200 chips" under "covers" gives "H200 chips (cover)".
func question(of members: [ClaimView]) -> String {
  guard let best = members.max(by: { (richness($0), $1.reference) < (richness($1), $0.reference) })
  else { return "" }
  return question(of: best)
}

private func richness(_ view: ClaimView) -> Int {
  var points = 0
  if view.claim.subject != nil { points += 4 }
  if view.claim.event != nil { points += 2 }
  if !view.claim.participants.isEmpty { points += 1 }
  if view.blockKind == .paragraph { points += 3 }
  points -= (view.claim.subject?.utf8.count ?? 0) > 60 ? 3 : 0
  return points
}

private func question(of view: ClaimView) -> String {
  let claim = view.claim
  var words = measureWord(of: claim.quantity).map { [$0] } ?? []
  if let subject = claim.subject {
    if !words.isEmpty { words.append("of") }
    words.append(subject)
  } else if !claim.quantity.unit.text.isEmpty, words.isEmpty {
    words.append(claim.quantity.unit.text)
  }
  var text = words.joined(separator: " ")
  if let event = claim.event, !text.contains(event) { text += " (\(event))" }
  if let name = claim.participants.first(where: { !text.contains($0) }) { text += ", \(name)" }
  if let places = claim.scope.places.first(where: { !text.contains($0) }) { text += ", \(places)" }
  if let distribution = claim.scope.distribution { text += ", \(phrase(distribution))" }
  if let period = claim.scope.per { text += ", per \(period)" }
  return text.isEmpty ? view.text : text
}

private func phrase(_ distribution: Distribution) -> String {
  switch distribution {
  case .each: "each"
  case .total: "in total"
  case .average: "on average"
  }
}

/// The word that a measure is asked for by; `nil` for counts.
private func measureWord(of quantity: Quantity) -> String? {
  switch quantity.kind {
  case .count, .number, .rate, .score: nil
  case .money: "sum"
  case .percent: "share"
  case .percentagePoint: "percentage points"
  case .multiple: "multiple"
  case .ordinal: "rank"
  case .duration: "time"
  case .age: "age"
  case .length: "distance"
  case .area: "area"
  case .volume: "volume"
  case .mass: "weight"
  case .speed: "speed"
  case .temperature: "temperature"
  case .energy: "energy"
  case .power: "power"
  case .data: "data"
  case .magnitude: "magnitude"
  }
}
