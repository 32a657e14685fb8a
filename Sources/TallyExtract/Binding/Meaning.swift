import TallyText

/// The hash of what a word means: of its synonym group, else of its stem.
///
/// "killed", "dead" and "fatalities" share one; so do "approve" and "approval".
func meaning(of word: String) -> UInt64 {
  meaning(of: Array(word.utf8), StableHash.of(word))
}

/// The same of a word by its letters and their hash.
func meaning(of letters: [UInt8], _ hash: UInt64) -> UInt64 {
  if let irregular = irregularMeanings[hash] { return irregular }
  let stem = stemHash(letters)
  return synonymGroups[stem] ?? stem
}

/// The meanings of irregular forms, which are those of their lemmas.
private let irregularMeanings: HashTable = {
  var meanings = HashTable()
  for (form, lemma) in irregularForms {
    let stem = stemHash(Array(lemma.utf8))
    meanings[StableHash.of(form)] = synonymGroups[stem] ?? stem
  }
  return meanings
}()

/// The group of each stem that has synonyms, by the stem's hash.
private let synonymGroups: HashTable = {
  var groups = HashTable()
  for row in synonymRows.utf8.split(separator: 0x0A) {
    let words = String(Substring(row)).listedWords.map(String.init)
    guard let first = words.first else { continue }
    let group = StableHash.of("group " + first)
    for word in words {
      let stem = stemHash(Array((irregularForms[word] ?? word).utf8))
      if groups[stem] == nil { groups[stem] = group }
    }
  }
  return groups
}()

/// How much a word tells, from 2 for the commonest to 8 for words not in the bands.
func weight(of letters: [UInt8], _ hash: UInt64) -> UInt8 {
  let found =
    wordWeights[hash] ?? wordWeights[lemmaHash(letters, hash)]
    ?? wordWeights[nounLemmaHash(letters, hash)]
  return found.map { UInt8(truncatingIfNeeded: $0) } ?? 8
}

private let wordWeights: HashTable = {
  var weights = HashTable()
  for band in commonWordBands {
    for word in band.words.listedWords {
      weights[StableHash.of(word)] = UInt64(band.weight)
    }
  }
  return weights
}()
