import TallyExtract
import TallyModel
import TallyText
import Testing

@testable import TallyCompare

struct RuledPairsTests {
  private static func record(_ source: String, _ text: String) -> ArticleRecord {
    let bytes = Array((text + "\n").utf8)
    var origin = OffsetMap()
    origin.append(source: 0, target: 0)
    return record(
      of: Article(
        header: ArticleHeader(
          path: "\(source).txt", source: source,
          published: Timestamp(year: 2025, month: 3, day: 4)),
        blocks: [Block(kind: .paragraph, range: 0..<bytes.count - 1)], text: bytes,
        origin: origin, lines: LineIndex(bytes.span)))
  }

  private static func record(of article: Article) -> ArticleRecord {
    TallyExtract.record(of: article)
  }

  private let records = [
    Self.record("Ledger", "The collapse of the footbridge in Calvenna killed 11 people."),
    Self.record("Mail", "The collapse of the footbridge in Calvenna killed 14 people."),
    Self.record("Post", "The regional parliament voted for 40 new ferries on Tuesday."),
  ]

  private func story(_ rulings: Rulings = Rulings()) -> Story {
    TallyCompare.story(named: "bridge", records: records, rulings: rulings)
  }

  private func ids(_ story: Story) -> [String] { story.records.flatMap(\.claims).map(\.id) }

  @Test("without a ruling the two tolls contradict each other, with a fingerprint")
  func plain() throws {
    let findings = story().findings
    #expect(findings.map(\.rule) == [.contradiction])
    #expect(findings.first?.id.utf8.count == 16)
  }

  @Test("claims that a person parted are in two facts")
  func apart() {
    let claims = ids(story())
    let ruled = story(
      Rulings(pairs: [Ruling(first: claims[1], second: claims[0], isSame: false, reason: "r")]))
    #expect(ruled.findings.isEmpty)
    #expect(ruled.facts.count == 3)
  }

  @Test("a finding that a person dismissed is gone, and its claims are apart")
  func dismissed() throws {
    let finding = try #require(story().findings.first)
    let ruled = story(Rulings(dismissed: [finding.id: "r"]))
    #expect(ruled.findings.isEmpty)
    #expect(ruled.facts.allSatisfy { $0.verdict == .single })
  }

  @Test("claims that a person put together are one fact")
  func together() {
    let claims = ids(story())
    let ruled = story(
      Rulings(pairs: [Ruling(first: claims[0], second: claims[2], isSame: true, reason: "r")]))
    let fact = ruled.facts.first { $0.claims.contains(ClaimReference(record: 2, claim: 0)) }
    #expect(fact?.claims.contains(ClaimReference(record: 0, claim: 0)) == true)
  }

  @Test("rulings on claims that the story has not are about other stories")
  func others() {
    let ruled = story(
      Rulings(pairs: [Ruling(first: "x", second: "y", isSame: true, reason: "r")]))
    #expect(ruled.findings == story().findings)
  }
}
