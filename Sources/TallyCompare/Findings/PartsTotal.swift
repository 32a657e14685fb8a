import TallyModel

/// Parts that do not sum to the stated total.
///
/// - Matches: "12 men and 5 women, 17 people in all"; "45 percent, 35 percent and the remaining
///   20 percent"; "nine people, including eleven children", where the part is above the whole.
/// - Not: sentences with figures of several things, which need not be parts of one another.
func partsTotals(in sentence: SentenceFigures) -> [Miscalculation] {
  if let wrong = wrongTotal(in: sentence) { return [wrong] }
  if let wrong = wrongRemainder(in: sentence) { return [wrong] }
  return oversizedParts(in: sentence)
}

/// A figure after or before "in all" against the sum of the others of its kind.
private func wrongTotal(in sentence: SentenceFigures) -> Miscalculation? {
  let figures = sentence.figures
  guard figures.count >= 3 else { return nil }
  let totals = figures.indices.filter { isTotal($0, in: sentence) }
  guard totals.count == 1, let place = totals.first else { return nil }
  let total = figures[place]
  let parts = figures.indices.filter { $0 != place }.map { figures[$0] }
  let dimension = total.extent.dimension
  guard parts.allSatisfy({ $0.extent.dimension == dimension }),
    figures.allSatisfy({ $0.claim.quantity.kind == total.claim.quantity.kind }),
    [.count, .money].contains(total.claim.quantity.kind),
    let stated = bounds(total.extent.allows)
  else { return nil }
  let ranges = parts.compactMap { bounds($0.extent.allows) }
  guard ranges.count == parts.count else { return nil }
  let sum = ranges.map(\.lowerBound).reduce(0, +)...ranges.map(\.upperBound).reduce(0, +)
  if widened(sum).overlaps(stated) { return nil }
  return Miscalculation(
    rule: .partsTotal,
    message: "The parts add up to \(rounded((sum.lowerBound + sum.upperBound) / 2)), "
      + "not “\(total.text)”.",
    claims: [total.reference] + parts.map(\.reference))
}

/// "a total of" before a figure, "in all" after it.
private func isTotal(_ index: Int, in sentence: SentenceFigures) -> Bool {
  let lead = sentence.figures[index].lead.suffix(3)
  if lead.elementsEqual(["a", "total", "of"]) || lead.elementsEqual(["making", "a", "total"])
    || lead.last == "totalling" || lead.last == "totaling" || lead.last == "altogether"
  {
    return true
  }
  let next =
    index + 1 < sentence.figures.count ? sentence.figures[index + 1].lead : sentence.tail
  let after = next.prefix(2)
  return after.elementsEqual(["in", "all"]) || after.elementsEqual(["in", "total"])
    || after.first == "altogether"
}

/// Shares of which the last is "the remaining": together a hundred.
private func wrongRemainder(in sentence: SentenceFigures) -> Miscalculation? {
  let figures = sentence.figures
  guard figures.count >= 2, figures.allSatisfy({ $0.claim.quantity.kind == .percent }),
    let last = figures.last, last.lead.suffix(3).contains(where: { remainders.contains($0) })
  else { return nil }
  let ranges = figures.compactMap { bounds($0.extent.allows) }
  guard ranges.count == figures.count else { return nil }
  let sum = ranges.map(\.lowerBound).reduce(0, +)...ranges.map(\.upperBound).reduce(0, +)
  if widened(sum).contains(100) { return nil }
  return Miscalculation(
    rule: .partsTotal,
    message: "The shares add up to \(rounded((sum.lowerBound + sum.upperBound) / 2)) percent, "
      + "not to 100.",
    claims: figures.map(\.reference))
}

private let remainders: Set<String> = ["remaining", "rest", "remainder"]

/// "including" before a figure that is larger than the one it is a part of.
private func oversizedParts(in sentence: SentenceFigures) -> [Miscalculation] {
  let figures = sentence.figures
  return figures.indices.dropFirst().compactMap { index in
    let (whole, part) = (figures[index - 1], figures[index])
    guard part.follows("including"), part.lead.count <= 5,
      whole.extent.dimension == part.extent.dimension, whole.claim.quantity.kind == .count,
      part.claim.quantity.kind == .count,
      whole.extent.allows.endsBefore(part.extent.allows)
    else { return nil }
    return Miscalculation(
      rule: .partsTotal,
      message: "“\(part.text)” cannot be a part of “\(whole.text)”.",
      claims: [part.reference, whole.reference])
  }
}
