/// A JSON text as a flat list of values in document order.
///
/// Reads what pages really hold: raw line feeds inside strings and trailing commas are let pass;
/// reading stops at the first fault and what was read so far stays.
struct JSONTree {
  enum Kind: UInt8 {
    case object, array, string, number, word
  }

  struct Value {
    var kind: Kind
    /// Name in the object around it: bytes of the text between the quotes, still escaped.
    var name: Range<Int>?
    /// Bytes of the text; of a string between the quotes, still escaped.
    var range: Range<Int>
    /// One past the last value inside.
    var end: Int
  }

  private(set) var values: [Value] = []
  let text: ArraySlice<UInt8>

  /// Deeper values end the reading.
  private static let deepest = 200
  /// More values end the reading.
  private static let mostValues = 400_000

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    var cursor = text.startIndex
    _ = read(&cursor, name: nil, depth: 0)
  }

  private mutating func read(_ cursor: inout Int, name: Range<Int>?, depth: Int) -> Bool {
    skipSpace(&cursor)
    guard cursor < text.endIndex, depth < Self.deepest, values.count < Self.mostValues else {
      return false
    }
    switch text[cursor] {
    case 0x7B: return readContainer(&cursor, .object, name: name, depth: depth)
    case 0x5B: return readContainer(&cursor, .array, name: name, depth: depth)
    case 0x22:
      guard let range = readString(&cursor) else { return false }
      values.append(Value(kind: .string, name: name, range: range, end: values.count + 1))
      return true
    default: return readAtom(&cursor, name: name)
    }
  }

  private mutating func readContainer(
    _ cursor: inout Int, _ kind: Kind, name: Range<Int>?, depth: Int
  ) -> Bool {
    let index = values.count
    let start = cursor
    values.append(Value(kind: kind, name: name, range: start..<start, end: 0))
    cursor += 1
    let isWhole = readMembers(&cursor, of: kind, depth: depth)
    values[index].range = start..<cursor
    values[index].end = values.count
    return isWhole
  }

  private mutating func readMembers(_ cursor: inout Int, of kind: Kind, depth: Int) -> Bool {
    let close: UInt8 = kind == .object ? 0x7D : 0x5D
    while true {
      skipSpace(&cursor)
      guard cursor < text.endIndex else { return false }
      if text[cursor] == close {
        cursor += 1
        return true
      }
      if text[cursor] == 0x2C {
        cursor += 1
        continue
      }
      var name: Range<Int>?
      if kind == .object {
        guard text[cursor] == 0x22, let read = readString(&cursor) else { return false }
        name = read
        skipSpace(&cursor)
        guard cursor < text.endIndex, text[cursor] == 0x3A else { return false }
        cursor += 1
      }
      guard read(&cursor, name: name, depth: depth + 1) else { return false }
    }
  }

  /// The bytes between two quotes; the cursor goes behind the second.
  private func readString(_ cursor: inout Int) -> Range<Int>? {
    let start = cursor + 1
    var index = start
    while index < text.endIndex {
      index = plainEnd(from: index)
      guard index < text.endIndex else { return nil }
      if text[index] == 0x22 {
        cursor = index + 1
        return start..<index
      }
      index += 2
    }
    return nil
  }

  /// The first quote or backslash from `start` on; eight bytes are looked at a time.
  private func plainEnd(from start: Int) -> Int {
    let first = text.startIndex
    return text.withUnsafeBytes { raw in
      var index = start - first
      while index + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let found =
          Self.zeros(word ^ 0x2222_2222_2222_2222) | Self.zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
        if found != 0 { return first + index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < raw.count, raw[index] != 0x22, raw[index] != 0x5C { index += 1 }
      return first + index
    }
  }

  /// The top bit of each byte that is zero, and perhaps of bytes above the first such.
  ///
  /// - Source: Sean Eron Anderson, "Bit Twiddling Hacks", "Determine if a word has a zero byte".
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  private mutating func readAtom(_ cursor: inout Int, name: Range<Int>?) -> Bool {
    let start = cursor
    while cursor < text.endIndex {
      let byte = text[cursor]
      if byte <= 0x20 || byte == 0x2C || byte == 0x5D || byte == 0x7D { break }
      cursor += 1
    }
    guard cursor > start else { return false }
    let isNumber = text[start] == 0x2D || (text[start] >= 0x30 && text[start] <= 0x39)
    values.append(
      Value(
        kind: isNumber ? .number : .word, name: name, range: start..<cursor,
        end: values.count + 1))
    return true
  }

  private func skipSpace(_ cursor: inout Int) {
    while cursor < text.endIndex, text[cursor] <= 0x20 { cursor += 1 }
  }
}

