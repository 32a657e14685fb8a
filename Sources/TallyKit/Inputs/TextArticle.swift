import TallyModel
import TallyText

/// The article of a record's text: every line that is not blank is a paragraph, nothing is dropped.
///
/// - Complexity: linear in the number of bytes.
func textArticle(from document: SourceDocument) -> Article {
  let bytes = document.page.bytes
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + 1)
  var origin = OffsetMap()
  var blocks: [Block] = []
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(where: isLineEnd) ?? bytes.count
    let line = trimmed(bytes, start..<end)
    if !line.isEmpty {
      origin.append(source: text.count, target: line.lowerBound)
      blocks.append(Block(kind: .paragraph, range: text.count..<text.count + line.count))
      text.append(contentsOf: bytes[line])
      text.append(0x0A)
    }
    start = end + 1
  }
  let page = document.page
  let header = ArticleHeader(
    path: page.path, record: page.record,
    source: document.stated.source ?? page.record ?? InputPath.name(of: page.path))
  return Article(
    header: header, blocks: blocks, text: text, origin: origin, lines: LineIndex(bytes.span),
    limits: page.limits)
}

private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

private func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, bytes[start] <= 0x20 { start += 1 }
  while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
  return start..<end
}
