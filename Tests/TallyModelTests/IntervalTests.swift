import Testing

@testable import TallyModel

@Suite struct IntervalTests {
  private let overForty = Interval(low: ExactDecimal(40), high: nil, lowOpen: true)

  @Test("an open end is outside, an absent end has no limit")
  func contains() {
    #expect(!overForty.contains(ExactDecimal(40)))
    #expect(overForty.contains(ExactDecimal(1, exponent: 30)))
    #expect(Interval(ExactDecimal(3)).contains(ExactDecimal(3)))
  }

  @Test("intervals that share only an open end do not overlap")
  func overlaps() {
    #expect(!overForty.overlaps(Interval(ExactDecimal(40))))
    #expect(overForty.overlaps(Interval(low: nil, high: ExactDecimal(41))))
    #expect(!overForty.overlaps(Interval(low: nil, high: ExactDecimal(40))))
    let closed = Interval(low: ExactDecimal(1), high: ExactDecimal(2))
    #expect(closed.overlaps(Interval(low: ExactDecimal(2), high: ExactDecimal(3))))
  }

  @Test("a factor moves both ends and keeps them open or closed")
  func scaled() {
    let thousands = overForty.scaled(by: ExactDecimal(1000))
    #expect(thousands.low == ExactDecimal(40_000))
    #expect(thousands.high == nil)
    #expect(thousands.lowOpen)
  }
}
