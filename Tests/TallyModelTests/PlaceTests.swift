import TallyModel
import TallyText
import Testing

struct PlaceTests {
  @Test("the end of a place counts scalars of the file, over line ends and entities")
  func end() {
    let file: [UInt8] = Array("é 4,000\n chips &amp; more".utf8)
    var origin = OffsetMap()
    origin.append(source: 0, target: 0)
    let article = Article(
      header: ArticleHeader(path: "a.txt", source: "a"), blocks: [], text: file, origin: origin,
      lines: LineIndex(file.span))
    let wrapped = article.place(of: 3..<15)
    #expect(wrapped.line == 1 && wrapped.column == 3)
    #expect(wrapped.endLine == 2 && wrapped.endColumn == 7)
    let first = article.place(of: 0..<2)
    #expect(first.endLine == 1 && first.endColumn == 2)
  }
}
