import TallyText

/// Up to eight letters that a word may end in, as one number.
struct WordEnding: Sendable, ExpressibleByStringLiteral {
  /// The letters, the last one lowest.
  let letters: UInt64
  private let mask: UInt64
  let count: Int

  init(stringLiteral text: StaticString) {
    count = text.utf8CodeUnitCount
    precondition(count <= 8, "an ending has at most eight letters")
    letters = text.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    mask = count == 8 ? .max : 1 << UInt64(8 * count) - 1
  }

  /// Whether a word whose last eight letters are `tail` ends so.
  func ends(_ tail: UInt64) -> Bool { tail & mask == letters }
}

/// The last eight of the first `count` letters as one number, the last one lowest.
func tail(of letters: [UInt8], count: Int) -> UInt64 {
  var tail: UInt64 = 0
  for index in max(0, count - 8)..<max(0, count) { tail = tail << 8 | UInt64(letters[index]) }
  return tail
}

/// A word as another one without its end, perhaps with a letter more.
struct EndedWord: Sendable {
  /// How many letters stay.
  var kept: Int
  /// The letter behind them.
  var added: UInt8?

  init(kept: Int, added: UInt8? = nil) {
    self.kept = kept
    self.added = added
  }

  /// The word that this makes of `letters`.
  func spelled(from letters: [UInt8]) -> String {
    String(decoding: letters[..<kept] + (added.map { [$0] } ?? []), as: UTF8.self)
  }

  /// The `StableHash` of that word.
  func hash(from letters: [UInt8]) -> UInt64 {
    var hash = StableHash()
    for index in 0..<kept { hash.add(letters[index]) }
    if let added { hash.add(added) }
    hash.add(UInt8(0xFF))
    return hash.value
  }
}
