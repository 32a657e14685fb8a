import TallyModel
import TallyReport
import Testing

@Suite("A story arranged for a reader")
struct OutlineTests {
  @Test("claims that agree share a group, and a claim at odds with a member stays out of it")
  func groups() {
    var builder = StoryBuilder("s")
    let claims = ["A", "B", "C", "D"].map { name in
      let record = builder.article(name)
      return builder.claim(record, "[12 people] died", .count(12, "person"))
    }
    builder.fact(
      "people killed", claims,
      [
        (0, 1, .agree, ""), (0, 2, .compatible, ""), (0, 3, .contradict, ""), (1, 2, .agree, ""),
        (1, 3, .contradict, ""), (2, 3, .contradict, ""),
      ])
    let groups = StoryOutline(builder.story).groups[0]
    #expect(groups.groups.map(\.sources) == [[0, 1], [2], [3]])
    #expect(groups.pair(0, 1)?.relation == .compatible)
    #expect(groups.pair(2, 0)?.relation == .contradict)
    #expect(groups.groups(standing: .contradict, to: 2) == [0, 1])
  }

  @Test("a claim without pairs follows the group of its figure")
  func unpaired() {
    var builder = StoryBuilder("s")
    let claims = [12, 15, 12].map { count in
      let record = builder.article("S\(builder.story.records.count)")
      return builder.claim(record, "[\(count) people] died", .count(count, "person"))
    }
    builder.fact("people killed", claims, [(0, 1, .contradict, "")])
    #expect(StoryOutline(builder.story).groups[0].groups.map(\.sources) == [[0, 2], [1]])
  }

  @Test("a source's cell is its worst standing to another source")
  func cells() {
    var builder = StoryBuilder("s")
    let claims = [12, 12, 15].map { count in
      let record = builder.article("S\(builder.story.records.count)")
      return builder.claim(record, "[\(count) people] died", .count(count, "person"))
    }
    builder.article("silent")
    builder.fact(
      "people killed", claims,
      [(0, 1, .agree, ""), (0, 2, .contradict, ""), (1, 2, .contradict, "")])
    builder.fact("single", [claims[0]])
    let outline = StoryOutline(builder.story)
    #expect(
      (0..<4).map { outline.cell(fact: 0, source: $0).standing }
        == [.differs, .differs, .differs, .absent])
    #expect(outline.cell(fact: 1, source: 0).standing == .alone)
    #expect(outline.sharedFacts == [0])
  }

  @Test("at most five opening lines, each kind before a second of one kind, notes left out")
  func openings() {
    var builder = StoryBuilder("s")
    let records = (0..<2).map { builder.article("S\($0)", published: .march($0 + 1)) }
    for index in 0..<6 {
      let claims = records.map { record in
        builder.claim(record, "[\(12 + record) people] died", .count(12 + record, "person"))
      }
      let fact = builder.fact("dispute \(index)", claims, [(0, 1, .contradict, "")])
      builder.finding(
        .contradiction, index == 0 ? .note : .warning, "m", fact: fact, claims,
        consequence: index)
    }
    let moving = records.map { record in
      builder.claim(record, "[\(30 + record) people] hurt", .count(30 + record, "person"))
    }
    builder.fact("hurt", moving, [(0, 1, .updated, "")])
    let lines = StoryOutline(builder.story).openings
    #expect(lines.map(\.kind) == [.disputed, .disputed, .disputed, .disputed, .movedOn])
    #expect(lines[0].text == "dispute 5: 12 people (S0) against 13 people (S1)")
    #expect(lines[4].text == "hurt: from 30 people (1 March 2031) to 31 people (2 March 2031)")
  }

  @Test("a small difference has a line where there is no weightier dispute")
  func smallDifference() {
    var builder = StoryBuilder("s")
    let claims = [2, 3].map { count in
      let record = builder.article("S\(count)")
      return builder.claim(record, "[\(count) people] told us", .count(count, "person"))
    }
    let fact = builder.fact("people who told it", claims, [(0, 1, .contradict, "")])
    builder.finding(.contradiction, .note, "m", fact: fact, claims)
    #expect(StoryOutline(builder.story).openings.map(\.kind) == [.smallDifference])
    builder.story.findings[0].severity = .warning
    #expect(StoryOutline(builder.story).openings.map(\.kind) == [.disputed])
  }

  @Test("an excerpt keeps the figure whole and cuts the sentence at words")
  func excerpts() {
    var builder = StoryBuilder("s")
    let record = builder.article("A")
    let long = String(repeating: "word ", count: 200)
    let claim = builder.claim(record, long + "[12 people] " + long, .count(12, "person"))
    let excerpt = Excerpt(of: claim, in: builder.story)
    #expect(excerpt.figure == "12 people")
    #expect(excerpt.before.hasPrefix("… word") && excerpt.after.hasSuffix("word …"))
    #expect(excerpt.before.utf8.count < 420)
    #expect(clipped("aé", to: 2) == "a…")
  }
}
