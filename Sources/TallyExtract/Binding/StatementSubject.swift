/// The subject of the verb that governs a figure.
extension StatementFinder {
  /// The subject of a verb group.
  func subject(before group: Int, depth: Int = 0) -> Range<Int>? {
    let place = group - 1
    guard place >= 0, depth < 3 else { return nil }
    if isRelative(place) { return antecedent(of: place).map { $0..<group } }
    if isComma(place), let found = insertion(endingAt: place, before: group) { return found }
    if isComma(place) || tags[place] == .conjunction || tags[place] == .adposition
      || leadsParticiple(group)
    {
      guard let found = earlierSubject(before: place, depth) else { return nil }
      // What leads there is told too, where it is short.
      let hasInsertion = isComma(found.upperBound) && isRelative(found.upperBound + 1)
      return isShort(found.lowerBound..<group) && !hasInsertion
        ? found.lowerBound..<group : found
    }
    if isDash(place), isVerb(group), let open = dash(before: place) {
      let start = startOfSubject(endingAt: open - 1)
      return start < open ? start..<open : nil
    }
    if isClauseMark(place) { return nil }
    var start = startOfSubject(endingAt: place)
    if start > 0, start <= place, isVerb(start - 1) {
      // "the man who robbed a bank | was": the subject holds a clause of its own.
      let inner = startOfVerbGroup(at: start - 1)
      if let pronoun = relative(before: inner), let outer = antecedent(of: pronoun) {
        start = outer
      } else if tags[group] == .infinitiveMark, isFinite(inner),
        let outer = subject(before: inner, depth: depth + 1)
      {
        // "the Reds | took the lead to win": the object of one verb before the purpose.
        return outer.lowerBound..<group
      }
    }
    // "the death of Ann Marsh, 66, | on Sunday led": no subject begins with a preposition.
    if start > 1, start < group, tags[start] == .adposition, isComma(start - 1),
      let named = insertion(endingAt: start - 1, before: group)
    {
      return named.lowerBound..<group
    }
    if let outer = outerSubject(of: start, before: group, depth) { return outer }
    // "a storm hit the port | leaving 12 dead"
    if tags[group] == .presentParticiple, start > 0, start < group,
      tags[start - 1] == .adposition || isFinite(start - 1),
      !words[start - 1].hash.isIn(StatementWords.openers),
      let outer = earlierSubject(before: start, depth), isShort(outer.lowerBound..<group)
    {
      return outer.lowerBound..<group
    }
    // "| could any boat be saved"
    let isTurned = tags[group] == .auxiliary || tags[group] == .verbBase
    if isTurned, start > 0, tags[start - 1] == .modal { start -= 1 }
    return start <= place ? start..<group : nil
  }

  /// The relative pronoun whose verb a verb is, or is joined to: "a man who sat near and saw | it".
  private func relative(before verb: Int) -> Int? {
    if verb > 0, isRelative(verb - 1) { return verb - 1 }
    guard verb > 1, tags[verb - 1] == .conjunction else { return nil }
    for index in stride(from: verb - 2, to: max(0, verb - 14), by: -1) {
      if isClauseMark(index) || isComma(index) { return nil }
      if isRelative(index) { return index }
    }
    return nil
  }

  /// "a boy | whose death sparked", "the firm said | it was hiring": the noun that a subject
  /// hangs on.
  private func outerSubject(of start: Int, before group: Int, _ depth: Int) -> Range<Int>? {
    guard start > 0, start < group else { return nil }
    let before = start - 1
    if words[before].text == "whose" || words[start].text == "whose" {
      return antecedent(of: words[start].text == "whose" ? start : before).map { $0..<group }
    }
    let speech = words[before].text == "that" ? before - 1 : before
    guard tags[start] == .pronoun, start + 1 == group, speech > 0,
      words[speech].hash.isIn(StatementWords.saying), isFinite(speech),
      let outer = subject(before: startOfVerbGroup(at: speech), depth: depth + 1)
    else { return nil }
    let whole = outer.lowerBound..<group
    return isShort(whole) ? whole : nil
  }

  /// Whether a participle follows the word that leads it to its clause ("fled after | pulling a gun").
  private func leadsParticiple(_ group: Int) -> Bool {
    guard tags[group] == .presentParticiple, group > 0 else { return false }
    let hash = words[group - 1].hash
    return hash.isIn(StatementWords.timeOpeners) || hash.isIn(StatementWords.openers)
  }

