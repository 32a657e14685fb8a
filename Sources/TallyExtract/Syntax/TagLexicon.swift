/// The tags that frequent words of the treebank take there.
package struct TagLexicon: Sendable {
  /// Key (28 bits) in the high half, index into `classes` plus one in the low half; 0 is free.
  private var table: [UInt64]
  private var mask: Int
  /// A bit for each tag, and the top bit where the first tag can be taken unseen.
  private var classes: [UInt64]

  /// Marks a class whose words always bear its only tag.
  private static let settledBit: UInt64 = 1 << 63

  /// A lexicon without words.
  init() {
    table = [0]
    mask = 0
    classes = []
  }

  /// The lexicon that `cursor` holds next.
  package init(reading cursor: inout ByteCursor) {
    classes = []
    for _ in 0..<min(cursor.number(), cursor.remaining) {
      let settled = cursor.byte() != 0
      classes.append(UInt64(cursor.number()) | (settled ? Self.settledBit : 0))
    }
    let words = min(cursor.number(), cursor.remaining)
    var size = 16
    while size < words * 2 { size *= 2 }
    table = [UInt64](repeating: 0, count: size)
    mask = size - 1
    var key = 0
    for _ in 0..<words where !cursor.isAtEnd {
      key = (key &+ cursor.number()) & 0xFFF_FFFF
      let kind = cursor.number()
      guard kind < classes.count else { continue }
      var slot = key & mask
      while table[slot] != 0 { slot = (slot + 1) & mask }
      table[slot] = UInt64(key) << 32 | UInt64(kind + 1)
    }
  }

  /// The bytes of a lexicon with these words.
  package static func bytes(of words: [UInt32: (tags: UInt64, settled: Bool)]) -> [UInt8] {
    let masks = Set(words.values.map { $0.tags | ($0.settled ? settledBit : 0) }).sorted()
    var ids: [UInt64: Int] = [:]
    var bytes: [UInt8] = []
    ByteCursor.append(masks.count, to: &bytes)
    for (id, tags) in masks.enumerated() {
      ids[tags] = id
      bytes.append(tags & settledBit == 0 ? 0 : 1)
      ByteCursor.append(Int(tags & ~settledBit), to: &bytes)
    }
    ByteCursor.append(words.count, to: &bytes)
    var last = 0
    for (key, entry) in words.sorted(by: { $0.key < $1.key }) {
      ByteCursor.append(Int(key) - last, to: &bytes)
      last = Int(key)
      ByteCursor.append(ids[entry.tags | (entry.settled ? settledBit : 0)] ?? 0, to: &bytes)
    }
    return bytes
  }

  /// The key of a word here.
  package static func key(of form: WordForm) -> UInt32 { FeatureKey.of(0, form.word) }

  /// The tags of a word as bits, and its tag where there is no doubt; nothing for unknown words.
  @inline(__always)
  func lookup(_ form: WordForm) -> (tags: UInt64, settled: Tag?) {
    let key = UInt64(Self.key(of: form))
    var slot = Int(key) & mask
    while table[slot] != 0 {
      if table[slot] >> 32 == key {
        let entry = classes[Int(table[slot] & 0xFFFF_FFFF) - 1]
        if entry & Self.settledBit == 0 { return (entry, nil) }
        return (entry, Tag(rawValue: UInt8(entry.trailingZeroBitCount)))
      }
      slot = (slot + 1) & mask
    }
    return (0, nil)
  }
}
