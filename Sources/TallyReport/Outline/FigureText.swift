import TallyModel

/// Writes values the way news does: `400,000`, `2.45m`, `3.4bn`.
enum FigureText {
  /// A short form for an axis: thousands grouped, `m`, `bn`, `tn` from a million on.
  static func short(_ value: ExactDecimal) -> String {
    let size = value.magnitude
    let scales: [(power: Int, mark: String)] = [(12, "tn"), (9, "bn"), (6, "m")]
    for scale in scales where size >= .powerOfTen(scale.power) {
      return grouped(value * .powerOfTen(-scale.power), digits: 3) + scale.mark
    }
    return grouped(value, digits: 2)
  }

  /// Digits in groups of three, with at most so many behind the point.
  static func grouped(_ value: ExactDecimal, digits: Int = 6) -> String {
    let text = rounded(value, digits: digits).description
    let negative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    let whole = Array((parts.first ?? "0").utf8)
    if whole.count > 21 { return scientific(value) }
    var result: [UInt8] = []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    let fraction = parts.count > 1 ? ".\(parts[1])" : ""
    return (negative ? "−" : "") + String(decoding: result, as: UTF8.self) + fraction
  }

  /// The values that an interval holds, in words: `more than 40`, `2,450,000 to 2,550,000`.
  static func words(_ interval: Interval) -> String {
    switch (interval.low, interval.high) {
    case (let low?, let high?) where low == high: grouped(low)
    case (let low?, let high?):
      "\(interval.lowOpen ? "above " : "")\(grouped(low)) to "
        + "\(interval.highOpen ? "below " : "")\(grouped(high))"
    case (let low?, nil): (interval.lowOpen ? "more than " : "at least ") + grouped(low)
    case (nil, let high?): (interval.highOpen ? "less than " : "at most ") + grouped(high)
    case (nil, nil): "any value"
    }
  }

  private static func scientific(_ value: ExactDecimal) -> String {
    "\(value.significand) × 10^\(value.exponent)"
  }

  /// The value with at most so many digits behind the point, halves away from zero.
  static func rounded(_ value: ExactDecimal, digits: Int) -> ExactDecimal {
    let surplus = -Int(value.exponent) - digits
    guard surplus > 0 else { return value }
    guard surplus <= 18 else { return .zero }
    var divisor: Int64 = 1
    for _ in 0..<surplus { divisor *= 10 }
    let half = value.significand < 0 ? -divisor / 2 : divisor / 2
    return ExactDecimal(Int((value.significand + half) / divisor), exponent: -digits)
  }
}
