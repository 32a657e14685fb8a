import TallyModel
import TallyText
import Testing

@testable import TallyClean

@Suite("whole pages")
struct PageTests {
  static let examples =
    NewsroomPages.all + ForeignPages.all + ScriptPages.all + BoxPages.all + LinkedPages.all
    + ListPages.all

  static func body(of article: Article) -> String {
    article.blocks.filter { $0.kind != .headline }.map { article.string(in: $0.range) }
      .joined(separator: "\n")
  }

  @Test("the body is the article's and no more", arguments: examples)
  func body(of example: PageExample) throws {
    let article = try article(from: Page(path: "page.html", bytes: Array(example.html.utf8)))
    #expect(Self.body(of: article) == example.body)
    #expect(article.header.title == example.title)
    #expect(article.header.published?.description == example.published)
  }

  @Test("entries of a live blog keep their times")
  func entries() throws {
    let article = try article(
      from: Page(path: "a.html", bytes: Array(BoxPages.liveBlog.html.utf8)))
    let times = article.blocks.dropFirst().map { $0.published?.description }
    #expect(times == (0...3).map { "2026-03-10T1\($0):05:00+01:00" })
  }

  @Test("entries that JSON-LD lists keep their times", arguments: LinkedPages.liveBlogs)
  func listedEntries(of example: PageExample) throws {
    let article = try article(from: Page(path: "a.html", bytes: Array(example.html.utf8)))
    let times = article.blocks.filter { $0.kind == .paragraph }.map { $0.published?.description }
    #expect(times == (0...3).map { "2026-03-10T1\($0):05:00+01:00" })
  }

  @Test("a paragraph in several strings has a place for each")
  func strings() throws {
    let article = try article(
      from: Page(path: "a.html", bytes: Array(LinkedPages.linkedStrings.html.utf8)))
    let parts = article.blocks.last.map { $0.parts.map { article.string(in: $0) } }
    #expect(parts == LinkedPages.strings)
  }

  @Test("each block's bytes in the file hold its text", arguments: examples)
  func places(of example: PageExample) throws {
    let bytes = Array(example.html.utf8)
    let article = try article(from: Page(path: "page.html", bytes: bytes))
    for range in article.blocks.flatMap({ $0.parts.isEmpty ? [$0.range] : $0.parts }) {
      let place = article.place(of: range)
      let raw = bytes[place.offset..<place.offset + place.length]
      #expect(PlainMarkup.text(of: raw) == article.string(in: range))
      #expect(place.line == bytes[..<place.offset].count { $0 == 0x0A } + 1)
    }
  }
}

/// What is left of markup without its tags; JSON's escaped quotes count as entities.
enum PlainMarkup {
  static func text(of raw: ArraySlice<UInt8>) -> String {
    var kept: [UInt8] = []
    var isTag = false
    for byte in raw {
      if byte == 0x3C {
        isTag = true
      } else if byte == 0x3E {
        isTag = false
      } else if !isTag {
        kept.append(byte)
      }
    }
    var text = String(decoding: kept, as: UTF8.self)
    for (entity, character) in [("\\\"", "\""), ("&amp;", "&"), ("&nbsp;", " "), ("&shy;", "")] {
      text = text.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}
