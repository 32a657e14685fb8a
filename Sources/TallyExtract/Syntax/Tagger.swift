import TallySyntaxModels

/// Gives each word its tag, left to right, each time the best one after those before it.
package struct Tagger: Sendable {
  let lexicon: TagLexicon
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
    let input = TaggerInput(words, lexicon: lexicon)
    var keys = KeyBuffer()
    var past = TagHistory()
    var tags: [Tag] = []
    tags.reserveCapacity(words.count)
    for index in words.indices {
      let tag = tag(at: index, of: input, after: past, &keys)
      past.append(tag)
      tags.append(tag)
    }
    return tags
  }

  /// The tag of a word, where it and those around it were read.
  func tag(
    at index: Int, of input: borrowing TaggerInput, after past: TagHistory,
    _ keys: inout KeyBuffer
  ) -> Tag {
    if let tag = input.settled(at: index) { return tag }
    input.keys(at: index, after: past.last, past.second, past.third, into: &keys)
    return best(for: keys)
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

/// The tags of the three words before one, last first.
struct TagHistory {
  private(set) var last = Tagger.outside
  private(set) var second = Tagger.outside
  private(set) var third = Tagger.outside

  mutating func append(_ tag: Tag) {
    (third, second, last) = (second, last, UInt64(tag.rawValue))
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
