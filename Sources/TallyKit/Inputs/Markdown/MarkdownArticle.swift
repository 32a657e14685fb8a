import TallyClean
import TallyModel
import TallyText

/// The article of a Markdown file: front matter, then blocks without their markup.
///
/// Code, link targets, images, comments and rules are no text of the article.
///
/// - Throws: `CleanError` when nothing is left.
/// - Complexity: linear in the number of bytes.
func markdownArticle(from page: Page) throws(CleanError) -> Article {
  if page.bytes.allSatisfy({ $0 <= 0x20 }) { throw .empty }
  let isUTF16 = page.bytes.starts(with: [0xFF, 0xFE]) || page.bytes.starts(with: [0xFE, 0xFF])
  if page.bytes.contains(0), !isUTF16 { throw .binary }
  let source = ReadableText(page.bytes)
  let matter = FrontMatter(source.bytes)
  var builder = MarkdownBlocks(source.bytes)
  if let title = matter.title { builder.add(.headline, title) }
  builder.addBody(from: matter.end)
  guard builder.blocks.contains(where: { $0.kind != .headline }) else { throw .noArticle }
  let headline = builder.blocks.first { $0.kind == .headline }
  var header = ArticleHeader(
    path: page.path, record: page.record,
    source: String(InputPath.stem(of: InputPath.name(of: page.path))),
    title: headline.map { String(decoding: builder.text[$0.range], as: UTF8.self) } ?? "")
  matter.stated.complete(&header, overriding: true)
  return Article(
    header: header, blocks: builder.blocks, text: builder.text,
    origin: builder.origin.followed(by: source.origin, length: builder.text.count),
    lines: source.lines, limits: page.limits)
}

/// The blocks of a Markdown text, with the way back to its bytes.
private struct MarkdownBlocks {
  private let bytes: [UInt8]
  private(set) var text: [UInt8] = []
  private(set) var origin = OffsetMap()
  private(set) var blocks: [Block] = []
  /// The lines of the block that is being read.
  private var open: (kind: BlockKind, lines: [Range<Int>])?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func addBody(from position: Int) {
    var lines = MarkdownLines(bytes, from: position)
    var inCode = false
    while let line = lines.next() {
      let content = trimmed(line)
      if starts(content, "```") || starts(content, "~~~") {
        close()
        inCode.toggle()
      } else if !inCode {
        add(line: content)
      }
    }
    close()
  }

  private mutating func add(line: Range<Int>) {
    if line.isEmpty || isRule(line) || starts(line, "<!--") || isReference(line) {
      if isUnderline(line), let open, open.kind == .paragraph {
        self.open = (open.lines.count == 1 ? .heading : .paragraph, open.lines)
      }
      return close()
    }
    switch bytes[line.lowerBound] {
    case UInt8(ascii: "#"):
      close()
      let level = bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
      let isFirst = level == 1 && !blocks.contains { $0.kind == .headline }
      add(isFirst ? .headline : .heading, trimmed(line.lowerBound + level..<line.upperBound))
    case UInt8(ascii: ">"): append(trimmed(line.lowerBound + 1..<line.upperBound), as: .quote)
    case UInt8(ascii: "|"):
      close()
      addCells(line)
    default:
      if let item = listItem(line) {
        close()
        append(item, as: .listItem)
      } else {
        append(line, as: open?.kind == .listItem || open?.kind == .quote ? open?.kind : .paragraph)
      }
    }
  }

  private mutating func append(_ line: Range<Int>, as kind: BlockKind?) {
    let kind = kind ?? .paragraph
    if let current = open?.kind, current != kind { close() }
    if open == nil { open = (kind, [line]) } else { open?.lines.append(line) }
  }

  private mutating func close() {
    guard let open else { return }
    self.open = nil
    add(open.kind, open.lines)
  }

  private mutating func addCells(_ line: Range<Int>) {
    var start = line.lowerBound + 1
    for index in start..<line.upperBound where bytes[index] == UInt8(ascii: "|") {
      let cell = trimmed(start..<index)
      if bytes[cell].contains(where: { $0 > 0x2F && $0 != UInt8(ascii: ":") }) {
        add(.tableCell, cell)
      }
      start = index + 1
    }
  }

  /// Adds a block of one line.
  mutating func add(_ kind: BlockKind, _ line: Range<Int>) { add(kind, [line]) }

  private mutating func add(_ kind: BlockKind, _ lines: [Range<Int>]) {
    let start = text.count
    // Spaces wait for what follows them: those at either end are left out.
    var waiting: [(byte: UInt8, offset: Int)] = []
    for line in lines {
      if text.count > start { waiting.append((0x20, line.lowerBound)) }
      var inline = MarkdownInline(bytes, line)
      while let (byte, offset) = inline.next() {
        if byte > 0x20 {
          for space in waiting { put(space.byte, from: space.offset) }
          waiting.removeAll(keepingCapacity: true)
          put(byte, from: offset)
        } else if text.count > start {
          waiting.append((byte, offset))
        }
      }
    }
    guard text.count > start else { return }
    blocks.append(Block(kind: kind, range: start..<text.count))
    text.append(0x0A)
  }

  private mutating func put(_ byte: UInt8, from offset: Int) {
    origin.append(source: text.count, target: offset)
    text.append(byte)
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private func starts(_ line: Range<Int>, _ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { bytes[line].starts(with: $0) }
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    let marks = bytes[line].filter { $0 != 0x20 }
    guard let first = marks.first, "-*_=".utf8.contains(first) else { return false }
    return marks.allSatisfy { $0 == first } && (marks.count > 2 || isUnderline(line))
  }

  private func isUnderline(_ line: Range<Int>) -> Bool {
    guard let first = bytes[line].first, "-=".utf8.contains(first) else { return false }
    return bytes[line].allSatisfy { $0 == first } && open?.kind == .paragraph
  }

  /// Whether a line says where a link leads: `[name]: address`.
  private func isReference(_ line: Range<Int>) -> Bool {
    guard bytes[line.lowerBound] == UInt8(ascii: "["),
      let close = bytes[line].firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return close + 1 < line.upperBound && bytes[close + 1] == UInt8(ascii: ":")
  }

  /// The content of a list item.
  private func listItem(_ line: Range<Int>) -> Range<Int>? {
    var index = line.lowerBound
    if "-*+".utf8.contains(bytes[index]) {
      index += 1
    } else {
      let digits = bytes[line].prefix { 0x30...0x39 ~= $0 }.count
      guard 1...3 ~= digits, line.lowerBound + digits < line.upperBound else { return nil }
      index += digits
      guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else {
        return nil
      }
      index += 1
    }
    guard index < line.upperBound, bytes[index] == 0x20 else { return nil }
    return trimmed(index..<line.upperBound)
  }
}
