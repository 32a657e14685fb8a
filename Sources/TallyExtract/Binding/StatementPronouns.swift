/// Words of a statement that stand for what it does not name.
extension StatementFinder {
  /// The first token of the parts that stands for who or what no word before it in them names.
  func openPronoun(in parts: [Range<Int>]) -> Int? {
    for part in parts {
      for index in part
      where words[index].part == .function && !figure.contains(index)
        && words[index].hash.isIn(StatementWords.pronouns) && isOpen(index, in: parts)
      {
        return index
      }
    }
    return nil
  }

  /// Whether no word before a pronoun names what it stands for.
  private func isOpen(_ index: Int, in parts: [Range<Int>]) -> Bool {
    let hash = words[index].hash
    func isBefore(_ isNamed: (Int) -> Bool) -> Bool {
      parts.contains { part in
        part.contains { $0 < index && !figure.contains($0) && isNamed($0) }
      }
    }
    if hash.isIn(StatementWords.speaking) {
      // "we lost two men, Berg said": who speaks is named.
      return words[index].printed != "US" && !parts.contains(where: tellsSpeaker)
    }
    if hash.isIn(StatementWords.singular) { return !isBefore(mayBePerson) }
    if hash.isIn(StatementWords.plural) {
      if isEmptySubject(index) { return false }
      return !isBefore { tags[$0].isNominal }
    }
    return isPointing(index, in: parts)
  }

  /// "This was the ...", "These are"; not "this week".
  private func isPointing(_ index: Int, in parts: [Range<Int>]) -> Bool {
    index == parts.first?.first && index + 1 < words.count && isVerb(index + 1)
  }

  /// "It was Quist's second goal": what it is, is said.
  private func isEmptySubject(_ index: Int) -> Bool {
    guard words[index].text == "it", index + 2 < words.count, tags[index + 1] == .auxiliary else {
      return false
    }
    return isName(index + 2) || tags[index + 2] == .possessivePronoun
      || words[index + 2].text == "the"
  }

  /// Whether a later "he" may be the one that a noun names: a name that is of no organisation, or
  /// one thing with its article ("the pilot").
  private func mayBePerson(_ index: Int) -> Bool {
    // "Overall, he scored 12": a first word is no name for its capital.
    if (isName(index) && (index > 0 || tags[index] != .adverb)) || opensAsName(index) {
      var (first, last) = (index, index)
      while first > 0, isName(first - 1) { first -= 1 }
      while last + 1 < words.count, isName(last + 1) { last += 1 }
      // "in Orle", "the Reds"
      let isLed = first > 0 && (tags[first - 1] == .adposition || tags[first - 1] == .determiner)
      return !isLed && words[last].part != .calendar
        && !words[last].hash.isIn(StatementWords.organisations)
    }
    return tags[index] == .noun && index > 0 && tags[index - 1] == .determiner
  }

  /// "Manning completed": a name that is tagged as a participle where a sentence begins.
  private func opensAsName(_ index: Int) -> Bool {
    index + 1 < words.count && tags[index] == .presentParticiple && isFinite(index + 1)
      && words[index].printed.utf8.first.map { $0 &- 0x41 < 26 } ?? false
  }

  /// Whether a part names someone beside a verb of saying.
  private func tellsSpeaker(_ part: Range<Int>) -> Bool {
    part.contains { index in
      guard words[index].hash.isIn(StatementWords.saying) else { return false }
      let before = index > part.lowerBound && tags[index - 1].isNominal
      return before || (index + 1 < part.upperBound && isName(index + 1))
    }
  }
}
