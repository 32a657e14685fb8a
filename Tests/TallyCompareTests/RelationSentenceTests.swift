import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

/// Two sentences of two articles that state one fact, or two that look alike.
struct SentencePair: Sendable, CustomStringConvertible {
  /// A sentence with its figure and the day it was published.
  struct Statement: Sendable {
    var text: String
    var figure: String
    var published: Timestamp?

    init(_ text: String, _ figure: String, _ published: Timestamp? = nil) {
      self.text = text
      self.figure = figure
      self.published = published
    }
  }

  var a: Statement
  var b: Statement
  /// `nil` where the figures answer two questions.
  var wanted: Relation?
  var minor = false

  var description: String { "\(a.text) | \(b.text)" }

  init(_ a: Statement, _ b: Statement, _ wanted: Relation?, minor: Bool = false) {
    self.a = a
    self.b = b
    self.wanted = wanted
    self.minor = minor
  }
}

private typealias At = SentencePair.Statement
private let tuesday = day(2025, 3, 4)
private let wednesday = day(2025, 3, 5)
private let friday = day(2025, 3, 7)

private let same: [SentencePair] = [
  SentencePair(
    At("There were zero cars left.", "zero"), At("None of the cars were left.", "None"), .agree),
  SentencePair(
    At("Zero people were hurt in the fire.", "Zero"), At("No one was hurt in the fire.", "No one"),
    .agree),
  SentencePair(
    At("Nobody was hurt in the fire.", "Nobody"), At("Zero people were hurt in the fire.", "Zero"),
    .agree),
  SentencePair(
    At("No one was hurt in the fire.", "No one"), At("The fire hurt 12 people.", "12"), .contradict),
  SentencePair(
    At("None of the guards were hurt.", "None"), At("In all 12 guards were hurt.", "12"),
    .contradict),
  SentencePair(
    At("The flight took 90 minutes.", "90 minutes"),
    At("The flight took an hour and a half.", "an hour and a half"), .agree),
  SentencePair(
    At("The talks took 18 months.", "18 months"),
    At("The talks took a year and a half.", "a year and a half"), .agree),
  SentencePair(
    At("The talks took two and a half years.", "two and a half years"),
    At("The talks took 30 months.", "30 months"), .agree),
  SentencePair(
    At("Some 1 in 5 pupils walk to school.", "1 in 5"),
    At("Some 20 % of pupils walk to school.", "20 %"), .agree),
  SentencePair(
    At("One in five pupils walks to school.", "One in five"),
    At("A fifth of pupils walk to school.", "A fifth"), .agree),
  SentencePair(
    At("One in five pupils walks to school.", "One in five"),
    At("Forty percent of pupils walk to school.", "Forty percent"), .contradict),
  SentencePair(
    At("Two thirds of the homes are empty.", "Two thirds"),
    At("About 67 percent of the homes are empty.", "67 percent"), .agree),
  SentencePair(
    At("Arrests doubled last year.", "doubled"), At("Arrests rose 100 % last year.", "100 %"),
    .agree),
  SentencePair(
    At("Arrests doubled last year.", "doubled"),
    At("There were twice as many arrests last year.", "twice"), .agree),
  SentencePair(
    At("Arrests tripled last year.", "tripled"), At("Arrests rose 100 % last year.", "100 %"),
    .contradict),
  SentencePair(
    At("The new chip has sixfold the power of the old.", "sixfold"),
    At("The new chip has six times the power of the old.", "six times"), .agree),
  SentencePair(
    At("A handful of people waited at the gate.", "handful"),
    At("Five people waited at the gate.", "Five"), .compatible),
  SentencePair(
    At("A handful of people waited at the gate.", "handful"),
    At("Some 60 people waited at the gate.", "60"), .contradict),
  SentencePair(
    At("So far 11 people are known to have died in the fire.", "11", tuesday),
    At("The fire killed 24 people.", "24", wednesday), .updated),
  SentencePair(
    At("The fire killed 24 people.", "24", tuesday),
    At("Officials revised the death toll of the fire to 22.", "22", friday), .updated),
  SentencePair(
    At("The fire killed 11 people.", "11", tuesday),
    At("The fire killed 14 people.", "14", tuesday), .contradict),
  SentencePair(
    At("The suspect, aged 22, was held.", "22", day(2011, 6, 1)),
    At("The suspect, aged 24, was freed.", "24", day(2013, 7, 1)), .updated),
  SentencePair(
    At("The suspect, aged 22, was held.", "22", day(2011, 6, 1)),
    At("The suspect, aged 34, was freed.", "34", day(2013, 7, 1)), .contradict),
  SentencePair(
    At("The quake had a magnitude of 5.9.", "5.9", tuesday),
    At("The quake, so far the year's strongest, had a magnitude of 6.1.", "6.1", wednesday),
    .contradict),
  SentencePair(
    At("The suspect, aged 22, was held.", "22"),
    At("The suspect, aged 24, was freed.", "24"), .contradict),
  SentencePair(
    At("Dockers were on the first day of their strike.", "first", day(2025, 3, 3)),
    At("Dockers were on the third day of their strike.", "third", wednesday), .updated),
  SentencePair(
    At("Three people familiar with the matter told Reuters.", "Three people", tuesday),
    At("Reuters cited two people familiar with the matter.", "two people", tuesday), .contradict,
    minor: true),
]

