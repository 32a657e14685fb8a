import TallyText

/// Whether a sentence can hold a figure: a digit, a vulgar fraction or a number word.
///
/// - Complexity: O(n) in the number of bytes.
func mayHoldFigure(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
  figureWords.occur(in: text, range) { startsNumber($0, at: $1) }
}

@inline(__always)
private func startsNumber(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
  let byte = text[index]
  return isDigit(byte) || (byte == 0xC2 && index + 1 < text.count && text[index + 1] >= 0xBC)
    || (byte == 0xE2 && index + 1 < text.count && text[index + 1] == 0x85)
}

/// Words of two letters or more that sentences are searched for.
///
/// What is read is cut into runs of three letters, one for each byte, without a branch that depends
/// on where words end: only where a run is the beginning of a sought word is the word looked at.
struct SoughtWords: Sendable {
  private let hashes: WordSet
  /// A bit for each run of three codes.
  private var starts = [UInt64](repeating: 0, count: 512)
  /// What each byte is in a run: the number of its letter, 31 for what may begin a number, else 0.
  private let codes: [UInt8]

  /// A list of words in small letters.
  init(_ words: some Sequence<String>) {
    let words = Array(words)
    hashes = WordSet(words.map { StableHash.of($0) })
    codes = (0...255).map { Self.code(of: $0) }
    for run in stride(from: 31, to: 1 << 15, by: 32) { starts[run >> 6] |= 1 << UInt64(run & 63) }
    for word in words where word.utf8.count > 1 {
      let run = (word.utf8.prefix(3) + [0]).prefix(3).reduce(0) { $0 << 5 | Int(codes[Int($1)]) }
      starts[run >> 6] |= 1 << UInt64(run & 63)
    }
  }

  private static func code(of byte: UInt8) -> UInt8 {
    if isASCIILetter(byte) { return byte & 0x1F }
    return isDigit(byte) || byte == 0xC2 || byte == 0xE2 ? 31 : 0
  }

  /// Whether a sentence holds one of the words, or something else that is sought.
  ///
  /// - Parameter isSought: whether what is no letter at a place is sought as well.
  /// - Complexity: O(n) in the number of bytes.
  @inline(__always)
  func occur(
    in text: borrowing Span<UInt8>, _ range: Range<Int>,
    or isSought: (borrowing Span<UInt8>, Int) -> Bool = { _, _ in false }
  ) -> Bool {
    let (starts, codes) = (starts.span, codes.span)
    var run = 0
    for index in range {
      run = (run << 5 | Int(codes[Int(text[index])])) & 0x7FFF
      if starts[run >> 6] >> UInt64(run & 63) & 1 != 0,
        isSought(text, index) || wordStarts(text, at: index - 2, in: range)
      {
        return true
      }
    }
    // A word of two letters at the end.
    run = run << 5 & 0x7FFF
    return starts[run >> 6] >> UInt64(run & 63) & 1 != 0
      && wordStarts(text, at: range.upperBound - 2, in: range)
  }

  /// Whether one of the words starts at a place.
  private func wordStarts(
    _ text: borrowing Span<UInt8>, at start: Int, in range: Range<Int>
  ) -> Bool {
    guard start >= range.lowerBound, start == range.lowerBound || !isASCIILetter(text[start - 1])
    else { return false }
    var hash = StableHash()
    var index = start
    while index < range.upperBound, isASCIILetter(text[index]) {
      hash.add(text[index] | 0x20)
      index += 1
    }
    hash.add(UInt8(0xFF))
    return index - start > 1 && hashes.contains(hash.value)
  }
}

/// Words that a figure without digits starts with or holds.
private let figureWords: SoughtWords = {
  var words: Set<String> = [
    "hundred", "half", "several", "few", "couple", "handful", "pair", "none", "nobody", "halved",
  ]
  for (word, _) in NumeralWords.cardinals + NumeralWords.groups + NumeralWords.multipliers {
    words.insert(word)
  }
  for (word, _) in NumeralWords.scales + NumeralWords.denominators {
    words.formUnion([word, word + "s"])
  }
  for (word, _) in NumeralWords.ordinals { words.insert(word) }
  for word in VagueWords.plurals { words.insert(String(word.phrase.prefix { $0 != " " })) }
  words.formUnion([
    "double", "triple", "five", "six", "seven", "sixfold", "tenfold", "twofold", "threefold",
    "fourfold", "fivefold",
  ])
  return SoughtWords(words)
}()
