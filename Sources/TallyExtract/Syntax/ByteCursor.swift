/// Reads whole numbers from bytes; past the end all are zero.
///
/// - Source: seven bits a byte, low ones first, as LEB128 has it,
///   <https://dwarfstd.org/doc/DWARF5.pdf>, section 7.6.
package struct ByteCursor {
  private let bytes: [UInt8]
  private var index: Int = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Bytes not yet read.
  package var remaining: Int { bytes.count - index }

  package var isAtEnd: Bool { index >= bytes.count }

  /// The next byte.
  package mutating func byte() -> UInt8 {
    guard index < bytes.count else { return 0 }
    defer { index += 1 }
    return bytes[index]
  }

  /// The next number of up to 28 bits and some.
  package mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 56 {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      if next & 0x80 == 0 { break }
      shift += 7
    }
    return Int(value)
  }

  /// Writes a number the way `number()` reads it.
  package static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt64(max(number, 0))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
