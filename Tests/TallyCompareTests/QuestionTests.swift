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
