/// The stem of an English word in lower case: "approve", "approved" and "approval" share one.
///
/// Serves to recognise words, not to print them.
/// - Source: M. F. Porter, "An algorithm for suffix stripping", 1980,
///   <https://tartarus.org/martin/PorterStemmer/def.txt>.
/// - Complexity: O(n) in the length of the word.
func stem(_ word: [UInt8]) -> [UInt8] {
  guard word.count > 2, word.allSatisfy({ $0 &- 0x61 < 26 }) else { return word }
  var stemmer = Stemmer(word: word)
  stemmer.stripPlural()
  stemmer.stripPastAndGerund()
  stemmer.turnFinalY()
  stemmer.mapDoubleSuffix()
  stemmer.mapSingleSuffix()
  stemmer.stripLongSuffix()
  stemmer.tidyEnd()
  return stemmer.word
}

/// A word on its way to its stem; the steps are those of Porter's paper.
private struct Stemmer {
  var word: [UInt8]

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

  private func ends(_ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard word.count >= count else { return false }
    return suffix.withUTF8Buffer { letters in
      (0..<count).allSatisfy { word[word.count - count + $0] == letters[$0] }
    }
  }

  private mutating func replace(_ count: Int, with suffix: StaticString) {
    word.removeLast(count)
    suffix.withUTF8Buffer { word.append(contentsOf: $0) }
  }

  private var endsInDouble: Bool {
    word.count > 1 && word[word.count - 1] == word[word.count - 2] && isConsonant(word.count - 1)
  }

  /// Whether the first `length` letters end consonant-vowel-consonant, the last not w, x or y.
  private func endsShort(_ length: Int) -> Bool {
    guard length > 2, isConsonant(length - 1), !isConsonant(length - 2), isConsonant(length - 3)
    else { return false }
    return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(word[length - 1])
  }

  mutating func stripPlural() {
    if ends("sses") || ends("ies") {
      word.removeLast(2)
    } else if !ends("ss"), ends("s") {
      word.removeLast()
    }
  }

  mutating func stripPastAndGerund() {
    if ends("eed") {
      if measure(word.count - 3) > 0 { word.removeLast() }
      return
    }
    let cut = ends("ed") ? 2 : ends("ing") ? 3 : 0
    guard cut > 0, hasVowel(word.count - cut) else { return }
    word.removeLast(cut)
    if ends("at") || ends("bl") || ends("iz") {
      replace(0, with: "e")
    } else if endsInDouble, !ends("l"), !ends("s"), !ends("z") {
      word.removeLast()
    } else if measure(word.count) == 1, endsShort(word.count) {
      replace(0, with: "e")
    }
  }

  mutating func turnFinalY() {
    if ends("y"), hasVowel(word.count - 1) { replace(1, with: "i") }
  }

  mutating func mapDoubleSuffix() { map(Self.doubleSuffixes) }
  mutating func mapSingleSuffix() { map(Self.singleSuffixes) }

  private mutating func map(_ table: [(StaticString, StaticString)]) {
    for (suffix, short) in table where ends(suffix) {
      let count = suffix.utf8CodeUnitCount
      if measure(word.count - count) > 0 { replace(count, with: short) }
      return
    }
  }

  mutating func stripLongSuffix() {
    for suffix in Self.longSuffixes where ends(suffix) {
      let length = word.count - suffix.utf8CodeUnitCount
      if measure(length) > 1 { word.removeLast(suffix.utf8CodeUnitCount) }
      return
    }
    if ends("sion") || ends("tion"), measure(word.count - 3) > 1 { word.removeLast(3) }
  }

  mutating func tidyEnd() {
    if ends("e") {
      let count = measure(word.count - 1)
      if count > 1 || (count == 1 && !endsShort(word.count - 1)) { word.removeLast() }
    }
    if ends("ll"), measure(word.count) > 1 { word.removeLast() }
  }

  private static let doubleSuffixes: [(StaticString, StaticString)] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ]
  private static let singleSuffixes: [(StaticString, StaticString)] = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ]
  private static let longSuffixes: [StaticString] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism",
    "ate", "iti", "ous", "ive", "ize",
  ]
}
