/// Values by 64-bit hashes that are spread evenly already.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt64]
  private var count = 0

  init() {
    keys = Array(repeating: 0, count: 256)
    values = Array(repeating: 0, count: 256)
  }

  /// The value of a hash; zero is no hash.
  subscript(hash: UInt64) -> UInt64? {
    get {
      var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
      while keys[slot] != 0 {
        if keys[slot] == hash { return values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return nil
    }
    set {
      guard let newValue, hash != 0 else { return }
      if count * 2 >= keys.count { grow() }
      var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
      while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
      if keys[slot] == 0 { count += 1 }
      keys[slot] = hash
      values[slot] = newValue
    }
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: 0, count: keys.count)
    count = 0
    for (key, value) in old { self[key] = value }
  }
}
