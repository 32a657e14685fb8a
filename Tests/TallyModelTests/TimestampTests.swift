import Testing

@testable import TallyModel

@Suite struct TimestampTests {
  @Test("prints ISO 8601, as exact as the page was")
  func description() {
    #expect(Timestamp(year: 2026, month: 1, day: 8).description == "2026-01-08")
    let time = Timestamp(
      year: 2026, month: 1, day: 28, secondOfDay: 34_200, offsetMinutes: -330)
    #expect(time.description == "2026-01-28T09:30:00-05:30")
  }

  @Test("days and dates lead to one another", arguments: [-800_000, -1, 0, 59, 11_016, 20_481])
  func dayNumber(days: Int) {
    #expect(Timestamp(dayNumber: days).dayNumber == days)
  }

  @Test("known days")
  func known() {
    #expect(Timestamp(year: 1970, month: 1, day: 1).dayNumber == 0)
    #expect(Timestamp(year: 2000, month: 2, day: 29).dayNumber == 11_016)
    #expect(Timestamp(year: 2026, month: 1, day: 28).weekday == 3)
  }

  @Test("an offset moves the instant, not the date")
  func secondNumber() {
    let east = Timestamp(year: 1970, month: 1, day: 1, secondOfDay: 3600, offsetMinutes: 60)
    #expect(east.secondNumber == 0)
  }
}
