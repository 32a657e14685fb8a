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

  @Test("each tag is the one that reading all of them gives", arguments: sentences)
  func equalsAll(sentence: String) {
    let text = Array(sentence.utf8)
    let tokens = tokens(in: text.span, range: 0..<text.count)
    let all = tags(of: tokens, in: text.span)
    #expect(SentenceTags(tokens, in: text).all == all)
    for first in tokens.indices {
      #expect(SentenceTags(tokens, in: text)[first] == all[first])
    }
    for start in tokens.indices {
      let tags = SentenceTags(tokens, in: text)
      for step in tokens.indices {
        let token = (start + step * 5) % tokens.count
        #expect(tags[token] == all[token])
      }
      #expect(tags.all == all)
    }
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
