import TallyModel
import Testing

@testable import TallyReport

@Suite("The report of a large story")
struct LargeStoryTests {
  /// A thousand articles with four thousand claims: tolls that differ, agree and stand alone.
  private static let story: Story = {
    var builder = StoryBuilder("flood")
    var tolls: [ClaimReference] = []
    for index in 0..<1_000 {
      let record = builder.article("Paper \(index)", title: "Flood \(index)", published: .march(1))
      let toll = index % 2 == 0 ? 12 : 15
      tolls.append(builder.claim(record, "[\(toll) people] died", .count(toll, "person")))
      for fact in 0..<3 {
        let claims = [
          builder.claim(record, "[\(fact) bridges] fell", .count(fact, "bridge")),
          builder.claim(record, "[\(fact + 1) bridges] fell", .count(fact + 1, "bridge")),
        ]
        let pairs = index % 3 == fact ? [(0, 1, Relation.contradict, "They differ.")] : []
        builder.fact("bridges \(index) \(fact)", claims, pairs)
      }
    }
    builder.fact("people killed", tolls, [(0, 1, .contradict, "12 is not 15.")])
    for source in builder.story.sources.indices { builder.story.sources[source].contradicts = [0] }
    return builder.story
  }()

  private static let texts = story.records.map { record in
    MarkedText(
      path: record.header.path, record: nil,
      passages: (0..<10).map { _ in
        MarkedText.Passage(
          kind: .paragraph, text: String(repeating: "words and words ", count: 40), figures: [])
      })
  }

  @Test("the first page stays under two megabytes, and everything is somewhere")
  func pages() {
    let files = HTMLReport(texts: Self.texts).files(for: Self.story, stem: "flood")
    #expect(files.count > 3)
    #expect(files[0].name == "flood.html")
    #expect(files.allSatisfy { $0.bytes.count < 2_000_000 }, "\(files.map(\.bytes.count))")
    #expect(Set(files.map(\.name)).count == files.count)
    var ids: [String: Set<String>] = [:]
    var links: [(from: String, to: String)] = []
    for file in files {
      let page = StrictHTML(file.bytes)
      #expect(page.faults.isEmpty, "\(file.name): \(page.faults)")
      ids[file.name] = Set(page.attributes["id"] ?? [])
      links += (page.attributes["href"] ?? []).map { (file.name, $0) }
    }
    let broken = links.filter { link in
      let parts = link.to.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let file = parts[0].isEmpty ? link.from : parts[0]
      guard let there = ids[file] else { return true }
      return parts.count > 1 && !there.contains(parts[1])
    }
    #expect(broken.isEmpty, "\(broken.prefix(3))")
    let all = ids.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    #expect(all.count { $0.hasPrefix("fact-") } == Self.story.facts.count)
    #expect(all.count { $0.hasPrefix("article-") } == 1_000)
    #expect(all.count { $0.hasPrefix("source-") } == 1_000)
  }

  @Test("one file holds all of it where one is asked for")
  func whole() {
    let file = HTMLReport().file(for: Self.story)
    let page = StrictHTML(file.bytes)
    #expect(page.faults.isEmpty)
    #expect(
      (page.attributes["id"] ?? []).count { $0.hasPrefix("fact-") } == Self.story.facts.count)
  }
}
