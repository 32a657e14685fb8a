/// A classifier that adds up small whole weights, one row of them for each feature.
///
/// Rows hold only the classes that the feature speaks for or against. They lie one after
/// another; an open-addressing table leads from a feature's key to its row.
package struct LinearModel: Sendable {
  /// One weight in a row: the class in the high byte, the step of its weight in the low one.
  package typealias Entry = UInt16

  /// The most classes a model may have.
  package static let classLimit = 96
  /// The sums of all classes.
  package typealias Scores = InlineArray<96, Int32>

  /// What tells the key in each slot; 0 is free.
  ///
  /// The top bit, 5 bits for the distance to the slot where the key belongs, and the key's upper
  /// 10 bits: small, so that features without a row cost one look near the processor.
  private var marks: [UInt16]

  /// First entry (24 bits) and number of entries (8 bits) of the row in each slot.
  private var starts: [UInt32]
  private var mask: Int
  private var entries: [Entry]

  /// A model of the rows that `cursor` holds next.
  ///
  /// Rows are sorted by key: difference to the key before, number of entries, entries.
  package init(reading cursor: inout ByteCursor) {
    let rows = min(cursor.number(), cursor.remaining)
    var size = 1 << 18
    while size < rows * 3 / 2 { size *= 2 }
    marks = [UInt16](repeating: 0, count: size)
    starts = [UInt32](repeating: 0, count: size)
    mask = size - 1
    entries = []
    entries.reserveCapacity(min(cursor.number(), cursor.remaining))
    var key = 0
    for _ in 0..<rows where !cursor.isAtEnd {
      key = (key &+ cursor.number()) & 0xFFF_FFFF
      let count = Int(cursor.byte())
      insert(key: UInt32(truncatingIfNeeded: key), count: count)
      for _ in 0..<count {
        let kind = min(Int(cursor.byte()), Self.classLimit - 1)
        entries.append(UInt16(kind) << 8 | UInt16(cursor.byte()))
      }
    }
  }

  /// The bytes of a model that has these rows, which must be sorted by key.
  package static func bytes(of rows: [(key: UInt32, entries: [Entry])]) -> [UInt8] {
    var bytes: [UInt8] = []
    ByteCursor.append(rows.count, to: &bytes)
    ByteCursor.append(rows.reduce(0) { $0 + $1.entries.count }, to: &bytes)
    var last = 0
    for row in rows {
      ByteCursor.append(Int(row.key) - last, to: &bytes)
      last = Int(row.key)
      bytes.append(UInt8(clamping: row.entries.count))
      for entry in row.entries {
        bytes.append(UInt8(entry >> 8))
        bytes.append(UInt8(entry & 0xFF))
      }
    }
    return bytes
  }

  private mutating func insert(key: UInt32, count: Int) {
    // A row without entries adds nothing, and `add` reads the first entry of each.
    guard count > 0 else { return }
    var slot = Int(key) & mask
    var mark = Self.mark(of: key)
    for _ in 0..<32 {
      if marks[slot] == 0 {
        marks[slot] = mark
        starts[slot] = UInt32(truncatingIfNeeded: entries.count << 8 | count)
        return
      }
      slot = (slot + 1) & mask
      mark &+= 1 << 10
    }
  }

  /// The mark of a key in the slot it belongs in.
  @inline(__always)
  private static func mark(of key: UInt32) -> UInt16 {
    0x8000 | UInt16(truncatingIfNeeded: key >> 18)
  }

  /// The weight that a byte stands for: small ones in small steps, large ones in large steps.
  @inline(__always)
  package static func weight(of step: Int8) -> Int32 {
    let step = Int32(step)
    // One of two neighbours is even, so that the half is exact.
    return (step &* (abs(step) &+ 1)) >> 1
  }

  /// Adds the weights of all `keys` to `scores`.
  ///
  /// Each table is read for all keys before the next is: no look waits for another's outcome, so
  /// that the processor fetches many at a time from memory, where most of the model lies.
  @inline(__always)
  func add(_ keys: borrowing Span<UInt32>, to scores: inout Scores) {
    let (marks, starts, entries) = (marks.span, starts.span, entries.span)
    var slots = InlineArray<96, UInt32>(repeating: 0)
    var seen = InlineArray<96, UInt16>(repeating: 0)
    let keyCount = min(keys.count, 96)
    for index in 0..<keyCount { seen[index] = marks[Int(keys[index]) & mask] }
    var count = 0
    for index in 0..<keyCount where seen[index] != 0 {
      if let slot = slot(of: keys[index], first: seen[index], marks) {
        slots[count] = slot
        count += 1
      }
    }
    for index in 0..<count { slots[index] = starts[Int(slots[index])] }
    for index in 0..<count { seen[index] = entries[Int(slots[index] >> 8)] }
    for index in 0..<count {
      add(seen[index], to: &scores)
      let first = Int(slots[index] >> 8)
      let end = first + Int(slots[index] & 0xFF)
      var position = first + 1
      while position < end {
        add(entries[position], to: &scores)
        position += 1
      }
    }
  }

  @inline(__always)
  private func add(_ entry: Entry, to scores: inout Scores) {
    scores[Int(entry >> 8)] &+= Self.weight(of: Int8(truncatingIfNeeded: entry))
  }

  /// The slot of a key whose first place bears a mark; `nil` where it has no row.
  @inline(__always)
  private func slot(
    of key: UInt32, first: UInt16, _ marks: borrowing Span<UInt16>
  ) -> UInt32? {
    var slot = Int(key) & mask
    var found = first
    var mark = Self.mark(of: key)
    while found != 0 {
      if found == mark { return UInt32(truncatingIfNeeded: slot) }
      slot = (slot + 1) & mask
      mark &+= 1 << 10
      found = marks[slot]
    }
    return nil
  }
}
