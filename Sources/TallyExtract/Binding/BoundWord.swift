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
  init(_ sentence: TokenizedSentence, in text: [UInt8], tags known: [Tag] = []) {
    let tokens = sentence.tokens
    let tags =
      known.count == tokens.count ? known : TallyExtract.tags(of: tokens, in: text.span)
    let letters = tokens.filter { $0.kind == .word && $0.end - $0.start > 3 }
    let capitals = letters.filter(\.capitalised).count
    isTitleCase = letters.count > 3 && capitals * 10 > letters.count * 7
    words = []
    words.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      let bytes = text[token.range]
      let printed = String(decoding: bytes, as: UTF8.self)
      let lower = printed.lowercased()
      var word = BoundWord(
        text: lower, printed: printed, meaning: 0, part: .mark,
        range: Int(token.start) - sentence.range.lowerBound..<Int(token.end)
          - sentence.range.lowerBound,
        hash: StableHash.of(lower))
      word.part = Self.part(of: token, word, tag: tags[index], isTitleCase: isTitleCase)
      if word.part == .content || word.part == .verb || word.part == .name {
        word.meaning = TallyExtract.meaning(of: lower)
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
    if functionWords.contains(word.hash), !(isName && token.allCapitals) { return .function }
    if calendarWords.contains(word.hash), isName || word.text != "may" { return .calendar }
    if tag.isVerb { return .verb }
    if isName, !isTitleCase || token.allCapitals || !isCommon(word.text) { return .name }
    return .content
  }

  /// Whether a word is one of the language's common ones: in a title its capital tells nothing.
  private static func isCommon(_ word: String) -> Bool { weight(of: word) < 8 }
}
