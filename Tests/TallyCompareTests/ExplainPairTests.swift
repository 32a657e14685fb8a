import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

/// Why two claims were compared, or not.
@Suite("Explanations of pairs") struct ExplainPairTests {
  private func explanation(_ one: String, _ other: String) -> (PairExplanation, Story) {
    let records = [one, other].enumerated().map { index, text in
      record(of: writtenArticle([text], source: "Outlet \(index)"))
    }
    let story = TallyCompare.story(named: "pair", records: records)
    let claims = [ClaimReference(record: 0, claim: 0), ClaimReference(record: 1, claim: 0)]
    return (TallyCompare.explanation(of: claims[1], claims[0], in: story), story)
  }

  @Test("the points of all features and the bias make the score")
  func sum() {
    let (found, _) = explanation(
      "The collapse of the footbridge in Vey killed 11 people.",
      "The collapse of the footbridge in Vey killed 11 hikers.")
    let sum = found.bias + found.rows.map(\.points).reduce(0, +)
    #expect(!found.rows.isEmpty && found.rows.allSatisfy { $0.value != 0 })
    // Each feature is rounded by itself.
    #expect(abs(sum - (found.score ?? 0)) <= found.rows.count)
  }

  @Test("a pair of one fact names it, with the relation and the words that both have")
  func joined() throws {
    let (found, story) = explanation(
      "The collapse of the footbridge in Vey killed 11 people.",
      "The collapse of the footbridge in Vey killed 11 people on Monday.")
    #expect(found.relation == .agree && found.a == ClaimReference(record: 0, claim: 0))
    let fact = try #require(found.fact)
    #expect(story.facts[fact].claims == [found.a, found.b])
    #expect(found.outcome.hasPrefix("Joined"))
    #expect(found.rows.contains { $0.evidence.contains("footbridge") })
  }

  @Test(
    "what kept two figures apart is named",
    arguments: [
      (
        "Orle and Vey want 200,000 chips each.", "Orle and Vey want 400,000 chips in total.",
        "for each"
      ),
      ("The bridge cost $5 million.", "The bridge killed 5 people.", "family"),
      ("The bridge cost $5 million.", "The bridge cost 5 million euros.", "currency"),
      ("Ferries carry 40 goats.", "Some 30 clerks resigned.", "Never met"),
    ])
  func apart(one: String, other: String, words: String) {
    let (found, _) = explanation(one, other)
    #expect(found.fact == nil && found.rows.isEmpty)
    #expect(found.outcome.contains(words), "\(found.outcome)")
  }
}
