import TallyText

/// The words right before and right after a figure, nearest first, as hashes of their letters.
///
/// Unlike terms they keep the little words: who writes "in *33* of its last" twice has copied it.
struct WordsBeside: Sendable {
  private(set) var before = InlineArray<3, UInt64>(repeating: 0)
  private(set) var after = InlineArray<3, UInt64>(repeating: 0)
  /// Whether one of them limits the figure to the worst cases: "22 houses were badly damaged".
  private(set) var isSevere = false

  /// Words that are looked at on either side.
  static let reach = 3

  /// The words around a range of a text, which must lie in it.
  init(_ range: Range<Int>, in bytes: [UInt8]) {
    var end = range.lowerBound
    for place in 0..<Self.reach {
      while end > 0, !isWordByte(bytes[end - 1]) { end -= 1 }
      var start = end
      while start > 0, isWordByte(bytes[start - 1]) { start -= 1 }
      if start == end { break }
      before[place] = Self.hash(bytes[start..<end])
      end = start
    }
    var start = range.upperBound
    for place in 0..<Self.reach {
      while start < bytes.count, !isWordByte(bytes[start]) { start += 1 }
      var end = start
      while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
      if start == end { break }
      after[place] = Self.hash(bytes[start..<end])
      start = end
    }
    isSevere = (0..<Self.reach).contains {
      Self.severe.contains(before[$0]) || Self.severe.contains(after[$0])
    }
  }

  private static let severe = Set(
    ["badly", "critically", "gravely", "heavily", "seriously", "severely"]
      .map { hash(Array($0.utf8)[...]) })

  /// How many words both have before their figures until the first that differs.
  func runBefore(_ other: WordsBeside) -> Int { Self.run(before, other.before) }

  /// The same of the words after them.
  func runAfter(_ other: WordsBeside) -> Int { Self.run(after, other.after) }

  private static func run(
    _ mine: InlineArray<3, UInt64>, _ its: InlineArray<3, UInt64>
  ) -> Int {
    var count = 0
    for place in 0..<reach {
      if mine[place] == 0 || mine[place] != its[place] { break }
      count += 1
    }
    return count
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in word {
      let isUpper = byte &- 0x41 < 26
      hash.add(isUpper ? byte | 0x20 : byte)
    }
    return hash.value
  }
}
