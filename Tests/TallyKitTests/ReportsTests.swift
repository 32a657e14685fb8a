import Foundation
import TallyModel
import TallyReport
import TallyTestSupport
import Testing

@testable import TallyKit

/// From the corpus's pages to the reports that are checked in.
@Suite struct ReportsTests {
  @Test("the report of each story is current", arguments: CorpusRun.names)
  func report(of name: String) async throws {
    let files = try await files()
    let file = try #require(files.first { $0.name == "\(name).md" })
    try Repository.expect(file.bytes, isRecordedAt: "reports/\(file.name)")
  }

  @Test("the index is current, and no other file lies beside the reports")
  func index() async throws {
    let files = try await files()
    try Repository.expect(files[0].bytes, isRecordedAt: "reports/README.md")
    let present = try FileManager.default.contentsOfDirectory(
      atPath: Repository.url("reports").path)
    #expect(present.filter { $0.hasSuffix(".md") }.sorted() == files.map(\.name).sorted())
  }

  @Test("the pages are current, and no other page lies beside them")
  func pages() async throws {
    let read = await storiesWithTexts(from: try CorpusRun.inputs(), jobs: 2)
    let files = HTMLReport(texts: read.texts).files(for: read.stories)
    for file in files {
      try Repository.expect(file.bytes, isRecordedAt: "reports/\(file.name)")
      #expect(file.bytes.count < 2_000_000)
    }
    let present = try FileManager.default.contentsOfDirectory(
      atPath: Repository.url("reports").path)
    #expect(present.filter { $0.hasSuffix(".html") }.sorted() == files.map(\.name).sorted())
  }

  @Test("files and cores in any order give the same bytes")
  func order() async throws {
    let expected = JSONReporter().render(try await CorpusRun.shared.value)
    let turned = try CorpusRun.inputs().map { story in
      var story = story
      story.files.reverse()
      return story
    }
    let stories = await stories(from: turned, jobs: 1)
    #expect(JSONReporter().render(stories) == expected)
  }

  @Test("every link of a report leads to a file of the corpus")
  func links() async throws {
    for file in try await files().dropFirst() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let targets = text.components(separatedBy: "](").dropFirst()
        .compactMap { $0.split(whereSeparator: { $0 == ")" || $0 == "#" }).first }
      #expect(!targets.isEmpty)
      for target in Set(targets) {
        let path = Repository.url("reports").appendingPathComponent(String(target)).path
        #expect(FileManager.default.fileExists(atPath: path), "\(target)")
      }
    }
  }

  private func files() async throws -> [ReportFile] {
    MarkdownReporter(linkPrefix: "../").files(for: try await CorpusRun.shared.value)
  }
}
