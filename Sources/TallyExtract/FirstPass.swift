import TallyText

/// Whether a sentence can hold a figure: a digit, a vulgar fraction or a number word.
///
/// - Complexity: O(n) in the number of bytes.
func mayHoldFigure(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
  figureWords.occur(in: text, range, orNumbers: true)
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
    for letters in words.map(\.utf8) where letters.count > 1 {
      let first = letters.prefix(2).reduce(0) { $0 << 5 | Int($1 & 0x1F) } << 5
      // Any mark may stand behind two letters.
      let third = letters.dropFirst(2).first.map { Int($0 & 0x1F) }
      for last in third.map({ $0...$0 }) ?? 0...31 {
        beginnings[(first | last) >> 6] |= 1 << UInt64((first | last) & 63)
      }
    }
  }

  /// Whether a sentence holds one of the words, or something that starts a number.
  ///
  /// - Parameter orNumbers: whether numbers are sought as well.
  /// - Complexity: O(n) in the number of bytes, of which eight are looked at together.
  @inline(__always)
  func occur(
    in text: borrowing Span<UInt8>, _ range: Range<Int>, orNumbers: Bool = false
  ) -> Bool {
    let beginnings = beginnings.span
    var letterBefore: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      var letters: UInt64 = 0
      for place in stride(from: index, to: min(index + 64, range.upperBound), by: 8) {
        let bytes = eightBytes(of: text, from: place, limit: range.upperBound)
        if orNumbers, holdsNumber(text, bytes, at: place) { return true }
        letters |= gathered(placesOfLetters(in: bytes)) << UInt64(place - index)
      }
      var starts = letters & ~(letters << 1 | letterBefore)
      letterBefore = letters >> 63
      while starts != 0 {
        let start = index + starts.trailingZeroBitCount
        starts &= starts &- 1
        let beginning = beginning(of: text, at: start)
        if beginnings[beginning >> 6] >> UInt64(beginning & 63) & 1 != 0,
          isSought(text, at: start, limit: range.upperBound)
        {
          return true
        }
      }
      index += 64
    }
    return false
  }

  /// The first three letters of a word, five bits each.
  @inline(__always)
  private func beginning(of text: borrowing Span<UInt8>, at start: Int) -> Int {
    guard start + 2 < text.count else {
      return Int(text[start] & 0x1F) << 10 | Int(text[text.count - 1] & 0x1F) << 5
    }
    return Int(text[start] & 0x1F) << 10 | Int(text[start + 1] & 0x1F) << 5
      | Int(text[start + 2] & 0x1F)
  }

  private func isSought(_ text: borrowing Span<UInt8>, at start: Int, limit: Int) -> Bool {
    var hash = StableHash()
    var index = start
    while index < limit, isASCIILetter(text[index]) {
      hash.add(text[index] | 0x20)
      index += 1
    }
    hash.add(UInt8(0xFF))
    return index > start + 1 && hashes.contains(hash.value)
  }
}

/// Whether a number starts at one of eight bytes: a digit or a vulgar fraction.
///
/// Without its top bit, a byte from "0" on is above 0x7F when 0x50 is added, one past "9" when 0x46 is.
@inline(__always)
private func holdsNumber(_ text: borrowing Span<UInt8>, _ bytes: UInt64, at index: Int) -> Bool {
  let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
  let from0 = low &+ 0x5050_5050_5050_5050
  let past9 = low &+ 0x4646_4646_4646_4646
  if from0 & ~past9 & ~bytes & 0x8080_8080_8080_8080 != 0 { return true }
  var others = bytes & 0x8080_8080_8080_8080
  while others != 0 {
    if startsFraction(text, at: index + others.trailingZeroBitCount / 8) { return true }
    others &= others &- 1
  }
  return false
}

/// Whether a vulgar fraction may start at a byte: U+00BC and up, U+2140 and up.
private func startsFraction(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
  guard index + 1 < text.count else { return false }
  return text[index] == 0xC2 && text[index + 1] >= 0xBC
    || text[index] == 0xE2 && text[index + 1] == 0x85
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
