import TallyModel

extension Clause {
  /// The stretch of days named by the words from `index`: "Tuesday", "6 December 2008", "last year".
  func timeSpan(at index: Int, published: Timestamp?) -> TimeSpan? {
    guard words[index].part != .number else { return year(at: index) }
    guard words[index].traits.contains(.timeLead) else { return nil }
    let word = words[index].text
    if let offset = relativeDays[word] {
      return TimeSpan(
        tokens: index..<index + 1, days: published.map { single($0.dayNumber + offset) })
    }
    if let weekday = weekdays[word] {
      return TimeSpan(
        tokens: index..<index + 1, days: published.map { single(day(of: weekday, near: $0)) })
    }
    if let month = months[word], word != "may" || words[index].part == .calendar {
      return date(month: month, at: index, published: published)
    }
    return relativePeriod(at: index, published: published)
  }

  private func single(_ day: Int) -> ClosedRange<Int> { day...day }

  /// The last such weekday up to the day of publication: news looks back.
  private func day(of weekday: Int, near published: Timestamp) -> Int {
    published.dayNumber - (published.weekday - weekday + 7) % 7
  }

  /// A month with its day and year, where they stand beside it.
  private func date(month: Int, at index: Int, published: Timestamp?) -> TimeSpan {
    var tokens = index..<index + 1
    var day: Int?
    if let before = number(at: index - 1), (1...31).contains(before) {
      day = before
      tokens = index - 1..<tokens.upperBound
    }
    var next = index + 1
    if next < words.count, words[next].text == "." { next += 1 }
    if day == nil, let after = number(at: next), (1...31).contains(after) {
      day = after
      next += 1
      tokens = tokens.lowerBound..<next
    }
    if next < words.count, words[next].text == "," { next += 1 }
    var year = number(at: next).flatMap { (1800...2200).contains($0) ? $0 : nil }
    if year != nil { tokens = tokens.lowerBound..<next + 1 }
    if year == nil, let published {
      // A month without a year is the latest one: news looks back.
      year = month > published.month ? published.year - 1 : published.year
    }
    guard let year else { return TimeSpan(tokens: tokens, days: nil) }
    if let day {
      let number = Timestamp(year: year, month: month, day: day).dayNumber
      return TimeSpan(tokens: tokens, days: number...number)
    }
    return TimeSpan(tokens: tokens, days: days(year: year, months: month...month))
  }

  private func days(year: Int, months: ClosedRange<Int>) -> ClosedRange<Int> {
    let first = Timestamp(year: year, month: months.lowerBound, day: 1).dayNumber
    let last = months.upperBound
    let end = Timestamp(
      year: last == 12 ? year + 1 : year, month: last == 12 ? 1 : last + 1, day: 1)
    return first...max(first, end.dayNumber - 1)
  }

  /// "last year", "this month", "next week".
  private func relativePeriod(at index: Int, published: Timestamp?) -> TimeSpan? {
    guard let step = relativeSteps[words[index].text], index + 1 < words.count else { return nil }
    let tokens = index..<index + 2
    switch words[index + 1].text {
    case "year":
      return TimeSpan(
        tokens: tokens, days: published.map { days(year: $0.year + step, months: 1...12) })
    case "month":
      return TimeSpan(tokens: tokens, days: published.map { month(step, from: $0) })
    case "week":
      return TimeSpan(
        tokens: tokens,
        days: published.map { date in
          let monday = date.dayNumber - (date.weekday + 6) % 7 + 7 * step
          return monday...monday + 6
        })
    default: return nil
    }
  }

  private func month(_ step: Int, from date: Timestamp) -> ClosedRange<Int> {
    let index = date.year * 12 + date.month - 1 + step
    let month = (index % 12 + 12) % 12 + 1
    return days(year: (index - month + 1) / 12, months: month...month)
  }

  /// A year by itself, after a word that makes it a time.
  private func year(at index: Int) -> TimeSpan? {
    guard let year = number(at: index), (1800...2100).contains(year), index > 0,
      words[index].text.utf8.count == 4,
      yearLeads.contains(words[index - 1].text) || isModifier(at: index)
    else { return nil }
    return TimeSpan(tokens: index..<index + 1, days: days(year: year, months: 1...12))
  }

  /// Whether a year stands before the noun that it is the year of: "the *2014* tax rate".
  private func isModifier(at index: Int) -> Bool {
    guard yearOwners.contains(words[index - 1].text), words.indices.contains(index + 1) else {
      return false
    }
    return words[index + 1].part == .content
  }

  private func number(at index: Int) -> Int? {
    guard words.indices.contains(index), words[index].part == .number else { return nil }
    return Int(words[index].text)
  }
}

private let relativeDays: [String: Int] = [
  "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0,
]
private let relativeSteps: [String: Int] = ["last": -1, "this": 0, "next": 1, "previous": -1]
private let yearLeads: Set<String> = [
  "in", "since", "during", "of", "from", "by", "until", "late", "early", "mid", "for", "to", "and",
]
private let yearOwners: Set<String> = [
  "the", "a", "his", "her", "its", "our", "their", "my", "'s", "’s", "'", "’",
]
private let weekdays: [String: Int] = [
  "sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5,
  "saturday": 6,
]
private let months: [String: Int] = [
  "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
  "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2,
  "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
  "dec": 12,
]
