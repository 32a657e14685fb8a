/// A classifier that adds up small whole weights, one row of them for each feature.
///
/// Rows hold only the classes that the feature speaks for or against. An open-addressing table
/// leads from a feature's key to its row; most rows are so short that they stand in the table
/// itself, as one look at memory takes longer than all the sums.
package struct LinearModel: Sendable {
  /// One weight in a row: the class in the high byte, the step of its weight in the low one.
  package typealias Entry = UInt16

  /// The most classes a model may have.
  package static let classLimit = 96
  /// The sums of all classes.
  package typealias Scores = InlineArray<96, Int32>

  /// The keys with their rows; 0 is free.
  ///
  /// The key (28 bits), the form of its row (4 bits) and the row (32 bits): one entry or two, or
  /// where more of them begin.
  private var slots: [UInt64]
  private var mask: Int
  /// A weight of a short row each: the class in the low byte, the weight above it.
  private var weights: [Int32] = []
  /// The weights of long rows for every class, `Block` after `Block`.
  private var dense: [Block] = []
  /// Blocks of a long row; none where the model has more classes than long rows can hold.
  private let denseBlocks: Int

  /// The weights of eight classes.
  private typealias Block = SIMD8<Int16>
  /// The sums of eight classes.
  private typealias Sums = SIMD8<Int32>
  /// Blocks of a long row, enough for the tags.
  private static let blocks = 5
  /// Rows of more entries do not fit into a slot.
  private static let mostInPlace = 2
  /// Rows of fewer entries are short.
  private static let leastDense = 6

  /// How the row of a slot is kept.
  private enum Form: UInt64 {
    /// The entries stand in the slot; a second one that adds nothing fills it up.
    case inPlace = 1
    /// Where its weights begin (24 bits) and how many there are (8 bits).
    case short
    /// Where its blocks begin.
    case dense
  }

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
    weights.reserveCapacity(min(cursor.number(), cursor.remaining))
    var key = 0
    var row: [Entry] = []
    for _ in 0..<rows where !cursor.isAtEnd {
      key = (key &+ cursor.number()) & 0xFFF_FFFF
      row.removeAll(keepingCapacity: true)
      for _ in 0..<cursor.byte() {
        let kind = min(cursor.byte(), UInt8(Self.classLimit) - 1)
        row.append(Entry(kind) << 8 | Entry(cursor.byte()))
      }
      insert(row, key: UInt32(truncatingIfNeeded: key))
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

  private mutating func insert(_ row: [Entry], key: UInt32) {
    guard !row.isEmpty else { return }
    var slot = Int(key) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    let form: Form
    let place: UInt32
    if row.count <= Self.mostInPlace {
      form = .inPlace
      place = UInt32(row[0]) << 16 | UInt32(row.count > 1 ? row[1] : 0)
    } else if denseBlocks > 0 && row.count >= Self.leastDense {
      form = .dense
      place = UInt32(truncatingIfNeeded: dense.count)
      appendDense(row)
    } else {
      form = .short
      place = UInt32(truncatingIfNeeded: weights.count) << 8 | UInt32(min(row.count, 0xFF))
      for entry in row { weights.append(Self.weight(of: entry) << 8 | Int32(entry >> 8)) }
    }
    slots[slot] = UInt64(key) << 36 | form.rawValue << 32 | UInt64(place)
  }

  private mutating func appendDense(_ row: [Entry]) {
    let first = dense.count
    for _ in 0..<Self.blocks { dense.append(.zero) }
    for entry in row {
      let kind = min(Int(entry >> 8), Self.blocks * 8 - 1)
      dense[first + kind / 8][kind % 8] &+= Int16(truncatingIfNeeded: Self.weight(of: entry))
    }
  }

  /// The weight that a byte stands for: small ones in small steps, large ones in large steps.
  @inline(__always)
  package static func weight(of step: Int8) -> Int32 {
    let step = Int32(step)
    // One of two neighbours is even, so that the half is exact.
    return (step &* (abs(step) &+ 1)) >> 1
  }

  /// The weight of an entry.
  @inline(__always)
  private static func weight(of entry: Entry) -> Int32 {
    weight(of: Int8(truncatingIfNeeded: entry))
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
    var sums = scores.mutableSpan
    // Rows that lie elsewhere, in the place of the slots that were gone through.
    var count = 0
    for index in 0..<keyCount where seen[index] != 0 {
      let slot = slot(of: keys[index], first: seen[index], slots)
      let isInPlace = Self.has(.inPlace, slot)
      // Without a branch, which the processor would guess wrongly too often.
      let pair = isInPlace ? slot : 0
      Self.add(Entry(truncatingIfNeeded: pair >> 16), to: &sums)
      Self.add(Entry(truncatingIfNeeded: pair), to: &sums)
      seen[count] = slot
      count += isInPlace || slot == 0 ? 0 : 1
    }
    for index in 0..<count where Self.has(.short, seen[index]) { addShort(seen[index], to: &sums) }
    if denseBlocks > 0 { addDense(seen.span.extracting(first: count), to: &sums) }
  }

  /// Whether the row of a slot is kept in a form.
  @inline(__always)
  private static func has(_ form: Form, _ slot: UInt64) -> Bool {
    slot >> 32 & 0xF == form.rawValue
  }

  /// The slot of a key whose first slot holds something; 0 where it has none.
  @inline(__always)
  private func slot(of key: UInt32, first: UInt64, _ slots: borrowing Span<UInt64>) -> UInt64 {
    var slot = Int(key) & mask
    var found = first
    while found != 0, found >> 36 != UInt64(key) {
      slot = (slot + 1) & mask
      found = slots[slot]
    }
    return found
  }

  @inline(__always)
  private static func add(_ entry: Entry, to sums: inout MutableSpan<Int32>) {
    sums[Int(entry >> 8)] &+= weight(of: entry)
  }

  @inline(__always)
  private func addShort(_ slot: UInt64, to sums: inout MutableSpan<Int32>) {
    let weights = weights.span
    let first = Int(slot >> 8 & 0xFF_FFFF)
    for place in first..<first + Int(slot & 0xFF) {
      let weight = weights[place]
      sums[Int(weight & 0xFF)] &+= weight >> 8
    }
  }

  /// Adds up the long rows in registers, then all at once to `sums`.
  @inline(__always)
  private func addDense(_ rows: borrowing Span<UInt64>, to sums: inout MutableSpan<Int32>) {
    let dense = dense.span
    var (first, second, third) = (Sums.zero, Sums.zero, Sums.zero)
    var (fourth, fifth) = (Sums.zero, Sums.zero)
    for index in rows.indices where Self.has(.dense, rows[index]) {
      let start = Int(rows[index] & 0xFFFF_FFFF)
      first &+= Sums(truncatingIfNeeded: dense[start])
      second &+= Sums(truncatingIfNeeded: dense[start + 1])
      third &+= Sums(truncatingIfNeeded: dense[start + 2])
      fourth &+= Sums(truncatingIfNeeded: dense[start + 3])
      fifth &+= Sums(truncatingIfNeeded: dense[start + 4])
    }
    Self.add(first, to: &sums, at: 0)
    Self.add(second, to: &sums, at: 1)
    Self.add(third, to: &sums, at: 2)
    Self.add(fourth, to: &sums, at: 3)
    Self.add(fifth, to: &sums, at: 4)
  }

  /// Adds the weights of eight classes.
  @inline(__always)
  private static func add(_ block: Sums, to sums: inout MutableSpan<Int32>, at number: Int) {
    var bytes = sums.mutableBytes
    let offset = number * MemoryLayout<Sums>.size
    let before = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Sums.self)
    bytes.storeBytes(of: before &+ block, toByteOffset: offset, as: Sums.self)
  }
}
