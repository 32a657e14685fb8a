import CLibXML2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fills an arena from libxml2's events.
///
/// libxml2 gets UTF-8 and decodes nothing, so that the place of every piece of text can be read
/// off the parser: bytes consumed and the way into its buffer.
struct ArenaParser {
  private var arena = Arena()
  private var open: [Int32] = []
  private var page: UnsafeBufferPointer<UInt8>
  private var context: htmlParserCtxtPtr?
  private var lastEnd = 0

  /// More nodes than any real page has; past them text is kept and tags are not.
  private static let mostNodes = 2_000_000

  /// libxml2's own set-up, run once before the first parser on any thread: left to the first
  /// parsers themselves, two threads that begin together can wait for its locks for ever.
  private static let libraryIsReady: Void = xmlInitParser()

  static func parse(_ sifted: [UInt8]) -> Arena {
    _ = libraryIsReady
    guard !sifted.isEmpty, sifted.count < Int(Int32.max) else { return Arena() }
    return sifted.withUnsafeBufferPointer { page in
      var parser = ArenaParser(page: page)
      parser.arena.nodes.reserveCapacity(page.count / 40)
      withUnsafeMutablePointer(to: &parser) { parse(page, into: $0) }
      parser.closeAll()
      return parser.arena
    }
  }

  private init(page: UnsafeBufferPointer<UInt8>) {
    self.page = page
  }

