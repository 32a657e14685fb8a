import TallyModel

/// A count times a figure for each that is not the total.
///
/// - Matches: "200 buses at $450,000 each, a total of $90 million"; "20 jets for $2.5 billion, or
///   $125 million per jet"; "$9 billion a year for five years, or $45 billion in all".
/// - Not: sentences with further sums or counts, whose roles are not sure.
func perUnits(in sentence: SentenceFigures) -> [Miscalculation] {
  let figures = sentence.figures.filter { $0.kind != .ordinal }
  guard figures.count == 3 else { return [] }
  let prices = figures.filter { isRate($0) }
  guard prices.count == 1, let price = prices.first else { return [] }
  let others = figures.filter { $0.reference != price.reference }
  for (many, whole) in [(others[0], others[1]), (others[1], others[0])] {
    guard counts(many, for: price), whole.dimension == price.moneyDimension,
      isTotal(whole, of: price, in: figures), let times = bounds(many.claim.quantity.allows),
      let each = price.range,
      let stated = whole.range, times.lowerBound > 0, each.lowerBound > 0
    else { continue }
    let all = product(times, each)
    guard areApart(all, stated) else { return [] }
    return [
      Miscalculation(
        .perUnit,
        "“\(many.text)” times “\(price.text)” is \(rounded(center(times) * center(each))), "
          + "not “\(whole.text)”.",
        [whole, many, price])
    ]
  }
  return []
}

extension SentenceFigures.Figure {
  /// The dimension of what a rate gives: money for "$3 a head", a count for "200 a day".
  fileprivate var moneyDimension: DimensionKey {
    let currency = claim.quantity.unit.currency
    return currency.map { DimensionKey("money \($0)") } ?? dimension
  }

  /// What the figure is a rate of: "year" in "$9 billion a year".
  fileprivate var divisor: String? {
    if let per = claim.scope.per { return per }
    let parts = claim.quantity.unit.name.split(separator: " ")
    guard let place = parts.firstIndex(of: "per"), place + 1 < parts.count else { return nil }
    return String(parts[place + 1])
  }
}

private func isRate(_ figure: SentenceFigures.Figure) -> Bool {
  guard [.money, .count, .number, .rate].contains(figure.kind) else { return false }
  if figure.divisor != nil { return true }
  return figure.next.first.map { ["each", "apiece"].contains($0) } ?? false
    || figure.words.last.map { ["each", "apiece"].contains($0) } ?? false
}

/// Whether a figure counts what a rate is for.
private func counts(
  _ figure: SentenceFigures.Figure, for price: SentenceFigures.Figure
) -> Bool {
  guard let divisor = price.divisor else { return figure.kind == .count }
  let head = figure.claim.quantity.unit.head
  if figure.kind == .duration { return figure.claim.quantity.unit.name == divisor }
  return figure.kind == .count
    && (head == divisor || ["person", "head", "capita"].contains(divisor))
}

/// Whether a figure is said to be for all: by a word for a total, or as the first of "T, or P each".
private func isTotal(
  _ whole: SentenceFigures.Figure, of price: SentenceFigures.Figure,
  in figures: [SentenceFigures.Figure]
) -> Bool {
  guard whole.divisor == nil, whole.claim.role == .level else { return false }
  if (whole.lead.suffix(6) + whole.words + whole.next.prefix(3)).contains(where: {
    totalWords.contains($0)
  }) {
    return true
  }
  guard let one = figures.firstIndex(where: { $0.reference == whole.reference }),
    let other = figures.firstIndex(where: { $0.reference == price.reference }),
    abs(one - other) == 1
  else { return false }
  return isPlainApposition(figures[max(one, other)].lead)
}

private let totalWords: Set<String> = [
  "total", "altogether", "totalling", "totaling", "all", "bill", "sum",
]
