import TallyModel
import TallyText
import Testing

@testable import TallyClean

@Suite("hostile pages")
struct HostileTests {
  private static let prose =
    "<p>" + String(repeating: "The dam held 40 million tonnes. ", count: 8) + "</p>"
  private static let body =
    "<article><h1>The dam held this time</h1>" + String(repeating: prose, count: 1)
    + "<p>Engineers had feared that 3 of its 12 gates would give way, and had told 900 people to leave.</p></article>"

  static let pages: [(name: String, html: String)] = [
    ("nested boxes", String(repeating: "<div>", count: 100_000) + body),
    ("stray ends", body + String(repeating: "</div></span>", count: 50_000)),
    (
      "nested then closed",
      String(repeating: "<div><span>", count: 30_000) + body
        + String(repeating: "</b></div>", count: 50_000)
    ),
    ("attributes", "<div " + (0..<80_000).map { "a\($0)=\"1\" " }.joined() + ">" + body + "</div>"),
    ("paragraphs", String(repeating: "<p>", count: 500_000) + body),
    ("unclosed everything", "<div><ul><li><table><tr><td><b><i>" + body),
    ("unclosed comment", body + "<!-- " + String(repeating: "<!-", count: 50_000)),
    ("unclosed quote", body + "<a href=\"" + String(repeating: "<p class=\"x>", count: 20_000)),
    ("many unclosed drawings", body + String(repeating: "<svg><template>", count: 50_000)),
    ("zeros", body + String(repeating: "\u{0}", count: 300_000)),
    ("angle brackets", body + String(repeating: "<", count: 300_000)),
    ("ampersands", body + String(repeating: "&", count: 300_000)),
    (
      "deep JSON",
      "<script type=\"application/ld+json\">" + String(repeating: "[{\"a\":", count: 100_000)
        + "</script>" + body
    ),
  ]

  @Test("work is bounded and the article is found", arguments: pages)
  func page(name: String, html: String) throws {
    let article = try article(from: Page(path: "a.html", bytes: Array(html.utf8)))
    #expect(article.string(in: 0..<article.text.count).contains("3 of its 12 gates"))
  }

  @Test("every prefix of a page is read or refused, never a crash")
  func prefixes() {
    let bytes = Array(NewsroomPages.promotions.html.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      _ = try? article(from: Page(path: "a.html", bytes: Array(bytes[..<end])))
    }
  }

  @Test("any bytes are read or refused, never a crash")
  func anyBytes() {
    var state: UInt64 = 42
    let pieces = [
      "<p>", "</p>", "<a href='", "\"", "&#x", ";", "<!--", "-->", "<script>", "{\"", "9", "é",
      "\u{0}", "</div>", "<td", " ", ">", "word ",
    ].map { Array($0.utf8) }
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<120 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pick = Int(state >> 33)
        if pick % 11 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: pick >> 8))
        } else {
          bytes += pieces[pick % pieces.count]
        }
      }
      _ = try? article(from: Page(path: "a.html", bytes: bytes))
    }
  }

  @Test("no bytes, white space and binary files are refused")
  func refused() {
    #expect(throws: CleanError.empty) { try article(from: Page(path: "a", bytes: [])) }
    #expect(throws: CleanError.empty) { try article(from: Page(path: "a", bytes: [0x20, 0x0A])) }
    #expect(throws: CleanError.binary) {
      try article(from: Page(path: "a", bytes: [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31]))
    }
  }
}
