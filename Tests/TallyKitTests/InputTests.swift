import Foundation
import TallyModel
import TallyReport
import TallyTestSupport
import Testing

@testable import TallyKit

/// Which files of a folder are articles, and which story they belong to.
@Suite struct InputStoryTests {
  @Test("each sub-folder is a story, and loose articles are one")
  func stories() throws {
    let folder = try ScratchFolder()
    for name in ["loose.txt", "quake/a.html", "quake/later/b.html", "vote/c.md"] {
      try folder.write(name, "text")
    }
    let stories = try inputStories(at: [folder.url.path])
    #expect(stories.map(\.name) == [folder.url.lastPathComponent, "quake", "vote"])
    #expect(stories.map(\.files.count) == [1, 2, 1])
  }

  @Test("what is no article is passed over")
  func passedOver() throws {
    let folder = try ScratchFolder()
    for name in [
      "s/.hidden.html", "s/README.md", "s/readme.txt", "s/a.html", "s/a.json", "s/a.html.json",
      "s/a_files/ad.html", "s/photo.jpg", "s/style.css", ".git/x.html", "s/b.txt~",
    ] {
      try folder.write(name, "text")
    }
    let stories = try inputStories(at: [folder.url.path])
    #expect(stories.flatMap(\.files).map { InputPath.name(of: $0.path) } == ["a.html"])
  }

  @Test("files named one by one are one story in the order given, each once")
  func named() throws {
    let folder = try ScratchFolder()
    let b = try folder.write("b.txt", "b")
    let a = try folder.write("a.txt", "a")
    let stories = try inputStories(at: [b, a, b, "-"])
    #expect(stories.map(\.name) == ["articles"])
    #expect(stories[0].files.map { InputPath.name(of: $0.location) } == ["b.txt", "a.txt", "-"])
  }

  @Test("links that lead in a circle are walked once")
  func circle() throws {
    let folder = try ScratchFolder()
    try folder.write("s/a.txt", "a")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("s/up"), withDestinationPath: folder.url.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("s/self"), withDestinationPath: folder.path("s"))
    let stories = try inputStories(at: [folder.url.path])
    #expect(stories.flatMap(\.files).count == 1)
  }

  @Test("a path that is missing and a folder without articles are named")
  func missing() throws {
    let folder = try ScratchFolder()
    #expect(throws: TallyError.missing(path: "no/such/path")) {
      try inputStories(at: ["no/such/path"])
    }
    #expect(throws: TallyError.noArticles(path: folder.url.path)) {
      try inputStories(at: [folder.url.path])
    }
  }

  @Test(
    "paths are shown relative and without detours",
    arguments: [
      ("./a//b/", "a/b"), ("a/./b", "a/b"), ("-", "-"), (".", "."), ("/x//y", "/x/y"),
      ("../a", "../a"),
    ])
  func shown(path: String, expected: String) {
    #expect(InputPath.shown(path) == expected)
  }
}

/// Articles inside other files.
@Suite struct DocumentTests {
  private let packed: [UInt8] = [
    // printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabcabcabc\n' | gzip -9n
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 75, 76, 196, 15, 146, 146, 33, 136, 11, 0, 243, 79, 150, 206,
    41, 0, 0, 0,
  ]

  @Test("gzip is unpacked")
  func gzip() throws {
    let text = String(repeating: "a", count: 32) + "bcabcabc\n"
    #expect(String(decoding: try unpackedGzip(packed, limit: 1000), as: UTF8.self) == text)
    let twice = try unpackedGzip(packed + packed, limit: 1000)
    #expect(String(decoding: twice, as: UTF8.self) == text + text)
  }

  @Test("damaged gzip and gzip that is too large are refused, whatever byte is wrong")
  func damagedGzip() {
    #expect(throws: GzipError.tooLarge) { try unpackedGzip(packed, limit: 40) }
    for length in packed.indices {
      #expect(throws: GzipError.self) { try unpackedGzip(Array(packed[..<length]), limit: 1000) }
    }
    for index in packed.indices {
      for bit in 0..<8 {
        var bytes = packed
        bytes[index] ^= 1 << bit
        _ = try? unpackedGzip(bytes, limit: 1000)
      }
    }
  }

