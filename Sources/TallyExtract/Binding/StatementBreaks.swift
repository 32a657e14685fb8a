/// Where a statement ends before the next clause begins.
extension StatementFinder {
  /// "did not say which of the | seven roads was closed": the figure has a verb of its own.
  var followsWhich: Bool {
    var index = figure.lowerBound - 1
    if index > 0, tags[index] == .determiner { index -= 1 }
    return index > 0 && words[index].traits.contains(.of) && words[index - 1].text == "which"
  }

  /// "the worst riots Orle | has seen": a clause that hangs on the noun right before its subject.
  func isOfContact(_ verb: Int) -> Bool {
    let start = startOfNextSubject(before: verb)
    guard start > figure.upperBound, start < verb else { return false }
    // "with most of those polled saying | the strike was right"
    if words[start - 1].hash.isIn(StatementWords.saying), isVerb(start - 1) { return true }
    guard tags[start - 1].isNominal else { return false }
    switch tags[start] {
    case .properNoun, .properNouns, .pronoun:
      return tags[start - 1] == .noun || tags[start - 1] == .nouns
    case .determiner: return true
    default: return false
    }
  }

  /// The first token of the subject of a verb that a statement stops at.
  func startOfNextSubject(before verb: Int) -> Int {
    var start = verb
    while start > figure.upperBound, tags[start - 1] == .adverb { start -= 1 }
    while start > figure.upperBound, tags[start - 1].isNominal || tags[start - 1].isAdjective {
      // "the worst riots | Orle has seen"
      if start < verb, tags[start] == .properNoun, tags[start - 1] == .nouns { return start }
      start -= 1
    }
    if start > figure.upperBound,
      tags[start - 1] == .determiner || tags[start - 1].isPronoun
        || tags[start - 1] == .possessivePronoun
    {
      start -= 1
    }
    // "the bridge over the Orle fell": what a preposition leads to is no subject.
    guard start > figure.upperBound, start < verb else { return verb }
    let isSaid = words[start - 1].hash.isIn(StatementWords.saying)
    return isSaid || opensSubject(start) ? start : verb
  }

  /// Whether a phrase is not led to by the word before it.
  private func opensSubject(_ start: Int) -> Bool {
    switch tags[start - 1] {
    case .adposition, .conjunction, .possessiveMark, .numeral, .subordinator: false
    default: !isVerb(start - 1) && words[start - 1].part != .number && !isInnerMark(start - 1)
    }
  }

  /// "won again | one year after the loss": a length of time belongs to the clause that it opens.
  func startOfDelay(before opener: Int) -> Int {
    guard opener - 1 > figure.upperBound, words[opener - 1].hash.isIn(StatementWords.delays) else {
      return opener
    }
    var start = opener - 1
    while start > figure.upperBound,
      words[start - 1].part == .number || tags[start - 1] == .determiner
        || tags[start - 1] == .numeral || tags[start - 1] == .adverb || tags[start - 1].isAdjective
    {
      start -= 1
    }
    return start
  }
}