  /// The noun before a relative pronoun ("the bridge, | which fell").
  func antecedent(of pronoun: Int) -> Int? {
    var place = pronoun - 1
    if place >= 0, isComma(place) || tags[place] == .adposition { place -= 1 }
    if place >= 0, isComma(place) { place -= 1 }
    guard place >= 0 else { return nil }
    var start = startOfSubject(endingAt: place)
    // "won a game against | Vey, which lost"; but "fought | a war in Vey that killed 12"
    let isLast = isComma(pronoun - 1) || words[pronoun].text == "who"
    if isLast, start > 0, isVerb(start - 1) { start = startOfNoun(endingAt: place) }
    // "even among members of | the party, which has ..."
    while start < place, tags[start] == .adverb || tags[start] == .adposition { start += 1 }
    return start <= place ? start : nil
  }

  /// "Ann Marsh, a teacher, | won": the noun before the insertion.
  private func insertion(endingAt comma: Int, before group: Int) -> Range<Int>? {
    guard isFinite(group) else { return nil }
    var place = comma
    // "Ann Marsh, 66, of Hull, | won": up to three insertions.
    for _ in 0..<3 {
      var next = place - 1
      while next > 0, place - next < 20, !isComma(next), !isClauseMark(next) { next -= 1 }
      guard next > 0, isComma(next), !isVerb(next - 1) else { return nil }
      place = next
      guard words[place - 1].part == .number else { break }
    }
    let start = startOfSubject(endingAt: place - 1)
    return start < place ? start..<place : nil
  }

  /// The subject of a verb further left: "was stopped and | charged with".
  private func earlierSubject(before place: Int, _ depth: Int) -> Range<Int>? {
    var index = place - 1
    while index >= 0, place - index < 20 {
      if words[index].text == ")" {
        index = opening(of: index) - 1
        continue
      }
      if isClauseMark(index) { break }
      // "fighting has gone on since May, | spreading to 12 towns": the participle is of the whole.
      if opensClauseOfSubject(index), tags[place + 1] != .presentParticiple {
        return index + 1 < place ? index + 1..<place + 1 : nil
      }
      let isPurpose = index > 0 && tags[index] == .verbBase && tags[index - 1] == .infinitiveMark
      if isFinite(index) || isPurpose || (tags[index] == .pastParticiple && isVerb(index)) {
        let group = startOfVerbGroup(at: index)
        guard let found = subject(before: group, depth: depth + 1) else { return nil }
        // "agreed at the weekend to cut taxes and | raise ..."
        if isPurpose, found.lowerBound > 0, tags[found.lowerBound - 1] == .adposition,
          words[found.lowerBound - 1].text != "as"
        {
          index -= 1
          continue
        }
        var end = min(found.upperBound, group)
        while end > found.lowerBound, isRelative(end - 1) || isComma(end - 1) { end -= 1 }
        return found.lowerBound..<end
      }
      index -= 1
    }
    return index < 0 || isClauseMark(index) ? openingNoun(from: index + 1, to: place) : nil
  }

  /// "just days after | a quake wrecked homes and killed 12 people", though no verb is seen.
  private func opensClauseOfSubject(_ index: Int) -> Bool {
    guard index + 1 < words.count, tags[index + 1] != .presentParticiple,
      // "ran after the car and | caught"
      index == 0 || !isVerb(index - 1)
    else { return false }
    let hash = words[index].hash
    return hash.isIn(StatementWords.clauseOpeners) || hash.isIn(StatementWords.timeOpeners)
  }

  /// The noun phrase that a clause without a verb that is known as one opens with.
  private func openingNoun(from start: Int, to end: Int) -> Range<Int>? {
    var last = start
    while last < end, !isComma(last), !isVerb(last), last - start < 12,
      tags[last] != .adposition || words[last].traits.contains(.of)
    {
      last += 1
    }
    let hasNoun = (start..<last).contains { tags[$0].isNominal }
    return hasNoun && tags[start] != .adposition ? start..<last : nil
  }

  /// The dash that opens an insertion ("the mayor — who was late — | said").
  private func dash(before place: Int) -> Int? {
    var index = place - 1
    while index > 0, place - index < 20 {
      if isDash(index) { return index }
      index -= 1
    }
    return nil
  }
}