extension JSONTree {
  /// Indexes of the values directly inside a container.
  func members(of container: Int) -> [Int] {
    var members: [Int] = []
    var index = container + 1
    while index < values[container].end {
      members.append(index)
      index = max(index + 1, values[index].end)
    }
    return members
  }

  /// The member of an object with that name.
  func member(_ name: StaticString, of object: Int) -> Int? {
    guard values[object].kind == .object else { return nil }
    var index = object + 1
    while index < values[object].end {
      if let range = values[index].name, equals(range, name) { return index }
      index = max(index + 1, values[index].end)
    }
    return nil
  }

  func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    range.count == word.utf8CodeUnitCount
      && text[range].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// The text of a string or number, escapes resolved.
  func string(_ index: Int) -> String? {
    switch values[index].kind {
    case .string, .number:
      var bytes: [UInt8] = []
      JSONString.decode(text[values[index].range]) { piece, _, _ in bytes.append(contentsOf: piece)
      }
      return String(decoding: bytes, as: UTF8.self)
    default: return nil
    }
  }
}

/// The text between the quotes of a JSON string.
enum JSONString {
  /// Gives the pieces of the text in order, each with where it stands and for how many bytes.
  static func decode(
    _ escaped: ArraySlice<UInt8>, piece: (ArraySlice<UInt8>, _ start: Int, _ length: Int) -> Void
  ) {
    var index = escaped.startIndex
    while index < escaped.endIndex {
      let plain = escaped[index...].firstIndex(of: 0x5C) ?? escaped.endIndex
      if plain > index { piece(escaped[index..<plain], index, plain - index) }
      guard plain < escaped.endIndex else { return }
      let (bytes, length) = escape(escaped, at: plain)
      piece(bytes[...], plain, length)
      index = plain + length
    }
  }

  private static func escape(_ text: ArraySlice<UInt8>, at start: Int) -> ([UInt8], Int) {
    guard start + 1 < text.endIndex else { return ([0x5C], 1) }
    switch text[start + 1] {
    case 0x6E: return ([0x0A], 2)
    case 0x74: return ([0x09], 2)
    case 0x72: return ([0x0D], 2)
    case 0x62, 0x66: return ([0x20], 2)
    case 0x75: return unicode(text, at: start)
    case let other: return ([other], 2)
    }
  }

  private static func unicode(_ text: ArraySlice<UInt8>, at start: Int) -> ([UInt8], Int) {
    guard let first = unit(text, at: start) else { return ([0x75], min(2, text.endIndex - start)) }
    if first >= 0xD800, first < 0xDC00, let second = unit(text, at: start + 6),
      second >= 0xDC00, second < 0xE000,
      let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
    {
      return (Array(String(scalar).utf8), 12)
    }
    return (Array(String(Unicode.Scalar(first) ?? "\u{FFFD}").utf8), 6)
  }

  private static func unit(_ text: ArraySlice<UInt8>, at start: Int) -> UInt32? {
    guard start + 6 <= text.endIndex, text[start] == 0x5C, text[start + 1] == 0x75 else {
      return nil
    }
    var value: UInt32 = 0
    for byte in text[start + 2..<start + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
