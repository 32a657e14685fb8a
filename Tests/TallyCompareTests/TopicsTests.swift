import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

/// Which articles tell of one happening, and which claims meet.
@Suite("Topics and candidates") struct TopicsTests {
  private func records(_ articles: [[String]]) -> [ArticleRecord] {
    articles.enumerated().map { index, text in
      record(of: writtenArticle(text, source: "Outlet \(index)", path: "\(index).txt"))
    }
  }

  /// Two reports on one match in hardly a common word, and one on another match of the Otters.
  private let matches = [
    [
      "The Otters won 31-24 at Lorna.", "Brann passed for 364 yards and 29 completions.",
      "A late kick by Dorne settled it before a hushed crowd.",
    ],
    [
      "Lowmoor fell 24-31 to the visitors.",
      "Their guest had 364 yards, and 29 of his throws landed.",
      "Nobody in the stands had seen such a finish for years.",
    ],
    [
      "The Otters won 20-13 at Harrow.", "Brann passed for 205 yards and 17 completions.",
      "Rain kept the runners slow all through the evening.",
    ],
  ]

  @Test("telling figures are scores and values of two digits")
  func telling() {
    let record = records([["The Otters won 31-24, their 7th win, before 400 fans and 53 guests."]])[
      0]
    #expect(
      tellingFigures(of: record).map(\.family).sorted { $0.rawValue < $1.rawValue }
        == [.count, .score])
  }

  @Test("a match's score and two more figures make one happening; background figures do not")
  func happenings() {
    let figures = records(matches).map(tellingFigures)
    #expect(areOfOneHappening(figures[0], figures[0]))
    #expect(!areOfOneHappening(figures[0], figures[2]))
    let season = records([
      ["Brann hit 13 goals and 43 passes in 54 games."],
      ["In 54 games Brann had 13 goals and 43 passes."],
    ]).map(tellingFigures)
    #expect(!areOfOneHappening(season[0], season[1]))
    let people = records([
      ["Ana Ruiz, 27, shot Tom Hale, 35."], ["The clerk, Tom Hale, 35, knew Ana Ruiz, 27."],
    ]).map(tellingFigures)
    #expect(areOfOneHappening(people[0], people[1]))
  }

  @Test("claims of one telling value meet without a common word; small values do not")
  func values() {
    func meet(_ one: String, _ other: String) -> Bool {
      let records = records([[one], [other]])
      let views = views(of: records, weights: TermWeights(records))
      return candidates(among: views).pairs.contains(ClaimPair(0, 1))
    }
    #expect(meet("Quince sold 4,318 melons.", "Over there stood 4,318 huts."))
    #expect(!meet("Quince sold 7 melons.", "Over there stood 7 huts."))
    #expect(!meet("Quince sold 4,318 melons.", "Over there stood 4,319 huts."))
  }

  @Test("a score told as a lead and as a result is one")
  func scores() {
    let records = records([
      ["The Otters put Lorna 20-13 behind with a kick by Dorne."],
      ["The Otters won 20-13 at Lorna with a kick by Dorne."],
    ])
    let pairs = story(named: "match", records: records).facts.flatMap(\.pairs)
    #expect(pairs.map(\.relation) == [.agree])
  }

  @Test("the age of one person is compared in articles of other happenings")
  func ages() {
    let search = [
      "Deputies with dogs and a helicopter had searched the marshes all night for the fugitive.",
      "Farmers locked their doors, and the school bus did not run.",
    ]
    let trial = [
      "The prosecutor told the court in Orle that silver from a chapel was worth a long sentence.",
      "A judge will hear both lawyers again before the spring recess.",
    ]
    let records = records([
      ["Ana Ruiz, 27, was found hiding in a barn near Vey."] + search, search,
      ["Jurors found Ana Ruiz, 29, guilty of theft."] + trial, trial,
    ])
    #expect(Set(Topics(records).number).count == 2)
    let pairs = story(named: "ages", records: records).facts.flatMap(\.pairs)
    #expect(pairs.map(\.relation) == [.updated])
  }
}
