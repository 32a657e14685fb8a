import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

/// Two articles that give one figure, with the question that the fact is shown under.
struct QuestionExample: Sendable, CustomStringConvertible {
  var rule: String
  var first: [String]
  var second: [String]
  var headline: String? = nil
  var question: String

  var description: String { rule }
}

@Suite("Questions of facts") struct QuestionTests {
  static let examples: [QuestionExample] = [
    QuestionExample(
      rule: "a short sentence is told whole, so that no limit is lost",
      first: ["Quist has scored 31 goals for the Reds in each of the past five seasons."],
      second: [
        "Quist has scored 31 goals in each of five seasons for the Reds, and they kept him."
      ],
      question: "Quist has scored … goals for the Reds in each of the past five seasons"),
    QuestionExample(
      rule: "own words without a name are said by someone",
      first: ["\"The loss was 100 percent on my shoulders,\" he said after the final in Orle."],
      second: ["\"The loss was 100 percent on my shoulders,\" Quist said after the final in Orle."],
      question: "The loss was … percent on my shoulders, Quist said after the final in Orle"),
    QuestionExample(
      rule: "what names nothing tells the title of its article",
      first: ["About 270 more people had to be led to safety."],
      second: ["About 270 more people had to be led to safety."],
      headline: "Fire at the Harbour Bank",
      question: "… more people had to be led to safety (in “Fire at the Harbour Bank”)"),
    QuestionExample(
      rule: "two numbers leave two gaps, and in brackets they are a record",
      first: ["The Vey Reds (2-13) lost to the Orle Blues on Sunday."],
      second: ["The Vey Reds (2-13) lost to the Orle Blues in the rain on Sunday."],
      question: "The Vey Reds (record …–…) lost to the Orle Blues in the rain on Sunday"),
    QuestionExample(
      rule: "a hedge that joins the words stays",
      first: ["The card of the Vey 9 holds up to 160 GB of maps."],
      second: ["The card of the Vey 9 holds up to 160 GB of maps of the coast."],
      question: "The card of the Vey 9 holds up to … GB of maps"),
    QuestionExample(
      rule: "the words that say which ones are counted stay in the gap",
      first: ["The draw in Orle was the eighth straight win of Quist for the Reds."],
      second: ["The draw in Orle was the eighth straight win of Quist for the Reds this year."],
      question: "The draw in Orle was the … straight win of Quist for the Reds this year"),
    QuestionExample(
      rule: "\"the storm\" tells the title of its article",
      first: ["Some 310 houses were lost in the storm, Arne Berg of the council said."],
      second: ["Some 310 houses were lost in the storm, Arne Berg of the council said."],
      headline: "Floods along the Vey",
      question:
        "… houses were lost in the storm, Arne Berg of the council said (in “Floods along the Vey”)"
    ),
    QuestionExample(
      rule: "a clause that is doubted is not told as if it were so",
      first: ["The vote raised doubts that the Harbour Bank could pay $230 million by May."],
      second: ["The vote raised doubts that the Harbour Bank could pay $230 million by May."],
      question: "The vote raised doubts that the Harbour Bank could pay $… by May"),
    QuestionExample(
      rule: "no phrase is cut before \"or\"",
      first: [
        "Berg offered a $35,000 reward for word of the person or persons who set fire to the mill"
          + " beside the Harbour Bank in Orle on the night of the third of May."
      ],
      second: ["Berg offered a $35,000 reward for word of the person or persons who did it."],
      question:
        "Berg offered a $… reward for word of the person or persons who did it"),
  ]

  @Test("a question tells whom and what it asks of", arguments: examples)
  func question(_ example: QuestionExample) throws {
    let articles = [example.first, example.second].enumerated().map { index, text in
      writtenArticle(
        text, headline: example.headline, source: "Outlet \(index)", path: "\(index).txt")
    }
    let facts = story(named: "story", records: articles.map { record(of: $0) }).facts
    let fact = try #require(facts.first { $0.claims.count > 1 })
    #expect(fact.question == example.question)
  }
}
