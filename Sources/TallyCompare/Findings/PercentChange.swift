import TallyModel

/// A percent change that does not lead from the old value to the new one.
///
/// - Matches: "rose 12 percent to $3.4 billion from $3.04 billion"; "from 40 to 50, up 25
///   percent"; "up $2m, or 25 percent, to $10m", where the old value is the new less the
///   difference; "$3.4 billion, up 12 percent from $3.04 billion".
/// - Not: changes whose two values are percentages and differ by that many points; hedges without
///   an end; values of other units.
/// - Source: the rounding intervals of XBRL Calculations 1.1; copy desk lists of news arithmetic.
func percentChanges(in sentence: SentenceFigures) -> [Miscalculation] {
  sentence.figures.indices.compactMap { index in
    let change = sentence.figures[index]
    guard shareRange(change) != nil, let direction = direction(of: index, in: sentence) else {
      return nil
    }
    if let (old, new) = ends(of: index, in: sentence) {
      return misfit(change, old, new, direction)
    }
    if let (difference, new) = differenceAndEnd(of: index, in: sentence) {
      return misfit(change, difference: difference, new, direction)
    }
    return nil
  }
}

/// What is wrong with a change; `nil` when some values inside the intervals fit.
private func misfit(
  _ change: SentenceFigures.Figure, _ old: SentenceFigures.Figure, _ new: SentenceFigures.Figure,
  _ direction: Double
) -> Miscalculation? {
  guard old.dimension == new.dimension, let stated = shareRange(change), let before = old.range,
    let after = new.range, let ratio = quotient(after, by: before)
  else { return nil }
  let real = span(
    direction * (ratio.lowerBound - 1) * 100, direction * (ratio.upperBound - 1) * 100)
  if !areApart(real, stated) { return nil }
  if old.kind == .percent {
    let points = span(
      direction * (after.lowerBound - before.upperBound),
      direction * (after.upperBound - before.lowerBound))
    if !areApart(points, stated) { return nil }
  }
  let middle = (center(after) / center(before) - 1) * 100
  return Miscalculation(
    .percentChange,
    "From “\(old.text)” to “\(new.text)” is a \(middle >= 0 ? "rise" : "fall") of "
      + "\(rounded(abs(middle))) percent, not “\(change.text)”.",
    [change, old, new])
}

private func misfit(
  _ change: SentenceFigures.Figure, difference: SentenceFigures.Figure,
  _ new: SentenceFigures.Figure, _ direction: Double
) -> Miscalculation? {
  guard difference.dimension == new.dimension, let stated = shareRange(change),
    let step = difference.range, let after = new.range
  else { return nil }
  let before =
    direction > 0
    ? span(after.lowerBound - step.upperBound, after.upperBound - step.lowerBound)
    : span(after.lowerBound + step.lowerBound, after.upperBound + step.upperBound)
  guard let share = quotient(step, by: before) else { return nil }
  let real = span(share.lowerBound * 100, share.upperBound * 100)
  if !areApart(real, stated) { return nil }
  return Miscalculation(
    .percentChange,
    "A change of “\(difference.text)” to “\(new.text)” is \(rounded(center(real))) percent, "
      + "not “\(change.text)”.",
    [change, difference, new])
}
