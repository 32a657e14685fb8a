import TallyModel

/// Parts of one sentence that do not sum to its total.
///
/// - Matches: "12 men and 5 women, 18 people in all"; "$40m from the state and $60m from the
///   city, for a total of $90m".
/// - Not: sentences with figures of several things, which need not be parts of one another;
///   totals that open a sentence, as their parts may not all be named.
func partsTotals(in sentence: SentenceFigures) -> [Miscalculation] {
  let figures = sentence.figures.filter { $0.kind != .ordinal }
  guard figures.count >= 3, figures.count == sentence.figures.count, let whole = figures.last,
    endsSum(whole)
  else { return [] }
  let parts = Array(figures.dropLast())
  guard parts.allSatisfy({ $0.dimension == whole.dimension && isPart($0) }),
    [.count, .money, .number].contains(whole.kind), isListed(parts), isPart(whole),
    let stated = whole.range
  else { return [] }
  let ranges = parts.compactMap(\.range)
  guard ranges.count == parts.count else { return [] }
  let sum = total(ranges)
  guard areApart(sum, stated) else { return [] }
  // A total of more than its parts may hold parts that are not named.
  if sum.upperBound < stated.lowerBound, !isSummed(whole.before), !areExclusive(parts) { return [] }
  return [wrongSum(of: parts, sum, whole)]
}

/// The finding that parts do not make a whole.
func wrongSum(
  of parts: [SentenceFigures.Figure], _ sum: ClosedRange<Double>, _ whole: SentenceFigures.Figure
) -> Miscalculation {
  Miscalculation(
    .partsTotal, "The parts add up to \(rounded(center(sum))), not “\(whole.text)”.",
    [whole] + parts)
}

/// Whether a figure can be a part: a level with two ends that is no range.
func isPart(_ figure: SentenceFigures.Figure) -> Bool {
  figure.claim.role == .level && figure.claim.quantity.qualifier != .range
    && figure.claim.scope.distribution != .each && figure.claim.scope.distribution != .average
    && figure.claim.scope.per == nil && figure.range != nil
}

/// Whether a figure closes an enumeration as its total.
private func endsSum(_ figure: SentenceFigures.Figure) -> Bool {
  if isSummed(figure.before) { return true }
  let after = figure.next.prefix(2)
  return isApposition(figure.lead)
    && (after == ["in", "all"] || after == ["in", "total"] || after.first == "altogether")
}

/// "for a total of", "making", "totalling": the figure is the sum of what was said before.
private func isSummed(_ lead: [String]) -> Bool {
  let words = lead.filter { $0 != "," }
  let end = words.suffix(4)
  return ["totalling", "totaling"].contains(words.last)
    || end.suffix(4) == ["for", "a", "total", "of"] || end == ["making", "a", "total", "of"]
    || end.suffix(4) == ["adding", "up", "to", "a"] || end.suffix(3) == ["adding", "up", "to"]
    || end == ["for", "a", "combined", "total"] || end == ["a", "combined", "total", "of"]
    || words.suffix(2) == ["for", "combined"]
}

/// Whether parts stand in one enumeration: joined by commas and "and", a few words each.
private func isListed(_ parts: [SentenceFigures.Figure]) -> Bool {
  parts.dropFirst().allSatisfy { part in
    part.lead.count <= 9 && part.lead.contains { $0 == "," || $0 == "and" || $0 == "plus" }
      && !part.lead.suffix(2).contains { breaks.contains($0) }
  }
}

/// Words after which a figure is no sister of the one before.
private let breaks: Set<String> = [
  "including", "among", "of", "from", "up", "down", "compared", "than", "but", "while", ";",
  "about",
  "which", "who", "whom", "after", "before", "when", "since", "worth", "or", "to",
]
