import TallyModel
import TallyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Copies of a page what the parser has to read.
///
/// One pass, linear whatever the page holds.
struct Sieve {
  private let page: UnsafeBufferPointer<UInt8>
  private var position = 0
  private(set) var result = SiftedPage()
  /// Open elements that only an end tag closes.
  private var depth = 0
  /// Whether a script hid its end tag for good: from then on the first end tag counts.
  var hidesNoEnd = false
  /// End markers that were looked for and do not come any more.
  private var absent: Set<String> = []
  private var lastWasBareParagraph = false

  /// Elements nested deeper lose their tags, not their text: libxml2 is quadratic in depth.
  private let deepest: Int
  /// Longest attribute value that is kept.
  private let longestValue: Int

  static func sift(_ page: [UInt8], limits: ArticleLimits = .standard) -> SiftedPage {
    page.withUnsafeBufferPointer { bytes in
      var sieve = Sieve(bytes, limits)
      sieve.run()
      return sieve.result
    }
  }

  private init(_ page: UnsafeBufferPointer<UInt8>, _ limits: ArticleLimits) {
    self.page = page
    deepest = limits.depth
    longestValue = limits.tagBytes
    result.bytes.reserveCapacity(page.count / 3 + 64)
  }

  private mutating func run() {
    while position < page.count {
      let open = next(0x3C, from: position) ?? page.count
      copyText(upTo: open)
      position = open
      if position < page.count { readMarkup() }
    }
  }

  private mutating func copyText(upTo end: Int) {
    guard end > position else { return }
    lastWasBareParagraph = false
    result.origin.append(source: result.bytes.count, target: position)
    result.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: page[position..<end]))
  }

  /// What follows a `<`.
  private mutating func readMarkup() {
    let following = byte(at: position + 1)
    switch following {
    case 0x21: passOverDeclaration()
    case 0x3F: position = after(0x3E, from: position)
    case 0x2F:
      if isLetter(byte(at: position + 2)) { readEndTag() } else { readStrayEnd() }
    case let letter where isLetter(letter): readStartTag()
    default: writeStrayBracket()
    }
  }

  private mutating func readStrayEnd() {
    // `</3` is a comment for browsers, up to the next `>`.
    position = after(0x3E, from: position)
  }

  private mutating func writeStrayBracket() {
    result.origin.append(
      source: result.bytes.count, target: position, sourceUnit: 4, targetUnit: 1)
    result.bytes.append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])
    position += 1
    lastWasBareParagraph = false
  }

  private mutating func passOverDeclaration() {
    if byte(at: position + 2) == 0x2D, byte(at: position + 3) == 0x2D {
      // `<!-->` and `<!--->` are whole comments.
      if byte(at: position + 4) == 0x3E {
        position += 5
      } else if let end = end(of: "-->", from: position + 4) {
        position = end
      } else {
        position = after(0x3E, from: position)
      }
    } else {
      position = after(0x3E, from: position)
    }
  }

  private mutating func readEndTag() {
    var cursor = position + 2
    let hash = nameHash(&cursor)
    let tag = Tag(hash: hash)
    let name = position..<cursor
    let end = after(0x3E, from: cursor)
    defer { position = end }
    if !tag.traits.contains(.selfClosing), !tag.traits.contains(.void) {
      if depth > deepest {
        depth -= 1
        return
      }
      depth = max(0, depth - 1)
    }
    lastWasBareParagraph = false
    write(name)
    result.bytes.append(0x3E)
  }

  private mutating func readStartTag() {
    let start = position
    var cursor = position + 1
    let tag = Tag(hash: nameHash(&cursor))
    if let closing = Self.closing(tag) {
      let reading = readAttributes(at: cursor, of: tag, writing: false)
      position = reading.end
      lastWasBareParagraph = false
      passOverContent(upTo: closing, of: tag, reading)
      return
    }
    let isBareParagraph = tag == .p && byte(at: cursor) == 0x3E
    if isBareParagraph, lastWasBareParagraph {
      position = cursor + 1
      return
    }
    lastWasBareParagraph = isBareParagraph
    let nests = !tag.traits.contains(.selfClosing) && !tag.traits.contains(.void)
    if nests { depth += 1 }
    let isWritten = !(nests && depth > deepest)
    if isWritten { write(start..<cursor) }
    let reading = readAttributes(at: cursor, of: tag, writing: isWritten)
    position = reading.end
    if isWritten {
      result.bytes.append(0x3E)
    } else {
      result.cuts.insert(.depth)
    }
    if !isWritten, tag.traits.contains(.block) {
      result.bytes.append(contentsOf: Array("<br><br>".utf8))
    }
  }

  /// The end tag up to which an element is passed over; `nil` for elements that are read.
  private static func closing(_ tag: Tag) -> String? {
    switch tag {
    case .script: "</script"
    case .style: "</style"
    case .noscript: "</noscript"
    case .iframe: "</iframe"
    case .textarea: "</textarea"
    case .svg: "</svg"
    case .template: "</template"
    case .select: "</select"
    default: nil
    }
  }

  /// Leaves out elements that show no text; one without an end loses its tag alone, but a script
  /// or style runs to the end of the page.
  private mutating func passOverContent(
    upTo closing: String, of tag: Tag, _ reading: AttributeReading
  ) {
    if reading.isShadowRoot || (reading.isEmptyElement && tag != .script) { return }
    let body = position
    let close = tag == .script ? scriptEnd(from: position) : start(of: closing, from: position)
    if let close {
      if tag == .script { keepScript(body..<close, reading) }
      position = after(0x3E, from: close)
    } else if tag == .script || tag == .style {
      if tag == .script { keepScript(body..<page.count, reading) }
      position = page.count
    }
  }

  private mutating func keepScript(_ body: Range<Int>, _ reading: AttributeReading) {
    guard body.count > 40 else { return }
    result.scripts.append(DataScript(isLinkedData: reading.isLinkedData, body: body))
  }

  private mutating func write(_ range: Range<Int>) {
    result.origin.append(source: result.bytes.count, target: range.lowerBound)
    result.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: page[range]))
  }
}

