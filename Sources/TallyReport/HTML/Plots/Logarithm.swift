/// The decimal logarithm of a positive number; the same bits on every machine.
///
/// C libraries differ in the last bit, and reports are compared byte by byte.
///
/// - Source: ln m = 2 artanh((m − 1)/(m + 1)), Abramowitz and Stegun, 4.1.27; 14 terms leave an
///   error below 10⁻¹⁴ for m from 1 to 2.
func decimalLogarithm(_ number: Double) -> Double {
  guard number > 0, number.isFinite, number.isNormal else { return 0 }
  let ratio = (number.significand - 1) / (number.significand + 1)
  var power = ratio
  var sum = 0.0
  for term in 0..<14 {
    sum += power / Double(2 * term + 1)
    power *= ratio * ratio
  }
  let natural = 2 * sum + Double(number.exponent) * 0.693_147_180_559_945_3
  return natural / 2.302_585_092_994_046
}
