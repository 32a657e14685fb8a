import TallyModel
import TallyText

@testable import TallyExtract

/// An article of paragraphs as a test writes it; the first may be its headline.
func writtenArticle(
  _ paragraphs: [String], headline: String? = nil, source: String = "Outlet",
  path: String? = nil, published: Timestamp? = nil, agency: String? = nil
) -> Article {
  var text: [UInt8] = []
  var blocks: [Block] = []
  let all =
    (headline.map { [(BlockKind.headline, $0)] } ?? []) + paragraphs.map { (.paragraph, $0) }
  for (kind, words) in all {
    let start = text.count
    text += Array(words.utf8)
    blocks.append(Block(kind: kind, range: start..<text.count))
    text.append(UInt8(ascii: "\n"))
  }
  let header = ArticleHeader(
    path: path ?? "\(source).txt", source: source, title: headline ?? "", published: published,
    language: "en", agency: agency)
  return Article(
    header: header, blocks: blocks, text: text, origin: OffsetMap(), lines: LineIndex(text.span))
}

/// A day as tests write it.
func day(_ year: Int, _ month: Int, _ day: Int) -> Timestamp {
  Timestamp(year: year, month: month, day: day)
}
