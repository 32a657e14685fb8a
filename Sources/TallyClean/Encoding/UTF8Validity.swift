/// Whether bytes are UTF-8.
enum UTF8Validity {
  /// Whether all bytes are valid UTF-8; ASCII is passed over eight bytes at a time.
  static func holds(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      index = endOfASCII(bytes, from: index)
      guard index < bytes.count else { return true }
      let length = scalarLength(bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  private static func endOfASCII(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { raw in
      var index = start
      while index + 32 <= raw.count,
        raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
          & 0x8080_8080_8080_8080 == .zero
      {
        index += 32
      }
      while index + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let high = word & 0x8080_8080_8080_8080
        if high != 0 { return index + high.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < raw.count, raw[index] < 0x80 { index += 1 }
      return index
    }
  }

  /// Whether bytes beyond ASCII are well-formed UTF-8 at least three times in four: a page in
  /// UTF-8 with a few broken bytes, which another encoding would spoil as a whole.
  static func nearlyHolds(_ bytes: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    var index = 0
    while index < bytes.count {
      let length = scalarLength(bytes, at: index)
      if bytes[index] >= 0x80 { if length == 0 { bad += 1 } else { good += 1 } }
      index += max(1, length)
    }
    return good > 0 && good >= bad * 3
  }

  /// Bytes of the well-formed scalar at `index`; 0 when there is none.
  ///
  /// - Source: The Unicode Standard, table 3-7.
  static func scalarLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let (length, low, high): (Int, UInt8, UInt8) =
      switch first {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard length > 0, index + length <= bytes.count else { return 0 }
    guard bytes[index + 1] >= low, bytes[index + 1] <= high else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
