/// A noun with the words before it that belong to it: "the two old bridges".
///
/// What follows the noun ("of oil", "who left") is outside, and so is a possessor with its "'s".
package struct NounPhrase: Sendable, Hashable {
  /// The tokens, "'s" at the front left out.
  package var tokens: Range<Int>
  /// The token that the phrase is about.
  package var head: Int

  package init(tokens: Range<Int>, head: Int) {
    self.tokens = tokens
    self.head = head
  }
}

/// The noun phrases of a sentence, in order; they do not overlap.
///
/// - Complexity: O(n) in the number of tokens.
func nounPhrases(of tokens: [Token], tags: [Tag], in text: borrowing Span<UInt8>) -> [NounPhrase] {
  nounPhrases(of: wordForms(of: tokens, in: text), tags: tags)
}

/// The noun phrases of words whose tags are known.
package func nounPhrases(of forms: [WordForm], tags: [Tag]) -> [NounPhrase] {
  var phrases: [NounPhrase] = []
  var reader = PhraseReader()
  for index in 0..<min(forms.count, tags.count) {
    let follows: Tag? = index + 1 < tags.count ? tags[index + 1] : nil
    let isGlued =
      forms[index].glued && index + 1 < forms.count && forms[index + 1].glued
    reader.read(tags[index], at: index, before: follows, isGlued: isGlued, into: &phrases)
  }
  reader.close(at: min(forms.count, tags.count), into: &phrases)
  return phrases
}

/// Reads tags left to right and holds the phrase that is open.
private struct PhraseReader {
  private var start: Int?
  /// The last noun, name or number, and whether it is a number.
  private var head: Int?
  private var headIsNumber = false
  /// The first of the names that stand together at the end.
  private var name: Int?
  private var hasDeterminer = false
  private var adjective: Int?

  mutating func read(
    _ tag: Tag, at index: Int, before next: Tag?, isGlued: Bool,
    into phrases: inout [NounPhrase]
  ) {
    switch tag {
    case .pronoun, .questionPronoun, .existential, .otherPronoun:
      close(at: index, into: &phrases)
      phrases.append(NounPhrase(tokens: index..<index + 1, head: index))
    case .determiner, .possessivePronoun:
      if head != nil || adjective != nil || hasDeterminer && tag == .possessivePronoun {
        close(at: index, into: &phrases)
      }
      open(at: index)
      hasDeterminer = true
    case .noun, .nouns, .properNoun, .properNouns:
      open(at: index)
      let isName = tag == .properNoun || tag == .properNouns
      name = isName ? name ?? index : nil
      head = index
      headIsNumber = false
    case .numeral:
      open(at: index)
      if head == nil || headIsNumber || name != nil {
        if head == nil { headIsNumber = true }
        head = headIsNumber ? index : head
      } else {
        close(at: index, into: &phrases)
        open(at: index)
        head = index
        headIsNumber = true
      }
    case .symbol, .adjective, .comparative, .superlative:
      readModifier(tag, at: index, into: &phrases)
    case .pastParticiple, .presentParticiple:
      guard start != nil, head == nil || headIsNumber, next.map(canBeModified) ?? false else {
        close(at: index, into: &phrases)
        return
      }
    case .adverb, .comparingAdverb:
      guard let next, next.isAdjective || next == .numeral, head == nil else {
        close(at: index, into: &phrases)
        return
      }
      open(at: index)
    case .punctuation where isGlued && start != nil && (next.map(canBeModified) ?? false): break
    default:
      close(at: index, into: &phrases)
    }
  }

  private mutating func readModifier(
    _ tag: Tag, at index: Int, into phrases: inout [NounPhrase]
  ) {
    if head != nil, !headIsNumber { close(at: index, into: &phrases) }
    open(at: index)
    if tag != .symbol { adjective = index }
  }

  private func canBeModified(_ tag: Tag) -> Bool {
    tag.isNominal || tag.isAdjective || tag == .numeral || tag == .pastParticiple
      || tag == .presentParticiple
  }

  private mutating func open(at index: Int) {
    if start == nil { start = index }
  }

  /// Ends the open phrase after its head, if it has one.
  mutating func close(at end: Int, into phrases: inout [NounPhrase]) {
    defer { self = PhraseReader() }
    guard let start else { return }
    if let head {
      phrases.append(NounPhrase(tokens: start..<head + 1, head: name ?? head))
    } else if hasDeterminer {
      let last = adjective ?? end - 1
      phrases.append(NounPhrase(tokens: start..<last + 1, head: last))
    }
  }
}
