import TallyModel

/// A share that is not the part over the whole.
///
/// - Matches: "1,200 jobs, or 5 percent of its 24,000 employees"; "300 of the 1,200 jobs, or
///   25 percent".
/// - Not: parts and wholes of other units, or hedges without an end.
func shares(in sentence: SentenceFigures) -> [Miscalculation] {
  var found: [Miscalculation] = []
  let figures = sentence.figures
  for index in figures.indices.dropLast(2) {
    let (one, two, three) = (figures[index], figures[index + 1], figures[index + 2])
    if two.claim.quantity.kind == .percent, isApposition(two.lead), isWhole(three.lead),
      let problem = misfit(part: one, share: two, whole: three)
    {
      found.append(problem)
    } else if three.claim.quantity.kind == .percent, isWhole(two.lead), isApposition(three.lead),
      let problem = misfit(part: one, share: three, whole: two)
    {
      found.append(problem)
    }
  }
  return found
}

/// ", or about": the figure says the one before it in another way.
private func isApposition(_ lead: [String]) -> Bool {
  let words = lead.drop { $0 != "or" && $0 != "(" }
  return !words.isEmpty && words.count <= 3 && lead.count <= 7
}

/// "of its": the figure is the whole of the one before.
private func isWhole(_ lead: [String]) -> Bool {
  guard let place = lead.lastIndex(of: "of") else { return false }
  return lead.count <= 4 && lead.count - place <= 3
}

private func misfit(
  part: SentenceFigures.Figure, share: SentenceFigures.Figure, whole: SentenceFigures.Figure
) -> Miscalculation? {
  let (one, other) = (part.extent, whole.extent)
  guard one.dimension == other.dimension, let small = bounds(one.allows),
    let large = bounds(other.allows), let stated = bounds(share.extent.allows),
    large.lowerBound > 0, part.claim.quantity.kind != .percent
  else { return nil }
  let low = small.lowerBound / large.upperBound * 100
  let high = small.upperBound / large.lowerBound * 100
  if widened(low...high).overlaps(stated) { return nil }
  return Miscalculation(
    rule: .share,
    message: "“\(part.text)” of “\(whole.text)” is \(rounded((low + high) / 2)) percent, "
      + "not “\(share.text)”.",
    claims: [share.reference, part.reference, whole.reference])
}
