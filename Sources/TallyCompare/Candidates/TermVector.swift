/// Meanings with weights, ascending by meaning, without repeats.
struct TermVector: Sendable, Hashable {
  /// One meaning with its weight.
  struct Entry: Sendable, Hashable {
    var meaning: UInt64
    var weight: Int32
  }

  private(set) var entries: [Entry]
  /// The sum of all weights.
  private(set) var total: Int

  /// A vector of entries in any order; the largest weight of a meaning counts.
  init(_ unordered: [Entry]) {
    let sorted = unordered.sorted { ($0.meaning, $1.weight) < ($1.meaning, $0.weight) }
    entries = []
    entries.reserveCapacity(sorted.count)
    total = 0
    for entry in sorted where entries.last?.meaning != entry.meaning && entry.weight > 0 {
      entries.append(entry)
      total += Int(entry.weight)
    }
  }

  /// The weight that two vectors share, in thousandths of their mean weight; zero for empty ones.
  ///
  /// - Source: the weighted Dice coefficient.
  func overlap(with other: TermVector) -> Int {
    let sum = total + other.total
    guard sum > 0 else { return 0 }
    return 2000 * shared(with: other) / sum
  }

  /// The smaller weights of shared meanings, added up.
  func shared(with other: TermVector) -> Int {
    sharedWeight(entries.span, other.entries.span).sum
  }
}
