import TallyModel

/// A closed range of doubles that an exact interval allows; `nil` when an end is missing.
func bounds(_ interval: Interval) -> ClosedRange<Double>? {
  guard let low = interval.low?.approximation, let high = interval.high?.approximation,
    low <= high
  else { return nil }
  return low...high
}

/// A range widened by the last bits of binary arithmetic, so that these never alarm.
func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
  let slack = 1e-9 * max(abs(range.lowerBound), abs(range.upperBound), 1e-9)
  return range.lowerBound - slack...range.upperBound + slack
}

/// The range between two values in any order.
func span(_ one: Double, _ other: Double) -> ClosedRange<Double> {
  min(one, other)...max(one, other)
}

/// The values of a sum of parts.
func total(_ ranges: [ClosedRange<Double>]) -> ClosedRange<Double> {
  ranges.reduce(0...0) { $0.lowerBound + $1.lowerBound...$0.upperBound + $1.upperBound }
}

/// The values of a product of positive figures.
func product(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>) -> ClosedRange<Double> {
  span(one.lowerBound * other.lowerBound, one.upperBound * other.upperBound)
}

/// The values of a quotient; `nil` unless the divisor is positive.
func quotient(
  _ dividend: ClosedRange<Double>, by divisor: ClosedRange<Double>
) -> ClosedRange<Double>? {
  guard divisor.lowerBound > 0 else { return nil }
  let low =
    dividend.lowerBound / (dividend.lowerBound < 0 ? divisor.lowerBound : divisor.upperBound)
  let high =
    dividend.upperBound / (dividend.upperBound < 0 ? divisor.upperBound : divisor.lowerBound)
  return span(low, high)
}

/// The middle of a range.
func center(_ range: ClosedRange<Double>) -> Double {
  (range.lowerBound + range.upperBound) / 2
}

/// Whether no value is in both ranges.
func areApart(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>) -> Bool {
  !widened(one).overlaps(other)
}

/// A number for messages: at most one decimal, three significant ones for small values.
func rounded(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "a very large number" }
  if abs(value) < 1, value != 0 {
    return grouped(ExactDecimal(Int((value * 1000).rounded()), exponent: -3))
  }
  let tenths = Int((value * 10).rounded())
  return tenths % 10 == 0
    ? grouped(ExactDecimal(tenths / 10)) : grouped(ExactDecimal(tenths, exponent: -1))
}
