import TallyText

/// A dimension by the hash of its name: pairs of figures compare it often.
struct DimensionKey: Sendable, Hashable, ExpressibleByStringLiteral {
  /// Whether it is an amount of some currency.
  let isMoney: Bool
  private let hash: UInt64

  init(_ name: String) {
    isMoney = name.hasPrefix("money")
    hash = StableHash.of(name)
  }

  init(stringLiteral name: String) { self.init(name) }
}
