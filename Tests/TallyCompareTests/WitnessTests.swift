import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

/// Whose report a figure goes back to.
@Suite("Witnesses") struct WitnessTests {
  @Test(
    "an article whose lead retells another's report is that outlet's",
    arguments: [
      ("Orle has sold its port, Reuters reported, citing two people.", "Reuters"),
      ("Orle has sold its port, two people familiar with the matter told Transmere.", "Transmere"),
      ("Orle has sold its port, the Ledger reports, citing Coldbrook News.", "Coldbrook News"),
      ("Orle has sold its port, according to a Bloomberg report.", "Bloomberg"),
      ("Orle has sold its port, the Transmere News reported on Friday.", "Transmere News"),
    ])
  func credits(lead: String, outlet: String) {
    let record = record(of: writtenArticle([lead, "It was paid $50 million."], source: "Ledger"))
    #expect(record.credits == [outlet])
  }

  @Test(
    "an article's own report, or one that mentions an earlier report, is its own",
    arguments: [
      "Orle has sold its port, three people familiar with the matter said.",
      "Orle, which Reuters reported last month was in talks, has sold its port.",
      "Orle reported a profit of $50 million for its port.",
      "Orle has sold its port, the Ledger reported.",
    ])
  func ownReport(lead: String) {
    let record = record(of: writtenArticle([lead, "It was paid $50 million."], source: "Ledger"))
    #expect(record.credits.isEmpty)
  }

  @Test("sites that retell one agency are one witness, and a newsroom of its own is another")
  func chains() throws {
    let story = story([
      article(
        "Harbour News", "Orle sold its port, two people familiar with the matter told Reuters.",
        "The sale of the port of Orle covers 40 cranes."),
      article(
        "Daily Vey", "Orle parted with its port, Reuters reported, citing two people.",
        "Some 40 cranes belong to the sale of the port of Orle."),
      article(
        "Tamsin Times", "Orle sold its port, people familiar with the deal said.",
        "They said that 40 cranes go with the sale of the port of Orle."),
    ])
    let fact = try #require(story.facts.first { $0.claims.count == 3 })
    #expect(fact.witnesses.map(\.name) == ["Reuters", "Tamsin Times"])
  }

  @Test(
    "the names of one agency are one",
    arguments: [
      ("AP", "the Associated Press"), ("Coldbrook", "Coldbrook News"), ("Reuters", "REUTERS"),
      ("Anadolu", "Anadolu Agency"), ("WSJ", "The Wall Street Journal"),
    ])
  func names(one: String, other: String) {
    #expect(folded(one) == folded(other))
  }

  @Test("a sentence kept from another's article is no second witness")
  func sentenceCopies() throws {
    let words =
      "The old footbridge over the river Sarn in the town of Vey collapsed at noon and "
      + "killed 14 people who had gone there to watch the regatta."
    let story = story([
      article("Ledger", "A bridge fell in Vey.", words),
      article("Mail", "Vey mourned on Monday as divers searched the water.", words),
      article(
        "Post", "Officials spoke.", "The collapse of the footbridge in Vey killed 14 people."),
    ])
    let fact = try #require(story.facts.first { $0.claims.count == 3 })
    #expect(fact.witnesses.map(\.claims.count).sorted() == [1, 2])
  }

  @Test("short sentences that anyone would write are not taken for copies")
  func shortSentences() throws {
    let story = story([
      article("Ledger", "A bridge fell.", "The footbridge killed 14 people."),
      article("Mail", "Divers searched on.", "The footbridge killed 14 people."),
    ])
    let fact = try #require(story.facts.first { $0.claims.count == 2 })
    #expect(fact.witnesses.count == 2)
  }

  private func article(_ source: String, _ paragraphs: String...) -> ArticleRecord {
    record(of: writtenArticle(paragraphs, source: source, published: day(2025, 3, 4)))
  }

  private func story(_ records: [ArticleRecord]) -> Story {
    TallyCompare.story(named: "port", records: records)
  }
}
