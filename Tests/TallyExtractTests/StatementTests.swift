import TallyModel
import TallyText
import Testing

@testable import TallyExtract

/// A sentence with the words that say, read by themselves, what its last figure answers.
struct StatementExample: Sendable, CustomStringConvertible {
  var sentence: String
  /// The figure's words as they stand in the sentence.
  var figure: String
  /// The parts of the statement, joined by " | ".
  var statement: String
  var form: Statement.Form = .clause

  var description: String { sentence }
}

struct StatementTests {
  static let examples: [StatementExample] = [
    StatementExample(
      sentence: "The ministry, which acted late, approved 40 trucks and fell silent.",
      figure: "40 trucks", statement: "The ministry | approved 40 trucks"),
    StatementExample(
      sentence: "Police said 12 people were injured in the riots.", figure: "12 people",
      statement: "12 people were injured in the riots"),
    StatementExample(
      sentence: "Nora Quist, 41, of Hull, was walking home with two dogs.", figure: "two dogs",
      statement: "Nora Quist | was walking home with two dogs"),
    StatementExample(
      sentence: "Nora Quist, 41, of Hull, was walking home.", figure: "41",
      statement: "Nora Quist | 41", form: .label),
    StatementExample(
      sentence: "The quake damaged roads as well as seven bridges, two of which fell.",
      figure: "two", statement: "seven bridges, two of which fell"),
    StatementExample(
      sentence: "After four days of talks, the unions were back at work.",
      figure: "four days", statement: "After four days of talks, the unions were back at work"),
    StatementExample(
      sentence: "The 2004 wave that killed 230,000 people across Asia was caused by a quake.",
      figure: "230,000 people", statement: "The 2004 wave that killed 230,000 people across Asia"),
    StatementExample(
      sentence: "Harbour Air had given the pilot three warnings because he was late.",
      figure: "three warnings", statement: "Harbour Air had given the pilot three warnings"),
    StatementExample(
      sentence: "Hundreds of shops have been smashed and looted.", figure: "Hundreds of shops",
      statement: "Hundreds of shops have been smashed"),
    StatementExample(
      sentence: "Alcohol level of the driver: .41", figure: ".41",
      statement: "Alcohol level of the driver: .41", form: .label),
    StatementExample(
      sentence: "In a poll 12 percent of voters believe the council hid the costs.",
      figure: "12 percent",
      statement: "In a poll 12 percent of voters believe the council hid the costs"
    ),
    StatementExample(
      sentence: "The firm made its offer, reportedly worth $40 million, on Monday.",
      figure: "$40 million", statement: "The firm made its offer, reportedly worth $40 million"),
    StatementExample(
      sentence: "The council will get 40 million euros from Orle and the Harbour Bank.",
      figure: "40 million euros",
      statement: "The council will get 40 million euros from Orle and the Harbour Bank"),
    StatementExample(
      sentence: "Ola Berg, a doctor, said a 10-year-old girl was killed when a wall fell.",
      figure: "10-year-old", statement: "a 10-year-old girl was killed"),
    StatementExample(
      sentence:
        "He missed, and the Reds went the other way to set up the first of Berg's two goals.",
      figure: "two goals",
      statement: "the Reds went the other way to set up the first of Berg's two goals"),
    StatementExample(
      sentence: "Excluding Berg's 15 points, the team has not played well.", figure: "15 points",
      statement: "Excluding Berg's 15 points, the team has not played well", form: .sentence),
    StatementExample(
      sentence: "Marsh agreed to a seven-year, $161 million deal with the Blues on Monday.",
      figure: "$161 million",
      statement: "Marsh agreed to a seven-year, $161 million deal with the Blues on Monday"),
    StatementExample(
      sentence: "Quist, of Hull, was a teacher and the mother of two boys, ages 6 and 16.",
      figure: "16",
      statement: "Quist, of Hull, was a teacher and the mother of two boys, ages 6 and 16",
      form: .sentence),
    StatementExample(
      sentence: "He leaves a wife and two boys, ages 6 and 16.", figure: "16",
      statement: "two boys, ages 6 and 16", form: .label),
    StatementExample(
      sentence: "Tom Hale added 101 yards on the ground for the Reds (2-13), who lost.",
      figure: "2-13",
      statement: "Tom Hale added 101 yards on the ground for the Reds (2-13), who lost",
      form: .sentence),
    StatementExample(
      sentence: "Police ran after the van and caught two men.", figure: "two men",
      statement: "Police ran after the van and caught two men"),
    StatementExample(
      sentence: "The inquest did not say which of the seven shots hit him.", figure: "seven shots",
      statement: "The inquest did not say which of the seven shots hit him"),
    StatementExample(
      sentence: "A gale hit the port of Vey leaving 12 dead.", figure: "12 dead",
      statement: "A gale hit the port of Vey leaving 12 dead"),
    StatementExample(
      sentence: "Berg was held for theft, aggravated assault and two counts of fraud.",
      figure: "two counts",
      statement: "Berg was held for theft, aggravated assault and two counts of fraud"),
    StatementExample(
      sentence: "A man broke out of a van near Orle after pulling a gun on two guards.",
      figure: "two guards",
      statement: "A man broke out of a van near Orle after pulling a gun on two guards"),
    StatementExample(
      sentence: "The quake reduced homes to rubble, set off three landslides and cut the road.",
      figure: "three landslides",
      statement: "The quake reduced homes to rubble, set off three landslides"),
    StatementExample(
      sentence: "Youths - some of them on foot - attacked a bank and 12 shops.", figure: "12 shops",
      statement: "Youths | attacked a bank and 12 shops"),
    StatementExample(
      sentence: "Calm returned after eight days of the worst riots Orle has seen in decades.",
      figure: "eight days",
      statement: "Calm returned after eight days of the worst riots Orle has seen in decades"),
    StatementExample(
      sentence: "Berg spent four seasons as the Reds' head of scouting before he left.",
      figure: "four seasons",
      statement: "Berg spent four seasons as the Reds' head of scouting"),
    StatementExample(
      sentence: "The Reds won ten games one year after losing 14 of them.", figure: "ten games",
      statement: "The Reds won ten games"),
    StatementExample(
      sentence: "The first quake struck at 4:43 a.m. at a depth of 35 kilometers.",
      figure: "35 kilometers",
      statement: "The first quake struck at 4:43 a.m. at a depth of 35 kilometers"),
    StatementExample(
      sentence:
        "A post-mortem on a boy whose death by drowning sparked five days of rioting is due.",
      figure: "five days",
      statement:
        "A post-mortem on a boy whose death by drowning sparked five days of rioting is due",
      form: .sentence),
    StatementExample(
      sentence: "In May the council said it would hire 40 clerks for the port.",
      figure: "40 clerks", statement: "In May the council said it would hire 40 clerks for the port"
    ),
    StatementExample(
      sentence: "They are the only team to win ten games after losing 14 the season before.",
      figure: "14",
      statement: "They are the only team to win ten games after losing 14 the season before"),
    StatementExample(
      sentence: "In the hills behind Orle, 12 people drowned.", figure: "12 people",
      statement: "In the hills behind Orle, 12 people drowned", form: .sentence),
    StatementExample(
      sentence: "In the hills behind Orle, 12 people were hurt.", figure: "12 people",
      statement: "In the hills behind Orle, 12 people were hurt"),
    StatementExample(
      sentence: "Anger grew in the port of Vey, where 200 people marched through the town.",
      figure: "200 people",
      statement: "Anger grew in the port of Vey, where 200 people marched through the town",
      form: .sentence),
    StatementExample(
      sentence:
        "The wave that killed 168,000 people in Orle province and Vey island in 2004 was high.",
      figure: "168,000 people",
      statement: "The wave that killed 168,000 people in Orle province and Vey island in 2004"),
    StatementExample(
      sentence: "Fighting has gone on since the storm, spreading to a dozen towns.",
      figure: "a dozen towns",
      statement: "Fighting has gone on since the storm, spreading to a dozen towns"),
    StatementExample(
      sentence: "The council has not named the sergeant and officer who fired 11 shots.",
      figure: "11 shots",
      statement: "The council has not named the sergeant and officer who fired 11 shots",
      form: .sentence),
    StatementExample(
      sentence: "The council is to cut fees; close two pools; and hire 40 clerks.",
      figure: "40 clerks", statement: "The council is to | hire 40 clerks"),
    StatementExample(
      sentence: "A guard that stood near and saw the van ran after it for two miles.",
      figure: "two miles",
      statement: "A guard that stood near and saw the van ran after it for two miles",
      form: .sentence),
    StatementExample(
      sentence: "Discontent was high even among members of the Reds, which hold 12 seats.",
      figure: "12 seats", statement: "members of the Reds, which hold 12 seats"),
    StatementExample(
      sentence: "About 300 nurses — half of all staff — stayed at home in May.",
      figure: "About 300 nurses", statement: "About 300 nurses | stayed at home in May"),
    StatementExample(
      sentence: "The death of Ann Marsh, 66, on Sunday led to 12 arrests.",
      figure: "12 arrests", statement: "The death of Ann Marsh, 66, on Sunday led to 12 arrests"),
    StatementExample(
      sentence: "The council condemned a raid on the port of Vey that killed 12 people.",
      figure: "12 people", statement: "a raid on the port of Vey that killed 12 people"),
    StatementExample(
      sentence: "Vey, Orle and Hull got 40 trucks for the coast.",
      figure: "40 trucks", statement: "Vey, Orle and Hull got 40 trucks for the coast"),
    StatementExample(
      sentence: "The bank paid $40 million in state and local taxes, and gave to the poor.",
      figure: "$40 million", statement: "The bank paid $40 million in state and local taxes"),
  ]

