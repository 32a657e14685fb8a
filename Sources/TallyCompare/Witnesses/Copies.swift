import TallyModel
import TallyText

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
    var holders = SketchHolders()
    var equal = [Int](repeating: 0, count: records.count)
    for index in records.indices {
      let sketch = records[index].sketch
      var others: [Int] = []
      for (place, value) in sketch.enumerated() {
        holders.add(index, at: place, value) { other in
          if equal[other] == 0 { others.append(other) }
          equal[other] += 1
        }
      }
      let like = others.filter { 100 * equal[$0] >= Self.share * sketch.count }
      if let source = like.map({ original[$0] }).min() { original[index] = source }
      for other in others { equal[other] = 0 }
    }
  }
}

/// The first records that hold a minimum at its place of the sketch.
private struct SketchHolders {
  /// From place and value to the first entry.
  private var first = HashTable()
  /// A record, and the entry of the next one that holds the same; 0 for none.
  private var entries: [(record: Int, next: Int)] = [(0, 0)]

  /// A shingle that more articles share is boilerplate; the first few stand for them.
  private static let most = 16

  /// Adds a record to those that hold a value, and calls `body` with each that came before.
  mutating func add(_ record: Int, at place: Int, _ value: UInt64, _ body: (Int) -> Void) {
    var hash = StableHash()
    hash.add(UInt64(place))
    hash.add(value)
    guard let head = first[hash.value] else {
      first[hash.value] = UInt64(entries.count)
      return entries.append((record, 0))
    }
    var (entry, count) = (Int(head), 1)
    body(entries[entry].record)
    while entries[entry].next != 0 {
      entry = entries[entry].next
      body(entries[entry].record)
      count += 1
    }
    guard count < Self.most else { return }
    entries[entry].next = entries.count
    entries.append((record, 0))
  }
}
