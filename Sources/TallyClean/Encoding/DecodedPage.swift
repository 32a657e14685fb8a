import TallyText

/// A page as valid UTF-8 without control characters, and the way back to its bytes.
struct DecodedPage {
  /// Valid UTF-8; NUL and other controls are spaces, bad bytes U+FFFD.
  var bytes: [UInt8]
  /// From `bytes` to the file; without runs when they are the same.
  var origin = OffsetMap()

  /// Decodes by mark, declaration, validity, and windows-1252 in the end.
  ///
  /// A page that declares a single-byte encoding but is valid UTF-8 with characters beyond
  /// ASCII is read as UTF-8: such pages were re-encoded when they were saved.
  init(_ file: [UInt8]) {
    if let (encoding, mark) = Self.byteOrderMark(of: file) {
      self = Self.decoded(file, from: mark, encoding)
      return
    }
    let declared = DeclaredEncoding.find(in: file)
    let isUTF8 = UTF8Validity.holds(file)
    switch declared {
    case .multiByte?: self = Self.decoded(file, from: 0, declared ?? .utf8)
    case _ where isUTF8: self.init(bytes: file)
    case nil where !UTF8Validity.nearlyHolds(file):
      self = Self.decoded(file, from: 0, .windows1252)
    case let encoding: self = Self.decoded(file, from: 0, encoding ?? .utf8)
    }
    if ControlCharacters.occur(in: bytes) { ControlCharacters.blank(&bytes) }
  }

  init(bytes: [UInt8], origin: OffsetMap = OffsetMap()) {
    self.bytes = bytes
    self.origin = origin
  }

  private static func byteOrderMark(of file: [UInt8]) -> (TextEncoding, Int)? {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if file.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if file.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  private static func decoded(_ file: [UInt8], from start: Int, _ encoding: TextEncoding)
    -> DecodedPage
  {
    var text = DecodedText(capacity: file.count + file.count / 4)
    switch encoding {
    case .utf8: text.appendUTF8(file, from: start)
    case .utf16LittleEndian: text.appendUTF16(file, from: start, low: 0)
    case .utf16BigEndian: text.appendUTF16(file, from: start, low: 1)
    case .singleByte(let name): text.appendSingleBytes(file, CharacterConverter.table(of: name))
    case .multiByte(let name): text.appendMultiBytes(file, name)
    }
    var page = DecodedPage(bytes: text.bytes, origin: text.origin)
    if ControlCharacters.occur(in: page.bytes) { ControlCharacters.blank(&page.bytes) }
    return page
  }
}

/// Control characters that have no place in a page: all below space but tab, LF and CR.
enum ControlCharacters {
  static func occur(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for byte in bytes {
        let isSpace = (byte == 9 ? 1 : 0) | (byte == 10 ? 1 : 0) | (byte == 13 ? 1 : 0) as UInt8
        found |= (byte < 0x20 ? 1 : 0) & (isSpace ^ 1)
      }
      return found != 0
    }
  }

  static func blank(_ bytes: inout [UInt8]) {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20, byte != 9, byte != 10, byte != 13 { bytes[index] = 0x20 }
    }
  }
}
