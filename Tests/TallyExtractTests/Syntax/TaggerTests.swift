import Testing

@testable import TallyExtract

/// A sentence of words and tags written "word/tag".
struct TaggedExample: CustomTestStringConvertible, Sendable {
  let marked: String

  var testDescription: String { marked }

  var words: [(word: String, tag: String)] {
    marked.split(separator: " ").map { item in
      let parts = item.split(separator: "/")
      return (String(parts[0]), String(parts[1]))
    }
  }

  /// The words with spaces, but for clitics and marks at the end.
  var text: [UInt8] {
    var text = ""
    for (word, tag) in words {
      if !text.isEmpty, !["'s", "n't"].contains(word), tag != "PUNCT" { text += " " }
      text += word
    }
    return Array(text.utf8)
  }
}

@Suite("Tags of words")
struct TaggerTests {
  static let examples = [
    "The/DET army/NOUN bought/VERB 40/NUM trucks/NOUN in/ADP March/PROPN ./PUNCT",
    "Police/NOUN said/VERB 12/NUM people/NOUN were/AUX killed/VERB ./PUNCT",
    "She/PRON has/AUX sold/VERB three/NUM houses/NOUN and/CCONJ a/DET farm/NOUN ./PUNCT",
    "The/DET price/NOUN will/AUX rise/VERB to/ADP $/SYM 25/NUM ./PUNCT",
    "Sales/NOUN did/AUX n't/PART grow/VERB last/ADJ year/NOUN ./PUNCT",
    "They/PRON want/VERB to/PART build/VERB larger/ADJ factories/NOUN ./PUNCT",
    "Nearly/ADV two/NUM million/NUM voters/NOUN stayed/VERB home/ADV ./PUNCT",
    "The/DET company/NOUN 's/PART profit/NOUN fell/VERB by/ADP 8/NUM percent/NOUN ./PUNCT",
  ].map(TaggedExample.init)

  @Test("clear sentences get the universal tags expected", arguments: examples)
  func universalTags(example: TaggedExample) {
    let text = example.text
    let tokens = tokens(in: text.span, range: 0..<text.count)
    let tags = tags(of: tokens, in: text.span)
    let wanted = example.words.map(\.tag)
    #expect(tags.map(\.universal) == wanted)
  }

  @Test("forms of nouns and verbs are told apart")
  func forms() {
    let text = Array("Officials have seized six boats carrying larger engines.".utf8)
    let tokens = tokens(in: text.span, range: 0..<text.count)
    #expect(
      tags(of: tokens, in: text.span) == [
        .nouns, .auxiliary, .pastParticiple, .numeral, .nouns, .presentParticiple, .comparative,
        .nouns, .punctuation,
      ])
  }

  @Test("typographic marks read like plain ones")
  func typographicMarks() {
    let plain = Array("The firm's \"offer\" didn't pass".utf8)
    let typographic = Array("The firm’s “offer” didn’t pass".utf8)
    let first = tokens(in: plain.span, range: 0..<plain.count)
    let second = tokens(in: typographic.span, range: 0..<typographic.count)
    #expect(tags(of: first, in: plain.span) == tags(of: second, in: typographic.span))
  }

  @Test("the same words get the same tags")
  func repeatable() {
    let text = Array("Rescuers found 31 survivors under the old bridge on Friday.".utf8)
    let tokens = tokens(in: text.span, range: 0..<text.count)
    let first = tags(of: tokens, in: text.span)
    for _ in 0..<20 { #expect(tags(of: tokens, in: text.span) == first) }
  }

  @Test("no tokens, no tags")
  func empty() {
    let text: [UInt8] = []
    #expect(tags(of: [], in: text.span).isEmpty)
  }

  @Test(
    "hostile text gives a tag for every token",
    arguments: [
      String(repeating: "a ", count: 10_000), String(repeating: "(", count: 10_000),
      String(repeating: "12,", count: 5_000), String(repeating: "\u{301}\u{202E}", count: 3_000),
      String(repeating: "Aa", count: 20_000),
    ])
  func hostile(sentence: String) {
    let text = Array(sentence.utf8)
    let tokens = tokens(in: text.span, range: 0..<text.count)
    #expect(tags(of: tokens, in: text.span).count == tokens.count)
  }

  @Test("bytes that are no UTF-8 and places outside the text are read without a crash")
  func badBytes() {
    let text = (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ 128) }
    let tokens = tokens(in: text.span, range: 0..<text.count)
    let shorter = Array(text.prefix(100))
    #expect(tags(of: tokens, in: text.span).count == tokens.count)
    #expect(tags(of: tokens, in: shorter.span).count == tokens.count)
  }
}

@Suite("Bytes of models")
struct ModelBytesTests {
  @Test("bytes come back from their printable form", arguments: 0..<20)
  func roundTrip(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ count) }
    let text = PrintableBytes.encoded(bytes)
    #expect(text.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C })
    #expect(PrintableBytes.decoded(text.span) == bytes)
  }

  @Test("numbers come back", arguments: [0, 1, 127, 128, 300, 1 << 20, 1 << 28])
  func numbers(number: Int) {
    var bytes: [UInt8] = []
    ByteCursor.append(number, to: &bytes)
    var cursor = ByteCursor(bytes)
    #expect(cursor.number() == number)
    #expect(cursor.isAtEnd)
  }

  @Test("a model of random bytes does not crash", arguments: 0..<50)
  func randomModel(seed: Int) {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: ($0 &+ seed) &* ($0 &+ 7) &* 31) }
    let tagger = Tagger(bytes: bytes)
    let word = WordForm(of: 0..<3, in: Array("abc".utf8).span, glued: false)
    #expect(tagger.tags(of: [word, word]).count == 2)
  }
}
