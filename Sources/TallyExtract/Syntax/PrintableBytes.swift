/// Bytes written as text, six bits a character, so that a model can stand in the source.
///
/// - Source: base64 of RFC 4648, <https://datatracker.ietf.org/doc/html/rfc4648#section-4>,
///   without padding.
package enum PrintableBytes {
  /// The bytes that `text` stands for; characters outside the alphabet count as the first one.
  package static func decoded(_ text: borrowing Span<UInt8>) -> [UInt8] {
    // An array of no capacity is one that all threads share, and setting its count writes to it.
    guard text.count > 1 else { return [] }
    let values = Self.values
    return [UInt8](unsafeUninitializedCapacity: text.count * 3 / 4) { bytes, count in
      var register: UInt32 = 0
      var filled: UInt32 = 0
      for index in text.indices {
        register = register << 6 | UInt32(values[Int(text[index])])
        filled += 6
        if filled >= 8 {
          filled -= 8
          bytes[count] = UInt8(truncatingIfNeeded: register >> filled)
          count += 1
        }
      }
    }
  }

  /// The bytes that a literal stands for.
  package static func decoded(_ literal: StaticString) -> [UInt8] {
    guard literal.hasPointerRepresentation else { return [] }
    return literal.withUTF8Buffer { decoded($0.span) }
  }

  /// The characters that stand for `bytes`.
  package static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    var register: UInt32 = 0
    var filled: UInt32 = 0
    for byte in bytes {
      register = register << 8 | UInt32(byte)
      filled += 8
      while filled >= 6 {
        filled -= 6
        text.append(alphabet[Int(register >> filled & 63)])
      }
    }
    if filled > 0 { text.append(alphabet[Int(register << (6 - filled) & 63)]) }
    return text
  }

  /// What each character stands for.
  private static let values = (0...255).map { value(of: $0) }

  private static func value(of character: UInt8) -> UInt8 {
    switch character {
    case 0x41...0x5A: character - 0x41
    case 0x61...0x7A: character - 0x61 + 26
    case 0x30...0x39: character - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: 0
    }
  }
}
