/// What a byte or scalar is to the tokenizer.
enum ScalarClass: UInt8, Sendable {
  case letter, digit, fraction, space, symbol, punctuation
}

extension ScalarClass {
  /// The class of an ASCII byte.
  static func ascii(_ byte: UInt8) -> ScalarClass {
    if (byte | 0x20) &- 0x61 < 26 { return .letter }
    if byte &- 0x30 < 10 { return .digit }
    if byte <= 0x20 || byte == 0x7F { return .space }
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "<"),
      UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "~"):
      return .symbol
    default: return .punctuation
    }
  }

  /// The class of a scalar beyond ASCII; what no list names is a letter.
  ///
  /// - Source: Unicode 16 character database, general categories Zs, Sc, Sm, No, Pd, Ps, Pe, Pi,
  ///   Pf and So, narrowed to what news text holds.
  static func wide(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
    case 0xBC...0xBE, 0x2150...0x215E, 0x2189: .fraction
    case 0xA2...0xA5, 0xB0, 0xB1, 0xB2, 0xB3, 0xB9, 0xBA, 0xD7, 0xF7, 0xE3F: .symbol
    case 0x2030, 0x2032, 0x2033, 0x2044, 0x2070...0x209F, 0x20A0...0x20CF: .symbol
    case 0x2200...0x22FF, 0xFF04, 0xFF05, 0xFFE0, 0xFFE1, 0xFFE5: .symbol
    case 0xA1, 0xA6, 0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB6, 0xB7, 0xBB, 0xBF: .punctuation
    case 0x2010...0x2027, 0x2031, 0x2034...0x2043, 0x2045...0x205E: .punctuation
    case 0x2100...0x214F where scalar == 0x2122: .punctuation
    case 0x2190...0x21FF, 0x2300...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3003: .punctuation
    case 0x3008...0x3011, 0xFF01...0xFF0F, 0xFF1A...0xFF1F, 0x1F000...0x1FBFF: .punctuation
    default: .letter
    }
  }
}

/// A scalar of a text with its width in bytes and its class.
struct ScalarReading: Sendable {
  var scalar: UInt32
  var width: Int
  var kind: ScalarClass

  /// The scalar that starts at `index`; a malformed byte is a letter of its own.
  init(_ text: borrowing Span<UInt8>, at index: Int) {
    let first = text[index]
    if first < 0x80 {
      scalar = UInt32(first)
      width = 1
      kind = .ascii(first)
      return
    }
    let needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    var value = UInt32(first) & (needed == 4 ? 0x07 : needed == 3 ? 0x0F : 0x1F)
    var read = 1
    while read < needed, index + read < text.count, text[index + read] & 0xC0 == 0x80 {
      value = value << 6 | UInt32(text[index + read] & 0x3F)
      read += 1
    }
    if needed == 1 || read < needed {
      scalar = 0xFFFD
      width = read
      kind = .letter
    } else {
      scalar = value
      width = needed
      kind = .wide(value)
    }
  }
}
