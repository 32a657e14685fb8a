import TallyModel

/// Finds the words of a sentence that tell, read by themselves, what a figure answers.
///
/// The subject of the verb that governs the figure, the verb, the figure, and what completes it;
/// what is inserted or listed between is left out. Without a verb it is the noun phrase that the
/// figure stands in. All is read off parts of speech, within a window.
struct StatementFinder {
  let words: [BoundWord]
  let tags: [Tag]
  /// Tokens of the figure with its noun.
  let figure: Range<Int>
  let kind: QuantityKind

  /// Tokens looked at on either side.
  static let reach = 32

  /// The statement around the figure.
  func statement() -> Statement? {
    guard !figure.isEmpty, tags.count == words.count, words.indices.contains(figure.upperBound - 1)
    else { return nil }
    if let label = apposedAge() ?? headed() { return label }
    let start = leftPart()
    let parts = joined(start.parts, endParts(from: start))
    if start.isLabel { return made(parts, form: .label) }
    let hasVerb = start.hasVerb || parts.contains(where: holdsVerb)
    if !hasVerb || start.isOpen || opensOpen(parts), let whole = wholeSentence() { return whole }
    let told = hasVerb ? withFront(parts) : parts
    // "(called) the offer to be $40 million": inside a sentence, no clause without a finite verb.
    let opens = told.first?.first.map { $0 == 0 || isClauseMark($0 - 1) } ?? false
    let isClause = told.contains(where: tellsEvent) || (hasVerb && opens)
    guard let found = made(told, form: isClause ? .clause : .phrase) else { return nil }
    if found.pronoun != nil, let whole = wholeSentence(), whole.pronoun == nil { return whole }
    return found
  }

  /// A statement of token ranges.
  func made(_ parts: [Range<Int>], form: Statement.Form) -> Statement? {
    let told = parts.compactMap { bytes(of: $0) }
    let pronoun = openPronoun(in: parts).map { words[$0].range }
    return told.isEmpty ? nil : Statement(parts: told, form: form, pronoun: pronoun)
  }

  /// The bytes of the sentence that a part takes; `nil` where it is empty.
  func bytes(of part: Range<Int>) -> Range<Int>? {
    guard let first = part.first, let last = part.last else { return nil }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }

  private func joined(_ left: [Range<Int>], _ right: [Range<Int>]) -> [Range<Int>] {
    var parts = left
    for part in right where !part.isEmpty {
      if let last = parts.last, last.upperBound >= part.lowerBound {
        parts[parts.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  // MARK: Labels

  /// "Marsh, 49,": the name with the figure.
  private func apposedAge() -> Statement? {
    guard kind == .age else { return nil }
    var end = figure.lowerBound
    if end > 2, words[end - 1].text == "both" { end -= 1 }
    if let list = agesList(before: end) { return list }
    if end > 1, words[end - 1].traits.contains(.comma), !isAttributive {
      end -= 1
      let start = startOfName(before: end)
      guard start < end else { return nil }
      return made([start..<end, figure], form: .label)
    }
    // "59-year-old Ann Marsh"
    let next = endOfPhrase(from: figure.upperBound)
    guard next > figure.upperBound, tags[next - 1] == .properNoun else { return nil }
    return made([figure.lowerBound..<next], form: .label)
  }

  /// "two boys, ages 6 and 16": the noun with the ages up to the figure.
  private func agesList(before end: Int) -> Statement? {
    let isWithin = words[figure.lowerBound].hash.isIn(StatementWords.ages)
    var start = isWithin ? end + 1 : end
    while !isWithin, start > 0, end - start < 8,
      words[start - 1].part == .number || isComma(start - 1) || tags[start - 1] == .conjunction
    {
      start -= 1
    }
    guard start > 2, words[start - 1].hash.isIn(StatementWords.ages), isComma(start - 2) else {
      return nil
    }
    var noun = startOfNoun(endingAt: start - 3)
    // "the mother | of two boys"
    if let of = (noun..<start - 2).last(where: { words[$0].traits.contains(.of) }) { noun = of + 1 }
    guard noun < start - 2 else { return nil }
    if let whole = wholeSentence(), whole.pronoun == nil { return whole }
    return made([noun..<figure.upperBound], form: .label)
  }

  private var isAttributive: Bool { figure.count > 2 }

  private func startOfName(before end: Int) -> Int {
    var start = end
    while start > 0, end - start < 9,
      isName(start - 1) || isInnerMark(start - 1)
        || words[start - 1].hash.isIn(StatementWords.titles)
    {
      start -= 1
    }
    while start < end, isInnerMark(start) { start += 1 }
    return start
  }

  func isName(_ index: Int) -> Bool {
    if tags[index] == .properNoun || tags[index] == .properNouns { return true }
    return words[index].part != .function && words[index].part != .mark
      && words[index].printed.utf8.first.map { $0 &- 0x41 < 26 } ?? false
  }

  /// "Alcohol level: .41"; "the Orioles (seven years, $140 million)".
  private func headed() -> Statement? {
    var mark = figure.lowerBound - 1
    var steps = 0
    while mark > 0, steps < 8, words[mark].text != "(", words[mark].text != ":" {
      if words[mark].text == ")" || isVerb(mark) { return nil }
      mark -= 1
      steps += 1
    }
    guard mark > 0, words[mark].text == "(" || (words[mark].text == ":" && steps < 3) else {
      return nil
    }
    let inBrackets = words[mark].text == "("
    // "30 billion euros ($38 billion)" names nothing.
    guard words[mark - 1].part != .number, tags[mark - 1] != .numeral else { return nil }
    let start = inBrackets ? startOfNoun(endingAt: mark - 1) : startOfSubject(endingAt: mark - 1)
    guard start < mark, !isVerb(mark - 1) else { return nil }
    var end = figure.upperBound
    while end < words.count, end - figure.upperBound < 8, !isClauseMark(end),
      inBrackets || !isComma(end)
    {
      end += 1
    }
    // "the Reds (2-13)" alone does not say what their figures are.
    if inBrackets, mark + 1 == figure.lowerBound, words[figure.upperBound..<end].isEmpty,
      let whole = wholeSentence(), whole.pronoun == nil
    {
      return whole
    }
    let closes = end < words.count && words[end].text == ")" && inBrackets
    return made([start..<(closes ? end + 1 : trimmed(end))], form: .label)
  }
}

/// The start of a statement.
struct StatementStart {
  var parts: [Range<Int>] = []
  /// Whether the figure's verb stands left of it.
  var hasVerb = false
  /// Whether the figure opens its clause with a preposition ("After four days ...").
  var isFronted = false
  /// Whether it is a name with what is said of it beside it.
  var isLabel = false
  /// Whether its verb has no subject.
  var isOpen = false
}
