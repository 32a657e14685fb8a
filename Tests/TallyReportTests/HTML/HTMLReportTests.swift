import TallyModel
import Testing

@testable import TallyReport

@Suite("HTML reports")
struct HTMLReportTests {
  private static let files =
    HTMLReport(texts: SampleStory.texts).files(for: [SampleStory.story])

  @Test("the report of a story is as it was looked at", arguments: [0, 1])
  func golden(_ file: Int) throws {
    let page = String(decoding: Self.files[file].bytes, as: UTF8.self)
    let body = page.split(separator: "<body>", maxSplits: 1)[1].split(separator: "<script>")[0]
    try expectGolden(Array(body.utf8), "Golden/\(Self.files[file].name)")
  }

  @Test("an article alone is as it was looked at")
  func goldenTick() throws {
    let page = HTMLReport(texts: SampleStory.texts)
      .page(forArticle: 0, of: SampleStory.story)
    let body = String(decoding: page.bytes, as: UTF8.self)
      .split(separator: "<body>", maxSplits: 1)[1].split(separator: "<script>")[0]
    try expectGolden(Array(body.utf8), "Golden/article.html")
  }

  @Test("the same story gives the same bytes")
  func repeatable() {
    let again = HTMLReport(texts: SampleStory.texts).files(for: [SampleStory.story])
    #expect(again == Self.files)
    #expect(again.map(\.name) == ["index.html", "dam-break.html"])
  }

  @Test("pages are whole, load nothing and link to nothing that is not there")
  func selfContained() {
    for file in Self.files {
      let page = StrictHTML(file.bytes)
      #expect(page.faults.isEmpty, "\(file.name): \(page.faults)")
      for name in ["src", "style", "srcset", "action", "data"] {
        #expect(page.attributes[name] == nil)
      }
      let ids = page.attributes["id"] ?? []
      #expect(Set(ids).count == ids.count)
      let names = Set(Self.files.map(\.name))
      for link in page.attributes["href"] ?? [] where !link.hasPrefix("https://") {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false)
        #expect(
          parts[0].isEmpty ? ids.contains(String(parts[1])) : names.contains(String(parts[0])))
      }
    }
  }

  @Test("the policy names the page's own script and style, and nothing else runs")
  func policy() {
    let page = StrictHTML(Self.files[1].bytes)
    #expect(page.raw.count == 2)
    let policy = page.attributes["content"]?.first ?? ""
    for text in page.raw { #expect(policy.contains(base64Digest(of: Array(text.utf8)))) }
    #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe"))
  }

  @Test(
    "SHA-256 of the standard's examples",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
      ),
    ])
  func digest(_ text: String, _ expected: String) {
    #expect(base64Digest(of: Array(text.utf8)) == expected)
  }

  @Test("a text of an article cannot get out of its place", arguments: HostileTexts.all)
  func hostile(_ text: String) {
    let story = HostileTexts.story(text)
    let report = HTMLReport(texts: HostileTexts.texts(text))
    let files = report.files(for: [story]) + [report.page(forArticle: 0, of: story)]
    for file in files {
      let page = StrictHTML(file.bytes)
      #expect(page.faults.isEmpty, "\(file.name): \(page.faults)")
      #expect(file.name.utf8.allSatisfy { ($0 | 0x20) > 0x20 && $0 != UInt8(ascii: "/") })
      #expect(page.raw.count == 2 && !page.raw.contains { $0.contains("alert(1)") })
      #expect(page.elements.isDisjoint(with: ["img", "iframe", "base", "object", "form", "link"]))
      #expect(!page.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" })
      for link in page.attributes["href"] ?? [] {
        let isPlain = link.hasPrefix("http") || link.hasPrefix("#") || link.contains(".html")
        #expect(isPlain && !link.lowercased().contains("script:"), "\(link)")
      }
    }
    let page = StrictHTML(files[1].bytes)
    let words = page.text.split(separator: " ", omittingEmptySubsequences: true)
    #expect(words.joined(separator: " ").contains(VisibleText(text).description.prefix(20)))
  }

  @Test("a word of ten million bytes leaves the report small")
  func longWord() {
    let word = String(repeating: "1é", count: 3_500_000)
    let story = HostileTexts.story(word)
    let files = HTMLReport(texts: HostileTexts.texts(word)).files(for: [story])
    for file in files {
      #expect(file.bytes.count < 6_000_000)
      #expect(StrictHTML(file.bytes).faults.isEmpty)
    }
    #expect(files[1].bytes.count < 2_000_000)
  }

  @Test("addresses of the web are links, others are not")
  func addresses() {
    #expect(WebLink("https://a.example/x?y=1&z=\"") != nil)
    #expect(WebLink("HTTP://a.example") != nil)
    for text in HostileTexts.all where text.contains(":") && !text.hasPrefix("http") {
      #expect(WebLink(text) == nil, "\(text)")
    }
    #expect(WebLink("https://") == nil)
    #expect(WebLink("https://a.example/ b") == nil)
    #expect(WebLink("https://a.example/" + String(repeating: "a", count: 3_000)) == nil)
  }
}
