import TallyKit
import TallyModel
import Testing

/// What happens to an article beyond its limits: it is cut, and the cut is named.
struct LimitTests {
  private func record(_ html: String, _ limits: ArticleLimits) throws -> ArticleRecord {
    TallyKit.record(
      of: try article(from: Page(path: "s/a.html", bytes: Array(html.utf8), limits: limits)))
  }

  private func page(_ body: String, head: String = "") -> String {
    "<!doctype html><html><head><title>A fire</title>\(head)</head><body><h1>A fire</h1>"
      + body + "</body></html>"
  }

  private let paragraphs = (1...8).map {
    "<p>The fire in the harbour of Halby burned for \($0 + 10) hours, the fire brigade said.</p>"
  }.joined()

  @Test("deep elements lose their tags and keep their text")
  func depth() throws {
    let deep = String(repeating: "<div>", count: 60)
    let html = page(deep + paragraphs + String(repeating: "</div>", count: 60))
    let whole = try record(html, .standard)
    let cut = try record(html, ArticleLimits(depth: 20))
    #expect(whole.cuts == [] && whole.claims.count == 8)
    #expect(cut.cuts == ["elements nested deeper than 20 lost their tags (--max-depth)"])
    #expect(cut.claims.map(\.quantity) == whole.claims.map(\.quantity))
  }

  @Test("a long attribute is passed over, and what stands beside it is read")
  func tagLength() throws {
    let head =
      "<meta name=\"description\" content=\"\(String(repeating: "x", count: 500))\">"
      + "<meta property=\"article:published_time\" content=\"2031-03-04T10:00:00Z\">"
    let html = page(paragraphs, head: head)
    let whole = try record(html, .standard)
    let cut = try record(html, ArticleLimits(tagBytes: 200))
    #expect(whole.cuts == [] && cut.claims == whole.claims)
    #expect(
      cut.cuts == ["attributes longer than 200 bytes were passed over (--max-tag-length)"])
    #expect(cut.header.published != nil && cut.header.published == whole.header.published)
  }

  @Test("a long sentence is cut at a space, and no figure of it is lost")
  func sentenceLength() throws {
    let clause = (1...12).map { "\($0 + 10) houses burned in street number \($0)" }
      .joined(separator: " and ")
    let html = page(paragraphs + "<p>\(clause).</p>")
    let whole = try record(html, .standard)
    let cut = try record(html, ArticleLimits(sentenceBytes: 150))
    #expect(whole.cuts == [])
    let words = "sentences beyond 150 bytes, or of too many marks, were cut"
    #expect(cut.cuts == [words + " (--max-sentence-length)"])
    #expect(cut.sentences.allSatisfy { $0.text.utf8.count <= 150 })
    #expect(cut.sentences.count > whole.sentences.count)
    let figures = Set(cut.claims.compactMap(\.quantity.value))
    #expect((11...22).allSatisfy { figures.contains(ExactDecimal($0)) })
  }

  @Test("figures after the last claim are left alone and counted", arguments: [1, 3, 8])
  func claims(most: Int) throws {
    let cut = try record(page(paragraphs), ArticleLimits(claims: most))
    #expect(cut.claims.count == most && cut.leftAlone[.limit, default: 0] == 8 - most)
    let message = "figures after the first \(most) were left alone (--max-claims)"
    #expect(cut.cuts == (most < 8 ? [message] : []))
    let story = story(named: "s", records: [cut])
    #expect(story.coverage.seen == 8 && story.coverage.read == most)
    #expect(story.coverage.cut.map(\.path) == (most < 8 ? ["s/a.html"] : []))
  }

  @Test("the limits' largest values hold on a page that goes beyond them")
  func most() throws {
    let deep = String(repeating: "<div>", count: ArticleLimits.most.depth + 50)
    let long = String(repeating: "12 of the 40 cars and ", count: 3000)
    let record = try record(page(deep + "<p>\(long)</p>" + paragraphs), .most)
    #expect(record.cuts.contains { $0.hasSuffix("(--max-depth)") })
    #expect(record.cuts.contains { $0.hasSuffix("(--max-sentence-length)") })
    #expect(record.sentences.allSatisfy { $0.text.utf8.count <= 60_000 })
  }

  @Test("no page of the corpus goes beyond a limit", arguments: CorpusSeeds.pages.map(\.name))
  func corpus(name: String) throws {
    let page = try #require(CorpusSeeds.pages.first { $0.name == name })
    let record = try TallyKit.record(of: Page(path: name, bytes: page.bytes))
    #expect(record.cuts == [])
  }
}
