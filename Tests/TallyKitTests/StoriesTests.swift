import Foundation
import TallyModel
import TallyReport
import TallyTestSupport
import Testing

@testable import TallyKit

/// Which records make a story.
@Suite struct StoriesTests {
  private func record(
    _ path: String, url: String? = nil, text: UInt64 = 0, published: Timestamp? = nil,
    claims: [String] = []
  ) -> ArticleRecord {
    let place = Place(offset: 0, length: 1, line: 1, column: 1)
    let quantity = Quantity(
      kind: .count, value: ExactDecimal(4), allows: Interval(ExactDecimal(4)))
    return ArticleRecord(
      key: url ?? path,
      header: ArticleHeader(path: path, source: path, published: published, url: url),
      sentences: [
        Sentence(text: "4 dogs", place: place, blockKind: .paragraph, block: 0, ordinal: 0)
      ],
      claims: claims.map {
        Claim(id: $0, sentence: 0, range: 0..<1, place: place, quantity: quantity)
      }, textHash: text)
  }

  @Test("the same address is one article: the one that was changed last")
  func address() {
    let old = record(
      "a", url: "https://www.x.example/s?utm_source=m",
      published: Timestamp(year: 2031, month: 3, day: 4))
    let new = record(
      "b", url: "http://x.example/s/#top", published: Timestamp(year: 2031, month: 3, day: 5))
    for records in [[old, new], [new, old]] {
      let story = story(named: "s", records: records)
      #expect(story.records.map(\.header.path) == ["b"])
      #expect(
        story.coverage.duplicates == [UnreadPage(path: "a", reason: "same address as b")])
      #expect(story.coverage.articles == 1)
    }
  }

  @Test("the same text is one article, unless two outlets carry it")
  func text() {
    let same = story(named: "s", records: [record("b", text: 9), record("a", text: 9)])
    #expect(same.records.map(\.header.path) == ["a"])
    let carried = story(
      named: "s",
      records: [
        record("a", url: "https://one.example/1", text: 9),
        record("b", url: "https://two.example/2", text: 9),
      ])
    #expect(carried.records.count == 2)
    #expect(story(named: "s", records: [record("a"), record("b")]).records.count == 2)
  }

  @Test("a story is the same on one core and on several", arguments: CorpusRun.names)
  func cores(name: String) async throws {
    let inputs = try CorpusRun.inputs().filter { $0.name == name }
    let recorded = try #require(await recordedStories(from: inputs, jobs: 2).first)
    let alone = story(named: name, records: recorded.records)
    let expected = JSONReporter().render([alone])
    for jobs in [2, 3, 8] {
      let shared = story(named: name, records: recorded.records, jobs: jobs)
      var report = JSONReport(sharing: .over(jobs))
      report.add(shared)
      #expect(Array(report.pieces().joined()) == expected)
    }
  }

  @Test("no two claims of a story have one id")
  func ids() {
    let story = story(
      named: "s", records: [record("a", claims: ["x", "x", "y"]), record("b", claims: ["x"])])
    #expect(story.records.flatMap(\.claims).map(\.id) == ["x", "x-2", "y", "x-3"])
  }

  @Test("a checked article is held against the others, not against itself")
  func placing() async {
    let corpus = [RecordedStory(name: "s", records: [record("a"), record("b", text: 3)])]
    let placed = await placed(record("new", text: 3), among: corpus)
    #expect(placed.story.records.map(\.header.path) == ["a", "new"])
    #expect(placed.record == 1)
  }

  @Test("what many tasks give comes in the order of what they were given")
  func parallel() async {
    let items = Array(0..<200)
    for jobs in [1, 2, 7, 500] {
      #expect(await parallelMap(items, jobs: jobs) { $0 * 2 } == items.map { $0 * 2 })
    }
    #expect(await parallelMap([Int](), jobs: 4) { $0 }.isEmpty)
  }
}

/// Files that are written whole or not at all.
@Suite struct OutputFileTests {
  @Test("a file is written once, and nothing lies beside it")
  func write() throws {
    let folder = try ScratchFolder()
    let path = folder.path("a.md")
    #expect(try writeFile([1, 2], to: path))
    #expect(try !writeFile([1, 2], to: path))
    #expect(try writeFile([3], to: path))
    #expect(try bytes(at: path) == [3])
    #expect(fileNames(in: folder.url.path) == ["a.md"])
  }

  @Test("what cannot be written says so")
  func refused() throws {
    let folder = try ScratchFolder()
    #expect(throws: TallyError.self) { try writeFile([1], to: folder.url.path) }
    #expect(throws: TallyError.self) { try writeFile([1], to: folder.path("no/such/a.md")) }
    try folder.write("file", "x")
    #expect(throws: TallyError.self) { try makeFolder(at: folder.path("file/below")) }
    try makeFolder(at: folder.path("new/below"))
    #expect(fileKind(at: folder.path("new/below"))?.kind == .folder)
  }

  @Test(
    "links lead from a report's folder to where paths start",
    arguments: [("reports", "../"), ("a/b/", "../../"), (".", ""), ("./a/../b", "../")])
  func links(folder: String, prefix: String) {
    #expect(linkPrefix(from: folder) == prefix)
  }
}
