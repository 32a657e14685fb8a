import TallyModel

/// A conversion in brackets that is not the same quantity.
///
/// - Matches: "30 feet (48 km)". The two are compared at the coarser of their roundings.
/// - Not: sums of money, whose rate of exchange is not known.
func unitConversions(in sentence: SentenceFigures) -> [Miscalculation] {
  sentence.figures.flatMap { figure in
    figure.claim.quantity.alternates.compactMap { other -> Miscalculation? in
      let (stated, converted) = (Extent(figure.claim.quantity), Extent(other))
      guard stated.dimension == converted.dimension, !stated.dimension.isMoney,
        !loose(stated.allows).overlaps(loose(converted.allows))
      else { return nil }
      return Miscalculation(
        rule: .unitConversion,
        message: "“\(figure.text)” gives one quantity in two units that do not match.",
        claims: [figure.reference])
    }
  }
}

/// An interval with a twentieth either way: conversions are often made from rounded figures.
private func loose(_ interval: Interval) -> Interval {
  Interval(
    low: interval.low.map { $0 - $0.magnitude * ExactDecimal(5, exponent: -2) },
    high: interval.high.map { $0 + $0.magnitude * ExactDecimal(5, exponent: -2) })
}
