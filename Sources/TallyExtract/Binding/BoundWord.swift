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
  init(_ sentence: TokenizedSentence, in text: [UInt8]) {
    let tokens = sentence.tokens
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
      let startsSentence = index == 0 || (index == 1 && tokens[0].kind == .punctuation)
      word.part = Self.part(
        of: token, word, bareCapital: !isTitleCase && token.capitalised && !startsSentence)
      if word.part == .content || word.part == .verb || word.part == .name {
        word.meaning = TallyExtract.meaning(of: lower)
      }
      words.append(word)
    }
    markSentenceInitialNames(tokens)
  }

  private static func part(of token: Token, _ word: BoundWord, bareCapital: Bool) -> WordPart {
    switch token.kind {
    case .number: return .number
    case .symbol, .punctuation: return .mark
    case .word: break
    }
    if functionWords.contains(word.hash), !bareCapital || token.end - token.start < 4 {
      return .function
    }
    if calendarWords.contains(word.hash), word.text != "may" || bareCapital {
      return word.text == "may" && !bareCapital ? .function : .calendar
    }
    if token.allCapitals || bareCapital { return .name }
    return looksLikeVerb(word.text) ? .verb : .content
  }

  /// A capitalised first word that begins a run of names is a name too ("Jensen Huang arrived").
  private mutating func markSentenceInitialNames(_ tokens: [Token]) {
    for index in words.indices.dropLast() where index < 2 {
      let word = words[index]
      if word.part == .content || word.part == .verb, tokens[index].capitalised,
        words[index + 1].part == .name
      {
        words[index].part = .name
      }
    }
  }
}

/// Whether a word in lower case has a verb's form: a known verb, or an ending of one.
private func looksLikeVerb(_ word: String) -> Bool {
  if commonVerbs.contains(lemma(word)) { return true }
  return word.utf8.count > 4 && word.hasSuffix("ed")
}

/// Verbs that news figures go with; other verbs are known by their endings.
private let commonVerbs: Set<String> = Set(
  """
  kill die injure wound hurt miss buy acquire purchase sell approve order want plan pay cost earn
  lose gain rise fall climb drop grow increase decrease jump surge slump plunge reach hit strike
  shake cover deliver offer receive give take make raise cut lower launch open close build destroy
  damage collapse arrest detain charge sentence jail shoot stab rob steal flee evacuate displace
  rescue save find trap strand carry transport hold employ hire fire visit travel arrive leave win
  beat defeat score play vote elect support oppose back pass sign agree invest spend borrow owe
  lend donate contribute collect report say tell expect forecast estimate project predict ship
  produce manufacture generate run lead last live sit stand begin start end weigh measure total
  amount equal exceed marry divorce bear serve attend join march protest strike clash burn explode
  crash sink capsize drown bury treat admit test infect confirm recover release free
  """.split(whereSeparator: \.isWhitespace).map(String.init))
