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
struct SoughtWords: Sendable {
  private var hashes = HashTable()
  /// The lengths of the words that start with each letter, as bits.
  private var lengths = [UInt64](repeating: 0, count: 32)

  /// A list of words in small letters.
  init(_ words: some Sequence<String>) {
    for word in words {
      hashes[StableHash.of(word)] = 1
      guard let first = word.utf8.first else { continue }
      lengths[Int(first & 0x1F)] |= 1 << UInt64(min(word.utf8.count, 63))
    }
  }

  /// Whether a sentence holds one of the words, or something else that is sought.
  ///
  /// - Parameter isSought: whether what is no letter at a place is sought as well.
  /// - Complexity: O(n) in the number of bytes; of most words only first letter and length count.
  @inline(__always)
  func occur(
    in text: borrowing Span<UInt8>, _ range: Range<Int>,
    or isSought: (borrowing Span<UInt8>, Int) -> Bool = { _, _ in false }
  ) -> Bool {
    var index = range.lowerBound
    let lengths = lengths.span
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, isASCIILetter(text[index]) { index += 1 }
      let length = index - start
      if length > 1, lengths[Int(text[start] & 0x1F)] >> UInt64(min(length, 63)) & 1 != 0,
        isOne(text, start..<index)
      {
        return true
      }
      while index < range.upperBound, !isASCIILetter(text[index]) {
        if isSought(text, index) { return true }
        index += 1
      }
    }
    return false
  }

  private func isOne(_ text: borrowing Span<UInt8>, _ word: Range<Int>) -> Bool {
    var hash = StableHash()
    for index in word { hash.add(text[index] | 0x20) }
    hash.add(UInt8(0xFF))
    return hashes[hash.value] != nil
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
