import TallyText

/// Features of the text itself.
extension BlockFeatures {
  mutating func readText(_ index: Int) {
    let block = list.blocks[index]
    let text = list.text[block.text]
    var words = 0
    var digits = 0
    var capitals = 0
    var marks = 0
    var code = 0
    var previous: UInt8 = 0x20
    for byte in text {
      if previous == 0x20 {
        words += 1
        if byte >= 0x41, byte <= 0x5A { capitals += 1 }
      }
      if byte >= 0x30, byte <= 0x39 { digits += 1 }
      if byte == 0x7C || byte == 0x40 || byte == 0x2F || byte == 0x24 || byte == 0x23 { marks += 1 }
      if Self.isCode(byte) { code += 1 }
      previous = byte
    }
    set(.length, index, text.count)
    set(.words, index, words)
    set(.linkShare, index, percent(block.linkBytes, of: text.count))
    set(.boldShare, index, percent(block.boldBytes, of: text.count))
    set(.sentenceEnd, index, Self.endsAsSentence(text) ? 1 : 0)
    set(.digits, index, percent(digits, of: text.count))
    set(.capitals, index, percent(capitals, of: words))
    set(.marks, index, marks)
    set(.code, index, code)
    set(.sense, index, BlockPhrases.sense(of: text).rawValue)
  }

  /// Braces, angle brackets and the like, as in markup or data that is shown as text.
  private static func isCode(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3C, 0x3D, 0x3E, 0x5C, 0x5F, 0x7B, 0x7D: true
    default: false
    }
  }

  /// How many blocks have the same text but for figures: counters, labels, buttons.
  mutating func readSameTexts() {
    var counts: [UInt64: Int] = [:]
    let hashes = list.blocks.map { block in
      list.text[block.text].prefix(200).reduce(TagNames.seed) { hash, byte in
        byte >= 0x30 && byte <= 0x39 ? hash : TagNames.adding(byte, to: hash)
      }
    }
    for hash in hashes { counts[hash, default: 0] += 1 }
    for index in hashes.indices { set(.sameText, index, min(200, counts[hashes[index]] ?? 1)) }
  }

  /// The share of a block's words that stand in the title.
  mutating func readTitleShares(_ title: String) {
    var words = HashTable()
    Self.forEachWord(of: Array(title.utf8)[...]) { words[$0] = 1 }
    guard title.utf8.contains(where: { $0 != 0x20 }) else { return }
    for index in list.blocks.indices where value(.words, index) <= 40 {
      var (shared, count) = (0, 0)
      Self.forEachWord(of: list.text[list.blocks[index].text]) { word in
        count += 1
        if words[word] != nil { shared += 1 }
      }
      set(.titleShare, index, percent(shared, of: count))
    }
  }

  /// The hashes of the letters and digits between spaces, in lower case.
  private static func forEachWord(of text: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
    var hash = TagNames.seed
    var isOpen = false
    for byte in text {
      if byte == 0x20 {
        if isOpen { body(hash) }
        (hash, isOpen) = (TagNames.seed, false)
      } else {
        isOpen = true
        if byte >= 0x30 {
          hash = TagNames.adding(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: hash)
        }
      }
    }
    if isOpen { body(hash) }
  }

  /// Whether a text ends with a full stop, a question or exclamation mark, perhaps quoted.
  static func endsAsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var tail = text.suffix(8)
    while let last = tail.last {
      if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D {
        tail.removeLast()
      } else if tail.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
        || tail.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
      {
        tail.removeLast(3)
      } else {
        break
      }
    }
    guard let last = tail.last else { return false }
    if last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A { return true }
    let three = tail.suffix(3)
    return three.elementsEqual([0xE3, 0x80, 0x82]) || three.elementsEqual([0xE2, 0x80, 0xA6])
      || three.elementsEqual([0xEF, 0xBC, 0x81]) || three.elementsEqual([0xEF, 0xBC, 0x9F])
      || three.elementsEqual([0xE0, 0xA5, 0xA4])
  }
}
