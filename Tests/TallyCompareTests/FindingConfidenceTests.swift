import TallyExtract
import TallyModel
import Testing

@testable import TallyCompare

/// The story of articles, each of one paragraph, from outlets called A, B, C.
private func story(_ texts: [String], days: [Timestamp?] = []) -> Story {
  let records = texts.enumerated().map { index, text in
    TallyExtract.record(
      of: writtenArticle(
        [text], source: String(UnicodeScalar(UInt8(65 + index))),
        published: days.indices.contains(index) ? days[index] : nil))
  }
  return TallyCompare.story(named: "bridge", records: records)
}

struct FindingConfidenceTests {
  @Test("the same words with near figures are sure")
  func high() throws {
    let day = Timestamp(year: 2025, month: 3, day: 4)
    let texts = [
      "The collapse of the footbridge in Calvenna killed 11 people.",
      "The collapse of the footbridge in Calvenna killed 14 people.",
    ]
    let found = story(texts, days: [day, day]).findings
    #expect(found.map(\.rule) == [.contradiction])
    #expect(found.first?.confidence == .high)
  }

  @Test("a figure of another size is not sure")
  func low() {
    let found = story([
      "The collapse of the footbridge in Calvenna killed 11 people.",
      "The collapse of the footbridge in Calvenna killed 140 people.",
    ]).findings
    #expect(found.allSatisfy { $0.confidence == .low })
  }

  @Test("a slip of scale is judged by the words alone")
  func slip() {
    let found = story([
      "The ministry set aside $3.4 million for the dam at Calvenna.",
      "The ministry set aside $3.4 billion for the dam at Calvenna.",
    ]).findings
    #expect(found.map(\.rule) == [.scaleSlip])
    #expect(found.first?.confidence == .high)
  }
}

struct LoneSourceTests {
  private let lone =
    "The bid is worth $40 million, a person familiar with the talks told the paper."

  @Test("a figure of one article from an unnamed speaker is a note")
  func reported() throws {
    let found = story([
      lone, "Jane Doe, the union's head, said that 300 members in Calvenna had voted.",
    ])
    .findings
    #expect(found.map(\.rule) == [.loneAnonymousSource])
    #expect(found.first?.severity == .note)
    #expect(found.first?.message.contains("$40 million") == true)
  }

  @Test("a story of one outlet, a named speaker and a second witness are not reported")
  func notReported() {
    #expect(story([lone]).findings.isEmpty)
    let named = "The bid is worth $40 million, Jane Doe, the union's head, said."
    let other = "Jane Doe, the union's head, said that 300 members in Calvenna had voted."
    #expect(story([named, other]).findings.isEmpty)
    #expect(story([lone, lone, other]).findings.isEmpty)
  }
}
