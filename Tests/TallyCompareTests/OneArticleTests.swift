import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

/// An article that gives two figures in much the same words knows them apart.
@Suite("Figures of one article") struct OneArticleTests {
  private func facts(_ articles: [[String]]) -> [Fact] {
    story(
      named: "story",
      records: articles.enumerated().map { index, text in
        record(of: writtenArticle(text, source: "Outlet \(index)", path: "\(index).txt"))
      }
    ).facts
  }

  @Test(
    "lists of one article do not contradict themselves",
    arguments: [
      [
        "Save over $30 on a garden lamp at Homely.",
        "Save over $275 on a garden lamp that you will love.", "Save $90 on a garden lamp.",
        "Save over $70 on this garden lamp.",
      ],
      ["Size: 6-foot-8, 190 lbs", "Size: 6-foot-4, 192 lbs", "Size: 6-foot-3, 185 lbs"],
      [
        "There are more than 5,300 servers across 60 lands.", "5,300 servers", "3,200+ servers",
        "7,000+ servers in 90 lands.",
      ],
    ])
  func lists(_ article: [String]) {
    #expect(!facts([article]).contains { $0.verdict == .contradict })
  }

  @Test(
    "ages of persons of one last name in reports on other things are not set against each other")
  func lastNames() {
    let facts = facts([
      ["Brann, 60, is married to the actor Dorne.", "They met in Lorna and have two sons."],
      ["Mr Brann, 39, bought his first car and was promised that it would drive itself."],
    ])
    #expect(!facts.contains { $0.verdict == .contradict })
  }

  @Test("a whole is not set against what is told of its part")
  func wholes() {
    let facts = facts([
      ["A fire broke out on a ferry off Lorna.", "Three of the six engineers are missing."],
      ["A ferry caught fire off Lorna.", "Two engineers have not been found."],
    ])
    #expect(!facts.contains { $0.verdict == .contradict })
  }
}
