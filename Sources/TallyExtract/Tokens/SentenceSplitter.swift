import TallyModel
import TallyText

/// The longest sentence that is kept whole unless told otherwise, in bytes; longer runs are cut at
/// a space.
///
/// Written sentences stay far below; what is longer is a table, a list or no prose at all.
let longestSentence = ArticleLimits.standard.sentenceBytes

/// The most bytes of a sentence that are neither letters nor digits, for the same reason: 300 unless
/// the longest sentence is another.
///
/// What is said of a figure is looked for in its whole sentence, so that the work grows with the
/// square of the words; this keeps a page of nothing but figures from being slow.
private func mostMarks(in longest: Int) -> Int { max(100, longest * 3 / 40) }

/// The sentences of a block, as ranges of bytes without surrounding space.
///
/// A sentence ends at a full stop, question or exclamation mark (with the quotes and brackets
/// that close after it) before a space and a word that can start a sentence, unless the stop
/// belongs to an abbreviation, an initial or a list number.
/// - Complexity: O(n) in the number of bytes.
func sentenceRanges(
  in text: borrowing Span<UInt8>, range: Range<Int>, longest: Int = longestSentence
) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  _ = appendSentences(of: text, range, to: &ranges, longest: longest)
  return ranges
}

/// Appends the sentences of a block; true when one was cut for its length.
private func appendSentences(
  of text: borrowing Span<UInt8>, _ range: Range<Int>, to ranges: inout [Range<Int>], longest: Int
) -> Bool {
  var isCut = false
  let mostMarks = mostMarks(in: longest)
  // A sentence below this length is not cut, whatever its bytes are.
  let uncut = min(longest, mostMarks - 1)
  let end = min(range.upperBound, text.count)
  var start = skipSpace(text, from: range.lowerBound, limit: end)
  var index = start
  var run = MarkCount(from: -1, next: 0)
  while true {
    index = nextStop(text, from: index, limit: min(end, start + uncut))
    if index >= start + uncut { index = nextMark(text, from: index, limit: end, start + longest) }
    guard index < end else { break }
    if text[index] == 0x0A {
      appendTrimmed(text, start..<index, to: &ranges)
      start = skipSpace(text, from: index, limit: end)
      index = start
      continue
    }
    if isStop(text[index]) || isEllipsis(text, at: index),
      let stop = endOfSentence(text, mark: index, start: start, limit: end)
    {
      appendTrimmed(text, start..<stop, to: &ranges)
      start = skipSpace(text, from: stop, limit: end)
      index = max(start, index + 1)
      continue
    }
    if index - start >= uncut {
      run.read(text, from: start, through: index)
      if index - start >= longest || run.marks >= mostMarks {
        isCut = true
        let cut = run.lastSpace > start ? run.lastSpace : startOfScalar(text, at: index)
        appendTrimmed(text, start..<cut, to: &ranges)
        start = skipSpace(text, from: cut, limit: end)
        index = max(start, index)
        run = MarkCount(from: start, next: index + 1)
      }
    }
    index += 1
  }
  appendTrimmed(text, start..<end, to: &ranges)
  return isCut
}

/// The first byte that may end a sentence: a line feed, a stop, or the first byte of an ellipsis.
@inline(__always)
private func nextStop(_ text: borrowing Span<UInt8>, from start: Int, limit: Int) -> Int {
  var index = start
  while index < limit {
    let word = eightBytes(of: text, from: index, limit: limit)
    let found =
      places(of: 0x0A, in: word) | places(of: UInt8(ascii: "."), in: word)
      | places(of: UInt8(ascii: "!"), in: word) | places(of: UInt8(ascii: "?"), in: word)
      | places(of: 0xE2, in: word)
    if found != 0 { return index + found.trailingZeroBitCount / 8 }
    index += 8
  }
  return max(start, limit)
}

/// The top bit of the bytes of a word that equal `byte`; above the first one some others too.
///
/// - Source: "Determine if a word has a byte equal to n", S. E. Anderson, Bit Twiddling Hacks.
@inline(__always)
private func places(of byte: UInt8, in word: UInt64) -> UInt64 {
  let rest = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
  return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
}

