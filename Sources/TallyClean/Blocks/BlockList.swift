import TallyText

/// All text blocks of a page in document order.
struct BlockList {
  var blocks: [TextBlock] = []
  /// The blocks' text, one after the other.
  var text: [UInt8] = []
  /// From `text` to the decoded page.
  var origin = OffsetMap()
}
