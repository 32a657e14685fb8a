/// The encoding that a page states about itself near its start.
///
/// Looks for `charset=` in a `meta` and `encoding=` in an XML declaration. A declared UTF-16
/// that could be read byte by byte to be found is UTF-8, as the HTML standard has it.
enum DeclaredEncoding {
  /// How far the declaration is looked for; browsers look at 1,024 bytes, pages ask for more.
  private static let reach = 4096

  static func find(in bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(reach)
    guard let label = label(after: "charset", in: head) ?? xmlLabel(in: head) else { return nil }
    switch TextEncoding(label: label) {
    case .utf16LittleEndian, .utf16BigEndian: return .utf8
    case let encoding: return encoding
    }
  }

  private static func xmlLabel(in head: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard head.starts(with: "<?xml".utf8) else { return nil }
    return label(after: "encoding", in: head.prefix(200))
  }

  /// The value behind `word`, an equals sign and perhaps a quote; only inside a tag.
  private static func label(after word: StaticString, in head: ArraySlice<UInt8>)
    -> ArraySlice<UInt8>?
  {
    var start = head.startIndex
    while let open = head[start...].firstIndex(of: 0x3C) {
      let end = head[open...].firstIndex(of: 0x3E) ?? head.endIndex
      if let found = value(of: word, in: head[open..<end]) { return found }
      start = end
      if start >= head.endIndex { return nil }
    }
    return nil
  }

  private static func value(of word: StaticString, in tag: ArraySlice<UInt8>)
    -> ArraySlice<UInt8>?
  {
    guard tag.prefix(6).containsFolded("<meta") || tag.starts(with: "<?xml".utf8) else {
      return nil
    }
    let length = word.utf8CodeUnitCount
    var start = tag.startIndex
    while start + length < tag.endIndex {
      defer { start += 1 }
      guard tag[start..<start + length].containsFolded(word) else { continue }
      var cursor = start + length
      func skipSpace() { while cursor < tag.endIndex, tag[cursor] <= 0x20 { cursor += 1 } }
      skipSpace()
      guard cursor < tag.endIndex, tag[cursor] == 0x3D else { continue }
      cursor += 1
      skipSpace()
      if cursor < tag.endIndex, tag[cursor] == 0x22 || tag[cursor] == 0x27 { cursor += 1 }
      let label = tag[cursor...].prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B }
      return label.isEmpty ? nil : label
    }
    return nil
  }
}
