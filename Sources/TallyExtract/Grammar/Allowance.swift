import TallyModel

/// The values that the digits and the wording of a figure allow.
enum Allowance {
  /// Rounds at most this part of a figure whose trailing zeros may be rounding: a twentieth.
  static let roundPart = ExactDecimal(5, exponent: -2)
  /// Rounds at most this part of a figure with a scale word ("2 million"): a tenth.
  static let scaledPart = ExactDecimal(1, exponent: -1)
  /// A fraction in words is rough by a twentieth.
  ///
  /// - Source: The Economist style guide, "Figures": fractions are rough, decimals exact.
  static let fractionPart = ExactDecimal(5, exponent: -2)
  /// Counts below this are exact.
  static let exactBelow = ExactDecimal(100)

  /// The interval of an amount, in its unit.
  static func interval(of amount: Amount) -> Interval {
    if amount.style == .vague, let low = amount.allows.low, let high = amount.allows.high {
      return bounded(Interval(low: low, high: high), amount.effect, value: nil)
    }
    if amount.qualifier == .range || amount.value == nil, let low = amount.low,
      let high = amount.high
    {
      return bounded(Interval(low: low, high: high), amount.effect, value: nil)
    }
    guard let value = amount.value else { return amount.allows }
    return bounded(rounded(value, amount), amount.effect, value: value)
  }

  /// The digits alone, half-open at the upper end as rounding is.
  private static func rounded(_ value: ExactDecimal, _ amount: Amount) -> Interval {
    let size = value.magnitude
    let counted =
      amount.kind == .count || amount.kind == .ordinal || amount.kind == .score
      || amount.kind == .age || (amount.kind == .number && amount.style != .fraction)
    if value == .zero || (counted && value.isWhole && size < exactBelow) { return Interval(value) }
    if amount.style == .fraction, amount.scale == 0, amount.unit < 0 || size < .one {
      let half = max(size * fractionPart, amount.halfStep)
      return Interval(low: value - half, high: value + half)
    }
    var half = amount.halfStep
    if amount.scale > 0 {
      half = min(half, size * scaledPart)
    } else if value.isWhole, size >= exactBelow {
      half = max(half, min(ExactDecimal(5, exponent: Int(value.exponent) - 1), size * roundPart))
    }
    if half == .zero { return Interval(value) }
    return Interval(low: value - half, high: value + half, highOpen: true)
  }

  private static func bounded(
    _ interval: Interval, _ effect: HedgeEffect, value: ExactDecimal?
  ) -> Interval {
    let low = interval.low
    let high = interval.high
    switch effect {
    case .nothing: return interval
    case .exact: return value.map { Interval($0) } ?? interval
    case .around(let part):
      guard let value else { return interval }
      let width = value.magnitude * ExactDecimal(part, exponent: -3)
      return Interval(
        low: low.map { min($0, value - width) }, high: high.map { max($0, value + width) })
    case .below(let part):
      guard let value else { return interval }
      return Interval(low: value - value.magnitude * ExactDecimal(part, exponent: -3), high: value)
    case .above(let part):
      guard let value else { return interval }
      return Interval(low: value, high: value + value.magnitude * ExactDecimal(part, exponent: -3))
    case .lowerBound(let open):
      return Interval(low: value ?? low, high: nil, lowOpen: open)
    case .upperBound(let open):
      return Interval(low: nil, high: value ?? high, highOpen: open)
    }
  }
}
