import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

/// What must hold of the facts of any story.
@Suite("Invariants of grouping") struct GroupingInvariantTests {
  private static let towns = ["Orle", "Vey", "Tamsin", "Sarn", "Harrow", "Lowmoor"]

  /// Articles on one flood, each with tolls, sums, shares and lengths of its own.
  private static let records: [ArticleRecord] = (0..<18).map { index in
    let town = towns[index % towns.count]
    let toll = 20 + index % 3
    return record(
      of: writtenArticle(
        [
          "The flood in \(town) killed \(toll) people and injured \(toll * 3) others.",
          "Repairs in \(town) will cost $\(4 + index % 2) million (\(3 + index % 2) million pounds).",
          "About \(30 + index % 4) percent of homes in \(town) lost power for \(index % 5 + 2) days.",
          "The toll in \(town) rose from \(toll - 6) to \(toll) on Monday.",
        ],
        headline: "Flood kills \(toll) in \(town)", source: "Outlet \(index)",
        published: day(2025, 3, 1 + index % 6)))
  }

  private let story = TallyCompare.story(named: "flood", records: records)

  @Test("the order of the articles does not show")
  func order() {
    let turned = TallyCompare.story(named: "flood", records: Self.records.reversed())
    let odd = TallyCompare.story(
      named: "flood",
      records: Self.records.indices.sorted { ($0 * 7 % 18, $0) < ($1 * 7 % 18, $1) }
        .map { Self.records[$0] })
    #expect(story == turned)
    #expect(story == odd)
  }

  @Test("every claim is in exactly one fact")
  func partition() {
    let claims = story.facts.flatMap(\.claims)
    #expect(claims.count == Set(claims).count)
    #expect(claims.count == story.records.map(\.claims.count).reduce(0, +))
  }

  @Test("no two figures of one sentence are in one fact")
  func sentences() {
    for fact in story.facts {
      let places = fact.claims.map { [$0.record, story.claim($0).sentence] }
      #expect(places.count == Set(places).count, "\(fact.question)")
    }
  }

  @Test("a fact's verdict is the worst of its pairs, and its witnesses hold its claims once")
  func verdicts() {
    for fact in story.facts {
      let worst = fact.pairs.map(\.relation).max()
      #expect(fact.claims.count == 1 || fact.verdict == worst.map { Verdict($0) } ?? .compatible)
      #expect(fact.witnesses.flatMap(\.claims).sorted() == fact.claims)
    }
  }

  @Test("facts, pairs and findings name claims that are there")
  func references() {
    for pair in story.facts.flatMap(\.pairs) { #expect(pair.a < pair.b) }
    for claim in story.findings.flatMap(\.claims) {
      #expect(story.records[claim.record].claims.indices.contains(claim.claim))
    }
  }
}

/// Which claims meet.
@Suite("Candidates by keys") struct CandidateTests {
  private func views(_ count: Int, _ sentence: (Int) -> String) -> [ClaimView] {
    let records = (0..<count).map { index in
      record(of: writtenArticle([sentence(index)], source: "Outlet \(index)"))
    }
    return TallyCompare.views(of: records, weights: TermWeights(records))
  }

  @Test("claims that share a word near their figures meet")
  func meet() {
    let views = views(2) { $0 == 0 ? "The fire killed 12 people." : "A fire left 13 people dead." }
    #expect(candidates(among: views).pairs == [ClaimPair(0, 1)])
  }

  @Test("claims of other families never meet")
  func families() {
    let views = views(2) { $0 == 0 ? "The fire killed 12 people." : "The fire cost $12 million." }
    #expect(candidates(among: views).pairs.isEmpty)
  }

  @Test("two figures of one sentence never meet")
  func oneSentence() {
    let views = views(1) { _ in "The fire killed 12 people and the flood killed 13 people." }
    #expect(candidates(among: views).pairs.isEmpty)
  }

  @Test("the pairs of a key that everything shares grow with the claims, not with their square")
  func growth() {
    func pairs(_ count: Int) -> Int {
      candidates(among: views(count) { "The fire killed \($0 + 2) people." }).pairs.count
    }
    let (small, large) = (pairs(400), pairs(800))
    #expect(large < small * 5 / 2)
  }

  @Test("a cut key is counted")
  func hotKeys() {
    #expect(candidates(among: views(400) { "The fire killed \($0 + 2) people." }).hotKeys > 0)
    #expect(candidates(among: views(3) { "The fire killed \($0 + 2) people." }).hotKeys == 0)
  }
}
