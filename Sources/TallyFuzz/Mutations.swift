/// Bytes that are nearly those of a seed: the same for the same number.
public struct Mutations: Sendable {
  private var state: UInt64

  /// The mutations of this number.
  public init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  /// A number below `limit`.
  ///
  /// - Source: G. Marsaglia, *Xorshift RNGs*, with the multiplication of S. Vigna's xorshift64*.
  public mutating func below(_ limit: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    let mixed = state &* 0x2545_F491_4F6C_DD1D
    return limit < 2 ? 0 : Int(truncatingIfNeeded: (mixed >> 33) % UInt64(limit))
  }

  /// A seed with some bytes changed, cut, doubled, moved, or put in.
  public mutating func mutated(_ seed: [UInt8], words: [[UInt8]]) -> [UInt8] {
    var bytes = seed
    for _ in 0...below(8) {
      guard !bytes.isEmpty else { return bytes }
      let start = below(bytes.count)
      let end = min(bytes.count, start + 1 + below(1 << below(10)))
      switch below(8) {
      case 0: bytes[start] = UInt8(below(256))
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: below(bytes.count))
      case 3: bytes.removeSubrange(start...)
      case 4: bytes[start] ^= UInt8(1 << below(8))
      case 5: bytes.insert(contentsOf: [UInt8(below(256)), UInt8(below(256))], at: start)
      default: if !words.isEmpty { bytes.insert(contentsOf: words[below(words.count)], at: start) }
      }
    }
    return bytes
  }
}
