/// What the syntax models see of a word: its letters as numbers, its affixes and its shape.
///
/// Letters are in lower case, digits all read as "0", and typographic quotation marks and
/// dashes as the ASCII ones, so that pages and treebank look alike.
package struct WordForm: Sendable, Hashable {
  /// How a word is written.
  package enum Casing: UInt8, Sendable {
    case none
    case lower
    case initial
    case capitals
    case mixed
  }

  /// The letters as one number.
  package private(set) var word: UInt64
  /// The first eight bytes, the first one lowest.
  private var head: UInt64
  /// The last eight bytes, the last one lowest.
  private var tail: UInt64
  /// The kinds of characters in it, runs told once, as one number.
  package private(set) var shape: UInt64
  package private(set) var casing: Casing
  package private(set) var hasDigit: Bool
  /// Bytes after the reading above.
  package private(set) var count: Int
  /// Whether no space stands before it.
  package private(set) var glued: Bool

  /// The first `length` bytes; shorter words are padded.
  package func prefix(_ length: Int) -> UInt64 { head & ((1 << UInt64(length * 8)) - 1) }

  /// The last `length` bytes; shorter words are padded.
  package func suffix(_ length: Int) -> UInt64 { tail & ((1 << UInt64(length * 8)) - 1) }

  /// The form of the bytes in `range`; what lies outside the text is not read.
  package init(of range: Range<Int>, in text: borrowing Span<UInt8>, glued: Bool) {
    self.init(glued: glued)
    var reader = CasingReader()
    let range = range.clamped(to: 0..<text.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte == 0xE2, index + 2 < range.upperBound, text[index + 1] == 0x80,
        let mark = Self.plainMark(text[index + 2])
      {
        add(mark, kind: 4)
        index += 3
        continue
      }
      let kind = Self.kind(of: byte)
      switch kind {
      case 1:
        reader.upper()
        add(byte | 0x20, kind: 1)
      case 2:
        reader.lower()
        add(byte, kind: 2)
      case 3:
        hasDigit = true
        add(0x30, kind: 3)
      case 5
      where byte == 0xC3 && index + 1 < range.upperBound
        && (0x80...0x9E).contains(text[index + 1]) && text[index + 1] != 0x97:
        reader.upper()
        add(byte, kind: 1)
        add(text[index + 1] + 0x20, kind: 1)
        index += 1
      case 5:
        reader.lower()
        add(byte, kind: 2)
      default:
        add(byte, kind: kind)
      }
      index += 1
    }
    casing = reader.casing
    word = Self.mix(word)
  }

  /// The same form of a word that no model has met: affixes and shape are all there is.
  package var unseen: WordForm {
    var form = self
    form.word = 1
    return form
  }

  /// The form that stands before the first and after the last word.
  package static let outside = WordForm(glued: false)

  private init(glued: Bool) {
    word = 0xcbf2_9ce4_8422_2325
    head = 0
    tail = 0
    shape = 0
    casing = .none
    hasDigit = false
    count = 0
    self.glued = glued
  }

  private mutating func add(_ byte: UInt8, kind: UInt8) {
    word = (word ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    if count < 8 { head |= UInt64(byte) << UInt64(count * 8) }
    tail = tail << 8 | UInt64(byte)
    if shape & 7 != UInt64(kind), shape >> 45 == 0 { shape = shape << 3 | UInt64(kind) }
    count += 1
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let mixed = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    return mixed ^ (mixed >> 33)
  }

  /// The ASCII mark for U+2013 to U+201D, from the last byte of its UTF-8.
  private static func plainMark(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x90...0x95: 0x2D
    case 0x98, 0x99: 0x27
    case 0x9C, 0x9D: 0x22
    default: nil
    }
  }

  /// 1 capital, 2 small letter, 3 digit, 4 other ASCII, 5 bytes of other characters.
  @inline(__always)
  private static func kind(of byte: UInt8) -> UInt8 {
    if isASCIILetter(byte) { return byte & 0x20 == 0 ? 1 : 2 }
    return isDigit(byte) ? 3 : byte < 0x80 ? 4 : 5
  }
}

/// The capitals and small letters of a word, as they come.
private struct CasingReader {
  private var uppers = 0
  private var lowers = 0
  private var startsUpper = false

  mutating func upper() {
    if uppers + lowers == 0 { startsUpper = true }
    uppers += 1
  }

  mutating func lower() { lowers += 1 }

  var casing: WordForm.Casing {
    if uppers + lowers == 0 { return .none }
    if uppers == 0 { return .lower }
    if lowers == 0 { return uppers > 1 ? .capitals : .initial }
    return startsUpper && uppers == 1 ? .initial : .mixed
  }
}
