import TallyModel
import TallyText

/// A sentence of an article: its bytes and its block.
typealias SentenceSpan = (range: Range<Int>, block: Int)

/// Finds the person that "he" or "she" stands for, where the words before leave only one.
///
/// A name that is the subject of a verb, or has an age or a description beside it, in the same
/// sentence before the pronoun, else in the two sentences before. Two such names give none.
struct AntecedentFinder {
  let article: Article
  let spans: [SentenceSpan]
  /// The last words of longer names that the article has used: "Quist" after "Nora Quist".
  let lastNames: Set<UInt64>

  /// The person at a place of a sentence.
  ///
  /// - Complexity: O(n) in the length of three sentences.
  func person(before place: Int, in ordinal: Int) -> String? {
    for back in 0...2 {
      let index = ordinal - back
      guard spans.indices.contains(index) else { return nil }
      let names = subjects(of: spans[index].range, before: back == 0 ? place : .max)
      if names.count == 1 { return names.first }
      if names.count > 1 { return nil }
    }
    return nil
  }

  /// The names of a sentence that may be its subjects, by their last words distinct.
  private func subjects(of range: Range<Int>, before place: Int) -> [String] {
    let text = article.text.span
    let tokens = tokens(in: text, range: range)
    let tags = tags(of: tokens, in: text)
    var names: [(last: UInt64, name: String)] = []
    var index = 0
    while index < tokens.count, tokens[index].range.lowerBound < place {
      guard tags[index] == .properNoun else {
        index += 1
        continue
      }
      var end = index
      while end < tokens.count, tags[end] == .properNoun || isStop(tokens, tags, end) { end += 1 }
      if isPerson(index..<end, tokens, tags), isSubject(index..<end, tokens, tags) {
        let last = tokens[lastName(in: index..<end, of: tokens)].hash
        let name = article.string(
          in: tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
        if !names.contains(where: { $0.last == last }) { names.append((last, name)) }
      }
      index = max(end, index + 1)
    }
    return names.map(\.name)
  }

  /// The stop of "Mr." and of initials, between names.
  private func isStop(_ tokens: [Token], _ tags: [Tag], _ index: Int) -> Bool {
    tokens[index].kind == .punctuation && tokens[index].glued && tokens[index].range.count == 1
      && index + 1 < tokens.count && tags[index + 1] == .properNoun
      && article.text[tokens[index].range.lowerBound] == UInt8(ascii: ".")
  }

  private func isPerson(_ run: Range<Int>, _ tokens: [Token], _ tags: [Tag]) -> Bool {
    guard run.count < 6, !tokens[run.upperBound - 1].allCapitals,
      !run.contains(where: { tokens[$0].hash.isIn(StatementWords.organisations) })
    else { return false }
    guard run.count > 1 || lastNames.contains(tokens[run.lowerBound].hash) else { return false }
    // "the Colts", "in Greece"
    guard run.lowerBound > 0 else { return true }
    return tags[run.lowerBound - 1] != .determiner && tags[run.lowerBound - 1] != .adposition
  }

  private func isSubject(_ run: Range<Int>, _ tokens: [Token], _ tags: [Tag]) -> Bool {
    let next = run.upperBound
    guard next < tokens.count else { return false }
    if tags[next].isVerb || tags[next] == .auxiliary || tags[next] == .modal { return true }
    guard article.text[tokens[next].range.lowerBound] == UInt8(ascii: ","), next + 1 < tokens.count
    else { return false }
    let after = tags[next + 1]
    return tokens[next + 1].kind == .number || after == .determiner || after == .questionPronoun
  }
}

/// The last words of the names of two words or more in a sentence.
func lastNames(of tokens: [Token], _ tags: [Tag]) -> [UInt64] {
  guard tags.count == tokens.count else { return [] }
  return tokens.indices.dropFirst().filter { index in
    tags[index] == .properNoun && tags[index - 1] == .properNoun
      && (index + 1 == tokens.count || tags[index + 1] != .properNoun)
  }.map { tokens[lastName(in: 0..<$0 + 1, of: tokens)].hash }
}

/// The last word of a name, without the "Jr." of "Tom Hale Jr.".
private func lastName(in name: Range<Int>, of tokens: [Token]) -> Int {
  var last = name.upperBound - 1
  while last > name.lowerBound,
    tokens[last].kind == .punctuation || tokens[last].hash.isIn(StatementWords.suffixes)
  {
    last -= 1
  }
  return last
}