/// The first byte that is neither letter nor digit, at `most` at the latest.
private func nextMark(
  _ text: borrowing Span<UInt8>, from start: Int, limit: Int, _ most: Int
) -> Int {
  var index = start
  while index < min(limit, most), isPlain(text[index]) { index += 1 }
  return index
}

@inline(__always)
private func isStop(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
}

/// The marks of a long sentence and its last space, as far as it was read.
private struct MarkCount {
  private(set) var marks = 0
  private(set) var lastSpace: Int
  private var start: Int
  private var next: Int

  /// No marks yet of a sentence that starts at `start`; the next byte to be read is `next`.
  init(from start: Int, next: Int) {
    self.start = start
    self.next = next
    lastSpace = start
  }

  /// Goes on to a byte of the sentence that starts at `first`.
  mutating func read(_ text: borrowing Span<UInt8>, from first: Int, through last: Int) {
    if start != first { self = MarkCount(from: first, next: first) }
    while next <= last {
      if isMark(text[next]) { marks += 1 }
      if text[next] <= 0x20 { lastSpace = next }
      next += 1
    }
  }
}

private func appendTrimmed(
  _ text: borrowing Span<UInt8>, _ range: Range<Int>, to ranges: inout [Range<Int>]
) {
  var end = range.upperBound
  while end > range.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
  if end > range.lowerBound { ranges.append(range.lowerBound..<end) }
}

private func skipSpace(_ text: borrowing Span<UInt8>, from start: Int, limit: Int) -> Int {
  var index = start
  while index < limit {
    let reading = ScalarReading(text, at: index)
    guard reading.kind == .space else { break }
    index += reading.width
  }
  return min(index, limit)
}

/// Whether a byte neither ends a sentence nor counts as a mark, nor can begin an ellipsis.
@inline(__always)
private func isPlain(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || isDigit(byte) || (byte >= 0x80 && byte != 0xE2)
}

/// Whether a byte is neither letter nor digit nor part of a longer scalar.
private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: false
  default: true
  }
}

private func startOfScalar(_ text: borrowing Span<UInt8>, at index: Int) -> Int {
  var start = index
  while start > 0, index - start < 3, text[start] & 0xC0 == 0x80 { start -= 1 }
  return start
}

private func isEllipsis(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
  text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80
    && text[index + 2] == 0xA6
}

/// The byte after the sentence that the mark at `mark` ends; `nil` when it ends none.
private func endOfSentence(
  _ text: borrowing Span<UInt8>, mark: Int, start: Int, limit: Int
) -> Int? {
  var index = mark + (isEllipsis(text, at: mark) ? 3 : 1)
  while index < limit,
    text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: "!")
      || text[index] == UInt8(ascii: "?")
  {
    index += 1
  }
  let single = index == mark + 1 && text[mark] == UInt8(ascii: ".")
  let afterMarks = index
  index = skipClosers(text, from: index, limit: limit)
  if index >= limit { return limit }
  let next = ScalarReading(text, at: index)
  guard next.kind == .space else {
    return single && index == afterMarks && lacksSpace(text, mark: mark, limit: limit)
      ? afterMarks : nil
  }
  let following = FollowingWord(text, from: index, limit: limit)
  guard following.canStart else { return nil }
  if single, index == afterMarks, !stopEnds(text, mark: mark, start: start, before: following) {
    return nil
  }
  return index
}

private func skipClosers(_ text: borrowing Span<UInt8>, from start: Int, limit: Int) -> Int {
  var index = start
  while index < limit {
    let byte = text[index]
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "]")
    {
      index += 1
    } else if byte == 0xE2, index + 2 < limit, text[index + 1] == 0x80,
      text[index + 2] == 0x99 || text[index + 2] == 0x9D
    {
      index += 3
    } else {
      break
    }
  }
  return index
}

/// "ended.Then": a small letter before the stop, a capital and a small letter after it.
private func lacksSpace(_ text: borrowing Span<UInt8>, mark: Int, limit: Int) -> Bool {
  mark > 1 && mark + 2 < limit && text[mark - 1] &- 0x61 < 26 && text[mark - 2] &- 0x61 < 26
    && text[mark + 1] &- 0x41 < 26 && text[mark + 2] &- 0x61 < 26
}

