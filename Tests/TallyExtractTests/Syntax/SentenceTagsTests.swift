import Testing

@testable import TallyExtract

@Suite("Tags read on demand")
struct SentenceTagsTests {
  static let sentences = [
    "The harbour board, which met on Tuesday, said 40 boats had left before the storm.",
    "Prices of eggs and of milk rose by 4% in the north, the ministry's report showed.",
    "“We lost 12 of the 30 hives,” Ms Adair said; the rest were moved to Kilbride.",
    "40 Boats Leave Harbour Before Storm Hits The Northern Coast",
    "no capitals here and 3 of the words are figures or 7 of them",
    "", "7",
  ]

  @Test("all tags are those of the sentence, whatever was asked for before", arguments: sentences)
  func allAreWhole(sentence: String) {
    let text = Array(sentence.utf8)
    let tokens = tokens(in: text.span, range: 0..<text.count)
    let all = tags(of: tokens, in: text.span)
    #expect(SentenceTags(tokens, in: text).all == all)
    for start in tokens.indices {
      let tags = SentenceTags(tokens, in: text)
      for step in 0..<3 { _ = tags[(start + step * 5) % tokens.count] }
      #expect(tags.all == all)
      for token in tokens.indices { #expect(tags[token] == all[token]) }
    }
  }

  @Test("a tag that is asked for is read from the words before it on", arguments: sentences)
  func readsFromLead(sentence: String) {
    let text = Array(sentence.utf8)
    let tokens = tokens(in: text.span, range: 0..<text.count)
    let all = tags(of: tokens, in: text.span)
    let asked = tokens.indices.map { SentenceTags(tokens, in: text)[$0] }
    // The beginning of the sentence is the same for both.
    for token in tokens.indices.prefix(SentenceTags.lead + 1) {
      #expect(asked[token] == all[token])
    }
    #expect(zip(asked, all).count { $0 != $1 } * 8 <= tokens.count)
  }

  @Test("a model finds the same with rows of both kinds")
  func rowsOfBothKinds() {
    let rows: [(key: UInt32, entries: [LinearModel.Entry])] = [
      (3, [0x0105, 0x02FB]), (70_000, (0..<9).map { UInt16($0) << 8 | UInt16(40 - $0) }),
    ]
    let bytes = LinearModel.bytes(of: rows)
    for classes in [20, LinearModel.classLimit] {
      var cursor = ByteCursor(bytes)
      let model = LinearModel(reading: &cursor, classes: classes)
      var scores = LinearModel.Scores(repeating: 0)
      let keys: [UInt32] = [3, 70_000, 5, 3]
      model.add(keys.span, to: &scores)
      for kind in 0..<20 {
        let short =
          kind == 1 ? 2 * LinearModel.weight(of: 5) : kind == 2 ? 2 * LinearModel.weight(of: -5) : 0
        let long = kind < 9 ? LinearModel.weight(of: Int8(40 - kind)) : 0
        #expect(scores[kind] == short + long)
      }
    }
  }
}
