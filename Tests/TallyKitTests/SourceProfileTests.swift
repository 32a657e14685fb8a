import TallyModel
import Testing

@testable import TallyKit

@Suite("profiles of sources")
struct SourceProfileTests {
  private static func page(_ title: String, _ sentence: String, notes: Int) -> Page {
    let html = """
      <html><head><title>\(title)</title><meta property="og:site_name" content="Skerry Post">
      </head><body><article><h1>\(title)</h1><p>\(sentence)</p>
      <p>The council meets again on Thursday to hear what the engineers make of it all.</p>
      <p>Readers of the Post have sent us \(notes) notes this year, and we thank them for each.</p>
      </article></body></html>
      """
    return Page(path: "\(title).html", bytes: Array(html.utf8))
  }

  private static let pages = [
    page(
      "Bridge closed", "The bridge was closed for 9 days after a crack of 40 cm was found.",
      notes: 210),
    page(
      "School opens", "The new school has room for 450 children and cost 88 million crowns.",
      notes: 214),
    page(
      "Herring returns", "Boats landed 1,900 tonnes of herring, the most since 1998, they said.",
      notes: 219),
  ]

  @Test("what every page repeats is learned, figures aside, and dropped")
  func learned() throws {
    var pages = try Self.pages.map { try article(from: $0) }
    let profile = SourceProfile(learnedFrom: pages)
    #expect(profile.texts["Skerry Post"]?.count == 2)
    for index in pages.indices {
      let whole = pages[index]
      pages[index] = whole.without(profile)
      let kept = pages[index]
      #expect(kept.blocks.count == whole.blocks.count - 2)
      #expect(!kept.string(in: 0..<kept.text.count).contains("notes"))
      for block in kept.blocks {
        let same = whole.blocks.first { whole.text[$0.range] == kept.text[block.range] }
        #expect(same.map { whole.place(of: $0.range) } == kept.place(of: block.range))
      }
    }
  }

  @Test("two pages teach nothing")
  func tooFew() throws {
    let pages = try Self.pages.prefix(2).map { try article(from: $0) }
    #expect(SourceProfile(learnedFrom: pages).count == 0)
  }

  @Test("a profile is read as it was written")
  func file() throws {
    let profile = SourceProfile(learnedFrom: try Self.pages.map { try article(from: $0) })
    #expect(try SourceProfile(profile.bytes, path: "p") == profile)
    #expect(throws: TallyError.self) { try SourceProfile(Array("text".utf8), path: "p") }
  }

  @Test("line ends of all kinds and bytes that are no UTF-8 are read once and for all")
  func oddBytes() throws {
    let odd: [UInt8] = Array("[A".utf8) + [0xFF] + Array("]\r\n- Read \r\r\n- 5 ".utf8) + [0xC3]
    let profile = try SourceProfile(odd, path: "p")
    #expect(profile.texts == ["A\u{FFFD}": ["Read ", "5 \u{FFFD}"]])
    #expect(try SourceProfile(profile.bytes, path: "p") == profile)
  }

  @Test("a source whose name is no line of a file is not learned")
  func brokenName() throws {
    var pages = try Self.pages.map { try article(from: $0) }
    for index in pages.indices { pages[index].header.source = "Post]\n[Other" }
    #expect(SourceProfile(learnedFrom: pages).count == 0)
  }
}
