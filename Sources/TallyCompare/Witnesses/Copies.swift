import TallyModel

/// Which articles of a story carry another's text.
struct Copies: Sendable {
  /// For each record, the first record whose text it carries; itself when none.
  private(set) var original: [Int]

  /// Two texts are copies when at least this share of their sketches is equal, in percent.
  private static let share = 40

  /// Finds near copies by the minima of hashed shingles that records hold.
  ///
  /// - Source: A. Broder, "On the resemblance and containment of documents", 1997.
  /// - Complexity: O(n · s) for s minima a record, with buckets of equal minima.
  init(_ records: [ArticleRecord]) {
    original = Array(records.indices)
    var holders: [Slot: [Int]] = [:]
    for (index, record) in records.enumerated() {
      var equal: [Int: Int] = [:]
      for (place, value) in record.sketch.enumerated() {
        let slot = Slot(place: place, value: value)
        // A shingle that very many articles share is boilerplate; the first few stand for them.
        for other in holders[slot, default: []].prefix(16) { equal[other, default: 0] += 1 }
        holders[slot, default: []].append(index)
      }
      let like = equal.filter { 100 * $0.value >= Self.share * record.sketch.count }
      if let source = like.map({ original[$0.key] }).min() { original[index] = source }
    }
  }

  private struct Slot: Hashable {
    var place: Int
    var value: UInt64
  }
}
