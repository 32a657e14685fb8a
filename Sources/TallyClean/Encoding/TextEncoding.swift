/// A character encoding as the WHATWG Encoding standard names it.
enum TextEncoding: Hashable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// One byte a character, by the converter of that name.
  case singleByte(String)
  /// Several bytes a character, by the converter of that name.
  case multiByte(String)

  static let windows1252 = TextEncoding.singleByte("WINDOWS-1252")

  /// The encoding a label names; letters of either case, white space around it.
  init?(label: some Sequence<UInt8>) {
    let folded = label.filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard let found = EncodingLabels.table[String(decoding: folded, as: UTF8.self)] else {
      return nil
    }
    self = found
  }
}
