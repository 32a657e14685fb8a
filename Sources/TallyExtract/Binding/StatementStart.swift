/// What stands left of the figure: subject, verb, and what is between.
extension StatementFinder {
  /// Tokens that may stand between verb and figure before what is between is left out.
  private static var nearness: Int { 12 }
  /// Tokens of a list that is told whole.
  private static var shortList: Int { 7 }

  func leftPart() -> StatementStart {
    guard let verb = verbBefore() else { return openingPart() }
    let group = startOfVerbGroup(at: verb)
    if let part = wholePart() ?? apposedPart() { return part }
    if isAbsolute { return StatementStart(parts: [figure]) }
    if let lead = leadOfList(before: group) {
      return StatementStart(parts: [lead, group..<figure.upperBound], hasVerb: true)
    }
    guard let subject = subject(before: group) else {
      if opensSentence(group) {
        // "Excluding Berg's 15 points, the team ..."; "Asked about the 12 members, she ..."
        if group == verb, tags[verb] == .presentParticiple || tags[verb] == .pastParticiple {
          return StatementStart(parts: [startOfNoun(after: verb)..<figure.upperBound])
        }
        return StatementStart(parts: [group..<figure.upperBound], hasVerb: true, isOpen: true)
      }
      return phrasePart(from: verb)
        ?? StatementStart(parts: [verb..<figure.upperBound], isOpen: true)
    }
    let isLong = figure.lowerBound - verb > Self.shortList && !isShort(from: group)
    let near = isLong && hasList(after: verb) ? afterParticles(of: verb) : figure.lowerBound
    if near == figure.lowerBound, figure.lowerBound - verb > Self.nearness, !isShort(from: group),
      let phrase = phrasePart(from: verb)
    {
      return phrase
    }
    var parts = [subject]
    let start = startOfFigure()
    append(
      group..<(start < figure.lowerBound && tags[start] == .adposition ? verb + 1 : near),
      to: &parts)
    append(
      near == figure.lowerBound ? group..<figure.upperBound : start..<figure.upperBound, to: &parts)
    return StatementStart(parts: parts, hasVerb: true)
  }

  /// "the council is to | cut pay; raise fees": subject and auxiliary of a later verb of a list.
  private func leadOfList(before group: Int) -> Range<Int>? {
    guard group > 3, tags[group] == .verbBase || tags[group] == .verbPresent else { return nil }
    var mark = group - 1
    if tags[mark] == .conjunction { mark -= 1 }
    guard words[mark].text == ";" else { return nil }
    for index in stride(from: mark - 1, to: max(0, mark - Self.reach), by: -1)
    where tags[index] == .verbBase
      && (tags[index - 1] == .infinitiveMark || tags[index - 1] == .modal)
    {
      return subject(before: startOfVerbGroup(at: index)).map { $0.lowerBound..<index }
    }
    return nil
  }

  /// Whether all from a token to the figure is short enough to be told whole.
  private func isShort(from start: Int) -> Bool { isShort(start..<figure.lowerBound) }

  func isShort(_ part: Range<Int>) -> Bool {
    bytes(of: part).map { $0.count <= 100 } ?? false
  }

