import TallyModel
import TallyText
import Testing

@testable import TallyClean

@Suite("text dumps")
struct TextDumpTests {
  private static func read(_ text: String) throws -> (Article, [String]) {
    let article = try article(from: Page(path: "story/post.txt", bytes: Array(text.utf8)))
    return (
      article, article.blocks.filter { $0.kind != .headline }.map { article.string(in: $0.range) }
    )
  }

  @Test("a date glued before the headline is the date")
  func glued() throws {
    let (article, body) = try Self.read(
      """
       date 2026-02-03 Board Backs a Breakwater After Two Hard U.S. Winters
      The plan costs 41 million crowns and is to be built in 14 months, its chair said.
      Work is to begin in April, according to engineers who expect 230,000 tonnes of stone.
      """)
    #expect(article.header.published?.description == "2026-02-03")
    #expect(article.header.title == "Board Backs a Breakwater After Two Hard U.S. Winters")
    #expect(body.count == 2)
  }

  @Test("menus, teasers, blurbs and notices are set apart")
  func menus() throws {
    let (article, body) = try Self.read(
      """
      Skerry Post
        • Sea
        • Sport
      Sea

      Board backs new breakwater after two hard winters

      by February 3, 2026 0 comment

      The harbour board will spend 41 million crowns on a new breakwater, its chair said on Monday.

      Two winters of storms

      Work is to begin in April and should take 14 months, according to the board's engineers.

      0 comment
      0
      FacebookTwitterPinterestEmail

      previous post
      Ferry fares to rise by 8 percent in March
      next post
      Mayor to earn 15 percent more from July

      You may also like

      Seven boats adrift after a gale of 140 km/h

      February 2, 2026

      Disclaimer: SkerryPost.example, its managers and employees accept no liability for losses.
      """)
    #expect(article.header.title == "Board backs new breakwater after two hard winters")
    #expect(article.header.published?.description == "2026-02-03")
    #expect(
      body == [
        "The harbour board will spend 41 million crowns on a new breakwater, its chair said on Monday.",
        "Two winters of storms",
        "Work is to begin in April and should take 14 months, according to the board's engineers.",
      ])
  }

  @Test("a note of a line or two is read as it stands")
  func note() throws {
    #expect(try Self.read("Twelve people died").1 == ["Twelve people died"])
    #expect(try Self.read("It cost $5 million.\n\nNobody paid\n").1.count == 2)
    #expect(throws: CleanError.noArticle) { try Self.read("Sea\n\nSport\n\nOrle\n\nWeather\n") }
  }

  @Test("a dump without a date stays undated")
  func undated() throws {
    let (article, _) = try Self.read(
      """
      Board backs new breakwater after two hard winters
      The harbour board will spend 41 million crowns on a new breakwater, its chair said on Monday.
      """)
    #expect(article.header.published == nil)
  }

  @Test(
    "dateline and agency",
    arguments: [
      ("SKERRY (Reuters) - The board met for 3 hours on Monday.", "SKERRY", "Reuters"),
      ("[SKERRY] The board met for 3 hours on Monday. AFP", "SKERRY", "AFP"),
      ("SKERRY—The board met for 3 hours on Monday.", "SKERRY", nil),
      ("The board met for 3 hours on Monday.", nil, nil),
      ("NATO and the EU met for 3 hours.", nil, nil),
    ] as [(String, String?, String?)])
  func dateline(text: String, place: String?, agency: String?) {
    let bytes = Array(text.utf8)
    let line = Dateline(first: bytes[...], last: bytes[...], byline: nil)
    #expect(line.place == place)
    #expect(line.agency == agency)
  }
}
