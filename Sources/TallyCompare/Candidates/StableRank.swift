import TallyText

/// A place in an order that depends on nothing but the claim and the key.
enum StableRank {
  /// The rank of a claim's id under a key.
  static func of(_ id: String, _ key: UInt64) -> UInt64 {
    var hash = StableHash()
    hash.add(id.utf8)
    hash.add(key)
    return hash.value
  }
}
