import TallyModel

/// A difference that does not lead from the old value to the new one.
///
/// - Matches: "rose by $3bn, from $7bn to $11bn"; "won by 12 votes, 520 to 510".
/// - Not: differences in another unit, or beside one value only.
func differences(in sentence: SentenceFigures) -> [Miscalculation] {
  sentence.figures.indices.compactMap { index in
    let step = sentence.figures[index]
    guard ![.percent, .percentagePoint, .multiple, .ordinal, .age].contains(step.kind),
      shareRange(step) == nil
    else {
      return nil
    }
    if step.claim.role == .difference || step.follows("by"),
      let (old, new) = ends(of: index, in: sentence), old.dimension == step.dimension,
      ![old.reference, new.reference].contains(step.reference)
    {
      return misfit(step, old, new)
    }
    return wrongMargin(of: index, in: sentence)
  }
}

private func misfit(
  _ step: SentenceFigures.Figure, _ old: SentenceFigures.Figure, _ new: SentenceFigures.Figure
) -> Miscalculation? {
  guard let stated = step.range, let before = old.range, let after = new.range else { return nil }
  let way = span(after.lowerBound - before.upperBound, after.upperBound - before.lowerBound)
  let turned = -way.upperBound ... -way.lowerBound
  if !areApart(way, stated) || !areApart(turned, stated) { return nil }
  return Miscalculation(
    .percentChange,
    "From “\(old.text)” to “\(new.text)” is a change of \(rounded(abs(center(way)))), "
      + "not “\(step.text)”.",
    [step, old, new])
}

/// "by 12 votes, 520 to 510": the margin is the difference of what stands right after it.
private func wrongMargin(of index: Int, in sentence: SentenceFigures) -> Miscalculation? {
  let figures = sentence.figures
  guard index + 2 < figures.count, figures[index].follows("by"),
    figures[index].lead.contains(where: { winningWords.contains($0) }),
    figures[index + 1].lead == [","],
    ["to", "-", "against"].contains(figures[index + 2].lead.first),
    figures[index + 2].lead.count == 1
  else { return nil }
  let (more, less) = (figures[index + 1], figures[index + 2])
  guard more.dimension == figures[index].dimension, less.dimension == more.dimension,
    let stated = figures[index].range, let high = more.range, let low = less.range
  else { return nil }
  let margin = span(high.lowerBound - low.upperBound, high.upperBound - low.lowerBound)
  if !areApart(margin, stated) { return nil }
  return Miscalculation(
    .percentChange,
    "“\(more.text)” and “\(less.text)” are \(rounded(center(margin))) apart, "
      + "not “\(figures[index].text)”.",
    [figures[index], more, less])
}

private let winningWords: Set<String> = [
  "won", "wins", "win", "beat", "beats", "defeated", "lost", "passed", "led", "leads", "rejected",
  "approved", "carried", "failed",
]
