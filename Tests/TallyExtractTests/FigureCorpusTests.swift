import TallyModel
import TallyText
import Testing

@testable import TallyExtract

/// Reads the sentences of a text as an article of one paragraph.
func claims(in text: String) -> ArticleRecord {
  let bytes = Array(text.utf8)
  let article = Article(
    header: ArticleHeader(path: "a.txt", source: "a"),
    blocks: [Block(kind: .paragraph, range: 0..<bytes.count)], text: bytes, origin: OffsetMap(),
    lines: LineIndex(bytes.span))
  return record(of: article)
}

struct FigureCorpusTests {
  @Test("each figure is read whole, once, with its meaning", arguments: figureExamples)
  func reads(_ example: FigureExample) throws {
    try check(example, after: "")
  }

  @Test("spans are the same behind multi-byte text", arguments: figureExamples)
  func readsBehindMultiByteText(_ example: FigureExample) throws {
    try check(example, after: "Čeština 😀 naïve.\n")
  }

  private func check(_ example: FigureExample, after prefix: String) throws {
    let text = prefix + example.text
    let found = claims(in: text).claims
    #expect(found.count == 1)
    let claim = try #require(found.first)
    let span = claim.place.offset..<claim.place.offset + claim.place.length
    #expect(String(decoding: Array(text.utf8)[span], as: UTF8.self) == example.figure)
    let before = example.marked.prefix { $0 != "[" }
    #expect(claim.place.offset == prefix.utf8.count + before.utf8.count)
    #expect(claim.quantity.kind == example.kind)
    #expect(claim.quantity.value?.description == example.value)
    #expect(claim.quantity.low?.description == example.low)
    #expect(claim.quantity.high?.description == example.high)
    #expect(claim.quantity.qualifier == example.qualifier)
    #expect(claim.quantity.unit.name == example.unit)
    #expect(!claim.quantity.rules.isEmpty)
    if let value = claim.quantity.value, claim.quantity.qualifier == .exactly {
      #expect(claim.quantity.allows.contains(value))
    }
  }

  @Test("each age of a list is one, and what is counted behind it is none")
  func listedAges() {
    func kinds(_ text: String) -> [QuantityKind] { claims(in: text).claims.map(\.quantity.kind) }
    #expect(kinds("Her sons, aged 6 and 16, left.") == [.age, .age])
    #expect(kinds("Her sons, ages 6, eight and 12, left.") == [.age, .age, .age])
    #expect(kinds("A boy aged 6 and 12 sailors left.") == [.age, .count])
  }

  @Test("numbers that count nothing are left alone", arguments: figurelessSentences)
  func leavesAlone(_ sentence: String) {
    #expect(claims(in: sentence).claims.isEmpty)
    #expect(claims(in: "Čeština 😀 naïve.\n" + sentence).claims.isEmpty)
  }

  @Test("there are at least six hundred examples, and half as many sentences without figures")
  func size() {
    #expect(figureExamples.count >= 600)
    #expect(figurelessSentences.count * 2 >= figureExamples.count)
  }

  @Test("every example is read without a crash wherever it is cut")
  func prefixes() {
    for example in figureExamples {
      let bytes = Array(example.text.utf8)
      // Prefixes inside a word differ little; every byte is tried where a number stands near.
      for length in 0..<bytes.count
      where length < 12 || bytes[length] &- 0x61 > 25 || bytes[length - 1] &- 0x61 > 25 {
        let part = Array(bytes[..<length])
        _ = readings(of: tokens(in: part.span, range: 0..<length), in: part)
      }
    }
  }

  @Test("random words of the grammar and random bytes are read without a crash")
  func random() {
    let words = [
      "$", "5", "3.4", "bn", "m", "-", "–", "to", "from", "between", "and", "a", "half", "of", "%",
      "million", "two", "twenty", "hundred", "first", "third", "(", ")", ",", "per", "year", "old",
      "aged", "about", "more than", "or more", "times", "several", "dozens", "½", "/", "in",
      "point", "minus", "99999999999999999999999999", "0", ".5", "'s", "\u{FFFD}", "US", "km",
      "rose", "one", "out of", "couple", "20-", "1.2.3", ":", "am", "January", "2019", "no", "€",
    ]
    var state: UInt64 = 11
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    for round in 0..<6000 {
      var text: [UInt8] = []
      for _ in 0..<12 {
        if round % 5 == 0 {
          text.append(UInt8(truncatingIfNeeded: next()))
        } else {
          text += Array(words[next() % words.count].utf8)
          if next() % 3 > 0 { text.append(0x20) }
        }
      }
      let found = readings(of: tokens(in: text.span, range: 0..<text.count), in: text)
      for reading in found.readings { #expect(!reading.tokens.isEmpty) }
    }
  }

  @Test("a long line without a full stop is read whole")
  func longLine() {
    let line = String(repeating: "about 5 million of 3-4 and $ ", count: 2000)
    let record = claims(in: line)
    #expect(record.claims.count > 1000)
    #expect(record.sentences.allSatisfy { $0.text.utf8.count <= longestSentence })
  }
}
