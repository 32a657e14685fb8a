import TallyModel

/// A conversion of money whose rate is not that of the article's other conversions.
///
/// - Matches: "$10 million (8 million pounds)" and, further down, "$30 million (40 million
///   pounds)".
/// - Not: articles with one conversion between two currencies; rates within a quarter of one
///   another, as sums of other years are converted at other rates.
func currencyRates(in sentences: [SentenceFigures]) -> [Miscalculation] {
  var rates: [Currencies: [(figures: [SentenceFigures.Figure], rate: ClosedRange<Double>)]] = [:]
  for conversion in sentences.flatMap({ Conversion.all(in: $0) }) {
    guard let one = conversion.stated.unit.currency, let other = conversion.converted.unit.currency,
      one != other, let from = bounds(Extent(conversion.stated).allows),
      let to = bounds(Extent(conversion.converted).allows)
    else { continue }
    let forward = one < other
    guard let rate = forward ? quotient(to, by: from) : quotient(from, by: to) else { continue }
    rates[Currencies(first: min(one, other), second: max(one, other)), default: []]
      .append((conversion.figures, rate))
  }
  return rates.keys.sorted().flatMap { key in outliers(among: rates[key, default: []]) }
}

/// Two currencies in the order of their codes.
private struct Currencies: Hashable, Comparable {
  var first: String
  var second: String

  static func < (left: Currencies, right: Currencies) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}

/// The conversions whose rate is far from the middle one; of two, the later.
private func outliers(
  among rates: [(figures: [SentenceFigures.Figure], rate: ClosedRange<Double>)]
) -> [Miscalculation] {
  guard rates.count >= 2 else { return [] }
  let order = rates.indices.sorted {
    (center(rates[$0].rate), $0) < (center(rates[$1].rate), $1)
  }
  let usual = rates.count == 2 ? 0 : order[rates.count / 2]
  let known = rates[usual].rate
  return rates.indices.filter { $0 != usual }.compactMap { index in
    let rate = rates[index].rate
    guard rate.lowerBound > known.upperBound * 1.25 || rate.upperBound * 1.25 < known.lowerBound
    else { return nil }
    let words = rates[index].figures.map { "“\($0.text)”" }.joined(separator: " and ")
    let other = rates[usual].figures.map { "“\($0.text)”" }.joined(separator: " and ")
    return Miscalculation(
      .unitConversion, "\(words) imply another rate of exchange than \(other).",
      rates[index].figures + rates[usual].figures)
  }
}
