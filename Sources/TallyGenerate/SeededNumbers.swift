/// Numbers that look random and are the same for the same seed, everywhere.
///
/// - Source: Steele, Lea, Flood, *Fast Splittable Pseudorandom Number Generators* (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64, stream: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ (stream &+ 1) &* 0xD1B5_4A32_D192_ED03
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number below `limit`.
  mutating func below(_ limit: Int) -> Int {
    limit < 2 ? 0 : Int(truncatingIfNeeded: next() % UInt64(limit))
  }

  /// A whole number from `low` to `high`.
  mutating func number(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  /// A fraction from 0 up to 1.
  mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Whether something happens that happens `percent` times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the elements.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// The elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var mixed = elements
    for index in mixed.indices.reversed() where index > 0 { mixed.swapAt(index, below(index + 1)) }
    return mixed
  }
}
