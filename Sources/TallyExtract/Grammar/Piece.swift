import TallyModel
import TallyText

/// A stretch of tokens that the grammar treats as one: a phrase of the vocabulary, any other
/// token, or a figure built so far.
struct Piece: Sendable {
  var classes: WordClass
  var tokens: Range<Int>
  /// Index into the vocabulary's meanings, or -1.
  var meaning = -1
  /// Index into `Parse.amounts`, or -1.
  var amount = -1
  /// Whether no space stands before it.
  var glued: Bool
  /// Whether it starts with a number in digits.
  var startsWithNumber = false
}

/// A sentence while the grammar reads it.
struct Parse: ~Copyable {
  private let tables: SharedVocabulary
  let text: [UInt8]
  let tokens: [Token]
  /// The part of speech of each token, once figures may stand.
  var tags: SentenceTags?
  var pieces: [Piece] = []
  var amounts: [Amount] = []
  /// The pieces that became figures, some of which may be left alone later.
  private(set) var figures: [Int] = []
  /// The classes that some piece has or had, and those of figures.
  private(set) var present: WordClass = [.bare, .measured, .ordinal, .taken]
  /// No piece before this one is a figure.
  private(set) var firstFigure = Int.max
  /// Figures that were seen and not read, with the token they start at.
  var leftAlone: [(reason: LeftAlone, token: Int)] = []

  /// The pieces of a sentence's tokens: the longest phrases of the vocabulary, left to right.
  init(_ tokens: [Token], of text: [UInt8], vocabulary: SharedVocabulary) {
    tables = vocabulary
    self.text = text
    self.tokens = tokens
    pieces.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count { index = appendPhrase(at: index) }
  }

  /// The words that figures are read by.
  var vocabulary: Vocabulary { tables.vocabulary }

  /// Appends the longest phrase that starts at a token; the token after it.
  private mutating func appendPhrase(at start: Int) -> Int {
    let first = tokens[start]
    guard first.kind != .number else {
      pieces.append(
        Piece(classes: [], tokens: start..<start + 1, glued: first.glued, startsWithNumber: true))
      return start + 1
    }
    var classes: WordClass = []
    var (meaning, end) = (-1, start + 1)
    var key: UInt64 = 0
    var index = start
    while index < tokens.count {
      key = PhraseTable.step(key, tokens[index].hash)
      guard let found = vocabulary.phrases.lookup(key) else { break }
      // The stop that ends the sentence is not that of "ft.".
      if index > start, index + 1 == tokens.count, isStop(index) { break }
      if found.meaning >= 0,
        index == start
          || (signHolds(start, index, found.classes) && !isJoinedBound(index, found.classes))
      {
        (classes, meaning, end) = (found.classes, Int(found.meaning), index + 1)
      }
      if !found.hasLonger { break }
      index += 1
    }
    if first.kind == .word, !classes.contains(.stop) { classes.insert(.plain) }
    present.formUnion(classes)
    pieces.append(
      Piece(classes: classes, tokens: start..<end, meaning: meaning, glued: first.glued))
    return end
  }

  private func isStop(_ token: Int) -> Bool {
    tokens[token].range.count == 1 && text[tokens[token].range.lowerBound] == UInt8(ascii: ".")
  }

  /// Whether letters before a sign belong to it: "A$5", not "a $5 fine" nor "'s $5".
  private func signHolds(_ start: Int, _ end: Int, _ classes: WordClass) -> Bool {
    guard classes.contains(.currencySign), tokens[start].kind == .word,
      tokens[start].range.count == 1, end == start + 1
    else { return true }
    let letter = text[tokens[start].range.lowerBound]
    if letter == UInt8(ascii: "A") { return tokens[end].glued }
    if letter == UInt8(ascii: "c") { return !tokens[end].glued }
    return tokens[start].capitalised || letter == UInt8(ascii: "y")
  }

  /// Whether "and over" is no hedge of the figure before it, but joins another with a bound of its
  /// own: "24 dead and over 200 injured", "two men and more than 30 women".
  private func isJoinedBound(_ end: Int, _ classes: WordClass) -> Bool {
    classes == .hedgeAfter
      && (startsFigure(end + 1) || (end + 1 < tokens.count && tokens[end + 1].hash == Self.than))
  }

  private static let than = StableHash.of("than")

