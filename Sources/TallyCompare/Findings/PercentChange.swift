import TallyModel

/// A percent change that does not lead from the old value to the new one.
///
/// - Matches: "rose 12 percent to $3.4 billion from $3.04 billion", "from 40 to 50, up 25 percent".
/// - Not: changes whose two values are percentages and differ by that many points; hedges without
///   an end; values of other units.
/// - Source: the rounding intervals of XBRL calculations 1.1; copy desk lists of news arithmetic.
func percentChanges(in sentence: SentenceFigures) -> [Miscalculation] {
  let figures = sentence.figures
  var found: [Miscalculation] = []
  for (index, change) in figures.enumerated() where change.claim.quantity.kind == .percent {
    guard let (old, new) = ends(of: index, in: sentence),
      let direction = direction(of: index, in: sentence),
      let problem = misfit(change, old, new, direction)
    else { continue }
    found.append(
      Miscalculation(
        rule: .percentChange, message: problem,
        claims: [change.reference, old.reference, new.reference]))
  }
  return found
}

/// The old and the new value beside a change: right after it, or right before.
private func ends(
  of index: Int, in sentence: SentenceFigures
) -> (old: SentenceFigures.Figure, new: SentenceFigures.Figure)? {
  let figures = sentence.figures
  if index + 2 < figures.count, let pair = oriented(figures[index + 1], figures[index + 2]),
    figures[index + 1].lead.count <= 3, figures[index + 2].lead.count <= 6
  {
    return pair
  }
  if index >= 2, let pair = oriented(figures[index - 2], figures[index - 1]),
    figures[index].lead.count <= 5
  {
    return pair
  }
  return nil
}

/// The pair as old and new by the words before them; `nil` when these do not say.
private func oriented(
  _ one: SentenceFigures.Figure, _ other: SentenceFigures.Figure
) -> (old: SentenceFigures.Figure, new: SentenceFigures.Figure)? {
  let (first, second) = (one.claim.quantity, other.claim.quantity)
  guard UnitScale(of: first).dimension == UnitScale(of: second).dimension else { return nil }
  if one.follows("from"), other.follows("to") { return (one, other) }
  if one.follows("to"), other.follows("from") { return (other, one) }
  return nil
}

/// +1 for a rise, -1 for a fall, by the claim or the words before it.
private func direction(of index: Int, in sentence: SentenceFigures) -> Int? {
  let figure = sentence.figures[index]
  switch figure.claim.change {
  case .up: return 1
  case .down: return -1
  case .none: break
  }
  let near = figure.lead.suffix(6)
  if near.contains(where: { risingWords.contains($0) }) { return 1 }
  if near.contains(where: { fallingWords.contains($0) }) { return -1 }
  return nil
}

/// What is wrong with a change; `nil` when some values inside the intervals fit.
private func misfit(
  _ change: SentenceFigures.Figure, _ old: SentenceFigures.Figure, _ new: SentenceFigures.Figure,
  _ direction: Int
) -> String? {
  guard let stated = bounds(change.extent.allows), let before = bounds(old.extent.allows),
    let after = bounds(new.extent.allows), before.lowerBound > 0
  else { return nil }
  let sign = Double(direction)
  let ends = [
    sign * (after.lowerBound / before.upperBound - 1) * 100,
    sign * (after.upperBound / before.lowerBound - 1) * 100,
  ].sorted()
  let real = widened(ends[0]...ends[1])
  let magnitude = abs(stated.lowerBound) <= abs(stated.upperBound) ? stated : stated
  if real.overlaps(magnitude) { return nil }
  let share = old.claim.quantity.kind == .percent
  let points = [
    sign * (after.lowerBound - before.upperBound), sign * (after.upperBound - before.lowerBound),
  ].sorted()
  if share, widened(points[0]...points[1]).overlaps(magnitude) { return nil }
  let middle = sign * (center(after) / center(before) - 1) * 100
  return "From “\(old.text)” to “\(new.text)” is a \(direction > 0 ? "rise" : "fall") of "
    + "\(rounded(middle)) percent, not “\(change.text)”."
}

private func center(_ range: ClosedRange<Double>) -> Double {
  (range.lowerBound + range.upperBound) / 2
}

private let risingWords: Set<String> = [
  "rose", "rise", "rises", "rising", "up", "increase", "increased", "increases", "grew", "growth",
  "grown", "gain", "gained", "gains", "jump", "jumped", "jumps", "climbed", "climb", "climbs",
  "surged", "surge", "surges", "soared", "advanced", "higher",
]
private let fallingWords: Set<String> = [
  "fell", "fall", "falls", "falling", "down", "decrease", "decreased", "decline", "declined",
  "drop", "dropped", "drops", "slump", "slumped", "plunged", "plunge", "tumbled", "slid", "shrank",
  "lower", "cut", "lost",
]