  @Test("a statement holds subject, verb, figure and what completes it", arguments: examples)
  func statement(_ example: StatementExample) throws {
    let record = claims(in: example.sentence)
    let bytes = Array(example.sentence.utf8)
    let claim = try #require(
      record.claims.last {
        String(decoding: bytes[$0.range], as: UTF8.self) == example.figure
      })
    let statement = try #require(claim.statement)
    let parts = statement.parts.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(parts.joined(separator: " | ") == example.statement)
    #expect(statement.form == example.form)
  }

  @Test("he and she are the one person that the words before name")
  func persons() throws {
    func person(_ text: String) -> String? { claims(in: text).claims.last?.statement?.person }
    #expect(person("Nora Quist won the seat. She has two sons.") == "Nora Quist")
    #expect(
      person("Tom Hale Jr., 40, won the seat. Hale ran for Vey. He has two sons.")?.hasSuffix(
        "Hale")
        == true)
    #expect(person("Nora Quist met Tom Hale, a clerk. She has two sons.") == nil)
    #expect(person("The firm grew. She has two sons.") == nil)
    #expect(person("Nora Quist has two sons.") == nil)
  }

  @Test(
    "a statement is open where a pronoun stands for what it does not name",
    arguments: [
      ("It was followed by 12 aftershocks.", "It"), ("Quist said he has two sons.", nil),
      ("In 54 games with the Reds he hit 13 home runs.", "he"), ("We lost 40 trucks.", "We"),
      ("We lost 40 trucks, Quist said.", nil), ("It was Quist's second goal.", nil),
      ("The council said it would hire 40 clerks.", nil),
    ])
  func pronouns(_ sentence: String, _ pronoun: String?) throws {
    let statement = try #require(claims(in: sentence).claims.last?.wholeStatement)
    let bytes = Array(sentence.utf8)
    #expect(statement.pronoun.map { String(decoding: bytes[$0], as: UTF8.self) } == pronoun)
  }

  @Test("parts are ascending, apart, and hold the figure")
  func parts() {
    for example in figureExamples {
      for claim in claims(in: example.text).claims {
        guard let parts = claim.statement?.parts else { continue }
        #expect(parts.contains { $0.overlaps(claim.range) })
        for (one, other) in zip(parts, parts.dropFirst()) {
          #expect(one.upperBound <= other.lowerBound)
        }
      }
    }
  }

  @Test("a conversion in brackets is no claim of its own")
  func conversions() throws {
    let record = claims(
      in: "The road is 30 miles (48 km) long and cost $10 billion (£7.8 billion).")
    #expect(record.claims.count == 2)
    let claim = try #require(record.claims.first)
    #expect(claim.quantity.alternates.map(\.unit.name) == ["kilometre"])
    #expect(claim.conversions.map(\.place.length) == ["48 km".utf8.count])
  }
}

