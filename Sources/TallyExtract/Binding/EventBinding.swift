import TallyText

extension Clause {
  /// The word for what happened to, or was done with, the things of the figure.
  ///
  /// First the verb or state right after the figure's noun ("24 people *were killed*", "two others
  /// *missing*"), then the verb right before it ("*injuring* dozens"), then the nearest verb of the
  /// clause that is neither reporting nor light.
  var governingVerb: Int? { stateAfter ?? verbBefore ?? nearestVerb }

  /// The verb or state of which the figure is the subject, with only auxiliaries between.
  private var stateAfter: Int? {
    for index in rightwards.prefix(7) {
      let word = words[index]
      if word.part == .verb, !isReporting(word) { return index }
      if stateWords.contains(word.text) { return index }
      guard word.part == .function || passedOver.contains(word.text) || isReporting(word),
        subjectLinks.contains(word.text) || isReporting(word)
      else { return nil }
    }
    return nil
  }

  /// The verb of which the figure is the object, with only small words between.
  private var verbBefore: Int? {
    for index in leftwards.prefix(4) {
      let word = words[index]
      if word.part == .verb { return isReporting(word) ? nil : index }
      guard word.part == .function, !clauseStarters.contains(word.text) else { return nil }
    }
    return nil
  }

  private var nearestVerb: Int? {
    var best: (index: Int, distance: Int)?
    for index in leftwards.prefix(14) + rightwards.prefix(14) where words[index].part == .verb {
      if isReporting(words[index]) { continue }
      let distance = distance(to: index)
      if best.map({ distance < $0.distance }) ?? true { best = (index, distance) }
    }
    return best?.index
  }

  private func isReporting(_ word: BoundWord) -> Bool {
    word.part == .verb && reportingVerbs.contains(lemma(word.text))
  }

  /// The state that the subject noun names: "the death *toll* rose to 24".
  func state(of concepts: [Int]) -> Int? {
    concepts.first { stateNouns.contains(words[$0].text) }
  }
}

/// Verbs that bring speech, and light ones, not events.
let reportingVerbs: Set<String> = [
  "say", "tell", "report", "add", "cite", "note", "claim", "state", "announce", "accord", "quote",
  "write", "explain", "describe", "insist", "argue", "believe", "think", "know", "show",
  "be", "have", "do", "make", "take", "get", "include", "follow", "see", "go", "come", "give",
  "leave", "bring", "confirm", "fear", "estimate", "rise", "climb",
]

/// Words that name a state of persons or things and may follow a count without a verb.
let stateWords: Set<String> = [
  "dead", "missing", "injured", "wounded", "hurt", "killed", "homeless", "trapped", "displaced",
  "arrested", "detained", "damaged", "destroyed", "unaccounted", "stranded", "hospitalised",
  "hospitalized", "infected", "evacuated",
]

/// Nouns that name a state by themselves.
private let stateNouns: Set<String> = [
  "toll", "deaths", "death", "fatalities", "fatality", "casualties", "injuries", "injured", "dead",
  "missing", "wounded", "arrests", "victims", "evacuees", "refugees", "displaced",
]

/// States that, without a noun, are of persons.
let personalStates: Set<UInt64> = Set(
  ["kill", "injure", "missing", "arrest", "flee", "trap"].map { meaning(of: $0) })

/// Small words that may stand between a figure's noun and its verb.
private let subjectLinks: Set<String> = [
  "have", "has", "had", "been", "were", "was", "are", "is", "be", "being", "others", "other",
  "more", "also", "still", "so", "far", "will", "would", "could", "may", "might", "people",
  "remain", "remained", "each", "both", "all", "in", "total", "believed", "feared", "reportedly",
  "confirmed", "now", "already", "not", "to", "them", "who", "that",
]
private let passedOver: Set<String> = [
  "remained", "reportedly", "confirmed", "total", "feared", "believed", "people", "others",
]
private let clauseStarters: Set<String> = [
  "and", "but", "or", "while", "when", "after", "before", "because", "that", "which", "who", "with",
]
