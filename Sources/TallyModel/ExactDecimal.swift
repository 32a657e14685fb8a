/// A decimal number of at most 18 significant digits, free of binary rounding.
///
/// The value is `significand × 10^exponent`. Trailing zeros are folded into the exponent, so
/// equal values have equal fields: `400,000` and `400 thousand` are both `4 × 10^5`.
/// Results with more than 18 digits are rounded half away from zero.
public struct ExactDecimal: Sendable, Hashable, Codable {
  /// The digits with their sign; never divisible by ten unless zero.
  public let significand: Int64
  /// The power of ten, within ±`exponentLimit`.
  public let exponent: Int16

  /// Values beyond `10^±exponentLimit` are not figures that news prints; they are clamped.
  public static let exponentLimit = 60
  /// Zero.
  public static let zero = ExactDecimal(0)
  /// One.
  public static let one = ExactDecimal(1)

  /// The value `significand × 10^exponent`, normalised.
  public init(_ significand: Int, exponent: Int = 0) {
    if let narrow = Int64(exactly: significand), narrow.magnitude <= Self.largest.magnitude {
      self.init(narrow: narrow, exponent: exponent)
    } else {
      self.init(wide: Int128(significand), exponent: exponent)
    }
  }

  /// The value of a significand of at most 18 digits.
  private init(narrow: Int64, exponent: Int) {
    var digits = narrow
    var power = exponent
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    significand = digits
    self.exponent =
      digits == 0 ? 0 : Int16(clamping: min(max(power, -Self.exponentLimit), Self.exponentLimit))
  }

  /// The value of a wide significand, rounded to 18 digits.
  init(wide: Int128, exponent: Int) {
    var digits = wide
    var power = exponent
    while digits > Self.largest || digits < -Self.largest {
      let rounding: Int128 = digits < 0 ? -5 : 5
      digits = (digits + rounding) / 10
      power += 1
    }
    self.init(narrow: Int64(digits), exponent: power)
  }

  private static var largest: Int128 { 999_999_999_999_999_999 }

  /// The nearest binary floating-point value, for display on axes and for scores only.
  public var approximation: Double {
    var value = Double(significand)
    var power = Int(exponent)
    while power > 0 {
      value *= 10
      power -= 1
    }
    var divisor = 1.0
    while power < 0 {
      divisor *= 10
      power += 1
    }
    return value / divisor
  }

  /// The value without its sign.
  public var magnitude: ExactDecimal { significand < 0 ? -self : self }
  /// Whether the value has no fractional part.
  public var isWhole: Bool { exponent >= 0 }
  /// The number of significant decimal digits; 1 for zero.
  public var digitCount: Int {
    var count = 1
    var rest = significand.magnitude / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  /// The value as an integer, where it is one that fits.
  public var wholeValue: Int? {
    guard exponent >= 0, exponent <= 18 else { return nil }
    return scaled(by: Int(exponent)).flatMap { Int(exactly: $0) }
  }

  /// The significand times a power of ten, where that fits in 64 bits.
  private func scaled(by power: Int) -> Int64? {
    var value = significand
    for _ in 0..<power {
      let (next, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = next
    }
    return value
  }

  static func power(_ exponent: Int) -> Int128 {
    var value: Int128 = 1
    for _ in 0..<exponent { value *= 10 }
    return value
  }

  /// `10^exponent`.
  public static func powerOfTen(_ exponent: Int) -> ExactDecimal {
    ExactDecimal(1, exponent: exponent)
  }
}

extension ExactDecimal: Comparable {
  /// Orders by value.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.significand.signum() != right.significand.signum() {
      return left.significand < right.significand
    }
    if left.exponent == right.exponent { return left.significand < right.significand }
    let gap = Int(left.exponent) - Int(right.exponent)
    // Both significands have at most 18 digits, so a gap above 18 decides by itself.
    if gap > 18 { return left.significand < 0 }
    if gap < -18 { return right.significand > 0 }
    if gap > 0, let scaled = left.scaled(by: gap) { return scaled < right.significand }
    if gap < 0, let scaled = right.scaled(by: -gap) { return left.significand < scaled }
    if gap > 0 { return Int128(left.significand) * power(gap) < Int128(right.significand) }
    return Int128(left.significand) < Int128(right.significand) * power(-gap)
  }
}

extension ExactDecimal {
  /// The negated value.
  public static prefix func - (value: ExactDecimal) -> ExactDecimal {
    ExactDecimal(wide: -Int128(value.significand), exponent: Int(value.exponent))
  }

  /// The sum, rounded to 18 significant digits.
  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    if left.significand == 0 { return right }
    if right.significand == 0 { return left }
    let (high, low) = left.exponent >= right.exponent ? (left, right) : (right, left)
    let gap = Int(high.exponent) - Int(low.exponent)
    if gap > 19 { return high }
    if let scaled = high.scaled(by: gap) {
      let (sum, overflow) = scaled.addingReportingOverflow(low.significand)
      if !overflow, sum.magnitude <= largest.magnitude {
        return ExactDecimal(narrow: sum, exponent: Int(low.exponent))
      }
    }
    return ExactDecimal(
      wide: Int128(high.significand) * power(gap) + Int128(low.significand),
      exponent: Int(low.exponent))
  }

  /// The difference, rounded to 18 significant digits.
  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal { left + -right }

  /// The product, rounded to 18 significant digits.
  public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let (product, overflow) = left.significand.multipliedReportingOverflow(by: right.significand)
    if !overflow, product.magnitude <= largest.magnitude {
      return ExactDecimal(narrow: product, exponent: Int(left.exponent) + Int(right.exponent))
    }
    return ExactDecimal(
      wide: Int128(left.significand) * Int128(right.significand),
      exponent: Int(left.exponent) + Int(right.exponent))
  }

  /// The quotient, rounded to 18 significant digits; `nil` when the divisor is zero.
  public func divided(by divisor: ExactDecimal) -> ExactDecimal? {
    guard divisor.significand != 0 else { return nil }
    // 19 extra digits leave at least 18 significant ones for any pair of significands.
    return ExactDecimal(
      wide: Int128(significand) * Self.power(19) / Int128(divisor.significand),
      exponent: Int(exponent) - Int(divisor.exponent) - 19)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain digits without grouping or exponent: `400000`, `3.4`, `-0.5`.
  public var description: String {
    let digits = String(significand.magnitude)
    let sign = significand < 0 ? "-" : ""
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: Int(exponent)) }
    let places = -Int(exponent)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let split = padded.index(padded.endIndex, offsetBy: -places)
    return sign + padded[..<split] + "." + padded[split...]
  }
}

extension ExactDecimal {
  /// Reads plain decimal notation such as `-12.50`; `nil` for anything else.
  public init?(_ text: String) {
    var wide: Int128 = 0
    var exponent = 0
    var seenPoint = false
    var seenDigit = false
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: ".") where !seenPoint: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        seenDigit = true
        // Digits past the 30th cannot change the 18 that are kept.
        if wide < Self.power(30) {
          wide = wide * 10 + Int128(byte - UInt8(ascii: "0"))
          if seenPoint { exponent -= 1 }
        } else if !seenPoint {
          exponent += 1
        }
      default: return nil
      }
    }
    guard seenDigit else { return nil }
    self.init(wide: negative ? -wide : wide, exponent: exponent)
  }
}
