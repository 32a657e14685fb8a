import TallySyntaxModels

/// Gives each word its tag, left to right, each time the best one after those before it.
package struct Tagger: Sendable {
  private let lexicon: TagLexicon
  private let model: LinearModel

  /// The tagger that `bytes` hold.
  package init(bytes: [UInt8]) {
    var cursor = ByteCursor(bytes)
    lexicon = TagLexicon(reading: &cursor)
    model = LinearModel(reading: &cursor, classes: Tag.count)
  }

  /// The tagger shipped with the program, decoded when it is first asked for.
  package static let english = Tagger(bytes: PrintableBytes.decoded(taggerModel))

  /// One tag for each word.
  ///
  /// - Complexity: O(n) in the number of words.
  package func tags(of words: [WordForm]) -> [Tag] {
    let input = input(of: words)
    var tags = input.settled
    read(words.indices, of: input, into: &tags)
    return tags.map { $0 ?? .other }
  }

  /// Words as the tagger sees them.
  func input(of words: [WordForm]) -> TaggerInput { TaggerInput(words, lexicon: lexicon) }

  /// Fills in the tags of some words that have none yet; the three before the first one count.
  func read(_ words: Range<Int>, of input: borrowing TaggerInput, into tags: inout [Tag?]) {
    var keys = KeyBuffer()
    var last = Self.number(of: words.lowerBound - 1, in: tags)
    var second = Self.number(of: words.lowerBound - 2, in: tags)
    var third = Self.number(of: words.lowerBound - 3, in: tags)
    for index in words {
      let tag: Tag
      if let known = tags[index] {
        tag = known
      } else {
        input.keys(at: index, after: last, second, third, into: &keys)
        tag = best(for: keys)
        tags[index] = tag
      }
      third = second
      second = last
      last = UInt64(tag.rawValue)
    }
  }

  private static func number(of index: Int, in tags: [Tag?]) -> UInt64 {
    guard index >= 0, let tag = tags[index] else { return outside }
    return UInt64(tag.rawValue)
  }

  /// The number that stands for the tag of a place outside the sentence.
  package static let outside: UInt64 = 63

  @inline(__always)
  private func best(for keys: borrowing KeyBuffer) -> Tag {
    var scores = LinearModel.Scores(repeating: 0)
    keys.score(with: model, into: &scores)
    let sums = scores.span
    var best = 0
    for kind in 1..<Tag.count where sums[kind] > sums[best] { best = kind }
    return Tag(rawValue: UInt8(best)) ?? .other
  }
}

/// The tags of a sentence's tokens, one for each.
///
/// - Complexity: O(n) in the number of tokens and bytes.
func tags(of tokens: [Token], in text: borrowing Span<UInt8>) -> [Tag] {
  Tagger.english.tags(of: wordForms(of: tokens, in: text))
}

/// What the syntax models see of a sentence's tokens.
func wordForms(of tokens: [Token], in text: borrowing Span<UInt8>) -> [WordForm] {
  var forms: [WordForm] = []
  forms.reserveCapacity(tokens.count)
  for token in tokens { forms.append(WordForm(of: token.range, in: text, glued: token.glued)) }
  return forms
}
