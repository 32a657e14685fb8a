import TallyModel
import Testing

@testable import TallyReport

/// The table of a pair as `tally explain` prints it.
@Suite("Explanation of a pair as text") struct PairExplanationTextTests {
  private func example() -> (story: Story, claims: [ClaimReference]) {
    var builder = StoryBuilder("bridge")
    let one = builder.article("Ledger")
    let other = builder.article("Mail")
    let claims = [
      builder.claim(one, "The footbridge killed [11 people]", .count(11, "person")),
      builder.claim(other, "[14 people] died \u{1B}[31m on the footbridge", .count(14, "person")),
    ]
    builder.fact("People killed by the footbridge", claims, [(0, 1, .contradict, "They differ.")])
    return (builder.story, claims)
  }

  @Test("a weighed pair and one that a clash kept apart print as they are kept")
  func golden() throws {
    let (story, claims) = example()
    let weighed = PairExplanation(
      a: claims[0], b: claims[1], relation: .contradict, reason: "They differ.", fact: 0,
      outcome: "Joined in one fact: the score reaches -1600.",
      rows: [
        PairExplanation.Row(
          feature: "words of the sentences", value: 640, weight: 346, points: 221,
          evidence: "footbridge, killed"),
        PairExplanation.Row(
          feature: "other nearest name", value: 1000, weight: -897, points: -897,
          evidence: "Vey | \u{1B}[31mOrle"),
      ], bias: -3603, score: -1500, threshold: -1600)
    let apart = PairExplanation(
      a: claims[0], b: claims[1], relation: nil, reason: "", fact: nil,
      outcome: "Kept apart: the two have no common dimension or currency.")
    let output = text(of: weighed, in: story) + "\n" + text(of: apart, in: story)
    try expectGolden(Array(output.utf8), "Golden/pair-explanation.txt")
    #expect(!output.utf8.contains(0x1B))
  }
}
