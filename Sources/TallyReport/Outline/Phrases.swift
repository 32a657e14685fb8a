import TallyModel

/// Phrases that the reports for people have in common.
enum Phrases {
  /// A number with its noun: "1 article", "2 articles".
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// Names in a row: "A", "A and B", "A, B and C"; past `limit`, "A, B, C and 4 more".
  static func list(_ names: [String], limit: Int = 8) -> String {
    let names = names.map { clipped($0, to: 80) }
    if names.count > limit {
      return names.prefix(limit).joined(separator: ", ") + " and \(names.count - limit) more"
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A story's name as a title: "h200-approval" is "H200 approval".
  static func title(of name: String) -> String {
    let words = clipped(name, to: 120).split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    guard let first = words.first else { return "Articles" }
    return first.uppercased() + words.dropFirst()
  }

  /// A date as people write it: "28 January 2026", with the time where asked and known.
  static func date(_ date: Timestamp?, withTime: Bool = false) -> String {
    guard let date, 1...12 ~= date.month else { return "undated" }
    let day = "\(date.day) \(months[date.month - 1]) \(date.year)"
    guard withTime, let second = date.secondOfDay else { return day }
    return "\(day), \(padded(second / 3600)):\(padded(second / 60 % 60))\(zone(date.offsetMinutes))"
  }

  /// How many figures were left alone for one reason.
  static func leftAlone(_ reason: LeftAlone, _ number: Int) -> String {
    switch reason {
    case .date: count(number, "date or time", plural: "dates and times")
    case .name: count(number, "part of a name", plural: "parts of names")
    case .identifier: count(number, "address or list number", plural: "addresses and list numbers")
    case .unclear, .language, .limit: "\(number) \(reason.words)"
    }
  }

  private static func zone(_ minutes: Int?) -> String {
    guard let minutes else { return "" }
    if minutes == 0 { return " UTC" }
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : ":\(padded(size % 60))"
    return " UTC\(minutes < 0 ? "-" : "+")\(size / 60)\(rest)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Story {
  /// What was read and what was left alone, in one line.
  var summary: String {
    let sources = Set(records.map(\.header.source)).count
    var line = "\(Phrases.count(coverage.articles, "article")) from "
    line += "\(Phrases.count(sources, "source"))\(period). "
    line += "\(Phrases.count(coverage.seen, "figure")) seen, \(coverage.read) read, "
    line += "\(coverage.compared) of them compared"
    let left = coverage.leftAlone.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    if !left.isEmpty {
      let reasons = left.map { Phrases.leftAlone($0.key, $0.value) }
      line +=
        "; \(left.reduce(0) { $0 + $1.value }) left alone (\(reasons.joined(separator: ", ")))"
    }
    return line + "." + summaryOfGaps
  }

  private var summaryOfGaps: String {
    var text = ""
    if !coverage.unread.isEmpty {
      text += " \(Phrases.count(coverage.unread.count, "file")) could not be read."
    }
    if !coverage.duplicates.isEmpty {
      let count = Phrases.count(coverage.duplicates.count, "article")
      text += " \(count) left out as the same as another."
    }
    if !coverage.cut.isEmpty {
      let count = Phrases.count(Set(coverage.cut.map(\.path)).count, "article")
      text += " \(count) read in part, being beyond a limit."
    }
    if coverage.hotKeys > 0 {
      text += " Not all figures were compared under \(Phrases.count(coverage.hotKeys, "key")) "
      text += "that too many share."
    }
    return text
  }

  /// The days from the first to the last article, as far as they are dated.
  private var period: String {
    let dates = records.compactMap(\.header.published)
      .sorted { $0.secondNumber < $1.secondNumber }
    guard let first = dates.first, let last = dates.last else { return ", undated" }
    let undated = records.count - dates.count
    let rest = undated == 0 ? "" : " (\(undated) undated)"
    if first.dateText == last.dateText { return ", \(Phrases.date(first))\(rest)" }
    return ", \(Phrases.date(first)) to \(Phrases.date(last))\(rest)"
  }
}
