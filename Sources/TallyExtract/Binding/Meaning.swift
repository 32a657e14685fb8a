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

/// How much a word tells, from 2 for the commonest to 8 for words not in the bands.
func weight(of word: String) -> UInt8 {
  wordWeights[word] ?? wordWeights[lemma(word)] ?? wordWeights[nounLemma(word)] ?? 8
}

private let wordWeights: [String: UInt8] = {
  var weights: [String: UInt8] = [:]
  for band in commonWordBands {
    for word in band.words.split(whereSeparator: \.isWhitespace) {
      weights[String(word)] = band.weight
    }
  }
  return weights
}()
