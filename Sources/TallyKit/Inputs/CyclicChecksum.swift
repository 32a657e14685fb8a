internal import CChecksum

/// The CRC-32 of bytes, sixteen at a time.
///
/// - Source: RFC 1952, 8; "slicing" of Kounavis and Berry, *A Systematic Approach to Building
///   High Performance Software-based CRC Generators*, 2005.
enum CyclicChecksum {
  /// Bytes that are taken at a time, with a table for each.
  private static let step = 16

  /// Tables of 256: the effect of a byte on the sum when up to fifteen bytes follow it.
  private static let tables: InlineArray<4096, UInt32> = {
    var tables = InlineArray<4096, UInt32>(repeating: 0)
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

  /// Whether the processor can fold many bytes into sixteen.
  private static let folds = checksum_folds()
  /// The fewest bytes that can be folded.
  private static let leastFolded = 64

  /// The checksum of all bytes from `start` on.
  static func of(_ bytes: [UInt8], from start: Int) -> UInt32 {
    guard folds, bytes.count - start >= leastFolded else { return byTables(bytes, from: start) }
    let rest = (bytes.count - start) % step
    var folded = [UInt8](repeating: 0, count: step)
    bytes.withUnsafeBufferPointer {
      checksum_fold(~0, $0.baseAddress.map { $0 + start }, $0.count - start - rest, &folded)
    }
    let before = sum(of: folded.span.bytes, from: 0, after: 0)
    return ~sum(of: bytes.span.bytes, from: bytes.count - rest, after: before)
  }

  /// The checksum by tables alone.
  static func byTables(_ bytes: [UInt8], from start: Int) -> UInt32 {
    ~sum(of: bytes.span.bytes, from: start, after: ~0)
  }

  /// The sum of the bytes from `start` on after what came before them.
  private static func sum(
    of bytes: borrowing RawSpan, from start: Int, after before: UInt32
  ) -> UInt32 {
    var sum = before
    var index = start
    while index + step <= bytes.byteCount {
      let first = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let second = bytes.unsafeLoadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
        .littleEndian
      sum = effect(of: first ^ UInt64(sum), before: 8) ^ effect(of: second, before: 0)
      index += step
    }
    while index < bytes.byteCount {
      let byte = bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      sum = tables[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8
      index += 1
    }
    return sum
  }

  /// What eight bytes do to the sum when `later` bytes follow them.
  @inline(__always)
  private static func effect(of eight: UInt64, before later: Int) -> UInt32 {
    var sum: UInt32 = 0
    for place in 0..<8 {
      let byte = Int(truncatingIfNeeded: eight >> UInt64(8 * place) & 0xFF)
      sum ^= tables[(7 - place + later) << 8 | byte]
    }
    return sum
  }
}
