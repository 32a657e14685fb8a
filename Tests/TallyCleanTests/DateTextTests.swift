import TallyModel
import Testing

@testable import TallyClean

@Suite("dates as pages write them")
struct DateTextTests {
  static let examples: [(text: String, date: String)] = [
    ("2026-01-28T09:30:00+08:00", "2026-01-28T09:30:00+08:00"),
    ("2026-01-28T09:30:00.123Z", "2026-01-28T09:30:00Z"),
    ("2026-01-28T0930", "2026-01-28"),
    ("20260128", "2026-01-28"),
    ("January 28, 2026 9:30 AM EST", "2026-01-28T09:30:00-05:00"),
    ("Published Jan. 28th 2026 at 12:05 p.m. ET", "2026-01-28T12:05:00"),
    ("Wed, 28 Jan 2026 01:30:00 GMT", "2026-01-28T01:30:00Z"),
    ("28. Januar 2026, 9:30 Uhr", "2026-01-28T09:30:00"),
    ("28 de enero de 2026", "2026-01-28"),
    ("28 janvier 2026", "2026-01-28"),
    ("2026年1月28日", "2026-01-28"),
    ("28.01.2026", "2026-01-28"),
    ("28/01/2026", "2026-01-28"),
    ("1769592600", "2026-01-28T09:30:00Z"),
  ]

  @Test("a date is read", arguments: examples)
  func date(text: String, date: String) {
    #expect(DateText.timestamp(in: text)?.description == date)
  }

  @Test(
    "no date is invented", arguments: ["03/04/2026", "5 minutes ago", "1,234", "May", "v2.3.4"])
  func none(text: String) {
    #expect(DateText.timestamp(in: text) == nil)
  }
}
