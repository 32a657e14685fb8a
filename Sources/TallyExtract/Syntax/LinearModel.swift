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

  /// The keys with their rows; 0 is free.
  ///
  /// The top bit, the key (28 bits), where its row begins (24 bits) and how many entries it has
  /// (8 bits): one look at memory tells whether there is a row and where. A row of `denseCount` is
  /// one of `dense`.
  private var slots: [UInt64]
  private var mask: Int
  /// A weight of a short row each: the class in the low byte, the weight above it.
  private var weights: [Int32]
  /// The weights of long rows for every class, `Block` after `Block`.
  private var dense: [Block] = []
  /// Blocks of a long row; none where the model has more classes than long rows can hold.
  private let denseBlocks: Int

  /// The weights of eight classes.
  private typealias Block = SIMD8<Int32>
  /// Blocks of a long row, enough for the tags.
  private static let blocks = 5
  /// Marks a long row.
  private static let denseCount: UInt32 = 0xFF
  /// Rows of fewer entries are short.
  private static let leastDense = 6

  /// A model of the rows that `cursor` holds next.
  ///
  /// Rows are sorted by key: difference to the key before, number of entries, entries.
  ///
  /// - Parameter classes: how many classes there are.
  package init(reading cursor: inout ByteCursor, classes: Int = classLimit) {
    let rows = min(cursor.number(), cursor.remaining)
    var size = 1 << 10
    while size < rows * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    denseBlocks = classes <= Self.blocks * 8 ? Self.blocks : 0
    weights = []
    weights.reserveCapacity(min(cursor.number(), cursor.remaining))
    var key = 0
    for _ in 0..<rows where !cursor.isAtEnd {
      key = (key &+ cursor.number()) & 0xFFF_FFFF
      let count = Int(cursor.byte())
      let isLong = denseBlocks > 0 && count >= Self.leastDense
      insert(key: UInt32(truncatingIfNeeded: key), count: count, isLong: isLong)
      if isLong { appendLong(count, from: &cursor) } else { appendShort(count, from: &cursor) }
    }
  }

  private mutating func appendShort(_ count: Int, from cursor: inout ByteCursor) {
    for _ in 0..<count {
      let kind = min(Int32(cursor.byte()), Int32(Self.classLimit) - 1)
      let weight = Self.weight(of: Int8(truncatingIfNeeded: cursor.byte()))
      weights.append(weight << 8 | kind)
    }
  }

  private mutating func appendLong(_ count: Int, from cursor: inout ByteCursor) {
    let first = dense.count
    for _ in 0..<Self.blocks { dense.append(.zero) }
    for _ in 0..<count {
      let kind = min(Int(cursor.byte()), Self.blocks * 8 - 1)
      dense[first + kind / 8][kind % 8] &+= Self.weight(of: Int8(truncatingIfNeeded: cursor.byte()))
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

  private mutating func insert(key: UInt32, count: Int, isLong: Bool) {
    guard count > 0 else { return }
    var slot = Int(key) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    let first = UInt32(truncatingIfNeeded: isLong ? dense.count : weights.count)
    let row = first << 8 | (isLong ? Self.denseCount : UInt32(min(count, 0xFE)))
    slots[slot] = Self.mark(of: key) << 32 | UInt64(row)
  }

  /// What stands above the row in the slot of a key.
  @inline(__always)
  private static func mark(of key: UInt32) -> UInt64 { UInt64(key) | 0x8000_0000 }

  /// The weight that a byte stands for: small ones in small steps, large ones in large steps.
  @inline(__always)
  package static func weight(of step: Int8) -> Int32 {
    let step = Int32(step)
    // One of two neighbours is even, so that the half is exact.
    return (step &* (abs(step) &+ 1)) >> 1
  }

  /// Adds the weights of all `keys` to `scores`.
  ///
  /// Slots are read for all keys before the first row is: no look waits for another's outcome, so
  /// that the processor fetches many at a time from memory, where most of the model lies.
  @inline(__always)
  func add(_ keys: borrowing Span<UInt32>, to scores: inout Scores) {
    let slots = slots.span
    var seen = InlineArray<96, UInt64>(repeating: 0)
    let keyCount = min(keys.count, 96)
    for index in 0..<keyCount { seen[index] = slots[Int(keys[index]) & mask] }
    var rows = InlineArray<96, UInt32>(repeating: 0)
    var count = 0
    for index in 0..<keyCount where seen[index] != 0 {
      let row = row(of: keys[index], first: seen[index], slots)
      rows[count] = row
      count += row == 0 ? 0 : 1
    }
    for index in 0..<count where rows[index] & 0xFF != Self.denseCount {
      addShort(rows[index], to: &scores)
    }
    if denseBlocks > 0 { addLong(rows.span.extracting(first: count), to: &scores) }
  }

  @inline(__always)
  private func addShort(_ row: UInt32, to scores: inout Scores) {
    let weights = weights.span
    var sums = scores.mutableSpan
    let first = Int(row >> 8)
    for position in first..<first + Int(row & 0xFF) {
      let entry = weights[position]
      sums[Int(entry & 0xFF)] &+= entry >> 8
    }
  }

  /// Adds up the long rows in registers, then all at once to `scores`.
  @inline(__always)
  private func addLong(_ rows: borrowing Span<UInt32>, to scores: inout Scores) {
    let dense = dense.span
    var (first, second, third) = (Block.zero, Block.zero, Block.zero)
    var (fourth, fifth) = (Block.zero, Block.zero)
    for index in rows.indices where rows[index] & 0xFF == Self.denseCount {
      let start = Int(rows[index] >> 8)
      first &+= dense[start]
      second &+= dense[start + 1]
      third &+= dense[start + 2]
      fourth &+= dense[start + 3]
      fifth &+= dense[start + 4]
    }
    add(first, to: &scores, at: 0)
    add(second, to: &scores, at: 1)
    add(third, to: &scores, at: 2)
    add(fourth, to: &scores, at: 3)
    add(fifth, to: &scores, at: 4)
  }

  /// Adds the weights of eight classes.
  @inline(__always)
  private func add(_ block: Block, to scores: inout Scores, at number: Int) {
    var span = scores.mutableSpan
    var bytes = span.mutableBytes
    let offset = number * MemoryLayout<Block>.size
    let sums = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Block.self)
    bytes.storeBytes(of: sums &+ block, toByteOffset: offset, as: Block.self)
  }

  /// The row of a key whose first slot holds something; 0 where it has none.
  @inline(__always)
  private func row(of key: UInt32, first: UInt64, _ slots: borrowing Span<UInt64>) -> UInt32 {
    let mark = Self.mark(of: key)
    var slot = Int(key) & mask
    var found = first
    while found != 0 {
      if found >> 32 == mark { return UInt32(truncatingIfNeeded: found) }
      slot = (slot + 1) & mask
      found = slots[slot]
    }
    return 0
  }
}
