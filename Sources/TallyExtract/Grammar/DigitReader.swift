import TallyModel

/// A number in digits as it stands in the text.
struct DigitReading {
  var value: ExactDecimal
  /// Half a unit of the last digit written.
  var halfStep: ExactDecimal
  var isWhole: Bool
  /// Whether separators group the digits or a point parts them.
  var formatted: Bool
  /// Number of digits before the point.
  var wholeDigits: Int
}

/// Reads digits with separators; `nil` for what is no single number ("1.2.3").
///
/// Digits beyond the eighteenth only count.
func readDigits(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> DigitReading? {
  var significand = 0
  var exponent = 0
  var points = 0
  var grouped = false
  var digits = 0
  var places = 0
  for index in range {
    let byte = text[index]
    if isDigit(byte) {
      digits += 1
      if points > 0 { places += 1 }
      if significand < 100_000_000_000_000_000 {
        significand = significand * 10 + Int(byte &- 0x30)
        if points > 0 { exponent -= 1 }
      } else if points == 0 {
        exponent += 1
      }
    } else if byte == UInt8(ascii: ".") {
      points += 1
    } else {
      grouped = true
    }
  }
  guard digits > 0, points <= 1 else { return nil }
  let value = ExactDecimal(significand, exponent: exponent)
  return DigitReading(
    value: value, halfStep: ExactDecimal(5, exponent: -places - 1), isWhole: places == 0,
    formatted: grouped || points > 0, wholeDigits: digits - places)
}

/// The value of a vulgar fraction character such as "½".
///
/// - Source: Unicode 16, Latin-1 Supplement and Number Forms.
func vulgarFraction(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> ExactDecimal? {
  guard range.count == 2 || range.count == 3, text[range.lowerBound] >= 0x80 else { return nil }
  let parts: (Int, Int)
  switch (text[range.lowerBound], text[range.lowerBound + 1], text[range.upperBound - 1]) {
  case (0xC2, 0xBC, _): parts = (1, 4)
  case (0xC2, 0xBD, _): parts = (1, 2)
  case (0xC2, 0xBE, _): parts = (3, 4)
  case (0xE2, 0x85, 0x90): parts = (1, 7)
  case (0xE2, 0x85, 0x91): parts = (1, 9)
  case (0xE2, 0x85, 0x92): parts = (1, 10)
  case (0xE2, 0x85, 0x93): parts = (1, 3)
  case (0xE2, 0x85, 0x94): parts = (2, 3)
  case (0xE2, 0x85, 0x95): parts = (1, 5)
  case (0xE2, 0x85, 0x96): parts = (2, 5)
  case (0xE2, 0x85, 0x97): parts = (3, 5)
  case (0xE2, 0x85, 0x98): parts = (4, 5)
  case (0xE2, 0x85, 0x99): parts = (1, 6)
  case (0xE2, 0x85, 0x9A): parts = (5, 6)
  case (0xE2, 0x85, 0x9B): parts = (1, 8)
  case (0xE2, 0x85, 0x9C): parts = (3, 8)
  case (0xE2, 0x85, 0x9D): parts = (5, 8)
  case (0xE2, 0x85, 0x9E): parts = (7, 8)
  default: return nil
  }
  return ExactDecimal(parts.0).divided(by: ExactDecimal(parts.1))
}
