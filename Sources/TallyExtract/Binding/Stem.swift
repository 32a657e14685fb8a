/// The stem of an English word in lower case: "approve", "approved" and "approval" share one.
///
/// Serves to recognise words, not to print them.
/// - Source: M. F. Porter, "An algorithm for suffix stripping", 1980,
///   <https://tartarus.org/martin/PorterStemmer/def.txt>.
/// - Complexity: O(n) in the length of the word.
func stem(_ word: [UInt8]) -> [UInt8] {
  var stemmer = Stemmer(word)
  stemmer.run()
  return Array(stemmer.word[..<stemmer.count])
}

/// The `StableHash` of a word's stem.
func stemHash(_ word: [UInt8]) -> UInt64 {
  var stemmer = Stemmer(word)
  stemmer.run()
  return EndedWord(kept: stemmer.count).hash(from: stemmer.word)
}

private struct Stemmer {
  /// The letters; those from `count` on are cut off.
  private(set) var word: [UInt8]
  private(set) var count: Int
  /// The last eight letters.
  private var tail: UInt64

  init(_ word: [UInt8]) {
    self.word = word
    count = word.count
    tail = TallyExtract.tail(of: word, count: word.count)
  }

  mutating func run() {
    // Longer ones are no words, and "yyyy" asks for each of its letters about those before it.
    guard count > 2, count <= 64, word.allSatisfy({ $0 &- 0x61 < 26 }) else { return }
    stripPlural()
    stripPastAndGerund()
    turnFinalY()
    mapDoubleSuffix()
    mapSingleSuffix()
    stripLongSuffix()
    tidyEnd()
  }

  private mutating func cut(_ letters: Int) {
    count -= letters
    tail = TallyExtract.tail(of: word, count: count)
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      false
    case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// The number of vowel-consonant sequences in the first `length` letters.
  private func measure(_ length: Int) -> Int {
    var count = 0
    var afterVowel = false
    for index in 0..<max(0, length) {
      let consonant = isConsonant(index)
      if consonant, afterVowel { count += 1 }
      afterVowel = !consonant
    }
    return count
  }

  private func hasVowel(_ length: Int) -> Bool {
    (0..<max(0, length)).contains { !isConsonant($0) }
  }

  private func ends(_ ending: WordEnding) -> Bool { ending.ends(tail) }

  private mutating func replace(_ letters: Int, with ending: WordEnding) {
    count -= letters
    for place in (0..<ending.count).reversed() {
      let letter = UInt8(truncatingIfNeeded: ending.letters >> UInt64(8 * place))
      if count < word.count { word[count] = letter } else { word.append(letter) }
      count += 1
    }
    tail = TallyExtract.tail(of: word, count: count)
  }

  private var endsInDouble: Bool {
    count > 1 && word[count - 1] == word[count - 2] && isConsonant(count - 1)
  }

  /// Whether the first `length` letters end consonant-vowel-consonant, the last not w, x or y.
  private func endsShort(_ length: Int) -> Bool {
    guard length > 2, isConsonant(length - 1), !isConsonant(length - 2), isConsonant(length - 3)
    else { return false }
    return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(word[length - 1])
  }

  mutating func stripPlural() {
    if ends("sses") || ends("ies") {
      cut(2)
    } else if !ends("ss"), ends("s") {
      cut(1)
    }
  }

  mutating func stripPastAndGerund() {
    if ends("eed") {
      if measure(count - 3) > 0 { cut(1) }
      return
    }
    let length = ends("ed") ? 2 : ends("ing") ? 3 : 0
    guard length > 0, hasVowel(count - length) else { return }
    cut(length)
    if ends("at") || ends("bl") || ends("iz") {
      replace(0, with: "e")
    } else if endsInDouble, !ends("l"), !ends("s"), !ends("z") {
      cut(1)
    } else if measure(count) == 1, endsShort(count) {
      replace(0, with: "e")
    }
  }

  mutating func turnFinalY() {
    if ends("y"), hasVowel(count - 1) { replace(1, with: "i") }
  }

  mutating func mapDoubleSuffix() { map(Self.doubleSuffixes) }
  mutating func mapSingleSuffix() { map(Self.singleSuffixes) }

  private mutating func map(_ table: [(WordEnding, WordEnding)]) {
    for (suffix, short) in table where ends(suffix) {
      if measure(count - suffix.count) > 0 { replace(suffix.count, with: short) }
      return
    }
  }

  mutating func stripLongSuffix() {
    for suffix in Self.longSuffixes where ends(suffix) {
      let length = count - suffix.count
      if measure(length) > 1 { cut(suffix.count) }
      return
    }
    if ends("sion") || ends("tion"), measure(count - 3) > 1 { cut(3) }
  }

  mutating func tidyEnd() {
    if ends("e") {
      let measured = measure(count - 1)
      if measured > 1 || (measured == 1 && !endsShort(count - 1)) { cut(1) }
    }
    if ends("ll"), measure(count) > 1 { cut(1) }
  }

  private static let doubleSuffixes: [(WordEnding, WordEnding)] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ]
  private static let singleSuffixes: [(WordEnding, WordEnding)] = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ]
  private static let longSuffixes: [WordEnding] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism",
    "ate", "iti", "ous", "ive", "ize",
  ]
}
