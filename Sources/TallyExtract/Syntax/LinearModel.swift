/// A classifier that adds up small whole weights, one row of them for each feature.
///
/// Rows hold only the classes that the feature speaks for or against. They lie one after
/// another; an open-addressing table leads from a feature's key to its row. Both are kept small, as
/// each decision looks at some hundred places of them.
package struct LinearModel: Sendable {
  /// One weight in a row: the class in the high byte, the step of its weight in the low one.
  package typealias Entry = UInt16

  /// The most classes a model may have.
  package static let classLimit = 96
  /// The sums of all classes.
  package typealias Scores = InlineArray<96, Int32>

  /// Where the rows of keys are, in units of four numbers (24 bits), and eight bits of the key; 0 is
  /// free.
  private var slots: [UInt32]
  private var mask: Int
  /// Rows from multiples of four: the key in two numbers, the number of entries, nothing, then the
  /// entries; a row of `denseCount` has instead the weights of all classes, `Block` after `Block`.
  private var rows: [UInt16]
  /// Whether rows of many entries are dense: not where the model has more classes than they can
  /// hold.
  private let hasDense: Bool

  /// The weights of eight classes.
  private typealias Block = SIMD8<Int32>
  /// Blocks of a dense row, enough for the tags.
  private static let blocks = 5
  /// Marks a dense row.
  private static let denseCount: UInt16 = 0xFFFF
  /// Rows of fewer entries are not dense.
  private static let leastDense = 6

  /// A model of the rows that `cursor` holds next.
  ///
  /// Rows are sorted by key: difference to the key before, number of entries, entries.
  ///
  /// - Parameter classes: how many classes there are.
  package init(reading cursor: inout ByteCursor, classes: Int = classLimit) {
    let count = min(cursor.number(), cursor.remaining)
    var size = 1 << 10
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    hasDense = classes <= Self.blocks * 8
    rows = [0, 0, 0, 0]
    rows.reserveCapacity(min(cursor.number(), cursor.remaining) + count * 6)
    var key = 0
    for _ in 0..<count where !cursor.isAtEnd {
      key = (key &+ cursor.number()) & 0xFFF_FFFF
      append(key: UInt32(truncatingIfNeeded: key), count: Int(cursor.byte()), from: &cursor)
    }
  }

  private mutating func append(key: UInt32, count: Int, from cursor: inout ByteCursor) {
    let isDense = hasDense && count >= Self.leastDense
    if count > 0 { insert(key) }
    rows.append(UInt16(truncatingIfNeeded: key))
    rows.append(UInt16(truncatingIfNeeded: key >> 16))
    rows.append(isDense ? Self.denseCount : UInt16(count))
    rows.append(0)
    if isDense {
      var weights = [Int16](repeating: 0, count: Self.blocks * 8)
      for _ in 0..<count {
        let kind = min(Int(cursor.byte()), weights.count - 1)
        weights[kind] &+= Int16(
          truncatingIfNeeded: Self.weight(of: Int8(truncatingIfNeeded: cursor.byte())))
      }
      rows.append(contentsOf: weights.map { UInt16(bitPattern: $0) })
    } else {
      for _ in 0..<count {
        let kind = min(cursor.byte(), UInt8(Self.classLimit - 1))
        rows.append(UInt16(kind) << 8 | UInt16(cursor.byte()))
      }
    }
    while !rows.count.isMultiple(of: 4) { rows.append(0) }
  }

  private mutating func insert(_ key: UInt32) {
    var slot = Int(key) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(truncatingIfNeeded: rows.count / 4) << 8 | Self.check(of: key)
  }

  /// Eight bits of a key that do not find its slot.
  @inline(__always)
  private static func check(of key: UInt32) -> UInt32 { key >> 20 & 0xFF }

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
    let (slots, rows) = (slots.span, rows.span)
    var found = InlineArray<96, UInt32>(repeating: 0)
    var count = 0
    for index in 0..<min(keys.count, 96) {
      let slot = slots[Int(keys[index]) & mask]
      // A key that is not in the model leaves its place to the next one.
      found[count] = UInt32(truncatingIfNeeded: index)
      count += slot == 0 ? 0 : 1
    }
    var sums = Sums()
    for index in 0..<count {
      let row = row(of: keys[Int(found[index])], slots, rows)
      guard row > 0 else { continue }
      if rows[row + 2] == Self.denseCount {
        sums.add(rows, from: row + 4)
      } else {
        Self.addShort(rows, row, to: &scores)
      }
    }
    if hasDense { sums.add(to: &scores) }
  }

  /// The place of a key's row; 0 where it has none.
  @inline(__always)
  private func row(
    of key: UInt32, _ slots: borrowing Span<UInt32>, _ rows: borrowing Span<UInt16>
  ) -> Int {
    var slot = Int(key) & mask
    while slots[slot] != 0 {
      if slots[slot] & 0xFF == Self.check(of: key) {
        let row = Int(slots[slot] >> 8) * 4
        if UInt32(rows[row]) | UInt32(rows[row + 1]) << 16 == key { return row }
      }
      slot = (slot + 1) & mask
    }
    return 0
  }

  @inline(__always)
  private static func addShort(
    _ rows: borrowing Span<UInt16>, _ row: Int, to scores: inout Scores
  ) {
    var sums = scores.mutableSpan
    for position in row + 4..<row + 4 + Int(rows[row + 2]) {
      let entry = rows[position]
      sums[Int(entry >> 8)] &+= weight(of: Int8(truncatingIfNeeded: entry))
    }
  }

  /// The weights of dense rows, added up in registers.
  private struct Sums {
    var first = Block.zero
    var second = Block.zero
    var third = Block.zero
    var fourth = Block.zero
    var fifth = Block.zero

    @inline(__always)
    mutating func add(_ rows: borrowing Span<UInt16>, from start: Int) {
      precondition(start + LinearModel.blocks * 8 <= rows.count, "a dense row is whole")
      first &+= Self.block(rows, start)
      second &+= Self.block(rows, start + 8)
      third &+= Self.block(rows, start + 16)
      fourth &+= Self.block(rows, start + 24)
      fifth &+= Self.block(rows, start + 32)
    }

    @inline(__always)
    private static func block(_ rows: borrowing Span<UInt16>, _ start: Int) -> Block {
      let bytes = rows.bytes
      return Block(
        truncatingIfNeeded: bytes.unsafeLoadUnaligned(
          fromByteOffset: start * 2, as: SIMD8<Int16>.self))
    }

    @inline(__always)
    func add(to scores: inout Scores) {
      Self.add(first, to: &scores, at: 0)
      Self.add(second, to: &scores, at: 1)
      Self.add(third, to: &scores, at: 2)
      Self.add(fourth, to: &scores, at: 3)
      Self.add(fifth, to: &scores, at: 4)
    }

    /// Adds the weights of eight classes.
    @inline(__always)
    private static func add(_ block: Block, to scores: inout Scores, at number: Int) {
      var span = scores.mutableSpan
      var bytes = span.mutableBytes
      let offset = number * MemoryLayout<Block>.size
      let sums = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Block.self)
      bytes.storeBytes(of: sums &+ block, toByteOffset: offset, as: Block.self)
    }
  }
}
