import Foundation
import TallyKit
import TallyModel
import TallyTestSupport
import Testing

@testable import TallyReport

/// Markdown as GitHub's own parser reads it; needs the program `cmark-gfm`.
@Suite(
  "Markdown on a renderer", .enabled(if: Renderer.isThere, "cmark-gfm is missing (apt-get)"))
struct MarkdownRenderingTests {
  @Test("the corpus's reports keep their tables and links")
  func corpus() async throws {
    let inputs = try inputStories(at: [Repository.url("corpus").path])
    let stories = await stories(from: inputs, jobs: 2)
    let files = MarkdownReporter(linkPrefix: "../").files(for: stories)
    #expect(files.count == 4)
    for file in files {
      let page = try Renderer.read(file.bytes)
      #expect(page.faults == [], "\(file.name)")
      #expect(page.tables > 0, "\(file.name)")
    }
  }

  @Test("texts of articles stay texts", arguments: HostileTexts.all + Self.marked)
  func hostile(_ text: String) throws {
    for file in MarkdownReporter().files(for: [HostileTexts.story(text)]) {
      let page = try Renderer.read(file.bytes)
      #expect(page.faults == [], "\(file.name)")
      let words = VisibleText(text).description.filter { !$0.isWhitespace }
      #expect(page.text.filter { !$0.isWhitespace }.contains(words.prefix(20)), "\(file.name)")
    }
  }

  /// Signs that mean something to Markdown.
  private static let marked = [
    "a | b \\| c", "`code` ``two`` ```three", "[link](http://evil.example) ![x](y)", "<b>bold</b>",
    "**bold** _it_ ~~gone~~", "# head", "- item\n1. item", "> quote", "https://evil.example/a_b",
    "www.evil.example", "@name #12 :smile:", "$x$ $$y$$", "[^1]: note [^1]", "| a |\n|---|\n| b |",
    "\\", "&copy; &#x41;", "---", "===", "<!-- x -->", "a@evil.example", "💥|👩‍👩‍👧|שלום|\u{202E}x",
  ]
}

/// The program that renders Markdown as GitHub does, asked for the tree that it read.
private enum Renderer {
  static var isThere: Bool { program != nil }

  private static let program: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/cmark-gfm" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  static func read(_ bytes: [UInt8]) throws -> RenderedPage {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program ?? "")
    process.arguments = [
      "--to", "xml", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist",
      try scratch.write("page.md", bytes),
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let xml = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let root = try #require(ReadXML([UInt8](xml)).root)
    return RenderedPage(root, tables: rulers(in: bytes))
  }

  /// The lines of a Markdown file that stand under the head of a table.
  private static func rulers(in bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").count { line in
      line.hasPrefix("| ---") && line.allSatisfy { "|- ".contains($0) }
    }
  }
}

/// What a page is to a renderer, and what is wrong with that.
private struct RenderedPage {
  private(set) var faults: [String] = []
  private(set) var tables = 0
  private(set) var text = ""

  init(_ root: ReadElement, tables written: Int) {
    read(root)
    if tables != written { faults.append("\(written) tables were written, \(tables) are read") }
  }

  private mutating func read(_ element: ReadElement) {
    switch element.name {
    case "table":
      tables += 1
      let widths = element.children.map { $0.named("table_cell").count }
      if Set(widths).count > 1 { faults.append("a table with rows of \(Set(widths).sorted())") }
      if widths.count < 2 { faults.append("a table without rows") }
    case "html_block", "image", "strikethrough", "code_block", "footnote_reference", "emph":
      faults.append("\(element.name): \(element.text)")
    case "html_inline" where !["<b>", "</b>"].contains(element.text):
      faults.append("html: \(element.text)")
    case "link":
      let target = element.attributes["destination"] ?? ""
      // A host makes a link of a bare mail address itself; it leads to the reader's own mailer.
      if target.hasPrefix("mailto:") { break }
      if target.contains(":") || target.hasPrefix("//") { faults.append("a link to \(target)") }
    case "text", "code": text += element.text
    default: break
    }
    for child in element.children { read(child) }
  }
}
