import TallyModel

/// A line of text of the page as a reader sees it, before it is known whether it is the article's.
struct TextBlock {
  /// Bytes of `BlockList.text`, white space folded.
  var text: Range<Int>
  /// The block-level element it stands in.
  var node: Int
  /// Bytes of it that are link text.
  var linkBytes: Int
  /// Bytes of it that are bold, as in a line that serves as a heading.
  var boldBytes: Int
  /// What it is by its markup.
  var kind: BlockKind

  /// Share of link text, 0 to 1.
  var linkShare: Double { text.isEmpty ? 0 : Double(linkBytes) / Double(text.count) }
}
