import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

/// One pair of figures of one fact, with the relation that is wanted.
struct RelationRow: Sendable, CustomStringConvertible {
  var frame: String
  var a: String
  var b: String
  var wanted: Relation?
  var minor = false

  var description: String { "\(a) | \(b)" }

  init(_ frame: String, _ a: String, _ b: String, _ wanted: Relation?, minor: Bool = false) {
    self.frame = frame
    self.a = a
    self.b = b
    self.wanted = wanted
    self.minor = minor
  }
}

private let people = "There were % people at the gate."
private let money = "The project costs % in all."
private let share = "It holds % of the market."
private let distance = "The village lies % from the coast."
private let time = "The journey took %."
private let killed = "The fire killed % people."
private let factor = "The new engine has % the power of the old one."
private let quake = "A quake of magnitude % shook the coast."

private let rows: [RelationRow] = [
  RelationRow(people, "400,000", "400 thousand", .agree),
  RelationRow(people, "400,000", "0.4 million", .agree),
  RelationRow(people, "400,000", "four hundred thousand", .agree),
  RelationRow(people, "two million", "2m", .agree),
  RelationRow(people, "two million", "2 million", .agree),
  RelationRow(money, "$10 billion", "$10bn", .agree),
  RelationRow(money, "$10 billion", "US$10 billion", .agree),
  RelationRow(money, "$10 billion", "10 billion dollars", .agree),
  RelationRow(factor, "six times", "6x", .agree),
  RelationRow(factor, "six times", "roughly six times", .agree),
  RelationRow(people, "a dozen", "12", .agree),
  RelationRow(people, "12", "about a dozen", .agree),
  RelationRow(distance, "34 miles", "55 kilometres", .agree),
  RelationRow(distance, "34 miles", "54.7 km", .agree),
  RelationRow(distance, "six miles", "10 kilometres", .agree),
  RelationRow(distance, "25 miles", "60 kilometres", .contradict),
  RelationRow(share, "20 %", "a fifth", .agree),
  RelationRow(share, "half", "50 %", .agree),
  RelationRow(share, "nearly half", "48 %", .compatible),
  RelationRow(share, "a third", "33 %", .agree),
  RelationRow(share, "a third", "40 %", .contradict),
  RelationRow(money, "$3.4 billion", "$3.41 billion", .agree),
  RelationRow(money, "$3.4 billion", "$3.38bn", .agree),
  RelationRow(money, "$3.4 billion", "$3.5 billion", .contradict),
  RelationRow(share, "35.7 percent", "35.72 percent", .agree),
  RelationRow(share, "35.7 percent", "35 percent", .contradict, minor: true),
  RelationRow(money, "$43 million", "$43.9 million", .contradict, minor: true),
  RelationRow(money, "about $360 million", "$360 million", .agree),
  RelationRow(people, "about 360", "352", .compatible),
  RelationRow(people, "about 360", "290", .contradict),
  RelationRow(people, "nearly 50", "49", .agree),
  RelationRow(people, "nearly 50", "about 50", .agree),
  RelationRow(people, "nearly 50", "50", .agree),
  RelationRow(people, "nearly 50", "41", .contradict, minor: true),
  RelationRow(people, "more than 2 million", "over two million", .agree),
  RelationRow(people, "more than 2 million", "2 million", .agree),
  RelationRow(people, "more than 2 million", "some two million", .agree),
  RelationRow(people, "more than 2 million", "2.3 million", .compatible),
  RelationRow(people, "more than 2 million", "1.8 million", .contradict),
  RelationRow(people, "over 170,000", "167,000", .contradict),
  RelationRow(people, "over 170,000", "169,800", .agree),
  RelationRow(people, "more than 200", "more than 400", .compatible),
  RelationRow(people, "more than 400", "fewer than 300", .contradict),
  RelationRow(people, "at least 11", "11", .agree),
  RelationRow(people, "at least 11", "eleven", .agree),
  RelationRow(people, "at least 11", "14", .compatible),
  RelationRow(people, "at least 11", "dozens of", .compatible),
  RelationRow(people, "at least 11", "9", .contradict),
  RelationRow(money, "up to $70 billion", "$70 billion", .agree),
  RelationRow(money, "up to $70 billion", "$55 billion", .compatible),
  RelationRow(money, "up to $70 billion", "$90 billion", .contradict),
  RelationRow(people, "as many as 100", "100", .agree),
  RelationRow(people, "as many as 100", "nearly 100", .agree),
  RelationRow(people, "fewer than 50", "30", .compatible),
  RelationRow(people, "fewer than 50", "60", .contradict),
  RelationRow(people, "several hundred thousand", "several hundred thousand", .agree),
  RelationRow(people, "several hundred thousand", "over 400,000", .compatible),
  RelationRow(people, "several hundred thousand", "650,000", .compatible),
  RelationRow(people, "several hundred thousand", "2 million", .contradict),
  RelationRow(people, "several hundred thousand", "90,000", .contradict),
  RelationRow(people, "hundreds of", "249", .compatible),
  RelationRow(people, "hundreds of", "several hundred", .compatible),
  RelationRow(people, "hundreds of", "80", .contradict, minor: true),
  RelationRow(people, "dozens of", "50", .compatible),
  RelationRow(people, "dozens of", "at least 30", .compatible),
  RelationRow(people, "dozens of", "12", .contradict, minor: true),
  RelationRow(people, "a couple of", "two", .agree),
  RelationRow(money, "millions of dollars", "$3.2 million", .compatible),
  RelationRow(money, "$1.5–2 billion", "$1.8 billion", .compatible),
  RelationRow(share, "between 5 and 7 percent", "6 to 8 percent", .compatible),
  RelationRow(money, "$140–150 million", "$160 million", .contradict),
  RelationRow(people, "two or three", "three", .compatible),
  RelationRow(quake, "6.1", "6.1", .agree),
  RelationRow(quake, "6.1", "5.9", .contradict),
  RelationRow(money, "$5 million", "5 million euros", nil),
  RelationRow(share, "5 %", "5 percentage points", nil),
  // Beyond the table.
  RelationRow(people, "zero", "12", .contradict),
  RelationRow(time, "90 minutes", "1.5 hours", .agree),
  RelationRow(people, "three", "two", .contradict),
  RelationRow(people, "24", "twenty-four", .agree),
  RelationRow(money, "$0.5 billion", "$500 million", .agree),
  RelationRow(distance, "5 miles", "8 km", .agree),
  RelationRow(distance, "10 km", "10 miles", .contradict),
  RelationRow(time, "three weeks", "21 days", .agree),
  RelationRow(people, "nearly 100", "more than 100", .compatible),
  RelationRow(people, "at least 50", "fewer than 40", .contradict),
]