private let replaced: [SentencePair] = [
  SentencePair(
    At("The toll of the fire rose to six from four.", "four"),
    At("The fire killed six people.", "six"), .updated),
  SentencePair(
    At("The fare went up from $12 to $15.", "$12"), At("The fare is $15.", "$15"), .updated),
  SentencePair(
    At("The fare went up from $12 to $15.", "$15"), At("The fare is $17.", "$17"), .contradict),
]

/// Differing figures of two articles that nothing tells apart.
private let differing: [SentencePair] = [
  SentencePair(
    At("Buyers get the Lark in June with 24 equal monthly payments of $20.", "24"),
    At("Buyers get the Lark in June with 20 additional monthly payments of $20.", "20 additional"),
    .contradict),
  SentencePair(
    At("The quake struck at a depth of 22 miles, the institute in Orle said.", "22 miles"),
    At("The quake struck at a depth of 11 miles, the institute in Orle said.", "11 miles"),
    .contradict),
  SentencePair(
    At("Ruiz was given a new 20-year sentence for the raid on the mint.", "20-year"),
    At("Ruiz was given a new 10-year sentence for the raid on the mint.", "10-year"), .contradict),
  SentencePair(
    At("The Lark goes on sale in June for $139.99 down with payments of $20 a month.", "$139.99"),
    At("Buyers get the Lark in June for $99 down with payments of $20 a month.", "$99"),
    .contradict),
  SentencePair(
    At("Ana Ruiz, 27, was found in a barn.", "27"),
    At("Police are looking for Ana Ruiz, 29, a former clerk.", "29"), .contradict),
  SentencePair(
    At("Ruiz, 27, was found in a barn.", "27"),
    At("Police are looking for 29-year-old clerk Ana Ruiz.", "29-year-old"), .contradict),
  SentencePair(
    At("Four days of riots have left the centre in ruins.", "Four days", tuesday),
    At("The mayor spoke after five days of the worst riots.", "five days", wednesday), .updated),
  SentencePair(
    At("The quake hit Lorna, a city of 160,000 people.", "160,000"),
    At("Lorna is home to 167,000 people.", "167,000"), .contradict),
  SentencePair(
    At("More than 300 houses were damaged in Lorna.", "300 houses"),
    At("In Lorna some 340 houses were damaged.", "340 houses"), .compatible),
  SentencePair(
    At("The fire damaged seven bridges in Lorna.", "seven bridges"),
    At("In Lorna eight bridges were damaged.", "eight bridges"), .contradict),
  SentencePair(
    At("A 7.6-magnitude quake struck Lorna.", "7.6-magnitude"),
    At("Lorna was hit by a magnitude 7.7 quake.", "7.7"), .contradict),
]

