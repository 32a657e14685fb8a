import TallyModel

/// Reads a date out of text as pages write it.
///
/// Reads ISO 8601 and its kin (`2026-01-28T09:30:00+08:00`, `20260128`, `2026/01/28`), dates with
/// a month's name in either order (`January 28, 2026 9:30 AM EST`, `28 Jan 2026`,
/// `28. Januar 2026`), `2026年1月28日`, and seconds or milliseconds since 1970. A date in figures
/// alone with the year last (`03/04/2026`) is read only where one order is possible.
struct DateText {
  private let words: [Word]

  private enum Word: Equatable {
    case number(Int, digits: Int)
    case name(String)
    case mark(UInt8)
  }

  /// The first date in the text; `nil` when there is none.
  static func timestamp(in text: String) -> Timestamp? {
    timestamp(in: Array(text.utf8)[...])
  }

  static func timestamp(in text: ArraySlice<UInt8>) -> Timestamp? {
    let reader = DateText(words: split(text.prefix(200)))
    for index in reader.words.indices {
      if let found = reader.date(at: index) {
        return reader.adding(timeFrom: found.next, to: found.date)
      }
    }
    return reader.epoch()
  }

  private static func split(_ text: ArraySlice<UInt8>) -> [Word] {
    var words: [Word] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte >= 0x30, byte <= 0x39 {
        let run = text[index...].prefix { $0 >= 0x30 && $0 <= 0x39 }
        let value = run.prefix(15).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        words.append(.number(value, digits: run.count))
        index = run.endIndex
      } else if byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) {
        let run = text[index...].prefix { $0 >= 0x80 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
        let word = String(decoding: run, as: UTF8.self).lowercased()
        appendName(word, to: &words)
        index = run.endIndex
      } else {
        if byte > 0x20, byte != 0x2C { words.append(.mark(byte)) }
        index += 1
      }
    }
    return words
  }

  /// A word; of `T` and `Z` between figures, as in ISO 8601, as they are.
  private static func appendName(_ word: String, to words: inout [Word]) {
    words.append(.name(word))
  }
}

extension DateText {
  private func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard index < words.count, case .number(let value, let digits) = words[index] else {
      return nil
    }
    return (value, digits)
  }

  private func name(_ index: Int) -> String? {
    guard index < words.count, case .name(let name) = words[index] else { return nil }
    return name
  }

  private func mark(_ index: Int) -> UInt8? {
    guard index < words.count, case .mark(let mark) = words[index] else { return nil }
    return mark
  }

  private typealias Found = (date: Timestamp, next: Int)

  private func date(at index: Int) -> Found? {
    yearFirst(at: index) ?? monthFirst(at: index) ?? dayFirst(at: index) ?? yearLast(at: index)
  }

  /// `2026-01-28`, `2026/1/28`, `2026.01.28`, `20260128`, `2026年1月28日`.
  private func yearFirst(at index: Int) -> Found? {
    guard let year = number(index) else { return nil }
    if year.digits == 8 {
      return checked(year.value / 10_000, year.value / 100 % 100, year.value % 100, index + 1)
    }
    guard year.digits == 4, let month = number(index + 2), let day = number(index + 4) else {
      return nil
    }
    if let mark = mark(index + 1), mark == self.mark(index + 3), [0x2D, 0x2F, 0x2E].contains(mark),
      month.digits <= 2, day.digits <= 2
    {
      return checked(year.value, month.value, day.value, index + 5)
    }
    if name(index + 1) == "年", name(index + 3) == "月" {
      return checked(year.value, month.value, day.value, index + 6)
    }
    if name(index + 1) == "년", name(index + 3) == "월" {
      return checked(year.value, month.value, day.value, index + 6)
    }
    return nil
  }

  /// `January 28, 2026`, `Jan. 28th 2026`.
  private func monthFirst(at index: Int) -> Found? {
    guard let name = name(index), let month = MonthNames.month(of: name) else { return nil }
    var next = index + 1
    if mark(next) == 0x2E || mark(next) == 0x2D { next += 1 }
    guard let day = number(next), day.digits <= 2 else { return nil }
    next += 1
    if let suffix = self.name(next), ["st", "nd", "rd", "th"].contains(suffix) { next += 1 }
    if mark(next) == 0x2D || mark(next) == 0x2F { next += 1 }
    guard let year = number(next), year.digits == 4 else { return nil }
    return checked(year.value, month, day.value, next + 1)
  }

  /// `28 January 2026`, `28. Januar 2026`, `28 de enero de 2026`, `28-Jan-2026`.
  private func dayFirst(at index: Int) -> Found? {
    guard let day = number(index), day.digits <= 2 else { return nil }
    var next = index + 1
    func skip() {
      if mark(next) == 0x2E || mark(next) == 0x2D || mark(next) == 0x2F { next += 1 }
      if let word = name(next), Self.between.contains(word) { next += 1 }
    }
    skip()
    guard let name = name(next), let month = MonthNames.month(of: name) else { return nil }
    next += 1
    skip()
    guard let year = number(next), year.digits == 4 else { return nil }
    return checked(year.value, month, day.value, next + 1)
  }

  private static let between = ["de", "del", "of", "st", "nd", "rd", "th", "er", "º"]

  /// `28.01.2026`, `28/1/2026`, `1/28/2026`; with points the day comes first.
  private func yearLast(at index: Int) -> Found? {
    guard let first = number(index), first.digits <= 2, let mark = mark(index + 1),
      [0x2E, 0x2F, 0x2D].contains(mark), let second = number(index + 2), second.digits <= 2,
      self.mark(index + 3) == mark, let year = number(index + 4), year.digits == 4
    else { return nil }
    if mark == 0x2E || first.value > 12 {
      return checked(year.value, second.value, first.value, index + 5)
    }
    if second.value > 12 || first.value == second.value {
      return checked(year.value, first.value, second.value, index + 5)
    }
    return nil
  }

  private func checked(_ year: Int, _ month: Int, _ day: Int, _ next: Int) -> Found? {
    guard year >= 1900, year <= 2100, month >= 1, month <= 12, day >= 1, day <= 31 else {
      return nil
    }
    return (Timestamp(year: year, month: month, day: day), next)
  }

  private func epoch() -> Timestamp? {
    guard words.count == 1, let only = number(0), only.digits == 10 || only.digits == 13 else {
      return nil
    }
    let seconds = only.digits == 13 ? only.value / 1000 : only.value
    var date = Timestamp(dayNumber: seconds / 86_400)
    date.secondOfDay = seconds % 86_400
    date.offsetMinutes = 0
    return date
  }
}

