/// The CRC-32 of bytes, eight at a time.
///
/// - Source: RFC 1952, 8; "slicing by 8" of Kounavis and Berry, *A Systematic Approach to Building
///   High Performance Software-based CRC Generators*, 2005.
enum CyclicChecksum {
  /// Eight tables of 256: the effect of a byte on the sum when up to seven bytes follow it.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables[byte] = value
    }
    for slot in 256..<tables.count {
      let before = tables[slot - 256]
      tables[slot] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()

  /// The checksum of all bytes from `start` on.
  static func of(_ bytes: [UInt8], from start: Int) -> UInt32 {
    let tables = Self.tables.span
    let raw = bytes.span.bytes
    var sum: UInt32 = 0xFFFF_FFFF
    var index = start
    while index + 8 <= raw.byteCount {
      let next = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let mixed = next ^ UInt64(sum)
      var folded: UInt32 = 0
      for place in 0..<8 {
        let byte = Int(truncatingIfNeeded: mixed >> UInt64(8 * place)) & 0xFF
        folded ^= tables[(7 - place) * 256 + byte]
      }
      sum = folded
      index += 8
    }
    while index < raw.byteCount {
      let byte = raw.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      sum = tables[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8
      index += 1
    }
    return ~sum
  }
}
