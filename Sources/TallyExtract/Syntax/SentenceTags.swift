/// The parts of speech of a sentence's tokens, each read when it is first asked for.
///
/// A tag depends on the three before it, and so on those before them, back to three that stand
/// without a decision: a figure early in a long sentence costs only the words around it.
final class SentenceTags {
  /// One part of speech for each token, all of them read.
  var all: [Tag] {
    prepare()
    Tagger.english.read(tags.indices, of: input, into: &tags)
    return tags.map { $0 ?? .other }
  }

  private let tokens: [Token]
  private let text: [UInt8]
  private var isPrepared = false
  private var input = TaggerInput.empty
  private var tags: [Tag?] = []

  /// The tags of tokens of a text; nothing is read yet.
  init(_ tokens: [Token], in text: [UInt8]) {
    self.tokens = tokens
    self.text = text
  }

  /// The part of speech of a token, which must be one of the sentence.
  subscript(token: Int) -> Tag {
    prepare()
    if let tag = tags[token] { return tag }
    Tagger.english.read(firstUnread(before: token)..<token + 1, of: input, into: &tags)
    return tags[token] ?? .other
  }

  private func prepare() {
    guard !isPrepared else { return }
    isPrepared = true
    let text = text
    input = Tagger.english.input(of: wordForms(of: tokens, in: text.span))
    tags = input.settled
  }

  /// The first word that must be read before one can be: it follows three whose tags are known.
  private func firstUnread(before token: Int) -> Int {
    var first = token
    var index = token - 1
    while index >= 0, first - index <= 3 {
      if tags[index] == nil { first = index }
      index -= 1
    }
    return first
  }
}
