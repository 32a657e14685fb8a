import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

private typealias At = SentencePair.Statement

/// Figures of one question that the words around them show only together with other figures, with
/// whose they are, or with what happened.
private let differing: [SentencePair] = [
  SentencePair(
    At("Voss completed 29 of 34 passes for 364 yards in Lorna.", "29"),
    At("Voss completed 27 of 34 passes for 364 yards in Lorna.", "27"), .contradict),
  SentencePair(
    At("In Lorna the panel deliberated Berg's fate for 40 hours.", "40 hours"),
    At("The jury in Lorna gave up after 30 hours of deliberation.", "30 hours"), .contradict),
  SentencePair(
    At("Two quakes, measuring 7.6 and 7.4, struck Lorna.", "7.4"),
    At("Lorna was struck by 7.6 and 7.5 magnitude quakes.", "7.5"), .contradict),
  SentencePair(
    At("In Lorna the storm left 565 shops suffering serious damage.", "565 shops"),
    At("If the wall had held, we wouldn't have 355 damaged shops in Lorna.", "355 damaged shops"),
    .contradict),
  SentencePair(
    At("Lena Voss's tax rate for 2014 was 35.7 percent.", "35.7 percent"),
    At("Berg said that Lena Voss's 2014 tax rate was 30 percent.", "30 percent"), .contradict),
  SentencePair(
    At("Harbour Athletic have bid $160 million for Lena Voss.", "$160 million"),
    At("Harbour Athletic made Lena Voss a four-year, $180 million offer.", "$180 million"),
    .contradict),
  SentencePair(
    At("Witnesses in Lorna said that Berg was shot seven times.", "seven times"),
    At("Berg, who was shot nine times, lay by the road to Lorna.", "nine times"), .contradict),
]

private let apart: [SentencePair] = [
  SentencePair(
    At("Lena Voss paid a tax rate of 35.7 percent.", "35.7 percent"),
    At("Arne Berg said that his tax rate was 36 percent.", "36 percent"), nil),
  SentencePair(
    At("Harbour Athletic have bid $160 million for Lena Voss.", "$160 million"),
    At("Vey Rovers made Lena Voss a four-year, $160 million offer.", "$160 million"), nil),
  SentencePair(
    At("Harbour Athletic have bid $160 million for Lena Voss.", "$160 million"),
    At("Vey Rovers (four years, $180 million) have bid for Lena Voss too.", "$180 million"), nil),
  SentencePair(
    At("Berg had been arrested in Lorna four times before.", "four times"),
    At("Berg had been arrested in Lorna three times since May.", "three times"), nil),
  SentencePair(
    At("Lorna was hit by a wave in 2004 that killed 230 people.", "230 people"),
    At("The storm of this week killed 24 people in Lorna.", "24 people"), nil),
]

/// Too little is the same.
private let slight: [SentencePair] = [
  SentencePair(
    At("Berg said 86% of the people in Lorna are glad of it.", "86%"),
    At("In Lorna 74% of the people are old, wrote Voss after a walk along the quay.", "74%"), nil),
  SentencePair(
    At(
      "Half of the young of Lorna send just one lantern and never come back to the quay of Lorna.",
      "just one lantern"),
    At(
      "The glow over the harbour of Lorna is due to two lanterns, and to the moon.", "two lanterns"),
    nil),
]

/// Parts, each beside what is likely to be its whole.
private let parts: [SentencePair] = [
  SentencePair(
    At("Around 40 houses were damaged in the flood.", "Around 40 houses"),
    At("At least 22 houses were badly damaged in the flood.", "At least 22 houses"), nil),
  SentencePair(
    At("Around 40 houses were damaged in the flood.", "Around 40 houses"),
    At("At least 22 houses were damaged in the flood in the district.", "At least 22 houses"), nil),
  SentencePair(
    At("The riots have left about 100 people injured.", "about 100 people"),
    At("Youths threw stones at a van, injuring at least two people.", "at least two people"), nil),
]

@Suite("Figures that differ on one question")
struct DifferenceTests {
  @Test("figures that differ on one question meet in a fact", arguments: differing)
  func differs(_ pair: SentencePair) throws {
    let story = story(of: [[pair.a.text], [pair.b.text]])
    #expect(relation(of: pair.a.figure, pair.b.figure, in: story) == pair.wanted)
  }

