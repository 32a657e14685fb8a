import TallyText

/// The tokens of a part of a text, in order.
///
/// White space parts tokens and is none. Bytes that are no UTF-8 count as letters.
/// - Complexity: O(n) in the number of bytes.
func tokens(in text: borrowing Span<UInt8>, range: Range<Int>) -> [Token] {
  var tokens: [Token] = []
  tokens.reserveCapacity(range.count / 4 + 2)
  let end = min(range.upperBound, text.count)
  var index = max(0, range.lowerBound)
  var previousEnd = -1
  while index < end {
    if text[index] == 0x20 {
      index += 1
      continue
    }
    if let word = Token(plainWord: text, from: index, limit: end, glued: index == previousEnd) {
      tokens.append(word)
      index = Int(word.end)
      previousEnd = index
      continue
    }
    let reading = ScalarReading(text, at: index)
    let stop: Int
    let kind: Token.Kind
    switch reading.kind {
    case .space:
      index += reading.width
      continue
    case .letter:
      stop = endOfWord(text, from: index, limit: end)
      kind = .word
    case .digit:
      stop = endOfNumber(text, from: index, limit: end)
      kind = .number
    case .fraction:
      stop = index + reading.width
      kind = .number
    case .symbol:
      stop = index + reading.width
      kind = .symbol
    case .punctuation:
      if let clitic = endOfClitic(text, at: index, limit: end, afterWord: index == previousEnd) {
        stop = clitic
        kind = .word
      } else if startsBareDecimal(text, at: index, limit: end) {
        stop = endOfNumber(text, from: index, limit: end)
        kind = .number
      } else {
        stop = index + reading.width
        kind = .punctuation
      }
    }
    let bounded = max(index + 1, min(stop, end))
    tokens.append(
      Token(text, range: index..<bounded, kind: kind, glued: index == previousEnd))
    previousEnd = bounded
    index = bounded
  }
  return tokens
}

/// ".500", "$.50": a point before a digit and after a space, a bracket or a sign.
private func startsBareDecimal(
  _ text: borrowing Span<UInt8>, at index: Int, limit: Int
) -> Bool {
  guard text[index] == UInt8(ascii: "."), index + 1 < limit, isDigit(text[index + 1]) else {
    return false
  }
  guard index > 0 else { return true }
  let before = text[index - 1]
  return before < 0x80
    && (ScalarClass.ascii(before) == .space || before == UInt8(ascii: "$")
      || before == UInt8(ascii: "(") || before == UInt8(ascii: "-"))
}

extension Token {
  /// A word of ASCII letters alone, which most are; `nil` for any other token, and where the byte
  /// after the letters may belong to the word.
  ///
  /// Eight letters are read together: the end of a word is where the processor would guess wrongly.
  fileprivate init?(
    plainWord text: borrowing Span<UInt8>, from start: Int, limit: Int, glued: Bool
  ) {
    let bytes = eightBytes(of: text, from: start, limit: limit)
    let letters = placesOfLetters(in: bytes)
    let count = (letters ^ 0x8080_8080_8080_8080).trailingZeroBitCount / 8
    guard count > 0 else { return nil }
    let own: UInt64 = count == 8 ? .max : (1 << UInt64(count * 8)) - 1
    var hash = StableHash()
    hash.add(first: count, of: (bytes | 0x2020_2020_2020_2020) & own)
    // The bit that tells small letters, in the place of the top bit.
    var capitals = (letters & own & ~(bytes << 2)).nonzeroBitCount
    var index = start + count
    if count == 8 {
      while index < limit, isASCIILetter(text[index]) {
        if text[index] & 0x20 == 0 { capitals += 1 }
        hash.add(text[index] | 0x20)
        index += 1
      }
    }
    guard !Self.mayGoOn(text, at: index, limit: limit) else { return nil }
    hash.add(UInt8(0xFF))
    self.init(
      start: Int32(clamping: start), end: Int32(clamping: index), kind: .word, glued: glued,
      capitalised: text[start] & 0x20 == 0, allCapitals: capitals >= 2 && capitals == index - start,
      hasCapital: capitals > 0, hasLetter: true,
      hash: hash.value)
  }

  /// Whether a word may go on at what is no letter: `endOfWord` tells.
  @inline(__always)
  private static func mayGoOn(
    _ text: borrowing Span<UInt8>, at index: Int, limit: Int
  ) -> Bool {
    guard index < limit else { return false }
    switch text[index] {
    case UInt8(ascii: "."): return index + 1 < limit && isASCIILetter(text[index + 1])
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "&"), UInt8(ascii: "'"),
      UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ":"), 0x80...0xFF:
      return true
    default: return false
    }
  }

  /// A token with its hash and its capitals read from the text.
  init(_ text: borrowing Span<UInt8>, range: Range<Int>, kind: Kind, glued: Bool) {
    var hash = StableHash()
    var capitals = 0
    var others = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte &- 0x41 < 26 {
        capitals += 1
        hash.add(byte | 0x20)
      } else if byte < 0x80 {
        if byte &- 0x61 < 26 { others += 1 }
        hash.add(byte)
      } else if let apostrophe = curlyApostropheEnd(text, at: index), apostrophe <= range.upperBound
      {
        hash.add(UInt8(ascii: "'"))
        index = apostrophe
        continue
      } else if byte == 0xC3, index + 1 < range.upperBound {
        // Latin-1 capitals, À to Þ, lie 0x20 below their small letters.
        let next = text[index + 1]
        let isCapital = next >= 0x80 && next <= 0x9E && next != 0x97
        if isCapital { capitals += 1 } else { others += 1 }
        hash.add(byte)
        hash.add(isCapital ? next + 0x20 : next)
        index += 2
        continue
      } else {
        if byte & 0xC0 != 0x80 { others += 1 }
        hash.add(byte)
      }
      index += 1
    }
    hash.add(UInt8(0xFF))
    let first = text[range.lowerBound]
    let latin =
      first == 0xC3 && range.count > 1 && (0x80...0x9E).contains(text[range.lowerBound + 1])
    self.init(
      start: Int32(clamping: range.lowerBound), end: Int32(clamping: range.upperBound), kind: kind,
      glued: glued, capitalised: first &- 0x41 < 26 || latin,
      allCapitals: capitals >= 2 && others == 0,
      hasCapital: capitals > 0, hasLetter: capitals + others > 0, hash: hash.value)
  }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

@inline(__always)
func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// The byte after a right single quotation mark, U+2019, that starts at `index`.
func curlyApostropheEnd(_ text: borrowing Span<UInt8>, at index: Int) -> Int? {
  guard index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80,
    text[index + 2] == 0x99
  else { return nil }
  return index + 3
}

/// The byte after an apostrophe, straight or curly, that starts at `index`.
func apostropheEnd(_ text: borrowing Span<UInt8>, at index: Int) -> Int? {
  guard index < text.count else { return nil }
  if text[index] == UInt8(ascii: "'") { return index + 1 }
  return curlyApostropheEnd(text, at: index)
}