struct ReadingTablesTests {
  private func figures(_ text: String, _ tables: ReadingTables) -> [Claim] {
    let bytes = Array(text.utf8)
    let article = Article(
      header: ArticleHeader(path: "a.txt", source: "a"),
      blocks: [Block(kind: .paragraph, range: 0..<bytes.count)], text: bytes, origin: OffsetMap(),
      lines: LineIndex(bytes.span))
    return record(of: article, by: tables).claims
  }

  @Test("a desk's interval of a vague word counts, also before a scale word")
  func vague() throws {
    var tables = ReadingTables()
    tables.set(vague: "several", low: ExactDecimal(3), high: ExactDecimal(9))
    let few = try #require(figures("Several boats sank.", tables).first)
    #expect(few.quantity.allows == Interval(low: ExactDecimal(3), high: ExactDecimal(9)))
    let many = try #require(figures("Several hundred boats sank.", tables).first)
    #expect(many.quantity.allows.low == ExactDecimal(300))
  }

  @Test("a vague word of a desk's own is read, with or without a greatest value")
  func ownWord() throws {
    var tables = ReadingTables()
    #expect(figures("Umpteen boats sank.", tables).isEmpty)
    tables.set(vague: "umpteen", low: ExactDecimal(13), high: nil)
    let claim = try #require(figures("Umpteen boats sank.", tables).first)
    #expect(claim.quantity.allows.low == ExactDecimal(13))
    #expect(claim.quantity.allows.high == nil)
  }

  @Test("other words for units and currencies")
  func units() throws {
    var tables = ReadingTables()
    let added = [("klick", "kilometre"), ("greenback", "USD"), ("blob", "no such unit")]
      .map { tables.add(alias: $0.0, for: $0.1) }
    #expect(added == [true, true, false])
    let road = try #require(figures("The road runs for 12 klicks.", tables).first)
    #expect(road.quantity.unit.name == "kilometre")
    let price = try #require(figures("It costs 500 greenbacks.", tables).first)
    #expect(price.quantity.unit.currency == "USD")
  }
}
