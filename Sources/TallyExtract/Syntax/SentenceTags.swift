/// The parts of speech of a sentence's tokens, each read when it is first asked for.
///
/// A tag depends a little on those before it, and so on back to the beginning of the sentence. What
/// is asked for by itself is read from `lead` words before it on at most, as if the sentence began
/// there, and no word that hardly bears another tag is decided on: a figure costs only the words
/// around it.
final class SentenceTags {
  /// Words that are read before one that is asked for, back to a number.
  static let lead = 2

  /// Tags of words that lead to what stands behind them, as bits.
  private static let leading = [Tag.adposition, .subordinator, .infinitiveMark]
    .reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }

  private let tokens: [Token]
  private let text: [UInt8]
  /// The words; nothing until one is read.
  private var input = TaggerInput.empty
  private var tags: [Tag?]
  /// Whether all tags were read together.
  private var isWhole = false

  /// The tags of tokens of a text; nothing is read yet.
  init(_ tokens: [Token], in text: [UInt8]) {
    self.tokens = tokens
    self.text = text
    tags = [Tag?](repeating: nil, count: tokens.count)
  }

  /// One part of speech for each token, all of them read from the beginning on.
  var all: [Tag] {
    if !isWhole {
      tags = [Tag?](repeating: nil, count: tokens.count)
      read(tokens.indices)
      isWhole = true
    }
    return tags.map { $0 ?? .other }
  }

  /// Says that a token is a number, as the grammar found.
  func setNumeral(_ token: Int) { tags[token] = .numeral }

  /// The part of speech of a token, which must be one of the sentence.
  subscript(token: Int) -> Tag {
    if let tag = tags[token] ?? usual(token) {
      tags[token] = tag
      return tag
    }
    var first = token
    while first > max(0, token - Self.lead), tags[first] != .numeral {
      first -= 1
      tags[first] = tags[first] ?? usual(first)
    }
    read(first..<token + 1)
    return tags[token] ?? .other
  }

  /// The tag of a word that hardly bears another, whatever stands before it.
  private func usual(_ token: Int) -> Tag? {
    let word = tokens[token]
    if word.kind == .number { return .numeral }
    guard !word.hasCapital else { return nil }
    let text = text
    let (kind, settled) = Tagger.english.lexicon.lookup(
      WordForm(of: word.range, in: text.span, glued: word.glued))
    if let settled { return settled }
    // No rule tells apart what leads to a phrase or clause.
    if kind != 0, kind & ~Self.leading == 0 { return .adposition }
    if kind.nonzeroBitCount == 1 { return Tag(rawValue: UInt8(kind.trailingZeroBitCount)) }
    let isCounted = kind == 0 && token > 0 && tags[token - 1] == .numeral
    return isCounted && word.hasLetter && isPlural(word, in: text.span) ? .nouns : nil
  }

  /// Reads words that have no tag yet, from left to right.
  private func read(_ words: Range<Int>) {
    prepare()
    let (text, tokens) = (text, tokens)
    // Taken out while it is read, so that no word costs a copy of it.
    var (input, tags) = (input, tags)
    (self.input, self.tags) = (.empty, [])
    var keys = KeyBuffer()
    var past = TagHistory()
    for place in max(0, words.lowerBound - 3)..<words.lowerBound {
      if let tag = tags[place] { past.append(tag) } else { past = TagHistory() }
    }
    for index in words {
      if tags[index] == nil {
        input.read(around: index, tokens, in: text.span, lexicon: Tagger.english.lexicon)
        tags[index] = Tagger.english.tag(at: index, of: input, after: past, &keys)
      }
      past.append(tags[index] ?? .other)
    }
    (self.input, self.tags) = (input, tags)
  }

  private func prepare() {
    guard input.count == 0, !tokens.isEmpty else { return }
    let text = text
    input = TaggerInput(tokens, in: text.span)
  }
}
