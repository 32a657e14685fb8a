import TallyModel
import TallyTestSupport
import Testing

@testable import TallyKit

/// The corpus against what people annotated in it: floors that only rise.
@Suite struct StoryGoldTests {
  /// What must at least be reached in a story, and what must not be exceeded.
  struct Floor: Sendable, CustomTestStringConvertible {
    var story: String
    var found: Int
    var sameFound: Int
    var differingFound: Int
    var falseAlarms: Int
    var absentClaims: Int
    var testDescription: String { story }
  }

  static let floors = [
    Floor(
      story: "h200-approval", found: 29, sameFound: 17, differingFound: 2, falseAlarms: 0,
      absentClaims: 3),
    Floor(
      story: "harbour-quake", found: 91, sameFound: 116, differingFound: 23, falseAlarms: 0,
      absentClaims: 1),
    Floor(
      story: "quarterly-results", found: 101, sameFound: 104, differingFound: 8, falseAlarms: 1,
      absentClaims: 2),
  ]

  @Test("mentions, agreements and differences are found", arguments: floors)
  func score(floor: Floor) async throws {
    let stories = try await CorpusRun.shared.value
    let story = try #require(stories.first { $0.name == floor.story })
    let pages = try GoldCorpus.pages(of: floor.story)
    let score = StoryScore(story, try GoldStory(floor.story), pages: pages)
    #expect(score.found >= floor.found, "\(score)")
    #expect(score.sameFound >= floor.sameFound, "\(score)")
    #expect(score.differingFound >= floor.differingFound, "\(score)")
    let alarms = score.falseAlarms.joined(separator: "\n")
    #expect(score.falseAlarms.count <= floor.falseAlarms, "\(score)\n\(alarms)")
    #expect(score.absentClaims <= floor.absentClaims, "\(score)")
  }
}

/// The pages of the corpus by the names that the gold calls them.
enum GoldCorpus {
  static func pages(of name: String) throws -> [String: GoldPage] {
    var pages: [String: GoldPage] = [:]
    for file in try CorpusRun.inputs().filter({ $0.name == name }).flatMap(\.files) {
      let page = Page(path: file.path, bytes: try bytes(at: file.location))
      let document = String(InputPath.stem(of: InputPath.name(of: file.path)))
      pages[document] = GoldPage(try article(from: page))
    }
    return pages
  }
}
