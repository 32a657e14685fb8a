import TallyModel
import TallyText

/// The lines of a text dump, white space folded.
struct TextDumpLines {
  struct Line {
    /// Bytes of `TextDumpLines.text`.
    var text: Range<Int>
    /// Whether a bullet stood before it.
    var isListItem = false
    /// Whether an empty line stands before it.
    var isSetApart = false
  }

  var lines: [Line] = []
  var text: [UInt8] = []
  var origin = OffsetMap()

  static func lines(of page: [UInt8]) -> TextDumpLines {
    var result = TextDumpLines()
    var folded = FoldedText()
    page.withUnsafeBufferPointer { page in
      var start = 0
      var isSetApart = true
      while start < page.count {
        let end = page[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? page.count
        folded.append(UnsafeBufferPointer(rebasing: page[start..<end]), at: start)
        let range = folded.endBlock()
        if range.isEmpty {
          isSetApart = true
        } else {
          result.lines.append(Line(text: range, isSetApart: isSetApart))
          isSetApart = false
        }
        start = end + 1
      }
    }
    result.text = folded.bytes
    result.origin = folded.origin
    for index in result.lines.indices { result.takeBullet(index) }
    result.lines.removeAll { $0.text.isEmpty }
    return result
  }

  /// Takes a bullet off a line's start.
  private mutating func takeBullet(_ index: Int) {
    for bullet in ["•", "·", "‣", "▪", "●", "*", "-"] {
      let mark = Array(bullet.utf8) + [0x20]
      let range = lines[index].text
      guard range.count > mark.count, text[range].starts(with: mark) else { continue }
      lines[index].text = range.lowerBound + mark.count..<range.upperBound
      lines[index].isListItem = true
      return
    }
  }

  /// Takes a date that was glued before a headline ("date 2026-01-28 Headline"), with its line.
  ///
  /// It stands among the first lines: before it are only the menus of the page.
  mutating func takeDate() -> (date: Timestamp, line: Int)? {
    for index in lines.indices.prefix(80) {
      if let date = takeDate(at: index) { return (date, index) }
    }
    return nil
  }

  private mutating func takeDate(at index: Int) -> Timestamp? {
    let range = lines[index].text
    let line = text[range]
    guard line.prefix(4).containsFolded("date") else { return nil }
    let words = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: true)
    guard words.count >= 2, words[0].count <= 5, words[1].count <= 25,
      let date = DateText.timestamp(in: words[1])
    else { return nil }
    lines[index].text =
      (words.count > 2 ? words[2].startIndex : range.upperBound)..<range.upperBound
    return date
  }

  /// The date on a short line between the headline and the body.
  func date(behind headline: Int?, before body: Int?) -> Timestamp? {
    guard let headline, let body, headline + 1 < body else { return nil }
    for line in lines[headline + 1..<body] where line.text.count <= 80 {
      if let date = DateText.timestamp(in: text[line.text]) { return date }
    }
    return nil
  }
}
