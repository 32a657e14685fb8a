import TallyText

/// Phrases by the hashes of their words, found by walking word by word.
///
/// A flat open-addressing table: the key of a phrase is made of the key of all its words but the
/// last and the hash of the last, so the longest phrase at a place is found without going back.
struct PhraseTable: Sendable {
  /// What the words so far are.
  struct Entry: Sendable {
    fileprivate var key: UInt64 = 0
    /// The classes of the meaning, beside the key as most looks ask for no more.
    fileprivate(set) var classes: WordClass = []
    /// Index into `meanings`, or -1 where they are only the beginning of a phrase.
    fileprivate(set) var meaning: Int32 = -1
    /// Whether longer phrases begin with them.
    fileprivate(set) var hasLonger = false
  }

  private var slots: [Entry]
  /// A bit for each key in the table, by the bits of the key above those that find its slot: most
  /// words are in no phrase, and this part of the table stays near the processor.
  private var seen = [UInt64](repeating: 0, count: 1024)
  private var used = 0
  private(set) var meanings: [WordMeaning] = []

  init() { slots = Array(repeating: Entry(), count: 4096) }

  /// Adds a phrase, written with single spaces in lower case; meanings of one phrase merge.
  mutating func add(_ phrase: String, _ meaning: WordMeaning) {
    var key: UInt64 = 0
    let words = phrase.listedWords
    for (index, word) in words.enumerated() {
      key = Self.step(key, StableHash.of(word))
      let slot = insert(key)
      if index + 1 < words.count {
        slots[slot].hasLonger = true
      } else if slots[slot].meaning >= 0 {
        let known = Int(slots[slot].meaning)
        meanings[known] = meanings[known].merged(with: meaning)
        slots[slot].classes = meanings[known].classes
      } else {
        slots[slot].meaning = Int32(meanings.count)
        slots[slot].classes = meaning.classes
        meanings.append(meaning)
      }
    }
  }

  /// What a key leads to.
  @inline(__always)
  func lookup(_ key: UInt64) -> Entry? {
    guard seen[Int(truncatingIfNeeded: key >> 38) & 1023] >> (key >> 32 & 63) & 1 != 0 else {
      return nil
    }
    var index = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[index].key != 0 {
      if slots[index].key == key { return slots[index] }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The key after one more word.
  @inline(__always)
  static func step(_ key: UInt64, _ hash: UInt64) -> UInt64 {
    let mixed = (key ^ hash) &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ (mixed >> 29)) | 1
  }

  private mutating func insert(_ key: UInt64) -> Int {
    if used * 2 > slots.count { grow() }
    var index = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[index].key != 0 {
      if slots[index].key == key { return index }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index].key = key
    seen[Int(truncatingIfNeeded: key >> 38) & 1023] |= 1 << (key >> 32 & 63)
    used += 1
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Entry(), count: old.count * 2)
    for slot in old where slot.key != 0 {
      var index = Int(truncatingIfNeeded: slot.key) & (slots.count - 1)
      while slots[index].key != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }
}
