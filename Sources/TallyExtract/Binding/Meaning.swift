import TallyText

/// The hash of what a word means: of its synonym group, else of its stem.
///
/// "killed", "dead" and "fatalities" share one; so do "approve" and "approval".
func meaning(of word: String) -> UInt64 {
  let plain = irregularForms[word] ?? word
  let stemmed = stem(Array(plain.utf8))
  var hash = StableHash()
  hash.add(stemmed)
  return synonymGroups[hash.value] ?? hash.value
}

/// The group of each stem that has synonyms, by the stem's hash.
private let synonymGroups: [UInt64: UInt64] = {
  var groups: [UInt64: UInt64] = [:]
  for row in synonymRows.split(separator: "\n") {
    let words = row.split(separator: " ").map(String.init)
    guard let first = words.first else { continue }
    let group = StableHash.of("group " + first)
    for word in words {
      var hash = StableHash()
      hash.add(stem(Array((irregularForms[word] ?? word).utf8)))
      if groups[hash.value] == nil { groups[hash.value] = group }
    }
  }
  return groups
}()