/// What stands after a mark that may end a sentence.
struct FollowingWord {
  /// Whether a sentence can start with it: a capital, a digit, an opening quote or bracket.
  var canStart = false
  var startsWithDigit = false
  /// `StableHash` of the word in lower case.
  var hash: UInt64 = 0

  init(_ text: borrowing Span<UInt8>, from start: Int, limit: Int) {
    var index = skipSpace(text, from: start, limit: limit)
    var opened = false
    while index < limit {
      let reading = ScalarReading(text, at: index)
      guard reading.kind == .punctuation || reading.kind == .symbol else { break }
      opened = true
      index += reading.width
      if index - start > 12 { break }
    }
    guard index < limit else {
      canStart = true
      return
    }
    let byte = text[index]
    startsWithDigit = isDigit(byte)
    let capital = byte &- 0x41 < 26 || byte >= 0x80
    canStart = capital || startsWithDigit || (opened && !(byte &- 0x61 < 26))
    guard capital else { return }
    var word = StableHash()
    let first = index
    while index < limit, isASCIILetter(text[index]), index - first < 16 {
      word.add(text[index] | 0x20)
      index += 1
    }
    word.add(UInt8(0xFF))
    hash = word.value
  }
}

/// Whether a full stop at `mark` ends a sentence, by the word before it and the word after.
private func stopEnds(
  _ text: borrowing Span<UInt8>, mark: Int, start: Int, before next: FollowingWord
) -> Bool {
  var first = mark
  var periods = 0
  while first > start, mark - first < 16 {
    let byte = text[first - 1]
    guard isASCIILetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") else { break }
    if byte == UInt8(ascii: ".") { periods += 1 }
    first -= 1
  }
  guard first < mark else { return true }
  if isDigit(text[first]) {
    // "3. The plan" at the start of a block is a list number.
    return !(first == start && mark - first <= 2)
  }
  if mark - first == 1, text[first] &- 0x41 < 26 {
    // An initial, unless a usual sentence start follows: "Plan B. The".
    return text[first] != UInt8(ascii: "I")
      ? SentenceWords.starters.contains(next.hash) : !next.startsWithDigit
  }
  var word = StableHash()
  for index in first..<mark {
    word.add(isASCIILetter(text[index]) ? text[index] | 0x20 : text[index])
  }
  word.add(UInt8(0xFF))
  let hash = word.value
  if SentenceWords.titles.contains(hash) { return false }
  if SentenceWords.beforeNumbers.contains(hash) {
    return !next.startsWithDigit && SentenceWords.starters.contains(next.hash)
  }
  if periods > 0 || SentenceWords.abbreviations.contains(hash) {
    return SentenceWords.starters.contains(next.hash)
  }
  return true
}

/// All sentences of an article, in reading order, as ranges with their block.
func sentenceSpans(of article: borrowing Article) -> [(range: Range<Int>, block: Int)] {
  var isCut = false
  return sentenceSpans(of: article, isCut: &isCut)
}

/// The same, and whether one was cut for its length.
func sentenceSpans(
  of article: borrowing Article, isCut: inout Bool
) -> [(range: Range<Int>, block: Int)] {
  let text = article.text.span
  let longest = article.limits.sentenceBytes
  var spans: [(range: Range<Int>, block: Int)] = []
  spans.reserveCapacity(text.count / 64 + 4)
  var ranges: [Range<Int>] = []
  for block in article.blocks.indices {
    let bounds = article.blocks[block].range.clamped(to: 0..<text.count)
    ranges.removeAll(keepingCapacity: true)
    if appendSentences(of: text, bounds, to: &ranges, longest: longest) { isCut = true }
    for range in ranges { spans.append((range, block)) }
  }
  return spans
}

/// The sentences of an article as tokens, those without figures included.
///
/// - Complexity: O(n) in the length of the text.
func tokenizedSentences(of article: borrowing Article) -> [TokenizedSentence] {
  let text = article.text.span
  var sentences: [TokenizedSentence] = []
  for (ordinal, sentence) in sentenceSpans(of: article).enumerated() {
    sentences.append(
      TokenizedSentence(
        range: sentence.range, tokens: tokens(in: text, range: sentence.range),
        block: sentence.block, ordinal: ordinal))
  }
  return sentences
}
