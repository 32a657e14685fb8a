import TallyModel

/// A count times a price per unit that is not the total.
///
/// - Matches: "200 buses at $450,000 each, a total of $90 million".
/// - Not: sentences with further sums or counts, whose roles are not sure.
func perUnits(in sentence: SentenceFigures) -> [Miscalculation] {
  let counts = sentence.figures.filter { $0.claim.quantity.kind == .count }
  let sums = sentence.figures.filter { $0.claim.quantity.kind == .money }
  guard counts.count == 1, sums.count == 2, sentence.figures.count == 3, let count = counts.first
  else { return [] }
  let prices = sums.filter { isPrice($0, in: sentence) }
  guard prices.count == 1, let price = prices.first,
    let total = sums.first(where: { $0.reference != price.reference }),
    price.extent.dimension == total.extent.dimension, saysTotal(total, in: sentence),
    let many = bounds(count.extent.allows), let each = bounds(price.extent.allows),
    let stated = bounds(total.extent.allows), many.lowerBound > 0, each.lowerBound > 0
  else { return [] }
  let product =
    many.lowerBound * each.lowerBound...many.upperBound * each.upperBound
  if widened(product).overlaps(stated) { return [] }
  let middle = (product.lowerBound + product.upperBound) / 2
  return [
    Miscalculation(
      rule: .perUnit,
      message: "“\(count.text)” at “\(price.text)” each come to \(rounded(middle)), "
        + "not “\(total.text)”.",
      claims: [total.reference, count.reference, price.reference])
  ]
}

/// Whether "each" or "apiece" stands with a sum.
private func isPrice(_ figure: SentenceFigures.Figure, in sentence: SentenceFigures) -> Bool {
  if figure.claim.scope.distribution == .each && figure.claim.scope.per == nil {
    let next = after(figure, in: sentence)
    return next.first.map { perWords.contains($0) } ?? false
  }
  return after(figure, in: sentence).first.map { perWords.contains($0) } ?? false
}

private func saysTotal(_ figure: SentenceFigures.Figure, in sentence: SentenceFigures) -> Bool {
  (figure.lead + after(figure, in: sentence).prefix(3)).contains { totalWords.contains($0) }
}

private func after(_ figure: SentenceFigures.Figure, in sentence: SentenceFigures) -> [String] {
  guard let place = sentence.figures.firstIndex(where: { $0.reference == figure.reference }) else {
    return []
  }
  return place + 1 < sentence.figures.count ? sentence.figures[place + 1].lead : sentence.tail
}

private let perWords: Set<String> = ["each", "apiece"]
private let totalWords: Set<String> = [
  "total", "altogether", "totalling", "totaling", "all", "bill", "sum",
]
