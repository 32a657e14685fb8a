/// A calendar date, perhaps with a time of day and an offset, as a page states it.
public struct Timestamp: Sendable, Hashable, Codable {
  /// Proleptic Gregorian year.
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int
  /// Seconds since midnight local time; `nil` when only the date is known.
  public var secondOfDay: Int?
  /// Minutes east of UTC; `nil` when not stated.
  public var offsetMinutes: Int?

  /// A date, or a date and time.
  public init(year: Int, month: Int, day: Int, secondOfDay: Int? = nil, offsetMinutes: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.secondOfDay = secondOfDay
    self.offsetMinutes = offsetMinutes
  }

  /// Days since 1970-01-01 of the local date.
  ///
  /// - Source: Howard Hinnant, `days_from_civil`,
  ///   <https://howardhinnant.github.io/date_algorithms.html>.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Seconds since 1970-01-01T00:00Z; a missing offset counts as UTC, a missing time as midnight.
  public var secondNumber: Int {
    dayNumber * 86_400 + (secondOfDay ?? 0) - (offsetMinutes ?? 0) * 60
  }

  /// Day of the week, 0 for Sunday to 6 for Saturday.
  public var weekday: Int { ((dayNumber + 4) % 7 + 7) % 7 }

  /// The date that is `days` after 1970-01-01.
  ///
  /// - Source: Howard Hinnant, `civil_from_days`.
  public init(dayNumber days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }
}

extension Timestamp: CustomStringConvertible {
  /// ISO 8601: `2026-01-28`, `2026-01-28T09:30:00+08:00`, `2026-01-28T09:30:00Z`.
  public var description: String {
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    guard let secondOfDay else { return date }
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
      .map { padded($0, 2) }.joined(separator: ":")
    return "\(date)T\(time)\(offsetText)"
  }

  private var offsetText: String {
    guard let offsetMinutes else { return "" }
    if offsetMinutes == 0 { return "Z" }
    let size = abs(offsetMinutes)
    return "\(offsetMinutes < 0 ? "-" : "+")\(padded(size / 60, 2)):\(padded(size % 60, 2))"
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
