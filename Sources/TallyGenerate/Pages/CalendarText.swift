/// Year, month and day of a day since 1970-01-01.
///
/// - Source: H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*, `civil_from_days`.
func calendarDay(_ day: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = day + 719_468
  let era = shifted / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return (
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
    dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  )
}

/// A time as ISO 8601 has it.
func isoTime(minute: Int) -> String {
  let (year, month, day) = calendarDay(minute / 1440)
  return "\(year)-\(twoDigits(month))-\(twoDigits(day))T\(clock(minute)):00Z"
}

/// A time as readers see it.
func longDate(minute: Int) -> String {
  let (year, month, day) = calendarDay(minute / 1440)
  return "\(day) \(monthNames[month - 1]) \(year), \(clock(minute))"
}

private func clock(_ minute: Int) -> String {
  "\(twoDigits(minute % 1440 / 60)):\(twoDigits(minute % 60))"
}

private func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
