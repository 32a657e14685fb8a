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
  if let irregular = irregularPlurals[word.lowercased()] { return irregular }
  let letters = Array(word.utf8)
  guard letters.count > 3, letters.last == UInt8(ascii: "s"),
    endsAsPlural(letters[letters.count - 2], UInt8(ascii: "s")) ?? false
  else {
    return word
  }
  func ends(_ ending: String) -> Bool { word.hasSuffix(ending) }
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