  @Test(
    "figures of two persons, bidders or years meet in no fact", arguments: apart + slight + parts)
  func staysApart(_ pair: SentencePair) throws {
    let story = story(of: [[pair.a.text], [pair.b.text]])
    #expect(relation(of: pair.a.figure, pair.b.figure, in: story) == nil)
  }

  @Test("a jury's second sitting is not set against its first")
  func sittings() {
    let story = story(of: [
      [
        "In Lorna the jury found Berg guilty after 12 hours of deliberation.",
        "It then deliberated his fate for 40 hours in Lorna.",
      ],
      ["The jury in Lorna gave up after 30 hours of deliberation."],
    ])
    #expect(relation(of: "12 hours", "30 hours", in: story) == nil)
    #expect(relation(of: "40 hours", "30 hours", in: story) != nil)
  }

  @Test("a thing that hardly another sentence names is counted by two articles")
  func rareThing() {
    let others = (1...30).map { "On day \($0) the station in Lorna sold \($0 * 37) tickets." }
    let story = story(of: [
      ["Lorna had been hit by 842 aftershocks over a period of two days."] + others,
      ["A quake of magnitude 7.6 struck Lorna.", "It was followed by dozens of aftershocks."],
    ])
    #expect(relation(of: "842", "dozens", in: story) != nil)
  }

  @Test("a sentence that states an offer and what took its place links the two")
  func statedRevision() {
    let story = story(of: [
      ["Harbour Athletic have bid $160 million for Lena Voss."],
      [
        "Harbour Athletic upgraded their initial offer to Lena Voss, $160 million, to $180 million."
      ],
    ])
    #expect(relation(of: "$160 million", "$180 million", in: story) == .updated)
    // The question does not tell one of the answers.
    #expect(!story.facts.contains { $0.question.contains("$160 million") })
  }

  @Test("two bounds of one sentence are of one figure")
  func ends() {
    let story = story(of: [
      ["Harbour Athletic made Lena Voss a four-year, $184 million offer."],
      [
        "Harbour Athletic made Lena Voss an offer in excess of $160 million, but less than the "
          + "$184 million that was reported."
      ],
    ])
    #expect(relation(of: "$184 million", "in excess of $160 million", in: story) == .compatible)
    #expect(relation(of: "$184 million", "less than the $184 million", in: story) != nil)
  }

  @Test("a headline is set against the sentence of its article that shares another figure")
  func headline() {
    func relations(_ headline: String, _ text: String) -> [Relation] {
      let article = writtenArticle([text, "Lorna is by the sea."], headline: headline)
      return TallyCompare.story(named: "story", records: [record(of: article)]).facts
        .flatMap(\.pairs).map(\.relation)
    }
    let told = "The papers cover eight years, in which the Voss family earned $139 million."
    #expect(relations("Voss Family Earned $139 Million in Seven Years", told).contains(.contradict))
    #expect(!relations("Voss Family Earned Millions in Seven Years", told).contains(.contradict))
    #expect(
      !relations(
        "Voss Family Earned $139 Million in Seven Years",
        "The papers cover eight years, in five years of which the Voss family earned $139 million."
      ).contains(.contradict))
  }

  @Test("a figure that counts something else is no rival")
  func otherThings() {
    let articles = [
      [
        "Police in Lorna said that Berg was shot seven times.",
        "The two officers fired nine shots in all.",
      ],
      ["Berg, who was shot nine times, lay by the road to Lorna."],
    ]
    #expect(relation(of: "seven times", "nine times", in: story(of: articles)) == .contradict)
  }

  @Test("a name at the beginning of a sentence is one when it was one before")
  func names() throws {
    let record = record(
      of: writtenArticle([
        "Police found that Peyton Manning had thrown three stones.",
        "Manning threw 29 more on Friday.",
      ]))
    let last = try #require(record.sentences.last?.terms.first)
    #expect(last.termClass == .name)
  }

  private func story(of articles: [[String]]) -> Story {
    TallyCompare.story(
      named: "story",
      records: articles.enumerated().map { index, text in
        record(of: writtenArticle(text, source: "Outlet \(index)", path: "\(index).txt"))
      })
  }

  private func relation(of one: String, _ other: String, in story: Story) -> Relation? {
    story.facts.flatMap(\.pairs).first { pair in
      let texts = [pair.a, pair.b].map { story.text($0) }
      return pair.a.record != pair.b.record
        && (texts[0].contains(one) && texts[1].contains(other)
          || texts[1].contains(one) && texts[0].contains(other))
    }?.relation
  }
}
