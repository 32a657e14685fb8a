/// Values by 64-bit hashes that are spread evenly already.
///
/// Open addressing with linear probing; at most half of the slots are taken.
public struct HashTable: Sendable {
  /// A hash with its value, side by side, as one look at memory asks for both; free with hash zero.
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key: UInt64
    @usableFromInline var value: UInt64

    @usableFromInline
    init(_ key: UInt64 = 0, _ value: UInt64 = 0) {
      self.key = key
      self.value = value
    }
  }

  @usableFromInline var slots: [Slot]
  @usableFromInline var count = 0

  /// An empty table.
  public init() {
    slots = Array(repeating: Slot(), count: 256)
  }

  /// The value of a hash; nothing is kept for the hash zero.
  @inlinable
  public subscript(hash: UInt64) -> UInt64? {
    get {
      let slot = slot(of: hash)
      return slots[slot].key == 0 ? nil : slots[slot].value
    }
    set {
      guard let newValue else { return }
      update(hash, from: newValue) { $0 = newValue }
    }
  }

  /// All hashes with their values, in no order that means anything.
  public var entries: [(key: UInt64, value: UInt64)] {
    slots.compactMap { $0.key == 0 ? nil : ($0.key, $0.value) }
  }

  /// Changes the value of a hash, which is `initial` where there is none.
  @inlinable
  public mutating func update(
    _ hash: UInt64, from initial: UInt64 = 0, _ change: (inout UInt64) -> Void
  ) {
    guard hash != 0 else { return }
    var slot = slot(of: hash)
    if slots[slot].key == 0 {
      if count * 2 >= slots.count {
        grow()
        slot = self.slot(of: hash)
      }
      slots[slot] = Slot(hash, initial)
      count += 1
    }
    change(&slots[slot].value)
  }

  /// Where a hash stands, or could stand.
  @inlinable
  func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].key != 0, slots[slot].key != hash { slot = (slot + 1) & mask }
    return slot
  }

  @usableFromInline
  mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.key != 0 { slots[slot(of: entry.key)] = entry }
  }
}
