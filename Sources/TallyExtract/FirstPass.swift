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
/// Only where the first three letters of a word are the beginning of a sought one is it looked at.
struct SoughtWords: Sendable {
  private let hashes: WordSet
  /// A bit for each beginning.
  private var beginnings = [UInt64](repeating: 0, count: 512)

  /// A list of words in small letters.
  init(_ words: some Sequence<String>) {
    let words = Array(words)
    hashes = WordSet(words.map { StableHash.of($0) })
    for word in words where word.utf8.count > 1 {
      let letters = (word.utf8.prefix(3) + [0]).prefix(3)
      let beginning = letters.reduce(0) { $0 << 5 | Int($1 & 0x1F) }
      beginnings[beginning >> 6] |= 1 << UInt64(beginning & 63)
    }
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
    let beginnings = beginnings.span
    var index = range.lowerBound
    while index < range.upperBound {
      let end = endOfLetters(text, from: index, limit: range.upperBound)
      if end > index + 1 {
        let third = end > index + 2 ? Int(text[index + 2] & 0x1F) : 0
        let beginning = Int(text[index] & 0x1F) << 10 | Int(text[index + 1] & 0x1F) << 5 | third
        if beginnings[beginning >> 6] >> UInt64(beginning & 63) & 1 != 0,
          hashes.contains(hash(of: text, index..<end))
        {
          return true
        }
      }
      if end < range.upperBound, isSought(text, end) { return true }
      index = end + 1
    }
    return false
  }

  private func hash(of text: borrowing Span<UInt8>, _ word: Range<Int>) -> UInt64 {
    var hash = StableHash()
    for index in word { hash.add(text[index] | 0x20) }
    hash.add(UInt8(0xFF))
    return hash.value
  }
}

/// The byte after the ASCII letters that begin at `start`, found eight bytes at a time.
@inline(__always)
private func endOfLetters(_ text: borrowing Span<UInt8>, from start: Int, limit: Int) -> Int {
  var index = start
  let bytes = text.bytes
  while index + 8 <= limit {
    let word = UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    let others = placesOfOthers(in: word)
    if others != 0 { return index + others.trailingZeroBitCount / 8 }
    index += 8
  }
  while index < limit, isASCIILetter(text[index]) { index += 1 }
  return index
}

/// The top bit of the bytes of a word that are no ASCII letters.
///
/// Without its top bit, a byte from "a" on is above 0x7F when 0x1F is added, one past "z" when 5 is.
@inline(__always)
private func placesOfOthers(in word: UInt64) -> UInt64 {
  let small = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
  let fromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
  let pastZ = small &+ 0x0505_0505_0505_0505
  return ~(fromA & ~pastZ & ~word) & 0x8080_8080_8080_8080
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
