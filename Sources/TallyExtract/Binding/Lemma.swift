import TallyText

/// The dictionary form of an English word in lower case: "bought" gives `buy`, "shares" `share`.
///
/// Irregular forms come from a table; regular endings are stripped by rule, so that the lemma of
/// a rare word may be no word. Serves for printing and for the names of events.
func lemma(_ word: String) -> String {
  if let irregular = irregularForms[word] { return irregular }
  let letters = Array(word.utf8)
  guard letters.count > 3, letters.allSatisfy({ $0 &- 0x61 < 26 }) else { return word }
  return String(decoding: regularLemma(letters), as: UTF8.self)
}

/// The dictionary form of a noun: plural endings only, so that "building" stays.
func nounLemma(_ word: String) -> String {
  if let irregular = irregularNouns[word] { return irregular }
  let letters = Array(word.utf8)
  guard letters.count > 2 else { return word }
  return String(decoding: singular(letters), as: UTF8.self)
}

private func singular(_ letters: [UInt8]) -> [UInt8] {
  if letters.hasSuffix("ies"), letters.count > 4 { return letters.dropLast(3) + [0x79] }
  for ending in ["sses", "shes", "ches", "xes", "zes"] where letters.hasSuffix(ending) {
    return Array(letters.dropLast(2))
  }
  if letters.hasSuffix("s"), !letters.hasSuffix("ss"), !letters.hasSuffix("us"),
    !letters.hasSuffix("is")
  {
    return Array(letters.dropLast())
  }
  return letters
}

private func regularLemma(_ letters: [UInt8]) -> [UInt8] {
  if letters.hasSuffix("ied"), letters.count > 4 { return letters.dropLast(3) + [0x79] }
  for (ending, length) in [("ing", 3), ("ed", 2)] where letters.hasSuffix(ending) {
    let base = Array(letters.dropLast(length))
    guard base.count > 1, base.contains(where: isVowel) else { return letters }
    return restored(base)
  }
  return singular(letters)
}

/// A verb's base from what its ending left: "approv" to `approve`, "stopp" to `stop`.
private func restored(_ base: [UInt8]) -> [UInt8] {
  guard let last = base.last, base.count > 2 else { return base }
  let before = base[base.count - 2]
  if last == before, !isVowel(last), ![0x6C, 0x73, 0x7A, 0x66].contains(last) {
    return Array(base.dropLast())
  }
  let silent: [UInt8] = Array("cvuz".utf8)
  if silent.contains(last) || endings.contains(where: { base.hasSuffix($0) }) {
    return base + [0x65]
  }
  // Consonant, one vowel, consonant in a short word: "rais" has two vowels, "nam" one.
  let short = base.count == 3 && !isVowel(base[0]) && isVowel(before) && !isVowel(last)
  if short, ![0x77, 0x78, 0x79].contains(last) { return base + [0x65] }
  return base
}

/// Ends of verb bases that lost an "e".
private let endings = [
  "at", "iat", "rg", "dg", "ng", "ag", "uir", "ir", "or", "ur", "as", "is", "os", "us", "ns",
  "rs", "bl", "pl", "tl", "dl", "gl", "fl", "id", "ud", "od", "ut", "et", "ap", "ip", "op", "am",
  "im", "om", "um", "in", "ac", "ar", "ak", "ik", "ok", "yp",
]

private func isVowel(_ letter: UInt8) -> Bool {
  switch letter {
  case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
  default: false
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ ending: String) -> Bool {
    let wanted = ending.utf8
    return count >= wanted.count && suffix(wanted.count).elementsEqual(wanted)
  }
}
