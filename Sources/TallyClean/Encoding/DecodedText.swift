import TallyText

/// UTF-8 in the making, with the way back to the bytes it is made from.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  private(set) var origin = OffsetMap()

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  private mutating func append(_ scalar: Unicode.Scalar, from start: Int, count: Int) {
    let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    origin.append(
      source: bytes.count, target: start, sourceUnit: encoded.count, targetUnit: count)
    bytes.append(contentsOf: encoded)
  }

  /// UTF-8 with U+FFFD for each byte that is not.
  mutating func appendUTF8(_ file: [UInt8], from start: Int) {
    var index = start
    while index < file.count {
      let length = UTF8Validity.scalarLength(file, at: index)
      if length == 0 {
        append("\u{FFFD}", from: index, count: 1)
        index += 1
      } else {
        origin.append(source: bytes.count, target: index)
        bytes.append(contentsOf: file[index..<index + length])
        index += length
      }
    }
  }

  /// UTF-16 whose low byte stands at `low` of each pair.
  mutating func appendUTF16(_ file: [UInt8], from start: Int, low: Int) {
    func unit(at index: Int) -> UInt16 {
      UInt16(file[index + low]) | UInt16(file[index + 1 - low]) << 8
    }
    var index = start
    while index + 1 < file.count {
      let first = unit(at: index)
      var scalar = UInt32(first)
      var count = 2
      if UTF16.isLeadSurrogate(first), index + 3 < file.count,
        UTF16.isTrailSurrogate(unit(at: index + 2))
      {
        scalar =
          0x10000 + (UInt32(first) & 0x3FF) << 10 + (UInt32(unit(at: index + 2)) & 0x3FF)
        count = 4
      }
      append(Unicode.Scalar(scalar) ?? "\u{FFFD}", from: index, count: count)
      index += count
    }
  }

  /// One character a byte.
  mutating func appendSingleBytes(_ file: [UInt8], _ table: [Unicode.Scalar]) {
    for (index, byte) in file.enumerated() {
      if byte < 0x80 {
        origin.append(source: bytes.count, target: index)
        bytes.append(byte)
      } else {
        append(table[Int(byte)], from: index, count: 1)
      }
    }
  }

  /// Characters of one to four bytes, each through the converter.
  mutating func appendMultiBytes(_ file: [UInt8], _ name: String) {
    guard let converter = CharacterConverter(name) else {
      appendSingleBytes(file, CharacterConverter.table(of: "WINDOWS-1252"))
      return
    }
    var index = 0
    while index < file.count {
      if file[index] < 0x80 {
        origin.append(source: bytes.count, target: index)
        bytes.append(file[index])
        index += 1
      } else if let (scalar, count) = converter.scalar(in: file, at: index) {
        append(scalar, from: index, count: count)
        index += count
      } else {
        append("\u{FFFD}", from: index, count: 1)
        index += 1
      }
    }
  }
}
