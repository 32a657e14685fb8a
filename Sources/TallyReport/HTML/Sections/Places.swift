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
  func anchor(ofArticle record: Int) -> Anchor {
    Anchor("article", StableHash.hexadecimal(StableHash.of(story.records[record].key)))
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

/// A time for readers and for programs: `28 January 2026, 09:30 UTC+8`.
func timeElement(_ time: Timestamp?) -> HTMLNode {
  guard let time else { return element(.span, .class("undated")) { "undated" } }
  return element(.time, .datetime(time)) { Phrases.date(time, withTime: true) }
}
