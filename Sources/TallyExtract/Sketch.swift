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
    var window = Window()
    var index = 0
    while index < text.count {
      guard let first = wordByte(text[index]) else {
        index += 1
        continue
      }
      var word = StableHash()
      word.add(first)
      index += 1
      while index < text.count, let byte = wordByte(text[index]) {
        word.add(byte)
        index += 1
      }
      if let hash = window.hash(with: word.value) { insert(hash, into: &minima) }
    }
    return minima
  }

  /// The last words of a text.
  private struct Window {
    private var words = InlineArray<5, UInt64>(repeating: 0)
    private var count = 0

    /// The hash of the last words with one more, once there are enough.
    mutating func hash(with word: UInt64) -> UInt64? {
      for place in 1..<Sketch.shingle { words[place - 1] = words[place] }
      words[Sketch.shingle - 1] = word
      count += 1
      guard count >= Sketch.shingle else { return nil }
      var mixed: UInt64 = 0
      for place in 0..<Sketch.shingle {
        mixed = (mixed ^ words[place]) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 32
      }
      return mixed
    }
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

  /// A byte of a word in lower case; `nil` for what parts words.
  @inline(__always)
  private static func wordByte(_ byte: UInt8) -> UInt8? {
    if isASCIILetter(byte) { return byte | 0x20 }
    return isDigit(byte) || byte >= 0x80 ? byte : nil
  }
}
