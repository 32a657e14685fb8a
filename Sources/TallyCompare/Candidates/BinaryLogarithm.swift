/// The logarithm to base two, straight between powers of two: the same on every machine.
func binaryLogarithm(_ value: Double) -> Double {
  guard value > 0 else { return 0 }
  return Double(value.exponent) + value.significand - 1
}
