import TallyText

/// Whether a sentence can hold a figure: a digit, a vulgar fraction or a number word.
///
/// - Complexity: O(n) in the number of bytes, one hash step a letter.
func mayHoldFigure(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
  holds(figureWords, or: { startsNumber($0, at: $1) }, text, range)
}

@inline(__always)
private func startsNumber(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
  let byte = text[index]
  return isDigit(byte) || (byte == 0xC2 && index + 1 < text.count && text[index + 1] >= 0xBC)
    || (byte == 0xE2 && index + 1 < text.count && text[index + 1] == 0x85)
}

/// Whether a sentence holds one of some words of two letters or more, by their hashes.
///
/// - Parameter isSought: whether what is no letter at a place is sought as well.
/// - Complexity: O(n) in the number of bytes, one hash step a letter.
@inline(__always)
func holds(
  _ words: Set<UInt64>, or isSought: (borrowing Span<UInt8>, Int) -> Bool = { _, _ in false },
  _ text: borrowing Span<UInt8>, _ range: Range<Int>
) -> Bool {
  var hash = StableHash()
  var length = 0
  for index in range {
    if isASCIILetter(text[index]) {
      hash.add(text[index] | 0x20)
      length += 1
      continue
    }
    if isSought(text, index) { return true }
    if length > 1 {
      hash.add(UInt8(0xFF))
      if words.contains(hash.value) { return true }
    }
    if length > 0 {
      hash = StableHash()
      length = 0
    }
  }
  guard length > 1 else { return false }
  hash.add(UInt8(0xFF))
  return words.contains(hash.value)
}

/// Words that a figure without digits starts with or holds.
private let figureWords: Set<UInt64> = {
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
  return Set(words.map { StableHash.of($0) })
}()