private let apart: [SentencePair] = [
  SentencePair(
    At("A 15-year-old boy was shot on Friday.", "15-year-old"),
    At("Another 15-year-old boy was shot on Friday.", "15-year-old"), nil),
  SentencePair(
    At("At least 529 were infected in the outbreak in Velette.", "529"),
    At("At least 115 were infected in the outbreak in Selvik.", "115"), nil),
  SentencePair(
    At("In 54 games for Orle last year Voss had 13 goals and 43 saves.", "13 goals"),
    At("In 157 games for Orle last year Voss had 33 goals and 121 saves.", "33 goals"), nil),
  SentencePair(
    At("The wave killed 170,000 people in the province, the institute said.", "170,000"),
    At("The wave killed 230,000 people, the institute said.", "230,000"), nil),
  SentencePair(
    At("After four days the jury in Orle could not agree, said Ruiz.", "four days"),
    At("After 30 hours, said the judge, the jury could not agree.", "30 hours"), nil),
  SentencePair(
    At("About 680 people lost their lives in the flood in Lorna.", "680"),
    At("335 people have not been found since the flood in Lorna.", "335"), nil),
  SentencePair(
    At("Ana Ruiz, 37, was found in a barn.", "37"),
    At("Her son Luis Ruiz, 17, was found in a barn.", "17"), nil),
  SentencePair(
    At("The couple earned $140.9 million over eight years.", "$140.9 million"),
    At("The couple earned $139 million in seven years.", "$139 million"), nil),
  SentencePair(
    At("Lena Voss has hit at least 30 goals in a season.", "30 goals"),
    At("Lena Voss has never hit fewer than 26 goals in a season.", "26 goals"), nil),
  SentencePair(
    At("Six children were killed in the flood in Lorna.", "Six children"),
    At("Eleven people were killed in the flood in Lorna.", "Eleven people"), nil),
  SentencePair(
    At("Two boys were found in the barn near Lorna.", "Two boys"),
    At("Two girls were found in the barn near Lorna.", "Two girls"), nil),
  SentencePair(
    At("More than 300 houses were damaged in Lorna.", "300 houses"),
    At("In Lorna about 1,500 houses were damaged.", "1,500 houses"), nil),
  SentencePair(
    At("The storm left several houses in Lorna without a roof.", "several houses"),
    At("A flood in the hills behind Lorna swept away 10 houses.", "10 houses"), nil),
  SentencePair(
    At("Some 100,000 people took to the streets in a nationwide strike.", "100,000 people"),
    At("Some 50,000 people took to the streets in Lorna in the strike.", "50,000 people"), nil),
  SentencePair(
    At("Berg was charged with two counts of murder in Lorna.", "two counts"),
    At("Berg was charged with two counts of attempted murder in Lorna.", "two counts"), nil),
  SentencePair(
    At("Berg was caught 25 miles north-west of Lorna.", "25 miles"),
    At("Berg was caught 25 miles (40 km) east of Lorna.", "25 miles"), nil),
  SentencePair(
    At("After 12 hours of deliberation Berg was found guilty in Lorna.", "12 hours"),
    At(
      "Jurors who could not agree on the sentence left after 30 hours of deliberation.", "30 hours"),
    nil),
  SentencePair(
    At("About 800,000 federal workers in Lorna were not paid.", "800,000 federal workers"),
    At("In Lorna thousands of federal workers were not paid.", "thousands of federal workers"),
    nil),
  SentencePair(
    At("Berg got an offer of more than $20 million from Vey Rovers.", "$20 million"),
    At("Berg got an offer of $22 million from Harbour Athletic.", "$22 million"), nil),
  SentencePair(
    At("Two of the sources said that the talks had failed.", "Two"),
    At("Two people familiar with the matter said that the talks had failed.", "Two people"), nil),
  SentencePair(
    At("Orle and Vey want 200,000 chips each.", "200,000"),
    At("Orle and Vey want 400,000 chips in total.", "400,000"), nil),
  SentencePair(
    At("The state spends $9 billion a year on the canal.", "$9 billion"),
    At("The state spends $45 billion over five years on the canal.", "$45 billion"), nil),
  SentencePair(
    At("The fare saw a 20 % rise.", "20 %"), At("The fare saw a $20 rise.", "$20"), nil),
  SentencePair(
    At("The party's share rose by 5 %.", "5 %"),
    At("The party's share rose by 5 percentage points.", "5 percentage points"), nil),
  SentencePair(
    At("The gift was worth $5 million.", "$5 million"),
    At("The gift was worth 5 million euros.", "5 million euros"), nil),
  SentencePair(
    At("The average house cost $300,000 in the town.", "$300,000"),
    At("All houses of the town cost $300 million in total.", "$300 million"), nil),
]

