import TallyModel
import TallyText

/// The places of a report, named after what is there.
extension StoryOutline {
  /// The place of a fact's card.
  func anchor(ofFact fact: Int) -> Anchor { Anchor("fact", story.facts[fact].id) }

  /// The place of a finding's card.
  func anchor(ofFinding finding: Int) -> Anchor { Anchor("finding", story.findings[finding].id) }

  /// The place of a source's section.
  func anchor(ofSource source: Int) -> Anchor {
    Anchor("source", StableHash.hexadecimal(StableHash.of(story.sources[source].name)))
  }

  /// The place of an article's text.
  func anchor(ofArticle record: Int) -> Anchor { ArticleView.anchor(of: story.records[record].key) }
}

extension ArticleView {
  /// The place of an article's text, by the record's key.
  static func anchor(of key: String) -> Anchor {
    Anchor("article", StableHash.hexadecimal(StableHash.of(key)))
  }
}

/// The path and, behind it, line and column.
func placeText(_ header: ArticleHeader, _ place: Place) -> String {
  let record = header.record.map { ":\(clipped($0, to: 80))" } ?? ""
  return "\(clipped(header.path, to: 200))\(record):\(place.line):\(place.column)"
}

extension ArticleHeader {
  /// The title, else the path; short enough for a line.
  var shownTitle: String { clipped(title.isEmpty ? path : title, to: 240) }
}

/// A time for readers and for programs: `28 Jan 2026, 09:30 +08:00`.
func timeElement(_ time: Timestamp?) -> HTMLNode {
  guard let time else { return element(.span, .class("undated")) { "undated" } }
  return element(.time, .datetime(time)) { time.readable }
}

extension Timestamp {
  /// The date in words, and the time of day with its offset where both are known.
  var readable: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let name = months.indices.contains(month - 1) ? months[month - 1] : "\(month)"
    let date = "\(day) \(name) \(year)"
    guard let secondOfDay else { return date }
    let clock = [secondOfDay / 3600, secondOfDay / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(date), \(clock.joined(separator: ":"))\(offsetWords)"
  }

  private var offsetWords: String {
    guard let offsetMinutes else { return "" }
    if offsetMinutes == 0 { return " UTC" }
    let size = abs(offsetMinutes)
    let minutes = size % 60 == 0 ? "" : ":\(size % 60 < 10 ? "0" : "")\(size % 60)"
    return " UTC\(offsetMinutes < 0 ? "−" : "+")\(size / 60)\(minutes)"
  }
}
