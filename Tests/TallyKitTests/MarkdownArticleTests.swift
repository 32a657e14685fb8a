import TallyModel
import Testing

@testable import TallyKit

/// Markdown files with and without front matter.
@Suite struct MarkdownArticleTests {
  private static let sample = """
    ---
    title: "Footbridge falls"
    date: 2031-03-04T09:00:00Z
    source: Courier
    url: https://courier.example/bridge
    ---

    # Ignored second title

    The **footbridge** killed [11 people](https://x.example/2031/04) on
    *Monday*, `police` said.

    > It was "loud".

    - first of 3\\*
    2. second

    | town | dead |
    |------|-----:|
    | Mill | 11   |

    ![a picture of 4 boats](b.jpg) snake_case <b>bold</b>

    ```
    code 99
    ```
    [x]: https://x.example/77
    """

  private func article(_ text: String) throws -> Article {
    try TallyKit.article(
      from: SourceDocument(page: Page(path: "s/a.md", bytes: Array(text.utf8)), form: .markdown))
  }

  @Test("front matter is the header, markup is not text")
  func sample() throws {
    let article = try article(Self.sample)
    #expect(article.header.title == "Footbridge falls")
    #expect(article.header.source == "Courier")
    #expect(article.header.published?.description == "2031-03-04T09:00:00Z")
    #expect(article.header.url == "https://courier.example/bridge")
    let blocks = article.blocks.map { "\($0.kind.rawValue): \(article.string(in: $0.range))" }
    #expect(
      blocks == [
        "headline: Footbridge falls", "heading: Ignored second title",
        "paragraph: The footbridge killed 11 people on Monday, police said.",
        "quote: It was \"loud\".", "listItem: first of 3*", "listItem: second",
        "tableCell: town", "tableCell: dead", "tableCell: Mill", "tableCell: 11",
        "paragraph: snake_case bold",
      ])
  }

  @Test("places lead to the file's bytes")
  func places() throws {
    let article = try article(Self.sample)
    let bytes = Array(Self.sample.utf8)
    for words in ["11 people", "Footbridge falls", "police", "second"] {
      let needle = Array(words.utf8)
      let start = try #require(
        article.text.indices.first { article.text[$0...].starts(with: needle) })
      let place = article.place(of: start..<start + needle.count)
      #expect(Array(bytes[place.offset..<place.offset + place.length]) == needle)
    }
  }

  @Test("bytes of windows-1252 and UTF-16 are read, and places lead to them")
  func encodings() throws {
    var old = Array("# Caf".utf8) + [0xE9] + Array("\n\nIt cost ".utf8) + [0xA3]
    old += Array("11 million.\n".utf8)
    let wide: [UInt8] = [0xFF, 0xFE] + "# A\n\nIt cost £11.\n".utf16.flatMap { [UInt8($0), 0] }
    for (bytes, start, width) in [(old, 16, 3), (wide, 2 + 2 * 13, 6)] {
      let page = Page(path: "s/a.md", bytes: bytes)
      let article = try TallyKit.article(from: SourceDocument(page: page, form: .markdown))
      let text = try #require(String(validating: article.text, as: UTF8.self))
      #expect(text.contains("cost £11"))
      let pound = try #require(article.text.firstIndex(of: 0xC2))
      let place = article.place(of: pound..<pound + 4)
      #expect(place.offset == start && place.length == width, "\(place)")
    }
  }

  @Test("without front matter the first heading is the title and the file's name the source")
  func plain() throws {
    let article = try article("# Bridge\n\nIt killed 11.\n")
    #expect(article.header.title == "Bridge" && article.header.source == "a")
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph])
  }

  @Test("every prefix is read without harm, and nothing but blank is refused")
  func prefixes() {
    let bytes = Array(Self.sample.utf8)
    for length in bytes.indices {
      _ = try? article(String(decoding: bytes[..<length], as: UTF8.self))
    }
    for text in ["", " \n", "---\ntitle: x\n---\n", "```\ncode\n```"] {
      #expect(throws: TallyError.self) { try article(text) }
    }
    for mark in ["[", "]", "<", "*", "_", "![](", "\\", "`", "|", "#", "> "] {
      _ = try? article(String(repeating: mark, count: 20_000))
    }
  }
}
