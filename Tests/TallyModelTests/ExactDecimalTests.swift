import Testing

@testable import TallyModel

@Suite struct ExactDecimalTests {
  @Test("equal values have equal fields")
  func normalised() {
    #expect(ExactDecimal(400_000) == ExactDecimal(4, exponent: 5))
    #expect(ExactDecimal(0, exponent: 9) == .zero)
    #expect(ExactDecimal("3.40") == ExactDecimal(34, exponent: -1))
  }

  @Test(
    "plain notation is read and printed",
    arguments: ["0", "7", "400000", "3.4", "-0.5", "0.001", "12345678901234567.8"])
  func description(text: String) throws {
    let value = try #require(ExactDecimal(text))
    #expect(value.description == text)
  }

  @Test("what is no number is refused", arguments: ["", "-", ".", "1e5", "1,000", "--1", "1.2.3"])
  func refused(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(
    "order is by value",
    arguments: [
      ("-2", "1"), ("1", "1.0001"), ("0.0001", "1000000"), ("-10", "-9.99"), ("0", "0.1"),
      ("-0.1", "0"), ("999999999999999999", "1000000000000000000000000"),
    ])
  func order(pair: (String, String)) throws {
    let left = try #require(ExactDecimal(pair.0))
    let right = try #require(ExactDecimal(pair.1))
    #expect(left < right)
    #expect(!(right < left))
  }

  @Test("sums, products and quotients")
  func arithmetic() throws {
    let third = try #require(ExactDecimal.one.divided(by: ExactDecimal(3)))
    #expect(third.description.hasPrefix("0.33333333333333333"))
    #expect(
      ExactDecimal(34, exponent: -1) * ExactDecimal(1, exponent: 9) == ExactDecimal(3_400_000_000))
    #expect(ExactDecimal(5) - ExactDecimal(7) == ExactDecimal(-2))
    #expect(ExactDecimal(1, exponent: 40) + ExactDecimal(1) == ExactDecimal(1, exponent: 40))
    #expect(ExactDecimal.one.divided(by: .zero) == nil)
  }

  @Test("digits past the eighteenth are rounded, never lost to overflow")
  func rounding() throws {
    let long = try #require(ExactDecimal(String(repeating: "9", count: 400)))
    #expect(long.exponent == Int16(ExactDecimal.exponentLimit))
    let nearest = try #require(ExactDecimal("1234567890123456785"))
    #expect(nearest == ExactDecimal(123_456_789_012_345_679, exponent: 1))
  }

  @Test("whole values come back as integers")
  func wholeValue() {
    #expect(ExactDecimal(2, exponent: 6).wholeValue == 2_000_000)
    #expect(ExactDecimal(25, exponent: -1).wholeValue == nil)
    #expect(ExactDecimal(1, exponent: 40).wholeValue == nil)
  }
}
