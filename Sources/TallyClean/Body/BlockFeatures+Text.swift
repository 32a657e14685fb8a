import TallyText

/// Features of the text itself.
extension BlockFeatures {
  mutating func readText(_ index: Int) {
    let block = list.blocks[index]
    let text = list.text[block.text]
    let counts = Self.counts(in: text)
    set(.length, index, text.count)
    set(.words, index, counts.words)
    set(.linkShare, index, percent(block.linkBytes, of: text.count))
    set(.boldShare, index, percent(block.boldBytes, of: text.count))
    set(.sentenceEnd, index, Self.endsAsSentence(text) ? 1 : 0)
    set(.digits, index, percent(counts.digits, of: text.count))
    set(.capitals, index, percent(counts.capitals, of: counts.words))
    set(.marks, index, counts.marks)
    set(.code, index, counts.code)
    set(.sense, index, BlockPhrases.sense(of: text).rawValue)
  }

  /// How many words, words with a capital, and signs of three kinds a text has.
  private static func counts(
    in text: ArraySlice<UInt8>
  ) -> (words: Int, capitals: Int, digits: Int, marks: Int, code: Int) {
    let kinds = Self.kinds
    var signs = SIMD4<UInt32>(repeating: 0)
    var (words, capitals) = (0, 0)
    var previous: UInt8 = 0x20
    for byte in text {
      signs &+= kinds[Int(byte)]
      let begins = previous == 0x20
      words &+= begins ? 1 : 0
      capitals &+= begins && byte &- 0x41 < 26 ? 1 : 0
      previous = byte
    }
    return (words, capitals, Int(signs[0]), Int(signs[1]), Int(signs[2]))
  }

  /// One for each byte that is a digit, a mark, or a sign of code as in markup or data that is shown
  /// as text.
  private static let kinds: [SIMD4<UInt32>] = {
    var kinds = [SIMD4<UInt32>](repeating: .zero, count: 256)
    for (kind, bytes) in ["0123456789", "|@/$#", "<=>\\_{}"].enumerated() {
      for byte in bytes.utf8 { kinds[Int(byte)][kind] = 1 }
    }
    return kinds
  }()

  /// How many blocks have the same text but for figures: counters, labels, buttons.
  mutating func readSameTexts() {
    var known: [UInt64: Int] = [:]
    var counts: [Int] = []
    let texts = list.blocks.map { block in
      let hash = list.text[block.text].prefix(200).reduce(TagNames.seed) { hash, byte in
        byte >= 0x30 && byte <= 0x39 ? hash : TagNames.adding(byte, to: hash)
      }
      let text = known[hash] ?? counts.count
      if text == counts.count {
        known[hash] = text
        counts.append(0)
      }
      counts[text] += 1
      return text
    }
    for (index, text) in texts.enumerated() { set(.sameText, index, min(200, counts[text])) }
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
