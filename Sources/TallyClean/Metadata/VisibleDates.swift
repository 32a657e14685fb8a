import TallyModel

/// The dates that the reader sees about the headline: datelines, "Published", "Updated".
enum VisibleDates {
  /// How many blocks before and behind the title are looked at.
  private static let before = 6
  private static let behind = 14
  /// Longer blocks are prose, whose dates are the story's.
  private static let longest = 140

  /// Dates in reading order; those before the title behind the others.
  static func around(title: Int?, in list: BlockList) -> [Timestamp] {
    guard let title, let index = list.blocks.firstIndex(where: { $0.node == title }) else {
      return []
    }
    let ahead = index + 1..<min(list.blocks.count, index + 1 + behind)
    let back = max(0, index - before)..<index
    return (Array(ahead) + back.reversed()).compactMap { date(of: list.blocks[$0], in: list) }
  }

  private static func date(of block: TextBlock, in list: BlockList) -> Timestamp? {
    guard block.text.count <= longest, block.linkShare < 0.9, block.kind != .heading else {
      return nil
    }
    let text = list.text[block.text]
    guard text.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return DateText.timestamp(in: text)
  }
}
