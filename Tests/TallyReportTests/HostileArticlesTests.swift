import Foundation
import TallyKit
import TallyModel
import TallyTestSupport
import Testing

@testable import TallyReport

/// Fifty articles that are out to do harm, from their pages through to every format.
@Suite("Hostile articles in every format")
struct HostileArticlesTests {
  /// A page with a hostile text wherever an outlet could put one, and a figure of its own.
  ///
  /// The text is put in as it is, so that its markup acts on the page, and once more escaped, so
  /// that it comes out of cleaning as words.
  private static func page(_ text: String, _ number: Int) -> String {
    // A word of ten million bytes stands in one place; it would be a hundred million in all.
    let words = text.utf8.count > 100_000 ? "a long word" : escaped(text)
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(words)</title>
      <meta property="og:site_name" content="\(words) \(number)">
      <meta property="og:url" content="\(words)">
      <meta property="article:published_time" content="2031-03-04"></head><body><article>
      <h1>\(words)</h1><p class="byline">By \(words)</p>
      <p>The collapse of the Millbrook footbridge killed \(11 + number % 7) people on Monday, \
      \(words) said, and the town went on to mourn them for the rest of the week.</p>
      <p>\(words) \(words) The police, citing \(words), said that \(number + 20) people were hurt \
      when the Millbrook footbridge collapsed into the river.</p>
      <p>\(text)</p>
      </article></body></html>
      """
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
  }

  /// The texts, and one with a word of ten million bytes.
  private static let pages: [String] = {
    let texts = HostileTexts.all + [String(repeating: "9é", count: 3_400_000)]
    return texts.enumerated().map { page($1, $0) }
  }()

  /// The articles' story and texts, read once.
  private static let read = Task { () throws -> StoriesWithTexts in
    let folder = try ScratchFolder()
    for (number, page) in pages.enumerated() {
      try folder.write("story/a \(number)%20<b>'`|].html", page)
    }
    var inputs = try inputStories(at: [folder.path("story")])
    // As a run in the folder above shows them.
    for story in inputs.indices {
      for file in inputs[story].files.indices {
        let path = inputs[story].files[file].path
        inputs[story].files[file].path = "story/" + (path.split(separator: "/").last ?? "")
      }
    }
    return await storiesWithTexts(from: inputs, jobs: 2)
  }

  private static func story() async throws -> Story {
    try #require(try await read.value.stories.first)
  }

  @Test("there are fifty, they are read, and they contradict each other")
  func content() async throws {
    let story = try await Self.story()
    #expect(HostileTexts.all.count == 50)
    #expect(story.records.count >= 45, "\(story.coverage.unread) \(story.coverage.duplicates)")
    #expect(story.facts.contains { $0.verdict == .contradict })
  }

  private static func alerts() async throws -> AlertList {
    let story = try await story()
    return AlertList(alerts: story.alerts(), coverage: story.coverage, version: "0")
  }

  @Test("every format of alerts is read back whole", arguments: AlertFormat.allCases)
  func alertFormats(_ format: AlertFormat) async throws {
    let list = try await Self.alerts()
    let bytes = format.render(list)
    let count = list.alerts.count
    #expect(count > 3)
    let text = try #require(String(validating: bytes, as: UTF8.self))
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(!VisibleText.isHidden(scalar.value), "U+\(scalar.value)")
    }
    switch format {
    case .json: #expect(ReadJSON(bytes)["findings"].items.count == count)
    case .jsonl:
      let lines = bytes.split(separator: 0x0A)
      #expect(lines.count == count)
      #expect(lines.allSatisfy { ReadJSON(Array($0))["figures"].items.count > 0 })
    case .sarif:
      let run = try #require(ReadJSON(bytes)["runs"].items.first)
      #expect(run["results"].items.count == count)
      #expect(SARIFFaults(bytes).found == [])
    case .gitlab: #expect(ReadJSON(bytes).items.count >= count)
    case .rdjson: #expect(ReadJSON(bytes)["diagnostics"].items.count == count)
    case .junit:
      let cases = try #require(ReadXML(bytes).root).children.flatMap { $0.named("testcase") }
      #expect(cases.count >= count)
    case .checkstyle:
      #expect(try #require(ReadXML(bytes).root).children.flatMap(\.children).count == count)
    case .github: #expect(ReadCommand.faults(in: text) == [])
    case .lines:
      let lines = text.split(separator: "\n")
      #expect(lines.count == count)
      #expect(lines.allSatisfy { $0.contains(".html:") })
    case .text:
      let heads = text.split(separator: "\n").filter { line in
        ["error[", "warning[", "note["].contains(where: line.hasPrefix)
      }
      #expect(heads.count == count)
    }
  }

  @Test("HTML stays whole, and nothing in it acts")
  func html() async throws {
    let read = try await Self.read.value
    let story = try #require(read.stories.first)
    let report = HTMLReport(texts: read.texts)
    let files = report.files(for: read.stories) + [report.page(forArticle: 0, of: story)]
    for file in files {
      let page = StrictHTML(file.bytes)
      #expect(page.faults.isEmpty, "\(file.name): \(page.faults)")
      #expect(file.bytes.count < 2_500_000, "\(file.name) has \(file.bytes.count) bytes")
      #expect(page.elements.isDisjoint(with: ["img", "iframe", "base", "object", "form", "link"]))
      #expect(!page.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" })
      #expect(page.raw.count == 2)
      for link in page.attributes["href"] ?? [] {
        #expect(!link.lowercased().contains("script:") && !link.hasPrefix("data:"), "\(link)")
      }
    }
  }

  @Test("tables have a row a claim and a row a fact, and no formula")
  func tables() async throws {
    let story = try await Self.story()
    let claims = ReadCSV(ClaimTable().render([story]))
    let facts = ReadCSV(FactTable().render([story]))
    #expect(claims.faults == [] && facts.faults == [])
    #expect(claims.rows.count == story.records.map(\.claims.count).reduce(1, +))
    #expect(facts.rows.count == story.facts.count + 1)
    for cell in (claims.rows + facts.rows).joined() where Double(cell) == nil {
      let first = cell.drop { $0 == " " }.first
      #expect(first.map { !"=+-@＝＋－＠".contains($0) } ?? true, "\(cell)")
    }
  }

  @Test("JSON has every claim once, text has no control characters")
  func reports() async throws {
    let story = try await Self.story()
    let json = ReadJSON(JSONReporter().render([story]))
    #expect(json["facts"].items.count == story.facts.count)
    let check = ArticleCheck(story, record: 0)
    let checked = ReadJSON(checkObject(of: [check]))
    #expect(checked["articles"].items.first?["figures"].items.count == check.figures.count)
    let texts = [
      TextReporter().render([story]),
      checkSheet(of: [check], try await Self.alerts(), colour: false),
    ]
    for bytes in texts {
      let text = try #require(String(validating: bytes, as: UTF8.self))
      #expect(!text.unicodeScalars.contains { $0 != "\n" && VisibleText.isHidden($0.value) })
    }
  }

  @Test("the pieces of articles are read back", arguments: PieceFormat.allCases)
  func pieces(_ format: PieceFormat) async throws {
    for record in try await Self.story().records {
      let bytes = format.joined([rendered(record, as: format)])
      switch format {
      case .json: #expect(ReadJSON(bytes).exists)
      case .jsonl:
        #expect(bytes.split(separator: 0x0A).allSatisfy { ReadJSON(Array($0)).exists })
      default: #expect(String(validating: bytes, as: UTF8.self) != nil)
      }
    }
  }
}