  private static func parse(
    _ page: UnsafeBufferPointer<UInt8>, into parser: UnsafeMutablePointer<ArenaParser>
  ) {
    let start = UnsafeRawPointer(page.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let context = htmlCreateMemoryParserCtxt(start, Int32(page.count)) else { return }
    defer { htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | UInt32(XML_PARSE_HUGE.rawValue)
    htmlCtxtUseOptions(context, Int32(options))
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    guard let sax = context.pointee.sax else { return }
    memset(sax, 0, MemoryLayout<htmlSAXHandler>.size)
    sax.pointee.startElement = { state, name, attributes in
      ArenaParser.at(state)?.pointee.start(name, attributes)
    }
    sax.pointee.endElement = { state, name in ArenaParser.at(state)?.pointee.end(name) }
    let characters: charactersSAXFunc = { state, text, count in
      ArenaParser.at(state)?.pointee.text(text, Int(count))
    }
    sax.pointee.characters = characters
    sax.pointee.ignorableWhitespace = characters
    context.pointee.userData = UnsafeMutableRawPointer(parser)
    parser.pointee.context = context
    htmlParseDocument(context)
  }

  private static func at(_ state: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ArenaParser>? {
    state?.assumingMemoryBound(to: ArenaParser.self)
  }

  /// The parser's place in the sifted page.
  private var place: Int {
    guard let input = context?.pointee.input else { return lastEnd }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }
}

extension ArenaParser {
  private mutating func start(
    _ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard let name, arena.nodes.count < Self.mostNodes else { return }
    lastEnd = place
    let tag = Tag(name: UnsafeBufferPointer(start: name, count: strlen(name)))
    let first = arena.attributes.count
    if let attributes { read(attributes) }
    open.append(Int32(arena.nodes.count))
    arena.nodes.append(
      Arena.Node(
        tag: tag, parent: open.count > 1 ? open[open.count - 2] : -1, end: 0,
        start: Int32(first), count: Int32(arena.attributes.count - first), decodedStart: -1,
        decodedCount: 0))
  }

  private mutating func read(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while let name = list[index] {
      let value = list[index + 1]
      index += 2
      var hash = TagNames.seed
      for byte in UnsafeBufferPointer(start: name, count: strlen(name)) where byte != 0x2D {
        hash = TagNames.adding(byte, to: hash)
      }
      guard let attribute = AttributeName(hash: hash) else { continue }
      let bytes = UnsafeBufferPointer(start: value, count: value.map { strlen($0) } ?? 0)
      arena.attributes.append(
        Attribute(
          name: attribute, start: Int32(arena.values.count), count: Int32(bytes.count)))
      arena.values.append(contentsOf: bytes)
    }
  }

  private mutating func end(_ name: UnsafePointer<UInt8>?) {
    guard let name else { return }
    lastEnd = place
    let tag = Tag(name: UnsafeBufferPointer(start: name, count: strlen(name)))
    guard let level = open.lastIndex(where: { arena.nodes[Int($0)].tag == tag }) else { return }
    while open.count > level { close() }
  }

  private mutating func close() {
    guard let top = open.popLast() else { return }
    arena.nodes[Int(top)].end = Int32(arena.nodes.count)
  }

  fileprivate mutating func closeAll() {
    while !open.isEmpty { close() }
  }

  private mutating func text(_ text: UnsafePointer<UInt8>?, _ count: Int) {
    guard let text, count > 0 else { return }
    let end = min(place, page.count)
    let parent = open.last ?? -1
    let literal =
      endsAsEntity(before: end, as: text, count)
      ? nil : literalStart(text, count, near: end - count)
    let start = literal ?? entityStart(before: end)
    let length = literal == nil ? max(0, end - start) : count
    if literal != nil, continuesLast(at: start, in: parent) {
      arena.nodes[arena.nodes.count - 1].count += Int32(length)
      lastEnd = start + length
      return
    }
    var node = Arena.Node(
      tag: .text, parent: parent, end: Int32(arena.nodes.count + 1), start: Int32(start),
      count: Int32(length), decodedStart: -1, decodedCount: 0)
    if literal == nil {
      node.decodedStart = Int32(arena.decoded.count)
      appendDecoded(UnsafeBufferPointer(start: text, count: count))
      node.decodedCount = Int32(arena.decoded.count) - node.decodedStart
    }
    arena.nodes.append(node)
    lastEnd = start + length
  }

  /// Whether a character stands for the entity right before `end`, which is not the character itself:
  /// the `>` of `&gt;` may also be found in the tag before it.
  private func endsAsEntity(before end: Int, as text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count <= 4, end - 3 >= lastEnd, page[end - 1] == 0x3B, text[count - 1] != 0x3B else {
      return false
    }
    var start = end - 2
    while start > lastEnd, end - start < 12, Self.isEntityByte(page[start]) { start -= 1 }
    return page[start] == 0x26
  }

  private static func isEntityByte(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return byte == 0x23 || (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7A)
  }

  /// Whether text at `start` goes on where the last node's text ends: libxml2 gives text in pieces,
  /// stray brackets and ampersands each by itself.
  private func continuesLast(at start: Int, in parent: Int32) -> Bool {
    guard let last = arena.nodes.last, last.tag == .text else { return false }
    return last.parent == parent && last.decodedStart < 0 && Int(last.start + last.count) == start
  }

  /// Where the text stands as it is; libxml2's own place may be off by a few bytes.
  private func literalStart(_ text: UnsafePointer<UInt8>, _ count: Int, near guess: Int) -> Int? {
    guard let base = page.baseAddress else { return nil }
    for shift in [0, -1, 1, -2, 2, -3, 3, -4, 4] {
      let start = guess + shift
      guard start >= lastEnd, start >= 0, start + count <= page.count else { continue }
      if memcmp(base + start, text, count) == 0 { return start }
    }
    return nil
  }

  private func entityStart(before end: Int) -> Int {
    var start = max(0, end - 1)
    while start > lastEnd, page[start] != 0x26 { start -= 1 }
    return max(start, min(lastEnd, end))
  }

  /// Adds what an entity stands for; C1 controls mean windows-1252 characters, as in browsers.
  private mutating func appendDecoded(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count == 2, bytes[0] == 0xC2, bytes[1] >= 0x80, bytes[1] < 0xA0 {
      let scalar = Windows1252.scalar(of: bytes[1])
      arena.decoded.append(contentsOf: Array(String(scalar).utf8))
    } else {
      arena.decoded.append(contentsOf: bytes)
    }
  }
}
