import TallyModel

/// The lines of `key: value` between two `---` at the start of a Markdown file.
struct FrontMatter {
  /// The first byte behind it; 0 when there is none.
  private(set) var end = 0
  private(set) var stated = StatedHeader()
  /// The bytes of the title.
  private(set) var title: Range<Int>?

  /// Reads what stands at the start of a file.
  ///
  /// - Complexity: linear in the number of bytes of the front matter.
  init(_ bytes: [UInt8]) {
    var lines = MarkdownLines(bytes)
    guard let first = lines.next(), Self.isFence(bytes[first]) else { return }
    var values: [String: Range<Int>] = [:]
    while let line = lines.next() {
      if Self.isFence(bytes[line]) {
        end = lines.position
        keep(values, of: bytes)
        return
      }
      if let (key, value) = Self.entry(bytes, line) { values[key] = value }
    }
  }

  private mutating func keep(_ values: [String: Range<Int>], of bytes: [UInt8]) {
    func text(_ keys: String...) -> String? {
      keys.lazy.compactMap { values[$0] }.first
        .map { String(decoding: bytes[$0], as: UTF8.self) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    title = values["title"] ?? values["headline"]
    stated.title = text("title", "headline")
    stated.url = text("url", "link", "canonical", "canonical_url")
    stated.source =
      text("source", "publication", "publisher", "site", "sitename") ?? stated.url.flatMap(host)
    stated.language = text("lang", "language")?.lowercased()
    stated.published = text("date", "published", "datepublished", "published_at")
      .flatMap(Timestamp.init(stated:))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x0D { line.removeLast() }
    return line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8)
  }

  /// The key in lower case and the bytes of the value, without quotation marks.
  private static func entry(_ bytes: [UInt8], _ line: Range<Int>) -> (String, Range<Int>)? {
    guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self).lowercased()
    var start = colon + 1
    var end = line.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if end - start >= 2, bytes[start] == bytes[end - 1],
      bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    {
      start += 1
      end -= 1
    }
    return (key, start..<end)
  }
}

/// The lines of a text, without their ends.
struct MarkdownLines {
  private let bytes: [UInt8]
  /// The first byte of the next line.
  private(set) var position: Int

  /// The lines from a byte on.
  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The bytes of the next line; `nil` behind the last.
  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    position = end + 1
    return start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
  }
}
