/// The features of one decision, in place.
package struct KeyBuffer: ~Copyable {
  private var keys = InlineArray<96, UInt32>(repeating: 0)
  package private(set) var count: Int = 0

  package init() {}

  package mutating func removeAll() { count = 0 }

  /// Adds a key; more than 96 are dropped.
  @inline(__always)
  mutating func append(_ key: UInt32) {
    guard count < 96 else { return }
    keys[count] = key
    count += 1
  }

  /// The keys added since `removeAll()`.
  package subscript(index: Int) -> UInt32 { keys[index] }

  /// Adds the weights that `model` has for the keys.
  @inline(__always)
  borrowing func score(with model: borrowing LinearModel, into scores: inout LinearModel.Scores) {
    model.add(keys.span.extracting(first: count), to: &scores)
  }
}