private let provincePair = SentencePair(
  At("The wave killed 170,000 people in the province.", "170,000"),
  At("The wave killed 230,000 people across Asia.", "230,000"), nil)

@Suite("Relations of figures read from sentences")
struct RelationSentenceTests {
  @Test("two figures of one fact relate as the table says", arguments: same + replaced)
  func relates(_ pair: SentencePair) throws {
    let (a, b) = (try side(pair.a), try side(pair.b))
    let judged = relation(of: a, b)
    let reason = judged?.ground.reason(a, b) ?? "no relation"
    #expect(judged?.relation == pair.wanted, "\(reason)")
    #expect((judged?.minor ?? false) == pair.minor, "\(reason)")
  }

  @Test("the figures of one fact do not clash", arguments: same)
  func meets(_ pair: SentencePair) throws {
    let story = story(named: "pair", records: [try record(pair.a, "A"), try record(pair.b, "B")])
    let (a, b) = (try reference(of: pair.a, in: story), try reference(of: pair.b, in: story))
    let outcome = explanation(of: a, b, in: story).outcome
    #expect(!outcome.contains("clash") && !outcome.contains("dimension"), "\(outcome)")
  }

  @Test("figures that differ on one thing meet in a fact", arguments: differing)
  func differs(_ pair: SentencePair) throws {
    let story = story(named: "pair", records: [try record(pair.a, "A"), try record(pair.b, "B")])
    let (a, b) = (try reference(of: pair.a, in: story), try reference(of: pair.b, in: story))
    let outcome = explanation(of: a, b, in: story).outcome
    let found = story.facts.flatMap(\.pairs).first { $0.a == min(a, b) && $0.b == max(a, b) }
    #expect(found?.relation == pair.wanted, "\(outcome)")
  }

  @Test("what keeps two figures apart is told in the unit that they are printed in")
  func printedUnit() throws {
    let (a, b) = (
      try side(SentencePair.Statement("Ana Ruiz, 52, was at the helm.", "52")),
      try side(SentencePair.Statement("Ana Ruiz, 61, was at the helm.", "61"))
    )
    let judged = try #require(relation(of: a, b))
    #expect(
      judged.ground.reason(a, b)
        == "“52” and “61” cannot both be true: “52” is at most 52, “61” at least 61.")
  }

  @Test("figures that answer two questions meet in no fact", arguments: apart)
  func staysApart(_ pair: SentencePair) throws {
    let story = story(named: "pair", records: [try record(pair.a, "A"), try record(pair.b, "B")])
    for fact in story.facts {
      let texts = fact.claims.map { story.text($0) }
      let both = [pair.a.figure, pair.b.figure].allSatisfy { figure in
        texts.contains { $0.contains(figure) }
      }
      #expect(!(both && Set(fact.claims.map(\.record)).count == 2), "\(texts)")
    }
  }

  @Test("a toll in the province and one across the continent meet in no fact")
  func province() throws { try staysApart(provincePair) }

  private func record(_ statement: SentencePair.Statement, _ source: String) throws -> ArticleRecord
  {
    TallyExtract.record(
      of: writtenArticle([statement.text], source: source, published: statement.published))
  }

  private func reference(
    of statement: SentencePair.Statement, in story: Story
  ) throws -> ClaimReference {
    let references = story.facts.flatMap(\.claims).sorted()
    return try #require(
      references.first {
        story.sentence($0).text == statement.text && story.text($0).contains(statement.figure)
      })
  }

  /// The claim whose words hold the figure.
  private func side(_ statement: SentencePair.Statement) throws -> Side {
    let record = try record(statement, "Outlet")
    let claim = try #require(
      record.claims.first { claim in
        let bytes = Array(record.sentences[claim.sentence].text.utf8)
        return String(decoding: bytes[claim.range], as: UTF8.self).contains(statement.figure)
      },
      "\(statement.figure) is not read: \(record.claims.map(\.quantity.unit.text))")
    return Side(claim, text: statement.figure, published: statement.published)
  }
}
