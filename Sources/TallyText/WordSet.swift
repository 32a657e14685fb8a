/// A set of words by their stable hashes, which are spread evenly already.
///
/// Open addressing with linear probing; at most a quarter of the slots are taken, so that most
/// words outside the set are told by one look.
public struct WordSet: Sendable {
  @usableFromInline let slots: [UInt64]

  /// The set of some hashes; the hash zero is left out.
  public init(_ hashes: some Collection<UInt64>) {
    var size = 16
    while size < hashes.count * 4 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for hash in hashes where hash != 0 {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (size - 1) }
      slots[slot] = hash
    }
    self.slots = slots
  }

  /// The words of a list parted by white space, in small letters.
  public init(listed words: String) {
    self.init(words.listedWords.map { StableHash.of($0) })
  }

  /// Whether a hash is in the set.
  @inlinable
  public func contains(_ hash: UInt64) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
