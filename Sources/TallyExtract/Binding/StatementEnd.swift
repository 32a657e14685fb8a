import TallyModel

/// What stands right of the figure, and the words a statement is made of.
extension StatementFinder {
  /// The tokens after the figure that belong to what it says.
  func endParts(from start: StatementStart) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (index, from) = (figure.upperBound, figure.upperBound)
    var hasVerb = start.hasVerb && !followsWhich
    var awaitsComma = start.isFronted
    var isSaid = false
    var count = 0
    var limit = start.hasVerb ? 8 : 14
    var (lastBreak, softEnd) = (figure.upperBound, nil as Int?)
    scan: while index < words.count {
      if words[index].text == "(" {
        parts.append(from..<index)
        index = closing(of: index) + 1
        from = index
        continue
      }
      if isComma(index), awaitsComma {
        (awaitsComma, hasVerb) = (false, false)
        limit += 10
      } else if isDash(index), !hasVerb, let end = dashedEnd(from: index) {
        parts.append(from..<index)
        (index, from, lastBreak) = (end, end, end)
        continue
      } else if isClauseMark(index) {
        break
      } else if isComma(index) {
        guard !hasVerb, let end = insertionEnd(from: index) else { break }
        parts.append(from..<index)
        (index, from, lastBreak) = (end, end, end)
        continue
      }
      if isFinite(index) {
        if hasVerb, !goesOn(index), !isSaid, !isOfContact(index) {
          index = max(startOfNextSubject(before: index), figure.upperBound)
          softEnd = nil
          break
        }
        hasVerb = true
        // "12 percent believe | the council lied"
        isSaid = !isSaid && words[index].hash.isIn(StatementWords.thinking)
        limit = min(limit, count + 9)
      } else if words[index].text == "what", hasVerb {
        break
      } else if isRelative(index), hasVerb {
        guard index == figure.upperBound || !isComma(index - 1) else { break }
        hasVerb = false
      } else if index == figure.upperBound, kind == .duration,
        words[index].hash.isIn(StatementWords.timeOpeners)
      {
        hasVerb = false
      } else if opensClause(index, hasVerb: hasVerb) {
        break
      } else if tags[index] == .conjunction, hasVerb, !joinsWords(index) {
        break
      }
      if tags[index] == .adposition, tags[max(index - 1, 0)] != .adposition,
        // "as part | of a strike"
        words[max(index - 1, 0)].text != "part"
      {
        lastBreak = index
      }
      count += 1
      if count > limit {
        if softEnd == nil { softEnd = lastBreak > figure.upperBound ? lastBreak : index }
        if count > limit + Self.allowance { break scan }
      }
      index += 1
    }
    // What ends soon is told whole.
    if count > limit + Self.allowance, let softEnd { index = softEnd }
    if index < words.count, words[index].hash.isIn(StatementWords.timeOpeners) {
      index = startOfDelay(before: index)
    }
    parts.append(from..<max(from, index))
    if var last = parts.popLast() {
      last = last.lowerBound..<max(last.lowerBound, min(last.upperBound, trimmed(last.upperBound)))
      parts.append(last)
    }
    return parts
  }

  /// Tokens by which a statement may be longer where that ends its clause.
  private static var allowance: Int { 6 }

  /// The verb after an insertion ("60 people, three of them children, | were killed").
  private func insertionEnd(from comma: Int) -> Int? {
    var index = comma + 1
    while index < words.count, index - comma < 16, !isComma(index), !isClauseMark(index) {
      index += 1
    }
    guard index + 1 < words.count, isComma(index), isFinite(index + 1),
      !words[index + 1].hash.isIn(StatementWords.saying)
    else { return nil }
    return index + 1
  }

  /// The verb after an insertion between dashes ("60 people — half of them children — | drowned").
  private func dashedEnd(from dash: Int) -> Int? {
    var index = dash + 1
    while index < words.count, index - dash < 20, !isDash(index) { index += 1 }
    guard index + 1 < words.count, isDash(index), isFinite(index + 1) else { return nil }
    return index + 1
  }

  /// Whether a verb is a later part of the one before: "have been", "had to be".
  private func goesOn(_ index: Int) -> Bool {
    guard index > figure.upperBound else { return false }
    return isVerb(index - 1) || tags[index - 1] == .infinitiveMark
      || (tags[index - 1] == .adverb && isVerb(index - 2)) || tags[index - 1] == .negation
  }

  private func opensClause(_ index: Int, hasVerb: Bool) -> Bool {
    let hash = words[index].hash
    if hash.isIn(StatementWords.timeOpeners) {
      return hasVerb && (index + 1..<min(index + 7, words.count)).contains { isVerb($0) }
    }
    guard hasVerb else { return false }
    // "during that time"
    if words[index].text == "that", tags[index] == .determiner { return false }
    // "two years as head coach"
    if words[index].text == "as" {
      return (index + 1..<min(index + 7, words.count)).contains { isFinite($0) }
    }
    // "five days of rioting": a preposition before a gerund is tagged as a subordinator.
    let isPreposition = words[index].traits.contains(.complementPreposition)
    return hash.isIn(StatementWords.openers) || tags[index] == .questionAdverb
      || (tags[index] == .subordinator && !isPreposition)
  }

  /// "federal and state taxes": what is joined is shorter than a clause.
  private func joinsWords(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    if words[index + 1].hash.isIn(StatementWords.bounds) { return true }
    // "three-plus seasons"
    if isInnerMark(index - 1), isGlued(index) { return true }
    guard index > figure.upperBound else { return false }
    if joinsNames(index) || joinsNouns(index) { return true }
    return (tags[index - 1].isAdjective && tags[index + 1].isAdjective)
      || (tags[index - 1] == .properNoun && tags[index + 1] == .properNoun)
  }

  /// "in state and local taxes", "in wages and pensions": nouns with which the phrase ends.
  private func joinsNouns(_ index: Int) -> Bool {
    guard tags[index - 1].isNominal || tags[index - 1].isAdjective else { return false }
    var end = index + 1
    while end < words.count, end - index < 5, tags[end].isAdjective || tags[end].isNominal {
      end += 1
    }
    guard end > index + 1, tags[end - 1].isNominal else { return false }
    return end == words.count || isComma(end) || isClauseMark(end) || tags[end] == .adposition
  }

  /// "from Orle and the Harbour Bank": a name with its article ends the clause.
  private func joinsNames(_ index: Int) -> Bool {
    guard tags[index - 1].isNominal else { return false }
    var end = index + 1
    if end < words.count, tags[end] == .determiner { end += 1 }
    let start = end
    while end < words.count, end - start < 5, isName(end) || words[end].traits.contains(.of) {
      end += 1
    }
    guard end > start else { return false }
    // "Orle province and Vey island in 2004"
    if end < words.count, tags[end] == .noun { end += 1 }
    return end == words.count || isComma(end) || isClauseMark(end) || tags[end] == .adposition
  }

  /// The place without trailing small words.
  func trimmed(_ end: Int) -> Int {
    var end = end
    while end > figure.upperBound,
      words[end - 1].part == .mark
        // "on the third down"
        || (words[end - 1].hash.isIn(StatementWords.trailing) && !tags[end - 1].isNominal
          && !closesClause(end - 1))
    {
      end -= 1
    }
    // "the march | that led"
    if end - 2 > figure.upperBound, isVerb(end - 1), isRelative(end - 2), end < words.count,
      !isClauseMark(end), !isComma(end)
    {
      return trimmed(end - 2)
    }
    return end
  }

  /// "the season before.": an adverb with which the clause ends.
  private func closesClause(_ index: Int) -> Bool {
    let next = index + 1
    return tags[index] == .adverb && (next == words.count || isClauseMark(next) || isComma(next))
  }

  // MARK: Words

  func isComma(_ index: Int) -> Bool { words[index].traits.contains(.comma) }

  /// Whether a mark ends a clause; the stop of "Mr." does not.
  func isClauseMark(_ index: Int) -> Bool {
    guard words[index].part == .mark else { return false }
    // "at 4:48 a.m."
    if words[index].text == ":", isGlued(index), isGlued(index + 1) { return false }
    if words[index].traits.contains(.clauseEnd) { return true }
    if words[index].text == "-" {
      return index > 0 && !isGlued(index)
    }
    return words[index].text == "―" || words[index].text == "?" || words[index].text == "!"
      || words[index].text == "|"
      || (words[index].text == "." && index == words.count - 1)
  }

  /// A mark inside a name or word: the stop of an initial, a hyphen, an apostrophe.
  func isInnerMark(_ index: Int) -> Bool {
    guard index > 0, words[index].part == .mark else { return false }
    return isGlued(index) && !isComma(index) && !isClauseMark(index)
  }

  /// Whether no space stands before a token.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < words.count
      && words[index].range.lowerBound == words[index - 1].range.upperBound
  }

  /// Whether a token is a dash between words.
  func isDash(_ index: Int) -> Bool {
    switch words[index].text {
    case "—", "–", "--", "―": true
    case "-": isClauseMark(index)
    default: false
    }
  }

  func isRelative(_ index: Int) -> Bool {
    tags[index] == .questionPronoun || words[index].hash.isIn(StatementWords.relatives)
  }

  func isFinite(_ index: Int) -> Bool {
    switch tags[index] {
    case .verbPast: !figure.contains(index) && !isListedAdjective(index)
    case .verbPresentThird: !figure.contains(index) && !isCountedNoun(index)
    case .verbPresent, .auxiliary, .modal: !figure.contains(index)
    default: false
    }
  }

  /// "13 home runs": a plural that is tagged as a verb.
  private func isCountedNoun(_ index: Int) -> Bool {
    index > 1 && tags[index - 1] == .noun && words[index - 2].part == .number
  }

  /// "for theft, aggravated assault and ...": a participle in a list that is tagged as a verb.
  private func isListedAdjective(_ index: Int) -> Bool {
    guard index > 1, isComma(index - 1), tags[index - 2].isNominal else { return false }
    var next = index + 1
    while next < words.count, tags[next].isAdjective { next += 1 }
    return next < words.count && tags[next] == .noun && words[next].part != .name
  }

  /// A verb; participles before a noun are none.
  func isVerb(_ index: Int) -> Bool {
    guard !figure.contains(index) else { return false }
    switch tags[index] {
    case .verbPast where isListedAdjective(index): return false
    case .verbPresentThird where isCountedNoun(index): return false
    case .auxiliary, .modal, .verbBase, .verbPast, .verbPresent, .verbPresentThird: return true
    case .pastParticiple, .presentParticiple:
      guard index + 1 < words.count, tags[index + 1].isNominal, index > 0 else { return true }
      let before = tags[index - 1]
      return
        !(before == .determiner || before.isAdjective || before == .possessivePronoun
        || before == .possessiveMark || before.isNominal)
    default: return false
    }
  }

  /// The first token of the noun phrases that end at a place.
  func startOfSubject(endingAt place: Int) -> Int {
    var start = place + 1
    var afterJoint: Int?
    while start > 0, place - start < 18 {
      let index = start - 1
      if words[index].text == ")" {
        start = opening(of: index)
        continue
      }
      if tags[index] == .conjunction, start <= place {
        if afterJoint == nil { afterJoint = start }
      } else if !isPhrasal(index), !joinsAdjectives(index), !isReduced(index, before: start),
        afterJoint == nil || !isComma(index) || index == 0 || !isName(index - 1)
          || !isName(index + 1)
      {
        break
      }
      start = index
    }
    // "told the court and | the judge ruled": what a verb leads to is not joined.
    if let joint = afterJoint, start > 0, isVerb(start - 1) || isComma(start - 1) { start = joint }
    while start <= place, isLeading(start) { start += 1 }
    return start
  }

  /// The comma of "federal, state and local taxes".
  private func joinsAdjectives(_ index: Int) -> Bool {
    isComma(index) && index > 0 && index + 1 < words.count && tags[index - 1].isAdjective
      && (tags[index + 1].isAdjective || tags[index + 1] == .noun)
  }

  /// Words that no subject begins with; "high for" of "was high for a team".
  private func isLeading(_ start: Int) -> Bool {
    if words[start].hash.isIn(StatementWords.leading) || isInnerMark(start) { return true }
    // "said on Thursday | it would"
    if words[start].part == .calendar, start + 1 < words.count, tags[start + 1] == .pronoun {
      return true
    }
    let isOpen = start == 0 || isComma(start - 1) || isClauseMark(start - 1)
    if tags[start] == .adposition { return !isOpen }
    return tags[start].isAdjective && start + 1 < words.count && tags[start + 1] == .adposition
  }

  /// "an earthquake | measuring 7.6 magnitude": a participle that stands after its noun.
  private func isReduced(_ index: Int, before start: Int) -> Bool {
    guard index > 0, start < words.count, tags[index - 1].isNominal else { return false }
    return tags[index] == .presentParticiple || tags[index] == .pastParticiple
  }

  private func isPhrasal(_ index: Int) -> Bool {
    if isInnerMark(index) { return true }
    // "Tom Hale, Jr."
    if isComma(index), index + 1 < words.count, ["jr", "sr"].contains(words[index + 1].text) {
      return true
    }
    if isVerb(index) || isRelative(index) || words[index].part == .mark { return false }
    if words[index].hash.isIn(StatementWords.openers) { return false }
    // "just days after | a quake killed 12 people"
    if words[index].hash.isIn(StatementWords.timeOpeners) { return false }
    switch tags[index] {
    case .subordinator, .questionAdverb, .infinitiveMark, .punctuation: return false
    default: return true
    }
  }

  /// The token after the noun phrase that starts at a place.
  func endOfPhrase(from start: Int) -> Int {
    var end = start
    while end < words.count, end - start < 8,
      tags[end].isNominal || tags[end].isAdjective || isInnerMark(end)
    {
      end += 1
    }
    while end > start, isInnerMark(end - 1) { end -= 1 }
    return end
  }

  func opening(of bracket: Int) -> Int {
    var index = bracket
    while index > 0, bracket - index < 14, words[index].text != "(" { index -= 1 }
    return index
  }

  func closing(of bracket: Int) -> Int {
    var index = bracket
    while index + 1 < words.count, index - bracket < 14, words[index].text != ")" { index += 1 }
    return index
  }
}