extension DateText {
  /// The date with the time of day that stands at or a few words after `start`, if one does.
  private func adding(timeFrom start: Int, to date: Timestamp) -> Timestamp {
    var date = date
    for index in start..<max(start, min(start + 6, words.count)) {
      guard let hour = number(index), hour.digits <= 2, mark(index + 1) == 0x3A,
        let minute = number(index + 2), minute.digits == 2, minute.value < 60
      else { continue }
      var next = index + 3
      var second = 0
      if mark(next) == 0x3A, let seconds = number(next + 1) {
        second = min(seconds.value, 59)
        next += 2
      }
      if mark(next) == 0x2E, number(next + 1) != nil { next += 2 }
      guard let full = hourOfDay(hour.value, &next) else { return date }
      date.secondOfDay = full * 3600 + minute.value * 60 + second
      date.offsetMinutes = offset(at: next)
      return date
    }
    return date
  }

  private func hourOfDay(_ hour: Int, _ next: inout Int) -> Int? {
    var half = name(next)
    var width = 1
    if half == "a" || half == "p", mark(next + 1) == 0x2E, name(next + 2) == "m" {
      half = half == "a" ? "am" : "pm"
      width = mark(next + 3) == 0x2E ? 4 : 3
    }
    guard half == "am" || half == "pm" else { return hour < 24 ? hour : nil }
    next += width
    guard hour >= 1, hour <= 12 else { return nil }
    return hour % 12 + (half == "pm" ? 12 : 0)
  }

  private func offset(at index: Int) -> Int? {
    if let zone = name(index) {
      if zone == "gmt" || zone == "utc", mark(index + 1) == 0x2B || mark(index + 1) == 0x2D,
        let signed = offset(at: index + 1)
      {
        return signed
      }
      return Self.zones[zone]
    }
    guard let sign = mark(index), sign == 0x2B || sign == 0x2D, let hours = number(index + 1) else {
      return nil
    }
    var minutes = hours.digits == 4 ? hours.value / 100 * 60 + hours.value % 100 : hours.value * 60
    if hours.digits <= 2, mark(index + 2) == 0x3A, let rest = number(index + 3) {
      minutes += rest.value
    }
    guard minutes <= 14 * 60 else { return nil }
    return sign == 0x2D ? -minutes : minutes
  }

  /// - Source: RFC 5322, section 4.3; the others are those that news pages print.
  private static let zones: [String: Int] = [
    "z": 0, "gmt": 0, "utc": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "bst": 60, "cet": 60, "cest": 120, "ist": 330,
    "sgt": 480, "hkt": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
  ]
}
