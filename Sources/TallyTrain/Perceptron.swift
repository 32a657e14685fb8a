import TallyExtract

/// An averaged perceptron over a fixed set of features.
///
/// - Source: M. Collins, "Discriminative Training Methods for Hidden Markov Models", EMNLP 2002,
///   for averaging; weights and sums are whole numbers, so that every run gives the same ones.
struct Perceptron {
  let classes: Int
  private var table: [UInt64]
  private var mask: Int
  private(set) var features: Int
  private var weights: [Int32]
  private var sums: [Int64]
  private var time: Int64 = 1

  /// A perceptron that knows the features in `counts` seen at least `least` times.
  init(classes: Int, counts: FeatureCounts, least: UInt32) {
    self.init(classes: classes, keys: counts.keys(seenAtLeast: least))
  }

  init(classes: Int, keys: [UInt32]) {
    self.classes = classes
    var size = 16
    while size < keys.count * 2 { size *= 2 }
    table = [UInt64](repeating: 0, count: size)
    mask = size - 1
    features = keys.count
    for (row, key) in keys.enumerated() {
      var slot = Int(key) & mask
      while table[slot] != 0 { slot = (slot + 1) & mask }
      table[slot] = UInt64(key) << 32 | UInt64(row + 1)
    }
    weights = [Int32](repeating: 0, count: keys.count * classes)
    sums = [Int64](repeating: 0, count: keys.count * classes)
  }

  /// The rows of the features in `keys` that are known.
  func rows(of keys: borrowing KeyBuffer, into rows: inout [Int32]) {
    rows.removeAll(keepingCapacity: true)
    for index in 0..<keys.count {
      let key = UInt64(keys[index])
      var slot = Int(key) & mask
      while table[slot] != 0 {
        if table[slot] >> 32 == key {
          rows.append(Int32(truncatingIfNeeded: table[slot] & 0xFFFF_FFFF) - 1)
          break
        }
        slot = (slot + 1) & mask
      }
    }
  }

  /// The sums of all classes over `rows`.
  func score(_ rows: [Int32], into scores: inout [Int32]) {
    for kind in 0..<classes { scores[kind] = 0 }
    let weights = weights.span
    var scores = scores.mutableSpan
    for row in rows {
      let first = Int(row) * classes
      for kind in 0..<classes { scores[kind] &+= weights[first + kind] }
    }
  }

  /// Moves the weights towards `right` and away from `wrong`.
  mutating func update(_ rows: [Int32], right: Int, wrong: Int) {
    for row in rows {
      let first = Int(row) * classes
      weights[first + right] += 1
      sums[first + right] += time
      weights[first + wrong] -= 1
      sums[first + wrong] -= time
    }
  }

  /// Counts a decision, made with or without an update.
  mutating func tick() { time += 1 }

  /// The averaged weights, times 1024, of each feature.
  func averages() -> [(key: UInt32, weights: [Int32])] {
    var result: [(key: UInt32, weights: [Int32])] = []
    for entry in table where entry != 0 {
      let first = Int(entry & 0xFFFF_FFFF) - 1
      var row = [Int32](repeating: 0, count: classes)
      for kind in 0..<classes {
        let index = first * classes + kind
        row[kind] = Int32(clamping: (Int64(weights[index]) * time - sums[index]) * 1024 / time)
      }
      if row.contains(where: { $0 != 0 }) { result.append((UInt32(entry >> 32), row)) }
    }
    return result.sorted { $0.key < $1.key }
  }
}

/// How often each feature was seen.
struct FeatureCounts {
  private var table = [UInt64](repeating: 0, count: 1 << 20)
  private var used = 0

  /// Counts the features of one decision.
  mutating func add(_ keys: borrowing KeyBuffer) {
    for index in 0..<keys.count { add(keys[index], 1) }
  }

  private mutating func add(_ key: UInt32, _ times: UInt64) {
    let mask = table.count - 1
    var slot = Int(key) & mask
    while table[slot] != 0 {
      if UInt32(table[slot] >> 32) == key {
        table[slot] += times
        return
      }
      slot = (slot + 1) & mask
    }
    table[slot] = UInt64(key) << 32 | times
    used += 1
    if used * 2 > table.count { grow() }
  }

  private mutating func grow() {
    let old = table
    table = [UInt64](repeating: 0, count: old.count * 2)
    used = 0
    for entry in old where entry != 0 {
      add(UInt32(entry >> 32), entry & 0xFFFF_FFFF)
    }
  }

  /// The features seen at least `least` times, in ascending order.
  func keys(seenAtLeast least: UInt32) -> [UInt32] {
    table.filter { $0 != 0 && UInt32(truncatingIfNeeded: $0) >= least }.map { UInt32($0 >> 32) }
      .sorted()
  }
}
