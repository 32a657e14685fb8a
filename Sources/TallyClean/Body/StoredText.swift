import TallyModel
import TallyText

/// The text of a JSON string that holds an article, escapes decoded, with its way back.
///
/// Some sites store plain text, some markup, and some leave the shortcodes of their editor in it.
struct StoredText {
  private(set) var bytes: [UInt8] = []
  private(set) var origin = OffsetMap()
  /// Where escaped line feeds stand in `bytes`; others are white space.
  private(set) var breaks: [Int] = []

  init(_ string: ArraySlice<UInt8>) {
    JSONString.decode(string) { piece, start, length in
      origin.append(
        source: bytes.count, target: start,
        sourceUnit: piece.count == length ? 1 : piece.count,
        targetUnit: piece.count == length ? 1 : length)
      if piece.count == 1, piece.first == 0x0A, length == 2 { breaks.append(bytes.count) }
      bytes.append(contentsOf: piece)
    }
  }

  /// The lines without shortcodes, a block each.
  func lineBlocks() -> (blocks: [(kind: BlockKind, text: Range<Int>)], text: FoldedText) {
    var folded = FoldedText()
    var blocks: [(kind: BlockKind, text: Range<Int>)] = []
    var start = 0
    for end in breaks + [bytes.count] {
      Self.append(bytes[start..<end], to: &folded)
      let block = folded.endBlock()
      if !block.isEmpty { blocks.append((.paragraph, block)) }
      start = end + 1
    }
    return (blocks, folded.moved(through: origin))
  }

  private static func append(_ line: ArraySlice<UInt8>, to text: inout FoldedText) {
    var start = line.startIndex
    func add(_ range: Range<Int>) {
      line[range].withUnsafeBufferPointer { text.append($0, at: range.lowerBound) }
    }
    while let bracket = line[start...].firstIndex(of: 0x5B) {
      if let end = Shortcode.end(in: line, at: bracket) {
        add(start..<bracket)
        start = end
      } else {
        add(start..<bracket + 1)
        start = bracket + 1
      }
    }
    add(start..<line.endIndex)
  }

  /// Whether it is markup: it has end tags of paragraphs, or breaks.
  var isMarkup: Bool {
    bytes[...].containsFolded("</p>") || bytes[...].containsFolded("<br")
      || bytes[...].containsFolded("</div>")
  }

  /// The blocks of the markup with their text, whose origin leads to the page.
  func markupBlocks() -> (blocks: [(kind: BlockKind, text: Range<Int>)], text: FoldedText) {
    var sifted = Sieve.sift(bytes)
    let arena = ArenaParser.parse(&sifted)
    let list = BlockCollector.blocks(of: arena, page: bytes)
    let text = FoldedText(bytes: list.text, origin: list.origin)
    return (list.blocks.map { ($0.kind, $0.text) }, text.moved(through: origin))
  }
}

/// The shortcodes of WordPress: `[caption id="a1"]`, `[/caption]`.
enum Shortcode {
  /// The end of a shortcode that begins at `start`; `nil` for brackets that are text.
  ///
  /// A shortcode is a word in lower case, and is closed or has attributes: `[sic]` is text.
  ///
  /// - Source: <https://codex.wordpress.org/Shortcode_API>
  static func end(in text: ArraySlice<UInt8>, at start: Int) -> Int? {
    guard text[start] == 0x5B else { return nil }
    var cursor = start + 1
    let closes = cursor < text.endIndex && text[cursor] == 0x2F
    if closes { cursor += 1 }
    let name = cursor
    while cursor < text.endIndex, isNameByte(text[cursor]) { cursor += 1 }
    guard cursor - name >= 3, let close = text[cursor...].prefix(400).firstIndex(of: 0x5D) else {
      return nil
    }
    let hasAttributes =
      cursor < close && text[cursor] == 0x20 && text[cursor..<close].contains(0x3D)
    return closes && close == cursor || hasAttributes ? close + 1 : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || byte == 0x5F || byte == 0x2D
  }
}