  /// Whether a figure is likely to begin with a token.
  private func startsFigure(_ token: Int) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    if tokens[token].kind == .number { return true }
    let own = classes(of: token)
    if own.contains(.article) { return !classes(of: token + 1).isDisjoint(with: Self.numbers) }
    return !own.isDisjoint(with: Self.numbers.union(.currencySign))
  }

  private static let numbers: WordClass = [.cardinal, .hundred, .scale, .group, .half, .vague]

  /// What a token is by itself.
  private func classes(of token: Int) -> WordClass {
    guard tokens.indices.contains(token) else { return [] }
    return vocabulary.phrases.lookup(PhraseTable.step(0, tokens[token].hash))?.classes ?? []
  }

  /// Notes the pieces that are figures; no piece is joined with another from here on.
  mutating func findFigures() {
    figures.reserveCapacity(amounts.count)
    for index in pieces.indices where pieces[index].amount >= 0 { figures.append(index) }
  }

  /// What the vocabulary says of a piece.
  @inline(__always)
  func meaning(_ index: Int) -> WordMeaning? {
    guard pieces.indices.contains(index), pieces[index].meaning >= 0 else { return nil }
    return vocabulary.phrases.meanings[pieces[index].meaning]
  }

  /// The figure of a piece.
  @inline(__always)
  func amount(_ index: Int) -> Amount? {
    guard pieces.indices.contains(index), pieces[index].amount >= 0 else { return nil }
    return amounts[pieces[index].amount]
  }

  /// Whether a piece is a figure that has no unit yet.
  @inline(__always)
  func isBare(_ index: Int) -> Bool {
    pieces.indices.contains(index) && pieces[index].amount >= 0
      && amounts[pieces[index].amount].isBare
  }

  /// Whether the piece exists and has one of the classes.
  @inline(__always)
  func has(_ index: Int, _ classes: WordClass) -> Bool {
    pieces.indices.contains(index) && !pieces[index].classes.isDisjoint(with: classes)
  }

  func isGlued(_ index: Int) -> Bool { pieces.indices.contains(index) && pieces[index].glued }

  /// The part of speech of a piece's last token.
  func tag(_ index: Int) -> Tag {
    guard let tags, pieces.indices.contains(index) else { return .other }
    return tags[pieces[index].tokens.upperBound - 1]
  }

  /// The first token of a piece.
  func token(_ index: Int) -> Token? {
    pieces.indices.contains(index) ? tokens[pieces[index].tokens.lowerBound] : nil
  }

  /// Whether the piece is a plain word: letters, no figure.
  func isWord(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.kind == .word && pieces[index].amount < 0
  }

  /// Whether the piece is a name by its capital, not by its place at the start.
  func isCapitalised(_ index: Int) -> Bool {
    guard isWord(index), let token = token(index) else { return false }
    return token.capitalised || token.allCapitals
  }

  /// The bytes of a token.
  func bytes(_ token: Int) -> ArraySlice<UInt8> {
    tokens.indices.contains(token) ? text[tokens[token].range] : []
  }

  /// The words of a range of tokens with the spaces between them as single spaces.
  func words(_ range: Range<Int>) -> String {
    if let place = plainPlace(of: range) { return String(decoding: text[place], as: UTF8.self) }
    var words = ""
    for index in range where tokens.indices.contains(index) {
      if index > range.lowerBound, !tokens[index].glued { words += " " }
      words += String(decoding: text[tokens[index].range], as: UTF8.self)
    }
    return words
  }

  /// Where a range of tokens stands in the text, if with single spaces alone between them.
  private func plainPlace(of range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else {
      return nil
    }
    for index in range.dropFirst() where !tokens[index].glued {
      let end = Int(tokens[index - 1].end)
      guard tokens[index].start == end + 1, text[end] == 0x20 else { return nil }
    }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// Puts a figure in the place of `count` pieces from `start`.
  mutating func replace(_ start: Int, _ count: Int, with amount: Amount) {
    let end = min(start + count, pieces.count)
    guard start < end else { return }
    firstFigure = min(firstFigure, start)
    let span = pieces[start].tokens.lowerBound..<pieces[end - 1].tokens.upperBound
    amounts.append(amount)
    let piece = Piece(
      classes: amount.isBare ? .bare : .measured, tokens: span, amount: amounts.count - 1,
      glued: pieces[start].glued, startsWithNumber: pieces[start].startsWithNumber)
    pieces.replaceSubrange(start..<end, with: CollectionOfOne(piece))
  }

  /// Takes pieces out of the grammar's sight.
  mutating func take(_ range: Range<Int>, _ reason: LeftAlone?) {
    let bounded = range.clamped(to: 0..<pieces.count)
    guard !bounded.isEmpty else { return }
    if let reason { leftAlone.append((reason, pieces[bounded.lowerBound].tokens.lowerBound)) }
    for index in bounded {
      pieces[index].classes = .taken
      pieces[index].amount = -1
    }
  }
}
