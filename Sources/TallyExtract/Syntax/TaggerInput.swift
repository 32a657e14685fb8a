/// A sentence as the tagger sees it, with two places before and after it; a word is read when it is
/// first asked for.
package struct TaggerInput: Sendable {
  /// What is read of a word.
  private struct Place {
    var form = WordForm.outside
    /// The tags that it takes in the lexicon, as bits; 0 where it is not known there.
    var kind: UInt64 = 0
    /// Its tag, where that needs no decision.
    var settled: Tag?
    var isRead = false
  }

  /// The words, from index 2.
  private var places: [Place]
  /// How the sentence is written: 0 usual, 1 headline capitals, 2 all capitals, 3 no capitals.
  private var style: UInt64
  /// The first word that is not a mark.
  private var opening = 0
  package var count: Int { places.count - 4 }

  /// A sentence without words.
  static let empty = TaggerInput(count: 0, style: 0)

  private init(count: Int, style: UInt64) {
    places = [Place](repeating: Place(), count: count + 4)
    self.style = style
  }

  /// The tag of a word that was read, where it needs no decision.
  package func settled(at index: Int) -> Tag? { places[index + 2].settled }

  /// A sentence of words.
  package init(_ words: [WordForm], lexicon: borrowing TagLexicon) {
    var count = StyleCount()
    for word in words where word.count > 3 { count.add(word.casing) }
    self.init(count: words.count, style: count.style)
    opening = words.firstIndex(where: Self.opens) ?? 0
    for index in words.indices { set(words[index], at: index, lexicon) }
  }

  /// A sentence of a text's tokens, of which none is read yet.
  init(_ tokens: [Token], in text: borrowing Span<UInt8>) {
    var count = StyleCount()
    for token in tokens where token.isLong(in: text) { count.add(token.casing) }
    self.init(count: tokens.count, style: count.style)
    opening =
      tokens.firstIndex { Self.opens(WordForm(of: $0.range, in: text, glued: $0.glued)) } ?? 0
  }

  private static func opens(_ word: WordForm) -> Bool { word.casing != .none || word.hasDigit }

  /// Reads the words that a decision on the word at `index` looks at.
  mutating func read(
    around index: Int, _ tokens: [Token], in text: borrowing Span<UInt8>,
    lexicon: borrowing TagLexicon
  ) {
    for place in max(0, index - 2)..<min(count, index + 3) {
      read(place, tokens, in: text, lexicon: lexicon)
    }
  }

  /// Reads one word, where it was not read yet.
  mutating func read(
    _ index: Int, _ tokens: [Token], in text: borrowing Span<UInt8>,
    lexicon: borrowing TagLexicon
  ) {
    guard !places[index + 2].isRead else { return }
    let token = tokens[index]
    set(WordForm(of: token.range, in: text, glued: token.glued), at: index, lexicon)
  }

  private mutating func set(
    _ word: WordForm, at index: Int, _ lexicon: borrowing TagLexicon
  ) {
    let entry = lexicon.lookup(word)
    let casing = word.casing
    let isPlain = casing == .lower || casing == .none || (index == opening && casing == .initial)
    places[index + 2] = Place(
      form: word, kind: entry.tags, settled: isPlain ? entry.settled : nil, isRead: true)
  }

  /// The features of the word at `index`, given the tags of the three words before it.
  package func keys(
    at index: Int, after last: UInt64, _ second: UInt64, _ third: UInt64,
    into keys: inout KeyBuffer
  ) {
    keys.removeAll()
    let place = index + 2
    let form = places[place].form
    let (next, before) = (places[place + 1].form, places[place - 1].form)
    let kind = places[place].kind
    let nextKind = places[place + 1].kind == 0 ? next.suffix(2) : places[place + 1].kind
    let thenKind = places[place + 2].kind
    addWord(form, kind: kind, at: index, into: &keys)
    addNeighbours(place, into: &keys)
    let tail = form.suffix(3)
    let own = kind == 0 ? tail : kind
    keys.append(FeatureKey.of(30, nextKind))
    keys.append(FeatureKey.of(31, nextKind, thenKind))
    keys.append(FeatureKey.of(32, own, nextKind))
    keys.append(FeatureKey.of(33, last))
    keys.append(FeatureKey.of(34, last, second))
    keys.append(FeatureKey.of(35, last, form.word))
    keys.append(FeatureKey.of(36, last, own))
    keys.append(FeatureKey.of(37, last, nextKind))
    keys.append(FeatureKey.of(38, last, next.word))
    keys.append(FeatureKey.of(39, last, tail))
    keys.append(FeatureKey.of(40, last, second, own))
    keys.append(FeatureKey.of(41, last, own, nextKind))
    keys.append(FeatureKey.of(42, second, before.word))
    keys.append(FeatureKey.of(43, last, second, third))
    keys.append(FeatureKey.of(44, second, form.word))
  }

  private func addWord(
    _ form: WordForm, kind: UInt64, at index: Int, into keys: inout KeyBuffer
  ) {
    let first: UInt64 = index == opening ? 1 : 0
    let casing = UInt64(form.casing.rawValue) | first << 3 | style << 4
    keys.append(FeatureKey.of(1, form.word))
    keys.append(FeatureKey.of(2, form.word, casing))
    keys.append(FeatureKey.of(3, form.suffix(1)))
    keys.append(FeatureKey.of(4, form.suffix(2)))
    keys.append(FeatureKey.of(5, form.suffix(3)))
    keys.append(FeatureKey.of(6, form.suffix(4)))
    keys.append(FeatureKey.of(7, form.suffix(5)))
    keys.append(FeatureKey.of(8, form.prefix(1)))
    keys.append(FeatureKey.of(9, form.prefix(2)))
    keys.append(FeatureKey.of(10, form.prefix(3)))
    keys.append(FeatureKey.of(11, form.prefix(4)))
    keys.append(FeatureKey.of(12, form.shape))
    keys.append(FeatureKey.of(13, casing, form.hasDigit ? 1 : 0))
    keys.append(FeatureKey.of(14, casing, form.suffix(3)))
    keys.append(FeatureKey.of(15, casing, kind))
    keys.append(FeatureKey.of(16, kind))
    keys.append(FeatureKey.of(17, UInt64(min(form.count, 6)), form.shape))
  }

  private func addNeighbours(_ place: Int, into keys: inout KeyBuffer) {
    let form = places[place].form
    let next = places[place + 1].form
    let before = places[place - 1].form
    keys.append(FeatureKey.of(18, next.word))
    keys.append(FeatureKey.of(19, before.word))
    keys.append(FeatureKey.of(20, places[place + 2].form.word))
    keys.append(FeatureKey.of(21, places[place - 2].form.word))
    keys.append(FeatureKey.of(22, before.word, form.word))
    keys.append(FeatureKey.of(23, form.word, next.word))
    keys.append(FeatureKey.of(24, before.word, next.word))
    keys.append(FeatureKey.of(25, next.suffix(3)))
    keys.append(FeatureKey.of(26, before.suffix(3)))
    keys.append(
      FeatureKey.of(27, UInt64(next.casing.rawValue), UInt64(form.casing.rawValue), next.shape))
    keys.append(
      FeatureKey.of(28, UInt64(before.casing.rawValue), UInt64(form.casing.rawValue), before.shape))
    let glue: UInt64 = (form.glued ? 1 : 0) | (next.glued ? 2 : 0)
    keys.append(FeatureKey.of(29, glue, next.shape, before.shape))
    keys.append(FeatureKey.of(45, next.word, places[place + 2].form.word))
    keys.append(FeatureKey.of(46, places[place - 2].form.word, before.word))
  }
}

/// How long words of a sentence are written.
private struct StyleCount {
  private var long = 0
  private var initial = 0
  private var capitals = 0

  mutating func add(_ casing: WordForm.Casing) {
    guard casing != .none else { return }
    long += 1
    if casing == .capitals { capitals += 1 }
    if casing != .lower { initial += 1 }
  }

  /// 0 usual, 1 headline capitals, 2 all capitals, 3 no capitals.
  var style: UInt64 {
    if long > 2, capitals * 4 > long * 3 { return 2 }
    if long > 2, initial * 4 > long * 3 { return 1 }
    return initial == 0 ? 3 : 0
  }
}

extension Token {
  /// Whether its form has more than three bytes, a curly apostrophe read as one.
  fileprivate func isLong(in text: borrowing Span<UInt8>) -> Bool {
    guard kind != .number, range.count > 3 else { return false }
    guard range.count < 6 else { return true }
    let hasCurly = range.contains { text[$0] == 0xE2 && curlyApostropheEnd(text, at: $0) != nil }
    return !hasCurly
  }

  /// How its form is written, as far as the style of the sentence asks.
  fileprivate var casing: WordForm.Casing {
    allCapitals ? .capitals : hasCapital ? .initial : hasLetter ? .lower : .none
  }
}
