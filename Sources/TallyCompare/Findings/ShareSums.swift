import TallyModel

/// Shares of one whole that come to more than a hundred percent, or whose remainder is another.
///
/// - Matches: "45 percent, 35 percent and the remaining 30 percent"; "52 percent were for, 45
///   percent against and 8 percent undecided".
/// - Not: shares of several wholes ("of men", "of women"); answers of which more than one may be
///   given.
func shareSums(in sentence: SentenceFigures) -> [Miscalculation] {
  let figures = sentence.figures.filter { $0.kind != .ordinal }
  guard figures.count >= 2, figures.count <= 6,
    figures.allSatisfy({ $0.kind == .percent && isPart($0) && $0.claim.change == .none }),
    figures.filter({ $0.next.first == "of" }).count <= 1, let last = figures.last
  else { return [] }
  let sum = total(figures.compactMap(\.range))
  let isRest = last.lead.suffix(3).contains { restWords.contains($0) && $0 != "other" }
  let exceeds = sum.lowerBound > 100 && areExclusive(figures, byName: false)
  guard (isRest && areApart(sum, 100...100)) || exceeds else { return [] }
  return [
    Miscalculation(
      .partsTotal,
      "The shares add up to \(rounded(center(sum))) percent, not to 100.", figures)
  ]
}