extension Sieve {
  /// What the attributes of a start tag say to the sieve.
  private struct AttributeReading {
    var end: Int
    var isEmptyElement = false
    var isLinkedData = false
    var isShadowRoot = false
  }

  private mutating func readAttributes(at start: Int, of tag: Tag, writing: Bool)
    -> AttributeReading
  {
    var cursor = start
    var reading = AttributeReading(end: page.count)
    var seen: UInt32 = 0
    while cursor < page.count {
      let first = page[cursor]
      if first == 0x3E {
        reading.end = cursor + 1
        return reading
      }
      if first == 0x2F {
        reading.isEmptyElement = byte(at: cursor + 1) == 0x3E
        cursor += 1
      } else if first <= 0x20 {
        cursor += 1
      } else {
        readAttribute(&cursor, of: tag, writing: writing, seen: &seen, into: &reading)
      }
    }
    return reading
  }

  private mutating func readAttribute(
    _ cursor: inout Int, of tag: Tag, writing: Bool, seen: inout UInt32,
    into reading: inout AttributeReading
  ) {
    let nameStart = cursor
    let hash = attributeHash(&cursor)
    let name = nameStart..<cursor
    while byte(at: cursor) <= 0x20, cursor < page.count { cursor += 1 }
    var value = cursor..<cursor
    if byte(at: cursor) == 0x3D {
      cursor += 1
      while byte(at: cursor) <= 0x20, cursor < page.count { cursor += 1 }
      value = readValue(&cursor)
    }
    if name.count > 12, hash == Self.shadowRootMode { reading.isShadowRoot = true }
    guard let attribute = AttributeName(hash: hash) else { return }
    if tag == .script, attribute == .type { reading.isLinkedData = isLinkedData(value) }
    let bit = UInt32(1) << UInt32(attribute.rawValue)
    guard writing, seen & bit == 0, isRead(attribute, of: tag, value) else { return }
    guard value.count <= longestValue else {
      result.cuts.insert(.tagBytes)
      return
    }
    seen |= bit
    write(attribute: name, value)
  }

