import TallyModel
import TallyText

/// The text of an article in the making: blocks with their way back.
struct ArticleText {
  private(set) var blocks: [Block] = []
  private(set) var bytes: [UInt8] = []
  private(set) var origin = OffsetMap()

  /// Adds a block that is `range` of a text with that origin.
  mutating func append(
    _ kind: BlockKind, _ text: [UInt8], _ range: Range<Int>, origin map: OffsetMap,
    published: Timestamp? = nil, parts: [Range<Int>] = []
  ) {
    guard !range.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: text[range])
    origin.append(map, of: range, at: start)
    let moved = parts.map {
      $0.lowerBound + start - range.lowerBound..<$0.upperBound + start - range.lowerBound
    }
    blocks.append(
      Block(kind: kind, range: start..<bytes.count, published: published, parts: moved))
    origin.append(source: bytes.count, target: map.target(of: range.upperBound - 1) + 1)
    bytes.append(0x0A)
  }
}