  private func append(_ part: Range<Int>, to parts: inout [Range<Int>]) {
    guard !part.isEmpty else { return }
    if let last = parts.last, last.upperBound >= part.lowerBound {
      parts[parts.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
    } else {
      parts.append(part)
    }
  }

  /// The verb left of the figure in its clause.
  private func verbBefore() -> Int? {
    var index = figure.lowerBound - 1
    var (sawComma, isListed) = (false, false)
    // "said 12 people died", "said a 12-year-old girl died": the figure is in its own verb's subject.
    var opener = index
    while opener >= 0, tags[opener] == .determiner || tags[opener].isAdjective { opener -= 1 }
    if opener >= 0, words[opener].hash.isIn(StatementWords.saying), isSubjectOfNext { return nil }
    while index >= 0, figure.lowerBound - index < Self.reach {
      if words[index].text == ")" {
        index = opening(of: index) - 1
        continue
      }
      if isClauseMark(index) { return nil }
      if words[index].text == "as", index > 1, words[index - 1].text == "well" {
        (index, isListed) = (index - 3, true)
        continue
      }
      if words[index].hash.isIn(StatementWords.openers), !isRelative(index) { return nil }
      if isVerb(index) {
        // "Disappointed by the vote, 12 members left": the participle is not the figure's verb.
        return sawComma && !isFinite(index) && isSubjectOfNext ? nil : index
      }
      if isComma(index) { sawComma = true }
      if !isListed, tags[index] == .conjunction || isComma(index), isSubjectOfNext { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a finite verb follows the figure with at most a phrase between.
  private var isSubjectOfNext: Bool {
    var index = figure.upperBound
    var inRelative = false
    while index < words.count, index - figure.upperBound < 12 {
      if isFinite(index) {
        if !inRelative { return true }
        inRelative = false
        while index + 1 < words.count, isVerb(index + 1) { index += 1 }
      } else if isRelative(index), !isComma(index - 1) {
        inRelative = true
      } else if isClauseMark(index) || isComma(index) || isVerb(index) || isRelative(index) {
        return false
      }
      index += 1
    }
    return false
  }

  /// The first token behind a verb and a preposition.
  private func startOfNoun(after verb: Int) -> Int {
    var start = verb + 1
    while start < figure.lowerBound, tags[start] == .adposition { start += 1 }
    return start
  }

  private func opensSentence(_ index: Int) -> Bool {
    index == 0
      || (isClauseMark(index - 1) && words[index].printed.utf8.first.map { $0 < 0x61 } ?? false)
  }

  /// What stands beside a noun ("the death of Marsh, a 15-year veteran").
  private func apposedPart() -> StatementStart? {
    var start = figure.lowerBound
    while start > 0, figure.lowerBound - start < 5,
      tags[start - 1] == .determiner || tags[start - 1].isAdjective
        || words[start - 1].traits.contains(.of) || words[start - 1].text == "one"
    {
      start -= 1
    }
    guard start < figure.lowerBound, start > 1, isComma(start - 1), tags[start - 2].isNominal,
      tags[start] == .determiner || tags[start] == .numeral, !isSubjectOfNext
    else { return nil }
    let noun = startOfNoun(endingAt: start - 2)
    return StatementStart(parts: [noun..<figure.upperBound], hasVerb: true, isLabel: true)
  }

  /// ", with 20 youths throwing stones": the figure has a participle of its own.
  private var isAbsolute: Bool {
    let (start, end) = (figure.lowerBound, figure.upperBound)
    guard start > 1, end < words.count, words[start - 1].text == "with" else { return false }
    return isComma(start - 2) && (tags[end] == .presentParticiple || tags[end] == .pastParticiple)
  }

  /// The first token of the one noun phrase that ends at a place.
  func startOfNoun(endingAt place: Int) -> Int {
    let whole = startOfSubject(endingAt: place)
    var start = whole
    for index in whole..<max(whole, place) where tags[index] == .adposition {
      if !words[index].traits.contains(.of) { start = index + 1 }
    }
    return start
  }

  /// The figure with a preposition and a determiner right before it.
  private func startOfFigure() -> Int {
    var start = figure.lowerBound
    if start > 3, words[start - 1].text == "as", words[start - 2].text == "well" {
      return start - 3
    }
    while start > 0, figure.lowerBound - start < 3,
      tags[start - 1] == .determiner || tags[start - 1] == .possessivePronoun
        || tags[start - 1].isAdjective
    {
      start -= 1
    }
    if start > 1, words[start - 1].traits.contains(.of), tags[start - 2].isNominal {
      // "a drop of five points"
      start -= 2
      while start > 0,
        tags[start - 1] == .determiner || tags[start - 1].isAdjective
          || words[start - 1].part == .number
      {
        start -= 1
      }
    }
    if start > 0, tags[start - 1] == .adposition { start -= 1 }
    return start
  }

  /// Whether the figure is a later item of a list, or stands behind an insertion.
  private func hasList(after verb: Int) -> Bool {
    (verb + 1..<figure.lowerBound).contains { isComma($0) && !isWithinPhrase($0) }
  }

  /// The comma of "a seven-year, $40 million deal", right before the figure.
  private func isWithinPhrase(_ comma: Int) -> Bool {
    guard comma == figure.lowerBound - 1 else { return false }
    var start = comma
    while start > 0, comma - start < 6, !isComma(start - 1), !isVerb(start - 1) {
      start -= 1
      if tags[start] == .determiner || tags[start] == .possessivePronoun {
        return (start + 1..<comma).contains { isInnerMark($0) || tags[$0].isAdjective }
          && tags[comma - 1] != .nouns
      }
    }
    return false
  }

  private func afterParticles(of verb: Int) -> Int {
    var end = verb + 1
    while end < figure.lowerBound, tags[end] == .adposition { end += 1 }
    return end
  }

  /// The first token of the auxiliaries and adverbs that a verb stands with, and of the verbs that
  /// it hangs on ("is trying to cut").
  func startOfVerbGroup(at verb: Int) -> Int {
    var start = verb
    while start > 0 {
      let before = start - 1
      guard
        isVerb(before) || tags[before] == .adverb || tags[before] == .negation
          || tags[before] == .infinitiveMark || tags[before] == .auxiliary
      else { break }
      if words[before].hash.isIn(StatementWords.saying), isFinite(start) { break }
      start = before
    }
    return start
  }

  /// The noun phrases that lead to the figure, where the clause is too long or none; with the
  /// verb, where nothing stands between.
  private func phrasePart(from verb: Int) -> StatementStart? {
    var start = figure.lowerBound
    var joints = 0
    while start > 0, figure.lowerBound - start < 12, !opensPart(start) {
      if tags[start - 1] == .adposition {
        joints += 1
        if joints > 1, figure.lowerBound - start > 4 { break }
      }
      start -= 1
    }
    if start == verb + 1, !isFinite(verb) { start = verb }
    while start < figure.lowerBound, tags[start] == .adposition || tags[start] == .adverb {
      start += 1
    }
    return start < figure.lowerBound ? StatementStart(parts: [start..<figure.upperBound]) : nil
  }

  /// Whether what stands before a token belongs to another phrase or clause.
  private func opensPart(_ start: Int) -> Bool {
    let before = start - 1
    return isVerb(before) || isClauseMark(before) || isComma(before) || isRelative(before)
      || tags[before] == .conjunction || words[before].hash.isIn(StatementWords.openers)
  }

  /// A figure with no verb before it: it is the subject, opens the clause, or has no verb.
  private func openingPart() -> StatementStart {
    if let part = wholePart() ?? apposedPart() { return part }
    var start = figure.lowerBound
    while start > 0, figure.lowerBound - start < 12, !opensPart(start) { start -= 1 }
    if start > 1, tags[start - 1] == .conjunction, tags[start - 2].isNominal || isFigureNoun(start)
    {
      // "two women and one man died"
      start = min(start, startOfSubject(endingAt: figure.lowerBound - 1))
    }
    while start < figure.lowerBound,
      tags[start] == .adverb
        || (words[start].hash.isIn(StatementWords.timeOpeners) && isSubjectOfNext)
    {
      start += 1
    }
    // "in Orle, | where 12 people marched"
    if start > 1, words[start - 1].text == "where", let place = antecedent(of: start - 1) {
      return StatementStart(parts: [place..<figure.upperBound])
    }
    let isFronted = start < figure.lowerBound && tags[start] == .adposition
    return StatementStart(parts: [start..<figure.upperBound], isFronted: isFronted)
  }

  private func isFigureNoun(_ start: Int) -> Bool {
    start > 1 && words[start - 2].part == .number
  }

  /// The whole before its part ("seven bridges, | two of which fell").
  private func wholePart() -> StatementStart? {
    let end = figure.upperBound
    guard end + 1 < words.count, words[end].traits.contains(.of), isRelative(end + 1),
      figure.lowerBound > 1, isComma(figure.lowerBound - 1)
    else { return nil }
    let start = startOfNoun(endingAt: figure.lowerBound - 2)
    return start < figure.lowerBound - 1 ? StatementStart(parts: [start..<end]) : nil
  }
}
