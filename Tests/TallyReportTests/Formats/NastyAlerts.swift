import TallyModel

@testable import TallyReport

/// Alerts with everything in them that could break a format.
enum NastyAlerts {
  static let list = AlertList(
    alerts: [markup, longLine, noDate, rightToLeft, emoji, sameLine, moved, suppressed, known],
    coverage: Coverage(
      articles: 7,
      unread: [UnreadPage(path: "höhe & tiefe/leer <0>.html", reason: "the file is empty")]),
    failOn: .error, hasBaseline: true, version: "0.1.0")

  /// No alerts at all.
  static let empty = AlertList(alerts: [], coverage: Coverage(articles: 3), version: "0.1.0")

  static func place(_ line: Int, _ column: Int, _ length: Int, offset: Int) -> Place {
    Place(offset: offset, length: length, line: line, column: column)
  }

  /// Markup, percent signs, line ends, commands, quotes and link syntax in all words.
  static let markup = Alert(
    fingerprint: "00000000000000a1", rule: .contradiction, severity: .error, confidence: .high,
    message: "<b>11%</b> or 14%25\r\n::error::x | [a](http://evil.example) {0} \"so\" & 'so'",
    question: "share of </script><script>alert(1)</script>", story: "a \"b\" <c>",
    first: AlertEnd(
      path: "höhe & tiefe/a b,c:d%20.html", place: place(12, 9, 3, offset: 400),
      source: "The <i>Ledger</i>::warning::", published: "2026-01-28", title: "]]> <!-- \\ \"",
      speaker: "“two people”\n::set-output name=x::y", before: "About ]]> ", figure: "11%",
      after: " of it, `code` | cell ##[error] said.\u{1B}[31m"),
    others: [
      AlertEnd(
        path: "story/b.html", place: place(3, 1, 14, offset: 20), source: "Courier]",
        published: "2026-01-29T09:30:00+08:00", figure: "14 &amp; a half", after: " of it")
    ],
    consequence: 90)

  /// A sentence that fits no line, in three articles and ten more.
  static let longLine = Alert(
    fingerprint: "00000000000000a2", rule: .scaleSlip, severity: .error,
    message: "$3.4 million or $3.4 billion", story: "dam",
    first: AlertEnd(
      path: "dam/a.txt", place: place(1, 300, 12, offset: 299), source: "Dispatch",
      before: String(repeating: "a very long way to the figure ", count: 10),
      figure: "$3.4 million", after: String(repeating: " and on and on", count: 20)),
    others: (1...12).map {
      AlertEnd(
        path: "dam/b\($0).txt", place: place($0, 1, 12, offset: $0), source: "Paper \($0)",
        figure: "$3.4 billion")
    }, consequence: 80)

  /// No date, no title, no question; a figure over two lines.
  static let noDate = Alert(
    fingerprint: "00000000000000a3", rule: .percentChange, severity: .warning,
    message: "12 percent is not the way from 4.0 to 5.2", story: "results",
    first: AlertEnd(
      path: "results/x.html",
      place: Place(offset: 77, length: 14, line: 9, column: 70, endLine: 10, endColumn: 4),
      source: "x.html", before: "Sales rose ", figure: "12 percent", after: "."))

  /// Letters and marks that run from right to left, with an override hidden in them.
  static let rightToLeft = Alert(
    fingerprint: "00000000000000a4", rule: .headlineBody, severity: .warning,
    message: "the headline has 1,500, the text 1,150", story: "factory",
    first: AlertEnd(
      path: "factory/שלום.html", place: place(4, 7, 5, offset: 90), source: "עיתון",
      published: "2026-02-01", before: "במפעל ", figure: "1,500", after: " עובדים"),
    others: [
      AlertEnd(
        path: "factory/שלום.html", place: place(8, 2, 5, offset: 190), source: "עיתון",
        published: "2026-02-01", before: "abc \u{202E}drow", figure: "1,150",
        after: "\u{2066} jobs\u{200F}")
    ])

  /// Letters wider and narrower than a column before the figure.
  static let emoji = Alert(
    fingerprint: "00000000000000a5", rule: .unitConversion, severity: .warning,
    confidence: .low, message: "30 miles is not 19 km", story: "tanker",
    first: AlertEnd(
      path: "tanker/🚢.html", place: place(2, 9, 16, offset: 30), source: "船報",
      published: "2026-02-02", title: "🚢", before: "🚢 e\u{301} 日本 ", figure: "30 miles (19 km)",
      after: " off 🏝️."))

  /// A second finding on the line of the one before.
  static let sameLine = Alert(
    fingerprint: "00000000000000a6", rule: .share, severity: .warning,
    message: "900 of 2,000 is not 54 percent", story: "tanker",
    first: AlertEnd(
      path: "tanker/🚢.html", place: place(2, 40, 10, offset: 70), source: "船報",
      published: "2026-02-02", before: "and ", figure: "54 percent", after: " of them"))

  /// A figure that moved on: two dated ends.
  static let moved = Alert(
    fingerprint: "00000000000000a7", rule: .update, severity: .note,
    message: "11 became 14", question: "people killed", story: "bridge",
    first: AlertEnd(
      path: "bridge/new.html", place: place(5, 2, 9, offset: 88), source: "Mail",
      published: "2026-02-03", before: "The toll rose to ", figure: "14", after: "."),
    others: [
      AlertEnd(
        path: "bridge/old.html", place: place(6, 2, 9, offset: 99), source: "Post",
        published: "2026-02-01", before: "So far ", figure: "11 people", after: " died.")
    ])

  /// Left out of the gate by a person.
  static let suppressed = Alert(
    fingerprint: "00000000000000a8", rule: .contradiction, severity: .error,
    message: "7 or 8 of them", story: "bridge",
    first: AlertEnd(
      path: "bridge/old.html", place: place(7, 1, 1, offset: 120), source: "Post", figure: "7",
      after: " of them"),
    state: .suppressed(reason: "two counts: <police> & \"press\"\n-->", inSource: true))

  /// In the baseline.
  static let known = Alert(
    fingerprint: "00000000000000a9", rule: .contradiction, severity: .error,
    message: "20 or 30", story: "bridge",
    first: AlertEnd(
      path: "bridge/old.html", place: place(8, 1, 2, offset: 140), source: "Post", figure: "20"),
    state: .known)

  /// A size that no format may choke on.
  static let tenThousand = many(10_000)

  /// Many alerts, for sizes and limits: copies of a few with fingerprints of their own.
  static func many(_ count: Int) -> AlertList {
    let models = (0..<350).map { model($0) }
    var list = AlertList(alerts: [], version: "0.1.0")
    list.alerts = (0..<count).map { index in
      var alert = models[index % models.count]
      alert.fingerprint = "f\(index)"
      alert.severity = Severity.allCases[2 - index * 3 / count]
      return alert
    }
    return list
  }

  private static func model(_ index: Int) -> Alert {
    let place = place(index + 1, 1, 5, offset: index)
    return Alert(
      fingerprint: "", rule: .contradiction, severity: .error,
      message: "\(index) or \(index + 1)", story: "s\(index % 50)",
      first: AlertEnd(
        path: "s\(index % 50)/a\(index % 7).html", place: place, source: "Mail",
        published: "2026-01-01", before: "It was ", figure: "\(index)", after: " in all."),
      others: [
        AlertEnd(
          path: "s\(index % 50)/b.html", place: place, source: "Post", figure: "\(index + 1)",
          after: " they said.")
      ])
  }
}
