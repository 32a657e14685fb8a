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
  let page: UnsafeBufferPointer<UInt8>
  private var position = 0
  var result = SiftedPage()
  /// The attributes of the start tag that is read, as far as anything reads them.
  var attributes: [SiftedAttribute] = []
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
  let longestValue: Int

  static func sift(_ page: [UInt8], limits: ArticleLimits = .standard) -> SiftedPage {
    // Places in the page are kept in 32 bits.
    guard page.count < Int(Int32.max) else { return SiftedPage() }
    return page.withUnsafeBufferPointer { bytes in
      var sieve = Sieve(bytes, limits)
      sieve.run()
      return sieve.result
    }
  }

  private init(_ page: UnsafeBufferPointer<UInt8>, _ limits: ArticleLimits) {
    self.page = page
    deepest = limits.depth
    longestValue = limits.tagBytes
    result.bytes.reserveCapacity(page.count / 16 + 64)
  }

  private mutating func run() {
    while position < page.count {
      let open = next(0x3C, from: position) ?? page.count
      readText(upTo: open)
      if position < page.count { readMarkup() }
    }
  }

  private mutating func readText(upTo end: Int) {
    guard end > position else { return }
    lastWasBareParagraph = false
    write(text: position..<end)
    position = end
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
    // Any other bracket is text.
    default: readText(upTo: position + 1)
    }
  }

  private mutating func readStrayEnd() {
    // `</3` is a comment for browsers, up to the next `>`.
    position = after(0x3E, from: position)
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
    copy(name)
    result.bytes.append(0x3E)
  }

  private mutating func readStartTag() {
    let start = position
    var cursor = position + 1
    let tag = Tag(hash: nameHash(&cursor))
    if let closing = Self.closing(tag) {
      let reading = readAttributes(at: cursor, of: tag, keeping: false)
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
    position = readAttributes(at: cursor, of: tag, keeping: isWritten).end
    if isWritten {
      result.elements += 1
      copy(start..<cursor)
      writeAttributes(of: tag)
      result.bytes.append(0x3E)
      return
    }
    result.cuts.insert(.depth)
    if tag.traits.contains(.block) { result.bytes.append(contentsOf: Array("<br><br>".utf8)) }
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

  /// Gives bytes of the page to the parser as they are.
  mutating func copy(_ range: Range<Int>) {
    result.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: page[range]))
  }
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

  /// The first `byte` at or after `start`.
  func next(_ byte: UInt8, from start: Int) -> Int? {
    next(byte, in: start..<max(start, page.count))
  }

  /// The first `byte` of a range.
  func next(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let base = page.baseAddress else { return nil }
    guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
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

  func contains(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count >= word.utf8CodeUnitCount else { return false }
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for start in range.lowerBound...(range.upperBound - wanted.count)
    where matches(wanted, at: start) {
      return true
    }
    return false
  }
}