@Suite("Relations by intervals")
struct RelationTests {
  @Test("two figures of one fact relate as their intervals do", arguments: rows)
  func relationOfRow(_ row: RelationRow) throws {
    let (a, b) = (try side(row.frame, row.a), try side(row.frame, row.b))
    let judged = relation(of: a, b)
    let reason = judged?.ground.reason(a, b) ?? "no relation"
    #expect(judged?.relation == row.wanted, "\(reason)")
    #expect((judged?.minor ?? false) == row.minor, "\(reason)")
  }

  @Test("the relation does not depend on the order", arguments: rows)
  func isSymmetric(_ row: RelationRow) throws {
    let (a, b) = (try side(row.frame, row.a), try side(row.frame, row.b))
    #expect(relation(of: a, b)?.relation == relation(of: b, a)?.relation)
  }

  @Test("a toll that rises from day to day moved on")
  func risingToll() throws {
    let tuesday = try side(killed, "11", on: day(2025, 3, 4))
    let wednesday = try side(killed, "24", on: day(2025, 3, 5))
    #expect(relation(of: tuesday, wednesday)?.relation == .updated)
    #expect(relation(of: wednesday, tuesday)?.relation == .updated)
  }

  @Test("two tolls of one evening contradict")
  func sameEvening() throws {
    let one = try side(killed, "11", on: day(2025, 3, 4))
    let other = try side(killed, "14", on: day(2025, 3, 4))
    #expect(relation(of: one, other)?.relation == .contradict)
  }

  @Test("two magnitudes contradict whatever the dates")
  func fixedValue() throws {
    let one = try side(quake, "6.1", on: day(2025, 3, 4))
    let other = try side(quake, "5.9", on: day(2025, 3, 6))
    #expect(relation(of: one, other)?.relation == .contradict)
  }
}

/// The first figure of a sentence made of `frame` and `words`.
private func side(_ frame: String, _ words: String, on date: Timestamp? = nil) throws -> Side {
  let parts = frame.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
  let article = writtenArticle([String(parts[0]) + words + String(parts[1])], published: date)
  let claim = try #require(record(of: article).claims.first, "no figure in \(words)")
  return Side(claim, text: words, published: date)
}
