import TallyModel
import Testing

@testable import TallyExtract

/// A sentence with one figure and what it is said of.
struct ConceptExample: Sendable, CustomTestStringConvertible {
  var rule: String
  var text: String
  var words: String

  init(_ rule: String, _ text: String, _ words: String) {
    self.rule = rule
    self.text = text
    self.words = words
  }

  var testDescription: String { text }
}

/// The construction that names the thing, by example; the words are those that are printed.
private let conceptExamples: [ConceptExample] = [
  ConceptExample("concept.label", "On Friday: Nikkei +0.4%.", "Nikkei"),
  ConceptExample(
    "concept.label", "The biggest loser was Harbour Foods, down 12p.", "Harbour Foods"),
  ConceptExample("concept.point-of-time", "Three years later the mill was sold.", ""),
  ConceptExample("concept.point-of-time", "The bridge opened in six weeks.", ""),
  ConceptExample("concept.modified", "The council opened a 3 km road.", "road council"),
  ConceptExample("concept.modified", "The town's 3 km road is closed.", "town road"),
  ConceptExample("concept.modified", "A sharp 3 percent drop followed.", "sharp drop"),
  ConceptExample(
    "concept.modified", "Maria Lind signed a $40,000 contract with the club.",
    "contract club Maria Lind"),
  ConceptExample("concept.of-whole", "The ferry burned 40 tonnes of diesel.", "diesel ferry"),
  ConceptExample("concept.of-whole", "Nine percent of new and used cars failed.", "new used cars"),
  ConceptExample("concept.of-figure", "The court imposed a levy of $5,000.", "levy court"),
  ConceptExample("concept.of-figure", "He was driving at a speed of 90 km/h.", "speed"),
  ConceptExample("concept.bought", "Nadia Holm bought a piano for $900.", "piano Nadia Holm"),
  ConceptExample("concept.paid-for", "The airline paid $4 million for the gates.", "airline gates"),
  ConceptExample(
    "concept.after-participle", "Lenders sold, wiping $5 million off the shares.", "shares"),
  ConceptExample("concept.nearest", "Net debt: $3 million.", "Net debt"),
  ConceptExample("concept.figure-is-subject", "Forty passengers were unhurt.", ""),
  ConceptExample("concept.subject", "Shares of the brewer rose 3 percent.", "Shares brewer"),
  ConceptExample("concept.subject", "Shares of the brewer slid 3 percent.", "Shares brewer"),
  ConceptExample("concept.subject", "Last year house prices rose 3 percent.", "house prices"),
  ConceptExample(
    "concept.subject", "The debt, excluding bank loans, was $3 million.", "debt"),
  ConceptExample("concept.subject", "The plant employs 300 welders.", "plant"),
  ConceptExample("concept.subject", "The firm said it has 300 welders.", "firm"),
  ConceptExample("concept.subject", "Most are small, but they earn $900.", ""),
]

struct ConceptTests {
  @Test("a figure is said of what its construction names", arguments: conceptExamples)
  func finds(_ example: ConceptExample) throws {
    let claim = try #require(claims(in: example.text).claims.first)
    #expect(claim.concepts.joined(separator: " ") == example.words)
    #expect(claim.quantity.rules.last == example.rule)
  }

  @Test("the second of two figures of one thing shares it")
  func shares() {
    let found = claims(in: "The miner's shares fell 3 percent, or $2, to $64.").claims
    #expect(found.map(\.concepts) == Array(repeating: ["miner", "shares"], count: 3))
    #expect(found.dropFirst().allSatisfy { $0.quantity.rules.last == "concept.shared" })
  }

  @Test("every rule is shown by an example")
  func isShown() {
    let shown = Set(conceptExamples.map(\.rule)).union(["concept.shared"])
    for rule in ConceptRules.all {
      #expect(shown.contains(rule.name))
    }
  }
}
