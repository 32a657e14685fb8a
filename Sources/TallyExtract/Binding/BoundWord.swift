import TallyModel
import TallyText

/// What a token is to binding.
enum WordPart: UInt8, Sendable {
  /// Articles, prepositions, auxiliaries, pronouns and other words without a meaning of their own.
  case function
  /// A noun, adjective or adverb.
  case content
  case verb
  case name
  case number
  /// A day, a month.
  case calendar
  /// Punctuation and signs.
  case mark
}

/// A token with all that binding asks of it.
struct BoundWord: Sendable {
  /// The word in lower case.
  var text: String
  /// The word as printed.
  var printed: String
  /// What the word means; zero for numbers and marks.
  var meaning: UInt64
  /// Its part in the sentence.
  var part: WordPart
  /// Bytes of the sentence.
  var range: Range<Int>
  /// `StableHash` of the word in lower case.
  var hash: UInt64
  /// What binding asks of it; what it asks of a verb's lemma is there once its sense is read.
  var traits: WordTraits
  /// How much it tells; there once its sense is read.
  var weight: UInt8 = 8
}

extension BoundWord {
  /// A word before its part in the sentence is known.
  ///
  /// - Parameter start: the first byte of the sentence.
  init(_ token: Token, in text: [UInt8], from start: Int) {
    let range = token.range.clamped(to: text.indices)
    var (isASCII, hasCapital) = (true, false)
    for index in range {
      isASCII = isASCII && text[index] < 0x80
      hasCapital = hasCapital || text[index] &- 0x41 < 26
    }
    printed = String(decoding: text[range], as: UTF8.self)
    self.text = isASCII && !hasCapital ? printed : printed.lowercased()
    // The token's hash takes curly quotes for straight ones.
    hash = isASCII ? token.hash : StableHash.of(self.text)
    traits = .of(hash)
    meaning = 0
    part = .mark
    self.range = token.range.lowerBound - start..<token.range.upperBound - start
  }

  /// Reads what the word means, and for a verb the traits of its lemma.
  fileprivate mutating func readSense() {
    let letters = Array(text.utf8)
    meaning = TallyExtract.meaning(of: letters, hash)
    if part != .name { weight = TallyExtract.weight(of: letters, hash) }
    if part == .verb {
      let ofLemma: WordTraits = [.reportingVerb, .movingVerb]
      traits.subtract(ofLemma)
      traits.formUnion(WordTraits.of(lemmaHash(letters, hash)).intersection(ofLemma))
    }
  }

  /// Whether the word is among the common ones.
  fileprivate var isCommon: Bool { TallyExtract.weight(of: Array(text.utf8), hash) < 8 }
}

/// The words of a sentence, in order, one a token.
struct SentenceWordList: Sendable {
  /// One word a token.
  var words: [BoundWord]
  /// Whether most words are capitalised, so that capitals tell nothing.
  var isTitleCase: Bool

  /// The words of a sentence of `text`.
  ///
  /// - Parameter known: the parts of speech of its tokens, where they are known already.
  /// - Parameter names: words that are names in earlier sentences of the article, as hashes.
  init(
    _ sentence: TokenizedSentence, in text: [UInt8], tags known: [Tag] = [],
    names: Set<UInt64> = []
  ) {
    let tokens = sentence.tokens
    let tags =
      known.count == tokens.count ? known : TallyExtract.tags(of: tokens, in: text.span)
    let letters = tokens.filter { $0.kind == .word && $0.end - $0.start > 3 }
    let capitals = letters.filter(\.capitalised).count
    isTitleCase = letters.count > 3 && capitals * 10 > letters.count * 7
    words = []
    words.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      var word = BoundWord(token, in: text, from: sentence.range.lowerBound)
      word.part = Self.part(of: token, word, tag: tags[index], isTitleCase: isTitleCase)
      // "Manning completed 29 passes": a capital at the beginning of a sentence tells nothing.
      if index == 0, word.part == .content || word.part == .verb, token.capitalised,
        !isTitleCase, names.contains(word.hash)
      {
        word.part = .name
      }
      if word.part == .content || word.part == .verb || word.part == .name {
        word.readSense()
      }
      words.append(word)
    }
  }

  private static func part(
    of token: Token, _ word: BoundWord, tag: Tag, isTitleCase: Bool
  ) -> WordPart {
    switch token.kind {
    case .number: return .number
    case .symbol, .punctuation: return .mark
    case .word: break
    }
    let isName = tag == .properNoun || tag == .properNouns
    // "US" and "May" are names though "us" and "may" are not.
    if word.traits.contains(.function), !(isName && token.allCapitals) { return .function }
    if word.traits.contains(.calendar), isName || word.text != "may" { return .calendar }
    if tag.isVerb { return .verb }
    if isName, !isTitleCase || token.allCapitals || !word.isCommon { return .name }
    return .content
  }
}
