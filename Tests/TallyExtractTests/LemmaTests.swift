import TallyText
import Testing

@testable import TallyExtract

@Suite("Dictionary forms and stems")
struct LemmaTests {
  @Test(
    "the lemma of a word, spelled and hashed",
    arguments: [
      ("shares", "share"), ("carried", "carry"), ("stopped", "stop"), ("approved", "approve"),
      ("rising", "rise"), ("called", "call"), ("matches", "match"), ("glass", "glass"),
      ("status", "status"), ("bought", "buy"), ("naïve", "naïve"), ("ties", "tie"), ("", ""),
    ])
  func lemmas(_ word: String, _ wanted: String) {
    #expect(lemma(word) == wanted)
    #expect(lemmaHash(Array(word.utf8), StableHash.of(word)) == StableHash.of(wanted))
  }

  @Test("a noun keeps its -ing", arguments: [("buildings", "building"), ("women", "woman")])
  func nouns(_ word: String, _ wanted: String) {
    #expect(nounLemma(word) == wanted)
    #expect(nounLemmaHash(Array(word.utf8), StableHash.of(word)) == StableHash.of(wanted))
  }

  @Test(
    "words of one root share a stem",
    arguments: [
      ("relational", "relat"), ("hopping", "hop"), ("filing", "file"), ("happy", "happi"),
      ("generalizations", "gener"), ("adjustment", "adjust"), ("controlling", "control"),
      ("is", "is"), ("EU", "EU"),
    ])
  func stems(_ word: String, _ wanted: String) {
    #expect(String(decoding: stem(Array(word.utf8)), as: UTF8.self) == wanted)
    #expect(stemHash(Array(word.utf8)) == StableHash.of(wanted))
  }

  @Test("a word of many letters is left as it is, in linear time")
  func longWord() {
    let word = [UInt8](repeating: UInt8(ascii: "y"), count: 1_000_000)
    #expect(stem(word) == word)
  }
}
