import TallyText

/// Nouns whose plural has no "s", with their singular.
let irregularPlurals: [String: String] = [
  "buses": "bus", "gases": "gas", "people": "people", "children": "child", "men": "man",
  "women": "woman", "feet": "foot",
  "teeth": "tooth", "mice": "mouse", "geese": "goose", "policemen": "policeman",
  "policewomen": "policewoman", "firemen": "fireman", "fishermen": "fisherman",
  "businessmen": "businessman", "gunmen": "gunman", "servicemen": "serviceman",
  "crewmen": "crewman", "salesmen": "salesman", "wives": "wife", "lives": "life",
  "knives": "knife", "wolves": "wolf", "leaves": "leaf", "halves": "half", "thieves": "thief",
  "media": "medium", "criteria": "criterion", "phenomena": "phenomenon", "police": "police",
  "aircraft": "aircraft", "fish": "fish", "sheep": "sheep", "deer": "deer", "series": "series",
  "species": "species", "personnel": "personnel", "troops": "troop", "staff": "staff",
  "crew": "crew", "cattle": "cattle", "dead": "dead", "injured": "injured",
]

private let irregularHashes = WordSet(irregularPlurals.keys.map { StableHash.of($0) })

/// Whether a word looks like an English plural.
func isPlural(_ token: Token, in text: borrowing Span<UInt8>) -> Bool {
  let range = token.range
  guard range.count > 2 else { return false }
  return endsAsPlural(text[range.upperBound - 2], text[range.upperBound - 1])
    ?? irregularHashes.contains(token.hash)
}

/// Whether the last two letters are those of a plural; `nil` where they do not tell.
private func endsAsPlural(_ before: UInt8, _ last: UInt8) -> Bool? {
  guard last | 0x20 == UInt8(ascii: "s") else { return nil }
  let before = before | 0x20
  return before != UInt8(ascii: "s") && before != UInt8(ascii: "u") && before != UInt8(ascii: "i")
}

/// The singular of a noun as printed; what is no plural stays.
func singular(_ word: String) -> String {
  if irregularHashes.contains(lowercasedHash(word)),
    let irregular = irregularPlurals[word.lowercased()]
  {
    return irregular
  }
  let letters = word.utf8
  guard letters.count > 3, letters.last == UInt8(ascii: "s"), let before = letters.dropLast().last,
    endsAsPlural(before, UInt8(ascii: "s")) ?? false
  else {
    return word
  }
  var last: UInt64 = 0
  for letter in letters { last = last << 8 | UInt64(letter) }
  func ends(_ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { bytes in
      let sought = bytes.reduce(0) { $0 << 8 | UInt64($1) }
      return last & ((1 << UInt64(bytes.count * 8)) - 1) == sought
    }
  }
  if ends("ies"), letters.count > 4 {
    return ["movies", "cookies", "series", "calories", "zombies", "ties", "pies", "selfies"]
      .contains(word) ? String(word.dropLast()) : word.dropLast(3) + "y"
  }
  if ends("sses") || ends("shes") || ends("ches") || ends("xes") || ends("zzes") || ends("oes") {
    return ["shoes", "aches", "caches", "headaches", "axes", "toes"].contains(word)
      ? String(word.dropLast()) : String(word.dropLast(2))
  }
  if ends("uses"), letters.count > 5, !["houses", "causes", "clauses", "uses"].contains(word) {
    return String(word.dropLast(2))
  }
  return String(word.dropLast())
}

/// `StableHash` of a word with its ASCII letters in lower case.
private func lowercasedHash(_ word: String) -> UInt64 {
  var hash = StableHash()
  for byte in word.utf8 { hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
  hash.add(UInt8(0xFF))
  return hash.value
}
