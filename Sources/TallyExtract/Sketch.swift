import TallyText

/// A fixed-size sketch of a text's words, for finding copies.
enum Sketch {
  /// Number of minima kept.
  static let size = 64
  /// Words in a shingle.
  static let shingle = 5

  /// The smallest hashes of all runs of five words, ascending; fewer for short texts.
  ///
  /// - Source: Broder 1997, "On the resemblance and containment of documents", bottom-k sketch.
  /// - Complexity: O(n) words, and O(k) for each hash that enters the sketch.
  static func of(_ text: borrowing Span<UInt8>) -> [UInt64] {
    var minima: [UInt64] = []
    var window: [UInt64] = []
    var index = 0
    while index < text.count {
      guard isWordByte(text[index]) else {
        index += 1
        continue
      }
      var word = StableHash()
      while index < text.count, isWordByte(text[index]) {
        word.add(text[index] &- 0x41 < 26 ? text[index] | 0x20 : text[index])
        index += 1
      }
      if window.count == shingle { window.removeFirst() }
      window.append(word.value)
      if window.count == shingle { insert(hash(window), into: &minima) }
    }
    return minima
  }

  private static func hash(_ window: [UInt64]) -> UInt64 {
    var mixed: UInt64 = 0
    for word in window {
      mixed = (mixed ^ word) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 32
    }
    return mixed
  }

  private static func insert(_ hash: UInt64, into minima: inout [UInt64]) {
    if minima.count == size, let last = minima.last, hash >= last { return }
    var low = 0
    var high = minima.count
    while low < high {
      let middle = (low + high) / 2
      if minima[middle] < hash { low = middle + 1 } else { high = middle }
    }
    if low < minima.count, minima[low] == hash { return }
    minima.insert(hash, at: low)
    if minima.count > size { minima.removeLast() }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isDigit(byte) || byte >= 0x80
  }
}
