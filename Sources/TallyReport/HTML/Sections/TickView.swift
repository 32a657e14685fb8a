import TallyModel

/// An article's text with every figure marked by what became of it.
struct TickView {
  let view: ArticleView
  let outline: StoryOutline

  /// Bytes of an article shown at most; a long report has about 60,000.
  static let limit = 300_000
  /// Bytes of markup that a marked figure counts for.
  private static let markSize = 120

  /// The text below its header.
  func text() -> HTMLNode {
    var left = Self.limit
    var passages: [HTMLNode] = []
    var omitted = 0
    for passage in view.passages {
      if left > 0 { passages.append(block(of: passage, limit: left)) } else { omitted += 1 }
      left -= passage.text.utf8.count + Self.markSize * passage.marks.count
    }
    if left < 0 || omitted > 0 {
      passages.append(
        element(.p, .class("rest")) { "The rest of the text is not shown." })
    }
    return element(.div, .class("ticked"), .fixed("dir", "auto")) { passages }
  }

  /// How many figures have which status, in words.
  var counts: String {
    var read: [Verdict: Int] = [:]
    var left = 0
    for mark in view.passages.flatMap(\.marks) {
      switch mark.status {
      case .read(let verdict, fact: _): read[verdict, default: 0] += 1
      case .notRead: left += 1
      }
    }
    let order: [Verdict] = [.contradict, .updated, .compatible, .agree, .single]
    let words = order.compactMap { verdict in
      read[verdict].map { "\($0) \(verdict.word)" }
    }
    return (words + (left > 0 ? [Phrases.count(left, "number") + " not read"] : [])).joined(
      separator: ", ")
  }

  private func block(of passage: ArticleView.Passage, limit: Int) -> HTMLNode {
    let content = content(of: passage, limit: limit)
    switch passage.kind {
    case .headline: return element(.p, .class("headline")) { content }
    case .standfirst: return element(.p, .class("lead")) { content }
    case .heading: return element(.p, .class("crosshead")) { content }
    case .caption: return element(.p, .class("caption")) { content }
    case .listItem: return element(.p, .class("item")) { content }
    case .tableCell: return element(.p, .class("cell")) { content }
    case .quote: return element(.blockquote) { content }
    case .paragraph: return element(.p) { content }
    }
  }

  private func content(of passage: ArticleView.Passage, limit: Int) -> [HTMLNode] {
    let bytes = Array(passage.text.utf8)
    var end = min(bytes.count, limit)
    for (number, mark) in passage.marks.enumerated()
    where mark.range.upperBound + Self.markSize * (number + 1) > limit {
      end = min(end, mark.range.lowerBound)
      break
    }
    while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    var nodes: [HTMLNode] = []
    var cursor = 0
    for mark in passage.marks where mark.range.lowerBound >= cursor && mark.range.upperBound <= end
    {
      nodes.append(.text(Self.string(bytes, cursor..<mark.range.lowerBound)))
      nodes.append(tick(mark, Self.string(bytes, mark.range)))
      cursor = mark.range.upperBound
    }
    return nodes + [.text(Self.string(bytes, cursor..<max(cursor, end)))]
  }

  private static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func tick(_ mark: ArticleView.Mark, _ words: String) -> HTMLNode {
    switch mark.status {
    case .notRead:
      return element(.span, .class("unread"), .title("not read as a claim")) {
        words
        spoken(" (not read)")
      }
    case .read(let verdict, fact: let fact):
      let marked = element(.mark, .class(VerdictBadge.tone(verdict))) {
        words
        element(.span, .class("sign"), .fixed("aria-hidden", "true")) { verdict.sign }
        spoken(" (\(verdict.word))")
      }
      guard let fact else { return element(.span, .class("tick")) { marked } }
      return element(
        .a, .class("tick"), .to(outline.anchor(ofFact: fact)),
        .title("\(verdict.word): \(clipped(outline.story.facts[fact].question, to: 120))")
      ) {
        marked
      }
    }
  }
}
