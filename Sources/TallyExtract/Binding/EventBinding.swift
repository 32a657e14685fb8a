import TallyText

extension Clause {
  /// The verb that governs the figure: the nearest that is neither reporting nor light.
  ///
  /// A verb right after the figure's noun ("24 people were killed") and one before it ("killing 24")
  /// count alike; the nearer wins, the earlier on a tie.
  var governingVerb: Int? {
    var best: (index: Int, distance: Int)?
    for index in leftwards.prefix(14) + rightwards.prefix(14) where words[index].part == .verb {
      if reportingVerbs.contains(lemma(words[index].text)) { continue }
      let distance = distance(to: index)
      if best.map({ distance < $0.distance }) ?? true { best = (index, distance) }
    }
    return best?.index
  }
}

/// Verbs that bring speech, not events.
let reportingVerbs: Set<String> = [
  "say", "tell", "report", "add", "cite", "note", "claim", "state", "announce", "accord", "quote",
  "write", "explain", "describe", "insist", "argue", "believe", "think", "know", "show",
  "be", "have", "do", "make", "take", "get", "include", "follow", "see", "go", "come", "give",
]
