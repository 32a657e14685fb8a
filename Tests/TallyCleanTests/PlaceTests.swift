import TallyModel
import TallyText
import Testing

@testable import TallyClean

@Suite("places through markup")
struct PlaceTests {
  private static let filler =
    "<p>The committee met for three hours and put off its decision to the next week, as it had done twice.</p>"

  /// A paragraph's markup, a phrase of its text, and the bytes of the file the phrase stands for.
  static let phrases: [(markup: String, phrase: String, bytes: String)] = [
    ("sold &#36;5,000 of stock", "$5,000", "&#36;5,000"),
    ("some 12<b>,500</b> people", "12,500", "12<b>,500"),
    ("about 40&nbsp;000 tonnes", "40 000", "40&nbsp;000"),
    ("in 1&shy;400 homes", "1400", "1&shy;400"),
    ("rose 3 &amp; 4 percent", "3 & 4", "3 &amp; 4"),
    ("worth &euro;7.5\n     million now", "€7.5 million", "&euro;7.5\n     million"),
    ("5 < 6 as ever", "5 < 6", "5 < 6"),
    ("was 2<!-- or 3 --> to 4", "2 to 4", "2<!-- or 3 --> to 4"),
    ("pays &#128;9 each", "€9", "&#128;9"),
    ("says <b>&gt;</b>5", ">5", "&gt;</b>5"),
    ("says <i>&gt;&nbsp;7</i>", "> 7", "&gt;&nbsp;7"),
    ("read &unknownname of 5,000", "&unknownname of 5,000", "&unknownname of 5,000"),
    ("read &longer 7&shorter 8", "&longer 7&shorter 8", "&longer 7&shorter 8"),
    ("gave &; or &#; of 3", "&; or", "&; or"),
    ("at AT&T—9 stores", "AT&T—9 stores", "AT&T—9 stores"),
    ("was <!-- a --><!-- b --> 8<!-- c -->,100 in", "8,100", "8<!-- c -->,100"),
    ("* 12 * stars", "* 12 *", "* 12 *"),
    ("a &#42; 13 stars", "* 13", "&#42; 13"),
  ]

  @Test("a phrase leads back to its bytes", arguments: phrases)
  func phrase(markup: String, phrase: String, bytes: String) throws {
    let html = """
      <html><body><article><h1>A title of some words</h1>\(Self.filler)
      <p>The board said on Monday that it \(markup), which was more than it had said before.</p>
      \(Self.filler)</article></body></html>
      """
    let page = Array(html.utf8)
    let article = try article(from: Page(path: "a.html", bytes: page))
    let text = Array(article.text)
    let wanted = Array(phrase.utf8)
    let start = try #require(
      text.indices.first { text[$0...].starts(with: wanted) }, "the text has the phrase")
    let place = article.place(of: start..<start + wanted.count)
    #expect(
      String(decoding: page[place.offset..<place.offset + place.length], as: UTF8.self) == bytes)
  }

  @Test("columns count scalars, lines end at LF, CR and CR LF")
  func columns() {
    let index = LineIndex(Array("aé\r\nb\rc\nd€e".utf8))
    #expect(index.position(of: 3) == (1, 3))
    #expect(index.position(of: 5) == (2, 1))
    #expect(index.position(of: 7) == (3, 1))
    #expect(index.position(of: 13) == (4, 3))
  }
}