  private static let shadowRootMode: UInt64 = "shadowrootmode".utf8.reduce(TagNames.seed) {
    TagNames.adding($1, to: $0)
  }

  /// Whether anything reads this attribute on this tag.
  private func isRead(_ name: AttributeName, of tag: Tag, _ value: Range<Int>) -> Bool {
    switch name {
    case .href: return tag == .link
    case .style: return value.count < 400 && contains("none", in: value)
    case .content, .name, .httpequiv: return tag == .meta || name == .content
    case .type: return false
    default: return true
    }
  }

  private mutating func write(attribute name: Range<Int>, _ value: Range<Int>) {
    result.bytes.append(0x20)
    write(name)
    result.bytes.append(0x3D)
    let quote: UInt8 = page[value].contains(0x22) ? 0x27 : 0x22
    result.bytes.append(quote)
    write(value)
    result.bytes.append(quote)
  }

  private func readValue(_ cursor: inout Int) -> Range<Int> {
    let quote = byte(at: cursor)
    if quote == 0x22 || quote == 0x27 {
      let start = cursor + 1
      guard let end = next(quote, from: start) else {
        // An unclosed quote: give up the value at the end of the tag.
        let end = next(0x3E, from: start) ?? page.count
        cursor = end
        return start..<end
      }
      cursor = end + 1
      return start..<end
    }
    let start = cursor
    while cursor < page.count, page[cursor] > 0x20, page[cursor] != 0x3E { cursor += 1 }
    return start..<cursor
  }

  private func isLinkedData(_ value: Range<Int>) -> Bool { contains("ld+json", in: value) }
}

extension Sieve {
  func byte(at index: Int) -> UInt8 { index < page.count ? page[index] : 0 }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }

  /// Hash of a tag name in lower case; the cursor goes behind it.
  private func nameHash(_ cursor: inout Int) -> UInt64 {
    var hash = TagNames.seed
    while cursor < page.count {
      let byte = page[cursor]
      if byte <= 0x20 || byte == 0x3E || byte == 0x2F { break }
      hash = TagNames.adding(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: hash)
      cursor += 1
    }
    return hash
  }

  /// Hash of the letters of an attribute name in lower case; the cursor goes behind it.
  private func attributeHash(_ cursor: inout Int) -> UInt64 {
    var hash = TagNames.seed
    let start = cursor
    while cursor < page.count {
      let byte = page[cursor]
      if byte <= 0x20 || byte == 0x3E || byte == 0x3D || (byte == 0x2F && cursor > start) { break }
      let lower = byte | 0x20
      if lower >= 0x61, lower <= 0x7A { hash = TagNames.adding(lower, to: hash) }
      cursor += 1
    }
    if cursor == start { cursor += 1 }
    return hash
  }

  /// The first `byte` at or after `start`.
  func next(_ byte: UInt8, from start: Int) -> Int? {
    guard start < page.count, let base = page.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), page.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private func after(_ byte: UInt8, from start: Int) -> Int {
    next(byte, from: start).map { $0 + 1 } ?? page.count
  }

  /// Where `marker` (lower case) begins, letters of either case.
  mutating func start(of marker: String, from start: Int) -> Int? {
    guard !absent.contains(marker) else { return nil }
    var marker = marker
    let found = marker.withUTF8 { wanted -> Int? in
      var cursor = start
      while let candidate = next(wanted[0], from: cursor) {
        if matches(wanted, at: candidate) { return candidate }
        cursor = candidate + 1
      }
      return nil
    }
    if found == nil { absent.insert(marker) }
    return found
  }

  private mutating func end(of marker: String, from start: Int) -> Int? {
    self.start(of: marker, from: start).map { $0 + marker.utf8.count }
  }

  func matches(_ wanted: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + wanted.count <= page.count else { return false }
    for index in 0..<wanted.count {
      let byte = page[start + index]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != wanted[index] { return false }
    }
    return true
  }

  private func contains(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count >= word.utf8CodeUnitCount else { return false }
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for start in range.lowerBound...(range.upperBound - wanted.count)
    where matches(wanted, at: start) {
      return true
    }
    return false
  }
}
