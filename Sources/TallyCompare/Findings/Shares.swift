import TallyModel

/// A share that is not the part over the whole.
///
/// - Matches: "1,200 jobs, or 5 percent of its 24,000 employees"; "300 of the 1,200 jobs, or 25
///   percent"; "54 percent of the 2,000 people asked, or 1,080"; "of 2,000 people, 900 (45
///   percent)"; "60 of 300, one in five"; "one in five (20 percent)".
/// - Not: parts and wholes of other units, hedges without an end, shares that are compared with
///   something ("20 percent more").
func shares(in sentence: SentenceFigures) -> [Miscalculation] {
  let figures = sentence.figures
  var found = figures.indices.dropLast().compactMap { index in
    equalShares(figures[index], figures[index + 1])
  }
  for index in figures.indices.dropLast(2) {
    let (one, two, three) = (figures[index], figures[index + 1], figures[index + 2])
    if isShare(two), isPlainApposition(two.lead), isWhole(three.lead) {
      found += misfit(part: one, share: two, whole: three)
    } else if isShare(three), isWhole(two.lead), isShareApposition(three.lead) {
      found += misfit(part: one, share: three, whole: two)
    } else if isShare(one), isWhole(two.lead), isPlainApposition(three.lead) {
      found += misfit(part: three, share: one, whole: two)
    } else if isShare(three), opensWhole(one.lead),
      three.lead.first == "(" || three.lead.count <= 2,
      isPlainApposition(three.lead)
    {
      found += misfit(part: two, share: three, whole: one)
    }
  }
  return found
}

/// A percentage, or a bare fraction such as "one in five".
private func isShare(_ figure: SentenceFigures.Figure) -> Bool {
  shareRange(figure) != nil && figure.claim.role == .level && figure.claim.change == .none
    && !figure.next.prefix(2).contains { comparisons.contains($0) }
}

/// What a share allows in percent; `nil` for figures that are none.
func shareRange(_ figure: SentenceFigures.Figure) -> ClosedRange<Double>? {
  guard let range = figure.range else { return nil }
  if figure.kind == .percent { return range }
  guard figure.kind == .number, let point = figure.extent.point, point < .one, point > .zero
  else { return nil }
  return range.lowerBound * 100...range.upperBound * 100
}

private let comparisons: Set<String> = [
  "more", "less", "fewer", "higher", "lower", "up", "down", "above", "below", "increase", "rise",
  "fall", "drop", "bigger", "larger", "smaller", "cheaper", "faster", "a", "per", "off",
]

/// "of its": the figure is the whole of the one before.
private func isWhole(_ lead: [String]) -> Bool {
  guard let place = lead.lastIndex(where: { $0 == "of" || $0 == "among" }) else { return false }
  let between = lead[place...].dropFirst()
  return place <= 1 && between.count <= 2 && between.allSatisfy { wholeWords.contains($0) }
}

private let wholeWords: Set<String> = [
  "the", "its", "his", "her", "their", "all", "about", "some", "those", "a", "total", "roughly",
]

/// "asked, or": the apposition may come after a word or two that end the whole's noun phrase.
private func isShareApposition(_ lead: [String]) -> Bool {
  isPlainApposition(lead) ? lead.count <= 6 : lead == [","]
}

/// "Of" at the head of the sentence.
private func opensWhole(_ lead: [String]) -> Bool {
  lead.first == "of" && lead.dropFirst().allSatisfy { wholeWords.contains($0) }
}

private func misfit(
  part: SentenceFigures.Figure, share: SentenceFigures.Figure, whole: SentenceFigures.Figure
) -> [Miscalculation] {
  guard part.dimension == whole.dimension, part.kind != .percent, part.kind != .ordinal,
    isPart(part), isPart(whole), let small = part.range, let large = whole.range,
    let stated = shareRange(share), let ratio = quotient(small, by: large)
  else { return [] }
  let real = span(ratio.lowerBound * 100, ratio.upperBound * 100)
  if !areApart(real, stated) { return [] }
  return [
    Miscalculation(
      .share,
      "“\(part.text)” of “\(whole.text)” is \(rounded(center(small) / center(large) * 100)) "
        + "percent, not “\(share.text)”.",
      [share, part, whole])
  ]
}

/// One share put in two ways: "one in five (25 percent)".
private func equalShares(
  _ one: SentenceFigures.Figure, _ other: SentenceFigures.Figure
) -> Miscalculation? {
  guard isShare(one), isShare(other), one.kind != other.kind, isPlainApposition(other.lead),
    other.lead.count <= 3 || other.lead.last == "(", let first = shareRange(one),
    let second = shareRange(other), areApart(first, second)
  else { return nil }
  return Miscalculation(
    .share, "“\(one.text)” and “\(other.text)” are not the same share.", [other, one])
}
