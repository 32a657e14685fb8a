import CLibXML2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fills an arena from libxml2's events.
///
/// libxml2 gets UTF-8 and decodes nothing, so that the place of every piece of text can be read
/// off the parser: bytes consumed and the way into its buffer. By their places the sifted page
/// tells what texts and attributes there are.
struct ArenaParser {
  private var arena = Arena()
  private var open: [Int32] = []
  private let texts: [SiftedText]
  private let tags: [SiftedTag]
  private let page: UnsafeBufferPointer<UInt8>
  private var context: htmlParserCtxtPtr?
  /// Where the last text ends.
  private var lastEnd = 0
  /// The first text that is not in the arena yet.
  private var nextText = 0
  /// The first start tag with attributes that was not met yet.
  private var nextTag = 0

  /// More nodes than any real page has; past them text is kept and tags are not.
  private static let mostNodes = 2_000_000

  /// libxml2's own set-up, run once before the first parser on any thread: left to the first
  /// parsers themselves, two threads that begin together can wait for its locks for ever.
  private static let libraryIsReady: Void = xmlInitParser()

  /// The arena of a page, which gives its attributes away.
  static func parse(_ sifted: inout SiftedPage) -> Arena {
    _ = libraryIsReady
    guard !sifted.bytes.isEmpty, sifted.bytes.count < Int(Int32.max) else { return Arena() }
    let bytes = sifted.bytes
    return bytes.withUnsafeBufferPointer { page in
      var parser = ArenaParser(texts: sifted.texts, tags: sifted.tags, page: page)
      swap(&parser.arena.attributes, &sifted.attributes)
      swap(&parser.arena.values, &sifted.values)
      parser.arena.nodes.reserveCapacity(sifted.texts.count + sifted.elements)
      withUnsafeMutablePointer(to: &parser) { parse(page, into: $0) }
      parser.closeAll()
      return parser.arena
    }
  }

  private init(texts: [SiftedText], tags: [SiftedTag], page: UnsafeBufferPointer<UInt8>) {
    self.texts = texts
    self.tags = tags
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
    let tag = Tag(name: UnsafeBufferPointer(start: name, count: strlen(name)))
    let own = attributes.map { read($0) } ?? siftedAttributes(of: tag)
    open.append(Int32(arena.nodes.count))
    arena.nodes.append(
      Arena.Node(
        tag: tag, parent: open.count > 1 ? open[open.count - 2] : -1, end: 0,
        start: Int32(own.lowerBound), count: Int32(own.count), decodedStart: -1, decodedCount: 0))
  }

  /// The attributes of the tag that the parser is at the end of; elements that it adds by itself
  /// before a tag are others.
  private mutating func siftedAttributes(of tag: Tag) -> Range<Int> {
    let place = place
    while nextTag < tags.count, tags[nextTag].end < place { nextTag += 1 }
    guard nextTag < tags.count else { return 0..<0 }
    let found = tags[nextTag]
    guard found.end == place, found.tag == tag else { return 0..<0 }
    return Int(found.first)..<Int(found.first) + Int(found.count)
  }

  private mutating func read(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>) -> Range<Int> {
    let first = arena.attributes.count
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
    return first..<arena.attributes.count
  }

  private mutating func end(_ name: UnsafePointer<UInt8>?) {
    guard let name else { return }
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
    let literal =
      endsAsEntity(before: end, as: text, count)
      ? nil : literalStart(text, count, before: end)
    if let literal {
      lastEnd = literal + count
      addTexts(literal..<lastEnd)
    } else {
      let start = entityStart(before: end)
      lastEnd = max(start, end)
      addEntity(start..<lastEnd, as: UnsafeBufferPointer(start: text, count: count))
    }
  }

  /// Adds the texts that a range of the parser's bytes stands for.
  private mutating func addTexts(_ range: Range<Int>) {
    let parent = open.last ?? -1
    while nextText < texts.count, Int(texts[nextText].place) < range.upperBound {
      let text = texts[nextText]
      let part = text.source(of: range)
      if continuesLast(at: part.lowerBound, in: parent) {
        arena.nodes[arena.nodes.count - 1].count += Int32(part.count)
      } else if !part.isEmpty {
        arena.nodes.append(textNode(part, in: parent))
      }
      guard Int(text.place) + text.length <= range.upperBound else { return }
      nextText += 1
    }
  }

  private mutating func addEntity(_ range: Range<Int>, as decoded: UnsafeBufferPointer<UInt8>) {
    while nextText < texts.count,
      Int(texts[nextText].place) + texts[nextText].length < range.upperBound
    {
      nextText += 1
    }
    guard nextText < texts.count else { return }
    var node = textNode(texts[nextText].source(of: range), in: open.last ?? -1)
    node.decodedStart = Int32(arena.decoded.count)
    appendDecoded(decoded)
    node.decodedCount = Int32(arena.decoded.count) - node.decodedStart
    arena.nodes.append(node)
  }

  private func textNode(_ text: Range<Int>, in parent: Int32) -> Arena.Node {
    Arena.Node(
      tag: .text, parent: parent, end: Int32(arena.nodes.count + 1), start: Int32(text.lowerBound),
      count: Int32(text.count), decodedStart: -1, decodedCount: 0)
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

  /// Whether text at `start` of the page goes on where the last node's text ends: libxml2 gives
  /// text in pieces, stray ampersands each by itself.
  private func continuesLast(at start: Int, in parent: Int32) -> Bool {
    guard let last = arena.nodes.last, last.tag == .text else { return false }
    return last.parent == parent && last.decodedStart < 0 && Int(last.start + last.count) == start
  }

  /// Where the text stands as it is.
  ///
  /// The parser stands behind it; after the `&` of what is no entity behind the name, and after a
  /// full buffer before the last character, of up to four bytes.
  private func literalStart(_ text: UnsafePointer<UInt8>, _ count: Int, before end: Int) -> Int? {
    if count == 1, text[0] == 0x26 { return entityStart(before: end) }
    guard let base = page.baseAddress else { return nil }
    for shift in 0...(count < Self.fullBuffer ? 0 : 4) {
      let start = end - count + shift
      guard start >= lastEnd, start + count <= page.count else { continue }
      if memcmp(base + start, text, count) == 0 { return start }
    }
    return nil
  }

  /// Text comes in pieces of so many bytes.
  ///
  /// - Source: `HTML_PARSER_BIG_BUFFER_SIZE` in libxml2's `HTMLparser.c`.
  private static let fullBuffer = 1000

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
