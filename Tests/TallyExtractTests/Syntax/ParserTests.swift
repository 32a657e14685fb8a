import Testing

@testable import TallyExtract

/// A sentence with one word, the word it hangs on ("" for none) and how.
struct DependencyExample: CustomTestStringConvertible, Sendable {
  let sentence: String
  let word: String
  let head: String
  let label: Dependency

  init(_ sentence: String, _ word: String, on head: String, as label: Dependency) {
    self.sentence = sentence
    self.word = word
    self.head = head
    self.label = label
  }

  var testDescription: String { "\(word) on \(head) in \(sentence)" }
}

/// A text with its tokens.
struct TokenizedText {
  let bytes: [UInt8]
  let tokens: [Token]

  init(_ text: String) {
    let utf8 = Array(text.utf8)
    bytes = utf8
    tokens = TallyExtract.tokens(in: utf8.span, range: 0..<utf8.count)
  }

  /// The words of some tokens, with spaces.
  func words(_ range: some Sequence<Int>) -> String {
    range.map { String(decoding: bytes[tokens[$0].range], as: UTF8.self) }.joined(separator: " ")
  }
}

@Suite("Heads of words")
struct ParserTests {
  static let examples = [
    DependencyExample("The army bought 40 trucks in March.", "army", on: "bought", as: .subject),
    DependencyExample("The army bought 40 trucks in March.", "trucks", on: "bought", as: .object),
    DependencyExample(
      "The army bought 40 trucks in March.", "40", on: "trucks", as: .numericModifier),
    DependencyExample("The army bought 40 trucks in March.", "March", on: "bought", as: .oblique),
    DependencyExample(
      "Police said 12 people were killed.", "people", on: "killed", as: .passiveSubject),
    DependencyExample("Police said 12 people were killed.", "killed", on: "said", as: .complement),
    DependencyExample("Police said 12 people were killed.", "said", on: "", as: .root),
    DependencyExample(
      "She lost the key of the old house.", "house", on: "key", as: .nominalModifier),
    DependencyExample("They sold three houses and a farm.", "farm", on: "houses", as: .conjunct),
    DependencyExample("The price rose to $25.", "price", on: "rose", as: .subject),
  ]

  @Test("clear sentences get the heads expected", arguments: examples)
  func heads(example: DependencyExample) throws {
    let text = TokenizedText(example.sentence)
    let parsed = parse(text.tokens, in: text.bytes.span)
    let index = try #require(text.tokens.indices.first { text.words([$0]) == example.word })
    let head = Int(parsed.heads[index])
    #expect((head < 0 ? "" : text.words([head])) == example.head)
    #expect(parsed.labels[index] == example.label)
  }

  @Test(
    "every tree has one root and no circle",
    arguments: [
      "Markets fell.",
      "Of the 30 ships that left, 12 came back; the rest, officials said, did not.",
      "((((", "12 12 12 12", "Rise, Fall and Rise: How a Port Lost 9,000 Jobs in Ten Years",
    ])
  func wellFormed(sentence: String) {
    let text = TokenizedText(sentence)
    let parsed = parse(text.tokens, in: text.bytes.span)
    #expect(parsed.heads.count { $0 < 0 } == 1)
    for start in parsed.heads.indices {
      var word = Int32(start)
      var steps = 0
      while word >= 0, steps <= parsed.heads.count {
        word = parsed.heads[Int(word)]
        steps += 1
      }
      #expect(word < 0)
    }
  }

  @Test("no tokens, no heads")
  func empty() {
    let bytes: [UInt8] = []
    #expect(parse([], in: bytes.span) == ParsedSentence(tags: [], heads: [], labels: []))
  }

  @Test(
    "hostile text gets a head for every token, the same each time",
    arguments: [
      String(repeating: "a ", count: 10_000), String(repeating: "(", count: 10_000),
      String(repeating: "of 12, ", count: 3_000),
      String(repeating: "\u{301}\u{202E}", count: 3_000),
    ])
  func hostile(sentence: String) {
    let text = TokenizedText(sentence)
    let parsed = parse(text.tokens, in: text.bytes.span)
    #expect(parsed.heads.count == text.tokens.count)
    #expect(parse(text.tokens, in: text.bytes.span) == parsed)
  }

  @Test("numbers of steps come back", arguments: 0..<Parser.Step.count)
  func steps(number: Int) {
    #expect(Parser.Step(number: number).number == number)
  }
}

@Suite("Noun phrases")
struct NounPhraseTests {
  @Test(
    "nouns with the words before them",
    arguments: [
      ("The army bought 40 new trucks in March.", ["The army", "40 new trucks", "March"]),
      ("She lost the key of the old house.", ["She", "the key", "the old house"]),
      ("The firm's profit fell by 8 percent.", ["The firm", "profit", "8 percent"]),
      ("Of the 30 ships, 12 were lost.", ["the 30 ships", "12"]),
    ])
  func phrases(sentence: String, wanted: [String]) {
    let text = TokenizedText(sentence)
    let tags = tags(of: text.tokens, in: text.bytes.span)
    let phrases = nounPhrases(of: text.tokens, tags: tags, in: text.bytes.span)
    #expect(phrases.map { text.words($0.tokens) } == wanted)
    #expect(phrases.allSatisfy { $0.tokens.contains($0.head) })
  }

  @Test("phrases stand in order and do not overlap, whatever the tags")
  func order() {
    let text = TokenizedText(String(repeating: "a-b c's ", count: 200))
    for seed in 0..<200 {
      let tags = text.tokens.indices.map { index in
        Tag.allCases[(index &* index &* 31 &+ seed &* (index % 17 &+ 3)) % Tag.allCases.count]
      }
      var last = 0
      for phrase in nounPhrases(of: text.tokens, tags: tags, in: text.bytes.span) {
        #expect(phrase.tokens.lowerBound >= last)
        #expect(phrase.tokens.contains(phrase.head))
        last = phrase.tokens.upperBound
      }
    }
  }
}
