import TallyModel

/// A part that is larger than the whole it is taken from.
///
/// - Matches: "nine people, including eleven children"; "14 of the 12 homes".
/// - Not: figures whose things are no parts of one another: only what follows "including", "of
///   the" or "of whom" right away.
func oversizedParts(in sentence: SentenceFigures) -> [Miscalculation] {
  let figures = sentence.figures
  return figures.indices.dropFirst().compactMap { index in
    let (one, other) = (figures[index - 1], figures[index])
    if isIncluded(other) { return misfit(part: other, whole: one) }
    if other.lead == ["of", "the"] || other.lead == ["of", "its"] || other.lead == ["of", "their"] {
      return misfit(part: one, whole: other)
    }
    return nil
  }
}

/// "including", "among them", with little else before the figure.
private func isIncluded(_ figure: SentenceFigures.Figure) -> Bool {
  let lead = figure.lead.filter { $0 != "," && $0 != "(" }
  guard lead.count <= 4 else { return false }
  return figure.follows("including") || lead.suffix(2) == ["among", "them"]
}

private func misfit(
  part: SentenceFigures.Figure, whole: SentenceFigures.Figure
) -> Miscalculation? {
  let counts: Set<QuantityKind> = [.count, .number]
  guard counts.contains(part.kind), counts.contains(whole.kind), part.claim.role == .level,
    whole.claim.role == .level, part.extent.point.map({ $0 >= .one }) ?? true,
    whole.extent.allows.endsBefore(part.extent.allows)
  else { return nil }
  return Miscalculation(
    .partsTotal, "“\(part.text)” cannot be a part of “\(whole.text)”.", [part, whole])
}