  @Test("JSON Lines give an article a line, and name the lines that do not")
  func lines() throws {
    let text = """
      {"id": "one", "text": "First line.\\nSecond.", "title": "T", "date": "2031-05-02"}

      {"id": 7, "html": "<p>Some page.</p>", "source_domain": "x.example"}
      not json
      {"title": "nothing"}
      """
    let found = documents(in: Array(text.utf8), path: "a.jsonl", form: .auto)
    try #require(found.count == 4)
    let first = try found[0].get()
    #expect(first.page.record == "one" && first.form == .text)
    #expect(first.stated.published?.description == "2031-05-02")
    let second = try found[1].get()
    #expect(second.page.record == "7" && second.form == .markup)
    #expect(second.stated.source == "x.example")
    #expect(throws: UnreadPart.self) { try found[2].get() }
    #expect(throws: UnreadPart.self) { try found[3].get() }
  }

  @Test("a JSON file may hold one article or a list")
  func json() {
    for text in [
      #"{"text": "a"}"#, #"[{"text": "a"}]"#, #"{"articles": [{"maintext": "a"}]}"#,
      "\u{FEFF}[{\"content\": \"a\"}]",
    ] {
      #expect(documents(in: Array(text.utf8), path: "a.json", form: .auto).count == 1)
    }
  }

  @Test("a record's text keeps its bytes and its places")
  func recordText() throws {
    let text = "  One 1.\r\n\nTwo ü 2.\n"
    let page = SourceDocument(
      page: .init(path: "a.jsonl", record: "r", bytes: Array(text.utf8)), form: .text)
    let article = try article(from: page)
    #expect(article.blocks.map { article.string(in: $0.range) } == ["One 1.", "Two ü 2."])
    #expect(article.blocks.map { article.place(of: $0.range).offset } == [2, 11])
    #expect(article.blocks.map { article.place(of: $0.range).line } == [1, 3])
  }

  @Test(
    "dates of records",
    arguments: [
      ("2031-05-02", "2031-05-02"), ("2031-05-02T09:30:00Z", "2031-05-02T09:30:00Z"),
      ("2031-05-02 09:30:15+08:00", "2031-05-02T09:30:15+08:00"),
      ("2031-05-02T09:30:00.123-0430", "2031-05-02T09:30:00-04:30"), ("2031-13-02", nil),
      ("May 2", nil), ("", nil),
    ])
  func date(text: String, expected: String?) {
    #expect(Timestamp(stated: text)?.description == expected)
  }

  @Test(
    "addresses of one page have one key",
    arguments: [
      ("https://www.A.example/x/?utm_source=t#top", "a.example/x"),
      ("http://a.example/x", "a.example/x"),
      ("https://a.example/x?id=4&utm_medium=m", "a.example/x?id=4"),
      ("https://user@a.example:8080/", "a.example"),
    ])
  func address(text: String, key: String) {
    #expect(addressKey(text) == key)
  }
}

/// JSON of any origin.
@Suite struct JSONReaderTests {
  @Test(
    "values",
    arguments: [
      (#"{"a": [1, -2.5e3, true, false, null], "b": {}}"#, true), ("[]", true), (" 1 ", true),
      (#""\u00e9\ud83d\ude00\n""#, true), ("[1,]", false), ("{\"a\"}", false), ("", false),
      ("[1] 2", false), ("\"open", false), ("\"\\x\"", false), ("nul", false),
    ])
  func value(text: String, isJSON: Bool) {
    #expect((JSONReader.value(in: Array(text.utf8)) != nil) == isJSON)
  }

  @Test("escapes are read, lone surrogates replaced")
  func escapes() {
    let text = JSONReader.value(in: Array(#""\u00e9\ud83d\ude00\ud83dx\/""#.utf8))
    #expect(text == .string("é😀\u{FFFD}x/"))
  }

  @Test("deep nesting and every prefix are refused without harm")
  func hostile() {
    #expect(JSONReader.value(in: [UInt8](repeating: 0x5B, count: 100_000)) == nil)
    let text = Array(#"{"a": ["\u00e9\ud83d\ude00", 1.5, {"b": null}]}"#.utf8)
    for length in text.indices { #expect(JSONReader.value(in: Array(text[..<length])) == nil) }
  }

  @Test("what the writer writes is read back")
  func roundTrip() {
    let nasty = "\u{0}\u{1B}[31m\u{202E}\"\\\n\r\t\u{7F}\u{85}\u{2028}é😀\u{FEFF}</script>"
    var json = JSONWriter()
    json.object { $0.member("a", nasty) }
    #expect(JSONReader.value(in: json.bytes)?["a"] == .string(nasty))
    #expect(json.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }
}
