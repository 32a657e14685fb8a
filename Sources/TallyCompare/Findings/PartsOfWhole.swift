import TallyModel

/// A whole with its parts named right after it, or in the next sentence, that they do not make.
///
/// - Matches: "Of the 40 passengers, 25 were unhurt, 12 injured and 5 killed"; "17 people, 12
///   men and 6 women"; "The fund has $90m. Of that, $40m is from the state and $60m from the
///   city"; "three of the 40 ... and the other 39".
/// - Not: parts that may overlap ("25 were women and 20 came by bus"); parts that miss the whole
///   from below, unless the text says that they are all.
func partsOfWhole(
  in sentence: SentenceFigures, after previous: SentenceFigures?
) -> [Miscalculation] {
  if let (whole, parts) = opened(sentence, after: previous) {
    return misfit(whole, parts, exhaustive: endsInRest(parts)).map { [$0] } ?? []
  }
  return enumerations(in: sentence)
}

/// "Of the 40 passengers, 25 ..., 12 ..." or "Of these, 25 ..., 12 ...".
private func opened(
  _ sentence: SentenceFigures, after previous: SentenceFigures?
) -> (whole: SentenceFigures.Figure, parts: [SentenceFigures.Figure])? {
  let figures = sentence.figures
  guard let first = figures.first, first.lead.first == "of" else { return nil }
  let opening = first.lead.dropFirst().drop { determiners.contains($0) }
  if opening.isEmpty, first.words.count > 0, isPart(first) {
    return (first, Array(figures.dropFirst()))
  }
  guard let pronoun = first.lead.dropFirst().first, pronouns.contains(pronoun),
    first.lead.count <= 6, let previous, previous.ordinal + 1 == sentence.ordinal,
    previous.blockKind == sentence.blockKind
  else { return nil }
  let wholes = previous.figures.filter { $0.dimension == first.dimension }
  guard wholes.count == 1, let whole = wholes.first, isPart(whole) else { return nil }
  return (whole, figures)
}

private let determiners: Set<String> = [
  "the", "its", "his", "her", "their", "all", "those", "these", "a", "total", "of", "some",
]
private let pronouns: Set<String> = ["these", "those", "them", "that", "this", "which"]

/// "17 people, 12 men and 6 women": the parts of an apposition are all there is.
private func enumerations(in sentence: SentenceFigures) -> [Miscalculation] {
  let figures = sentence.figures
  return figures.indices.dropLast(2).compactMap { index in
    let whole = figures[index]
    guard isPart(whole), whole.claim.quantity.qualifier == .exactly,
      [":", "-", "(", ","].contains(figures[index + 1].lead.last),
      figures[index + 1].lead.count <= 3
    else { return nil }
    let rest = figures[(index + 2)...].prefix { figure in
      figure.lead.allSatisfy { [",", "and"].contains($0) } && !figure.lead.isEmpty
    }
    let parts = [figures[index + 1]] + rest
    guard parts.count >= 2, isClosed(parts), areExclusive(parts) else { return nil }
    return misfit(whole, parts, exhaustive: true)
  }
}

/// Whether nothing without a figure goes on with the enumeration: "and a child".
private func isClosed(_ parts: [SentenceFigures.Figure]) -> Bool {
  guard let next = parts.last?.next else { return false }
  guard let mark = next.first else { return true }
  return [".", ")", "-", ";"].contains(mark)
    || (mark == "," && !next.prefix(4).contains { ["and", "a", "an", "one", "plus"].contains($0) })
}

/// Whether the last part is what remains: "the other 39", "the remaining 12".
private func endsInRest(_ parts: [SentenceFigures.Figure]) -> Bool {
  guard let last = parts.last else { return false }
  return last.lead.suffix(3).contains { restWords.contains($0) }
    || last.words.prefix(2).contains { restWords.contains($0) }
}

/// Words before the part that completes a whole.
let restWords: Set<String> = ["remaining", "rest", "remainder", "other"]

private func misfit(
  _ whole: SentenceFigures.Figure, _ figures: [SentenceFigures.Figure], exhaustive: Bool
) -> Miscalculation? {
  let parts = figures.filter { $0.dimension == whole.dimension && isPart($0) }
  let others = figures.filter { $0.dimension != whole.dimension && $0.kind != .percent }
  guard [.count, .money, .number].contains(whole.kind), let stated = whole.range, others.isEmpty
  else { return nil }
  if let single = parts.first(where: { part in
    part.range.map { $0.lowerBound > widened(stated).upperBound } ?? false
      && figures.first?.reference == part.reference
  }) {
    return Miscalculation(
      .partsTotal, "“\(single.text)” cannot be a part of “\(whole.text)”.", [single, whole])
  }
  guard parts.count >= 2, parts.count <= 6, exhaustive || areExclusive(parts) else { return nil }
  let ranges = parts.compactMap(\.range)
  guard ranges.count == parts.count else { return nil }
  let sum = total(ranges)
  guard areApart(sum, stated) else { return nil }
  if sum.upperBound < stated.lowerBound, !exhaustive { return nil }
  return wrongSum(of: parts, sum, whole)
}
