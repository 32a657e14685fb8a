/// A sentence as the tagger sees it, with two places before and after it.
package struct TaggerInput: Sendable {
  /// The words, from index 2.
  private var forms: [WordForm]
  /// The tags each word takes in the lexicon, as bits.
  private var classes: [UInt64]
  /// Tags that need no decision.
  package private(set) var settled: [Tag?]
  /// How the sentence is written: 0 usual, 1 headline capitals, 2 all capitals, 3 no capitals.
  private var style: UInt64
  /// The first word that is not a mark.
  private var opening: Int
  package let count: Int

  /// A sentence without words.
  static let empty = TaggerInput([], lexicon: TagLexicon())

  package init(_ words: [WordForm], lexicon: borrowing TagLexicon) {
    count = words.count
    forms = [.outside, .outside]
    forms.reserveCapacity(words.count + 4)
    forms.append(contentsOf: words)
    forms.append(.outside)
    forms.append(.outside)
    classes = [UInt64](repeating: 0, count: forms.count)
    settled = [Tag?](repeating: nil, count: words.count)
    opening = words.firstIndex { $0.casing != .none || $0.hasDigit } ?? 0
    style = Self.style(of: words)
    for index in words.indices {
      let entry = lexicon.lookup(words[index])
      classes[index + 2] = entry.tags
      let casing = words[index].casing
      if casing == .lower || casing == .none || (index == opening && casing == .initial) {
        settled[index] = entry.settled
      }
    }
  }

  private static func style(of words: [WordForm]) -> UInt64 {
    var long = 0
    var initial = 0
    var capitals = 0
    for word in words where word.count > 3 && word.casing != .none {
      long += 1
      if word.casing == .capitals { capitals += 1 }
      if word.casing != .lower { initial += 1 }
    }
    if long > 2, capitals * 4 > long * 3 { return 2 }
    if long > 2, initial * 4 > long * 3 { return 1 }
    return initial == 0 ? 3 : 0
  }

  /// The features of the word at `index`, given the tags of the three words before it.
  package func keys(
    at index: Int, after last: UInt64, _ second: UInt64, _ third: UInt64,
    into keys: inout KeyBuffer
  ) {
    keys.removeAll()
    let place = index + 2
    let form = forms[place]
    let next = forms[place + 1]
    let before = forms[place - 1]
    let kind = classes[place]
    let nextKind = classes[place + 1] == 0 ? next.suffix(2) : classes[place + 1]
    let thenKind = classes[min(place + 2, classes.count - 1)]
    addWord(form, kind: kind, at: index, into: &keys)
    addNeighbours(place, into: &keys)
    let tail = form.suffix(3)
    let known = kind == 0 ? tail : kind
    keys.append(FeatureKey.of(30, nextKind))
    keys.append(FeatureKey.of(31, nextKind, thenKind))
    keys.append(FeatureKey.of(32, known, nextKind))
    keys.append(FeatureKey.of(33, last))
    keys.append(FeatureKey.of(34, last, second))
    keys.append(FeatureKey.of(35, last, form.word))
    keys.append(FeatureKey.of(36, last, known))
    keys.append(FeatureKey.of(37, last, nextKind))
    keys.append(FeatureKey.of(38, last, next.word))
    keys.append(FeatureKey.of(39, last, tail))
    keys.append(FeatureKey.of(40, last, second, known))
    keys.append(FeatureKey.of(41, last, known, nextKind))
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
    let form = forms[place]
    let next = forms[place + 1]
    let before = forms[place - 1]
    keys.append(FeatureKey.of(18, next.word))
    keys.append(FeatureKey.of(19, before.word))
    keys.append(FeatureKey.of(20, forms[place + 2].word))
    keys.append(FeatureKey.of(21, forms[place - 2].word))
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
    keys.append(FeatureKey.of(45, next.word, forms[place + 2].word))
    keys.append(FeatureKey.of(46, forms[place - 2].word, before.word))
  }
}
