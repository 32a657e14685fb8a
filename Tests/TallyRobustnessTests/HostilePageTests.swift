import TallyFuzz
import TallyKit
import TallyModel
import Testing

/// A page that is made to do harm.
struct HostilePage: CustomTestStringConvertible, Sendable {
  var name: String
  var bytes: [UInt8]
  var testDescription: String { name }

  init(_ name: String, _ text: String) {
    self.name = name
    bytes = Array(text.utf8)
  }

  static let paragraph = "<p>Nine people were hurt when 12 cars collided near Halby on Monday.</p>"

  static let all: [HostilePage] = [
    HostilePage("deep nesting", html(many("<div>", 60_000) + paragraph + many("</b>", 60_000))),
    HostilePage("deep lists", html(many("<ul><li>", 30_000) + paragraph)),
    HostilePage("deep tables", html(many("<table><tr><td>", 20_000) + paragraph)),
    HostilePage("unclosed inline tags", html(many("<b><i><a href=x>", 20_000) + paragraph)),
    HostilePage("stray end tags", html(paragraph + many("</div></p></td>", 60_000))),
    HostilePage(
      "many attributes", html("<p " + many("a1=\"b\" ", 80_000) + ">" + paragraph)),
    HostilePage(
      "one huge attribute", html("<p title=\"" + many("x", 3_000_000) + "\">" + paragraph)),
    HostilePage("one huge tag name", html("<" + many("x", 3_000_000) + ">" + paragraph)),
    HostilePage("unclosed comment", html(paragraph + "<!--" + many("-- >", 300_000))),
    HostilePage("unclosed script", html(paragraph + "<script>" + many("</scrip", 300_000))),
    HostilePage("unclosed title", "<html><title>" + many("12 ", 400_000) + paragraph),
    HostilePage("open angle brackets", html(paragraph + many("<", 500_000))),
    HostilePage("entities without end", html("<p>" + many("&amp", 300_000) + many("&#12", 90_000))),
    HostilePage(
      "custom entities",
      "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]>"
        + html("<p>&c;&c;</p>" + paragraph)),
    HostilePage("zeros between tags", html(many("\0<p>\0", 60_000) + paragraph)),
    HostilePage("one endless sentence", html("<p>" + many("about 12 of the 40 cars and ", 30_000))),
    HostilePage("one endless word", html("<p>" + many("abcdefghij", 200_000) + paragraph)),
    HostilePage(
      "one endless number", html("<p>It cost $" + many("9", 400_000) + " to repair.</p>")),
    HostilePage("endless digits and commas", html("<p>" + many("1,234,", 200_000) + "</p>")),
    HostilePage("figures without words", html("<p>" + many("12 ", 200_000) + "</p>")),
    HostilePage("hyphens", html("<p>" + many("twenty-", 100_000) + "one</p>")),
    HostilePage("scale words", html("<p>two " + many("million ", 100_000) + "</p>")),
    HostilePage("quotation marks", html("<p>" + many("\"12\" “13” '14' ", 50_000) + "</p>")),
    HostilePage("capitals", html("<p>" + many("12 Big New York ", 60_000) + "</p>")),
    HostilePage("brackets", html("<p>" + many("(12 km (", 80_000) + "</p>")),
    HostilePage("combining marks", html("<p>12 cars" + many("\u{301}", 300_000) + "</p>")),
    HostilePage("many paragraphs", html(many("<p>12 cars.</p>", 20_000))),
    HostilePage("line feeds", html(many("\n", 2_000_000) + paragraph)),
    HostilePage(
      "deep JSON",
      html(
        "<script type=\"application/ld+json\">" + many("[{\"a\":", 200_000) + "</script>"
          + paragraph)),
  ]

  /// Text repeated, at a fortieth of the size that was tried with the optimised program: tests are
  /// not optimised.
  private static func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count / 40)
  }

  private static func html(_ body: String) -> String {
    "<!DOCTYPE html><html><head><title>A page</title></head><body><h1>A page</h1>" + body
      + "</body></html>"
  }
}

@Suite(.timeLimit(.minutes(5)))
struct HostilePageTests {
  @Test("a hostile page ends, and breaks nothing", arguments: HostilePage.all)
  func page(_ page: HostilePage) {
    let source = Page(path: "story/page.html", bytes: page.bytes)
    #expect(FuzzTarget.clean.faults(in: page.bytes) == [])
    if let record = try? record(of: source) {
      let story = story(named: "story", records: [record])
      #expect(story.facts.map(\.claims.count).reduce(0, +) == record.claims.count)
    }
  }

  @Test("a bomb of compressed zeros is refused")
  func bomb() {
    // 0x00 repeated in stored blocks is no gzip of any use; the checksum does not fit either.
    let bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + Array(repeating: 0, count: 40)
    let found = articles(in: bytes, path: "page.html.gz")
    #expect(found.count == 1)
    #expect(throws: TallyError.self) { try found.first?.result.get() }
  }
}
