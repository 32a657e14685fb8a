import TallyText

/// The dictionary form of an English word in lower case: "bought" gives `buy`, "shares" `share`.
///
/// Irregular forms come from a table; regular endings are stripped by rule, so that the lemma of
/// a rare word may be no word. Serves for printing and for the names of events.
func lemma(_ word: String) -> String {
  if let irregular = irregularForms[word] { return irregular }
  let letters = Array(word.utf8)
  return regularLemma(letters).map { $0.spelled(from: letters) } ?? word
}

/// The dictionary form of a noun: plural endings only, so that "building" stays.
func nounLemma(_ word: String) -> String {
  if let irregular = irregularNouns[word] { return irregular }
  let letters = Array(word.utf8)
  guard letters.count > 2 else { return word }
  return singular(letters).spelled(from: letters)
}

/// The hash of a word's lemma.
///
/// - Parameter hash: the word's own.
func lemmaHash(_ letters: [UInt8], _ hash: UInt64) -> UInt64 {
  irregularLemmas[hash] ?? regularLemma(letters)?.hash(from: letters) ?? hash
}

/// The hash of a noun's lemma.
func nounLemmaHash(_ letters: [UInt8], _ hash: UInt64) -> UInt64 {
  if let irregular = irregularNounLemmas[hash] { return irregular }
  return letters.count > 2 ? singular(letters).hash(from: letters) : hash
}

private let irregularLemmas = hashes(of: irregularForms)
private let irregularNounLemmas = hashes(of: irregularNouns)

private func hashes(of forms: [String: String]) -> HashTable {
  var table = HashTable()
  for (form, lemma) in forms { table[StableHash.of(form)] = StableHash.of(lemma) }
  return table
}

private func singular(_ letters: [UInt8]) -> EndedWord {
  let count = letters.count
  let tail = tail(of: letters, count: count)
  if Ending.ies.ends(tail), count > 4 { return EndedWord(kept: count - 3, added: 0x79) }
  for ending in Ending.sibilants where ending.ends(tail) { return EndedWord(kept: count - 2) }
  if tail & 0xFF == 0x73, !Ending.keepingS.contains(where: { $0.ends(tail) }) {
    return EndedWord(kept: count - 1)
  }
  return EndedWord(kept: count)
}

/// `nil` for short words and those that are not all small letters.
private func regularLemma(_ letters: [UInt8]) -> EndedWord? {
  let count = letters.count
  guard count > 3, letters.allSatisfy({ $0 &- 0x61 < 26 }) else { return nil }
  let tail = tail(of: letters, count: count)
  if Ending.ied.ends(tail), count > 4 { return EndedWord(kept: count - 3, added: 0x79) }
  let cut = Ending.ing.ends(tail) ? 3 : Ending.ed.ends(tail) ? 2 : 0
  guard cut > 0 else { return singular(letters) }
  guard count - cut > 1, letters[..<(count - cut)].contains(where: isVowel) else {
    return EndedWord(kept: count)
  }
  return restored(letters, count - cut)
}

/// A verb's base from what its ending left: "approv" to `approve`, "stopp" to `stop`.
private func restored(_ letters: [UInt8], _ count: Int) -> EndedWord {
  guard count > 2 else { return EndedWord(kept: count) }
  let (last, before) = (letters[count - 1], letters[count - 2])
  if last == before, !isVowel(last), !keepsDouble(last) { return EndedWord(kept: count - 1) }
  let base = tail(of: letters, count: count)
  if losesE(last) || Ending.withoutE.contains(where: { $0.ends(base) }) {
    return EndedWord(kept: count, added: 0x65)
  }
  // Consonant, one vowel, consonant in a short word: "rais" has two vowels, "nam" one.
  let short = count == 3 && !isVowel(letters[0]) && isVowel(before) && !isVowel(last)
  if short, last != 0x77, last != 0x78, last != 0x79 {
    return EndedWord(kept: count, added: 0x65)
  }
  return EndedWord(kept: count)
}

/// Whether a doubled letter is a word's own: "call", "pass", "buzz", "staff".
private func keepsDouble(_ letter: UInt8) -> Bool {
  letter == 0x6C || letter == 0x73 || letter == 0x7A || letter == 0x66
}

/// Whether no verb ends in the letter, so that an "e" was lost: c, v, u, z.
private func losesE(_ letter: UInt8) -> Bool {
  letter == 0x63 || letter == 0x76 || letter == 0x75 || letter == 0x7A
}

private func isVowel(_ letter: UInt8) -> Bool {
  switch letter {
  case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
  default: false
  }
}

private enum Ending {
  static let ies: WordEnding = "ies"
  static let ied: WordEnding = "ied"
  static let ing: WordEnding = "ing"
  static let ed: WordEnding = "ed"
  static let sibilants: [WordEnding] = ["sses", "shes", "ches", "xes", "zes"]
  static let keepingS: [WordEnding] = ["ss", "us", "is"]
  /// Ends of verb bases that lost an "e".
  static let withoutE: [WordEnding] = [
    "at", "iat", "rg", "dg", "ng", "ag", "uir", "ir", "or", "ur", "as", "is", "os", "us", "ns",
    "rs", "bl", "pl", "tl", "dl", "gl", "fl", "id", "ud", "od", "ut", "et", "ap", "ip", "op", "am",
    "im", "om", "um", "in", "ac", "ar", "ak", "ik", "ok", "yp",
  ]
}
