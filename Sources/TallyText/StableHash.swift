/// A 64-bit hash that is the same on every run and machine.
///
/// - Source: FNV-1a, <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv-21>, with the
///   finaliser of MurmurHash3 so that all bits of short words differ.
public struct StableHash: Sendable {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// An empty hash.
  @inlinable public init() {}

  /// Adds one byte.
  @inlinable
  public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Adds the lowest `count` of eight bytes, low byte first, without a branch for each; the others
  /// must be zero.
  @inlinable
  public mutating func add(first count: Int, of word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      state = (state ^ (word >> shift & 0xFF)) &* 0x0000_0100_0000_01b3
    }
    // A byte that is zero only multiplies.
    state = state &* Self.inverses[8 - count]
  }

  /// What undoes adding zero none to eight times: powers of the prime's inverse modulo 2⁶⁴.
  @usableFromInline static let inverses: InlineArray<9, UInt64> = [
    0x0000_0000_0000_0001, 0xce96_5057_aff6_957b, 0x501d_877b_c9ac_6919, 0x9af1_53df_5408_0c03,
    0xb10f_8d2c_a6bd_8471, 0xba88_eb8d_eeba_674b, 0xf30a_275c_b8c0_4809, 0x3750_2627_0df5_d953,
    0x48e2_54e7_5f5e_b9e1,
  ]

  /// Adds eight bytes, low byte first.
  @inlinable
  public mutating func add(_ word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      add(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  /// Adds all bytes of a sequence and a byte that no UTF-8 text holds, to part it from the next.
  @inlinable
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    let isInOnePiece: Void? = bytes.withContiguousStorageIfAvailable { storage in
      for byte in storage { add(byte) }
    }
    if isInOnePiece == nil {
      for byte in bytes { add(byte) }
    }
    add(UInt8(0xFF))
  }

  /// The hash of what was added.
  @inlinable
  public var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ (mixed >> 33)
  }

  /// The hash of one string.
  @inlinable
  public static func of(_ text: some StringProtocol) -> UInt64 {
    var hash = StableHash()
    hash.add(text.utf8)
    return hash.value
  }

  /// 16 lower-case hexadecimal digits.
  public static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
