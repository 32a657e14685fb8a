import TallyModel
import TallyText

/// Reads the text blocks off a parsed page.
struct BlockCollector {
  private let arena: Arena
  private let page: UnsafeBufferPointer<UInt8>
  private let decoded: UnsafeBufferPointer<UInt8>
  private var text = FoldedText()
  private var blocks: [TextBlock] = []
  private var open: [Int] = []
  /// The innermost open block-level elements.
  private var around: [Int] = []
  private var links = 0
  private var bolds = 0
  private var linkBytes = 0
  private var boldBytes = 0
  private var breaks = 0

  static func blocks(of arena: Arena, page: [UInt8]) -> BlockList {
    page.withUnsafeBufferPointer { page in
      arena.decoded.withUnsafeBufferPointer { decoded in
        var collector = BlockCollector(arena: arena, page: page, decoded: decoded)
        collector.walk()
        return BlockList(
          blocks: collector.blocks, text: collector.text.bytes, origin: collector.text.origin)
      }
    }
  }

  private init(
    arena: Arena, page: UnsafeBufferPointer<UInt8>, decoded: UnsafeBufferPointer<UInt8>
  ) {
    self.arena = arena
    self.page = page
    self.decoded = decoded
  }

  private mutating func walk() {
    var index = 0
    let nodes = arena.nodes
    while index < nodes.count {
      while let top = open.last, Int(nodes[top].end) <= index { leave(top) }
      let node = nodes[index]
      if node.tag == .text {
        add(node)
        index += 1
      } else if node.tag.traits.contains(.opaque) || isHidden(index) {
        if node.tag.traits.contains(.block), node.tag != .head { flush() }
        index = max(index + 1, Int(node.end))
      } else {
        enter(index, node)
        index += 1
      }
    }
    flush()
  }

  private mutating func enter(_ index: Int, _ node: Arena.Node) {
    if node.tag.traits.contains(.block) {
      flush()
      around.append(index)
    } else if node.tag == .br {
      breakLine()
    } else if node.tag == .a {
      links += 1
    } else if node.tag == .b || node.tag == .strong {
      bolds += 1
    }
    if node.end > Int32(index + 1) { open.append(index) } else { close(index, node.tag) }
  }

  private mutating func leave(_ index: Int) {
    open.removeLast()
    close(index, arena.nodes[index].tag)
  }

  private mutating func close(_ index: Int, _ tag: Tag) {
    if tag.traits.contains(.block) {
      flush()
      around.removeLast()
    } else if tag == .a {
      links -= 1
    } else if tag == .b || tag == .strong {
      bolds -= 1
    }
  }

  /// One line break is a space, two in a row part paragraphs.
  private mutating func breakLine() {
    breaks += 1
    if breaks > 1 { flush() }
    text.breakLine()
  }

  private mutating func add(_ node: Arena.Node) {
    let before = text.bytes.count
    if node.decodedStart < 0 {
      let start = Int(node.start)
      let end = min(page.count, start + Int(node.count))
      text.append(UnsafeBufferPointer(rebasing: page[start..<end]), at: start)
    } else {
      let start = Int(node.decodedStart)
      let piece = UnsafeBufferPointer(rebasing: decoded[start..<start + Int(node.decodedCount)])
      text.append(decoded: piece, at: Int(node.start), length: Int(node.count))
    }
    let added = text.bytes.count - before
    if added > 0 { breaks = 0 }
    if links > 0 { linkBytes += added }
    if bolds > 0 { boldBytes += added }
  }

  private mutating func flush() {
    breaks = 0
    guard !text.isEmpty else {
      linkBytes = 0
      boldBytes = 0
      _ = text.endBlock()
      return
    }
    let node = around.last ?? 0
    let range = text.endBlock()
    blocks.append(
      TextBlock(
        text: range, node: node, linkBytes: min(linkBytes, range.count),
        boldBytes: min(boldBytes, range.count), kind: kind(of: node)))
    linkBytes = 0
    boldBytes = 0
  }

  /// What a block is by the elements around it, the innermost telling one first.
  private func kind(of node: Int) -> BlockKind {
    for element in around.reversed() {
      switch arena.nodes[element].tag {
      case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
      case .li, .dd, .dt: return .listItem
      case .td, .th: return .tableCell
      case .figcaption, .caption, .figure: return .caption
      case .blockquote, .q: return .quote
      case .body, .article, .main: return .paragraph
      default: continue
      }
    }
    return .paragraph
  }

  private func isHidden(_ index: Int) -> Bool {
    let node = arena.nodes[index]
    guard node.count > 0 else { return false }
    for offset in Int(node.start)..<Int(node.start) + Int(node.count) {
      let attribute = arena.attributes[offset]
      if attribute.name == .hidden { return true }
      if attribute.name == .style, isDisplayNone(attribute) { return true }
    }
    return false
  }

  private func isDisplayNone(_ attribute: Attribute) -> Bool {
    let range = Int(attribute.start)..<Int(attribute.start) + Int(attribute.count)
    let compact = arena.values[range].filter { $0 > 0x20 }
    return compact[...].containsFolded("display:none")
  }
}
