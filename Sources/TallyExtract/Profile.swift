import TallyModel
import TallyText

/// The words that tell what an article is about, without its parts of speech.
///
/// Names count most: a capital inside a sentence that is not a title makes a word a name.
struct Profile {
  private var counts = HashTable()
  private var words: [Word] = []
  private var sentences = 0

  /// A word of the sentence that is being read.
  private struct Word {
    var hash: UInt64
    var isCapital: Bool
  }

  /// Words kept of an article.
  static let size = 128
  /// Sentences at the beginning, headline included, that count more.
  private static let beginning = 3
  private static let beginningWeight = 3
  private static let nameWeight = 3

  /// The profile of the text in `sentences`.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func of(_ text: borrowing Span<UInt8>, sentences: [Range<Int>]) -> [ProfileTerm] {
    var profile = Profile()
    for range in sentences { profile.read(text, range) }
    return profile.terms
  }

  private mutating func read(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      var hash = StableHash()
      while index < range.upperBound, let byte = wordByte(text[index]) {
        hash.add(byte)
        index += 1
      }
      guard index > start else {
        index += 1
        continue
      }
      hash.add(UInt8(0xFF))
      words.append(
        Word(hash: index - start < 3 ? 0 : hash.value, isCapital: text[start] &- 0x41 < 26))
    }
    count()
  }

  private mutating func count() {
    let capitals = words.count { $0.isCapital }
    let weight = sentences < Self.beginning ? Self.beginningWeight : 1
    sentences += 1
    let isTitle = capitals * 10 > words.count * 6
    for (place, word) in words.enumerated() where word.hash != 0 {
      if !WordTraits.of(word.hash).isDisjoint(with: [.function, .calendar]) { continue }
      let isName = word.isCapital && place > 0 && !isTitle
      counts.update(word.hash) { $0 += UInt64(weight * (isName ? Self.nameWeight : 1)) }
    }
  }

  private var terms: [ProfileTerm] {
    let heaviest = counts.entries.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.size)
    return heaviest.sorted { $0.key < $1.key }
      .map { ProfileTerm(word: $0.key, count: UInt16(clamping: $0.value)) }
  }

  /// A byte of a word in lower case; `nil` for what parts words.
  @inline(__always)
  private func wordByte(_ byte: UInt8) -> UInt8? {
    if isASCIILetter(byte) { return byte | 0x20 }
    return byte >= 0x80 ? byte : nil
  }
}
