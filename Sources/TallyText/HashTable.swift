/// Values by 64-bit hashes that are spread evenly already.
///
/// Open addressing with linear probing; at most half of the slots are taken.
public struct HashTable: Sendable {
  @usableFromInline var keys: [UInt64]
  @usableFromInline var values: [UInt64]
  @usableFromInline var count = 0

  /// An empty table.
  public init() {
    keys = Array(repeating: 0, count: 256)
    values = Array(repeating: 0, count: 256)
  }

  /// The value of a hash; nothing is kept for the hash zero.
  @inlinable
  public subscript(hash: UInt64) -> UInt64? {
    get {
      let slot = slot(of: hash)
      return keys[slot] == 0 ? nil : values[slot]
    }
    set {
      guard let newValue else { return }
      update(hash, from: newValue) { $0 = newValue }
    }
  }

  /// All hashes with their values, in no order that means anything.
  public var entries: [(key: UInt64, value: UInt64)] {
    zip(keys, values).compactMap { $0 == 0 ? nil : ($0, $1) }
  }

  /// Changes the value of a hash, which is `initial` where there is none.
  @inlinable
  public mutating func update(
    _ hash: UInt64, from initial: UInt64 = 0, _ change: (inout UInt64) -> Void
  ) {
    guard hash != 0 else { return }
    var slot = slot(of: hash)
    if keys[slot] == 0 {
      if count * 2 >= keys.count {
        grow()
        slot = self.slot(of: hash)
      }
      keys[slot] = hash
      values[slot] = initial
      count += 1
    }
    change(&values[slot])
  }

  /// Where a hash stands, or could stand.
  @inlinable
  func slot(of hash: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  @usableFromInline
  mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
