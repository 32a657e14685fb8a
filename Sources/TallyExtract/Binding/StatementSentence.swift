import TallyModel

/// The whole sentence, where no part of it says by itself what a figure answers.
extension StatementFinder {
  /// Tokens and bytes of a sentence that is short enough to be read as a question.
  private static var longestSentence: (tokens: Int, bytes: Int) { (34, 170) }

  /// Tokens looked at, of which joined clauses are left out.
  private static var widest: Int { 64 }

  /// The sentence as it stands, where it is short: nothing that limits the figure is left out.
  ///
  /// - Parameter part: what is told instead where it is longer; a poor one is worth a longer sentence.
  func briefSentence(for part: Statement?) -> Statement? {
    // Without parts of speech there is no statement at all.
    guard let part else { return nil }
    var (start, end) = (0, words.count)
    let isPoor = part.form == .phrase || part.pronoun != nil
    guard end <= Self.brief.tokens,
      bytes(of: start..<end).map({ $0.count <= (isPoor ? 250 : Self.brief.bytes) }) ?? false,
      tellsEvent(start..<end)
    else { return nil }
    while start < figure.lowerBound,
      (words[start].part == .mark && words[start].text != "(")
        || words[start].hash.isIn(StatementWords.joining)
    {
      start += 1
    }
    while end > figure.upperBound, words[end - 1].part == .mark, words[end - 1].text != ")" {
      end -= 1
    }
    // "12 people drowned, he said": a speaker without a name is none.
    if let comma = (max(figure.upperBound, end - 4)..<end).first(where: { isComma($0) }),
      comma + 2 < end, comma + 4 > end, saysWithoutName(comma + 1..<end)
    {
      end = comma
    }
    return made([start..<end], form: .sentence)
  }

  /// "he said", "said he".
  private func saysWithoutName(_ part: Range<Int>) -> Bool {
    part.allSatisfy { words[$0].hash.isIn(StatementWords.saying) || tags[$0] == .pronoun }
  }

  /// Tokens and bytes of a brief sentence.
  private static var brief: (tokens: Int, bytes: Int) { (56, 230) }

  /// The sentence with the figure, or what of it stands between dashes, colons and semicolons.
  func wholeSentence() -> Statement? {
    var (start, end) = (figure.lowerBound, figure.upperBound)
    while start > 0, !endsSentence(start - 1), end - start <= Self.widest { start -= 1 }
    while end < words.count, !endsSentence(end), end - start <= Self.widest { end += 1 }
    guard end - start <= Self.widest else { return nil }
    while start < figure.lowerBound,
      (words[start].part == .mark && words[start].text != "(")
        || words[start].hash.isIn(StatementWords.leading)
    {
      start += 1
    }
    while end > figure.upperBound, words[end - 1].part == .mark, words[end - 1].text != ")" {
      end -= 1
    }
    // "the mayor - who was late - | said": the subject stands before the dashes.
    if start > 0, isDash(start - 1), isFinite(start) { return nil }
    (start, end) = clause(start..<end)
    (start, end) = withoutSpeaker(start..<end)
    guard end - start <= Self.longestSentence.tokens,
      let told = bytes(of: start..<end), told.count <= Self.longestSentence.bytes,
      tellsEvent(start..<end)
    else { return nil }
    return made([start..<end], form: .sentence)
  }

  /// The one of several joined clauses that holds the figure ("The dam broke, and | 12 drowned").
  private func clause(_ sentence: Range<Int>) -> (start: Int, end: Int) {
    var (start, end) = (sentence.lowerBound, sentence.upperBound)
    for index in sentence where isComma(index) && index + 2 < end {
      guard tags[index + 1] == .conjunction, holdsVerb(start..<index) else { continue }
      if index < figure.lowerBound {
        let opensSubject =
          tags[index + 2] == .determiner || tags[index + 2].isNominal
          || tags[index + 2].isAdjective
        if opensSubject, leadsToVerb(index + 2, before: end) { start = index + 2 }
      } else if leadsToVerb(index + 2, before: end) {
        end = index
      }
    }
    return (start, end)
  }

  /// Whether a phrase stands before a verb with nothing between.
  private func leadsToVerb(_ start: Int, before end: Int) -> Bool {
    for index in start..<end {
      if isFinite(index) { return index > start }
      if isComma(index) || tags[index] == .conjunction { return false }
    }
    return false
  }

  /// A short clause with the phrase that opens its sentence: "In the hills behind Orle, | 12 people
  /// died".
  func withFront(_ parts: [Range<Int>]) -> [Range<Int>] {
    guard let first = parts.first?.first, let last = parts.last?.last, first > 2,
      isComma(first - 1), isBrief(first..<last + 1)
    else { return parts }
    var start = first - 1
    while start > 0, first - start < Self.widestFront, !endsSentence(start - 1) { start -= 1 }
    while start < first, words[start].hash.isIn(StatementWords.leading) { start += 1 }
    guard start < first - 1, start == 0 || first - start < Self.widestFront,
      isBrief(start..<first), !holdsVerb(start..<first), opensPhrase(start)
    else { return parts }
    return [start..<parts[0].upperBound] + parts.dropFirst()
  }

  private static var widestFront: Int { 16 }

  /// Whether a sentence begins with a phrase that tells where, when or how.
  private func opensPhrase(_ start: Int) -> Bool {
    switch tags[start] {
    case .adposition, .presentParticiple, .pastParticiple:
      words[start].text != "according"
    case .adjective: words[start].text == "last" || words[start].text == "next"
    default: false
    }
  }

  private func isBrief(_ part: Range<Int>) -> Bool {
    bytes(of: part).map { $0.count <= 70 } ?? false
  }

  /// What is said without who says it at its beginning or end: "they say | 12 died", "| 12 died,
  /// the mayor said".
  private func withoutSpeaker(_ sentence: Range<Int>) -> (start: Int, end: Int) {
    var (start, end) = (sentence.lowerBound, sentence.upperBound)
    if start + 2 < figure.lowerBound, tags[start] == .pronoun,
      words[start + 1].hash.isIn(StatementWords.saying)
    {
      start += words[start + 2].text == "that" ? 3 : 2
    }
    if end - 1 > figure.upperBound, words[end - 1].hash.isIn(StatementWords.saying),
      let comma = (max(figure.upperBound, end - 7)..<end).last(where: { isComma($0) })
    {
      end = comma
    }
    return (start, end)
  }

  /// Whether a verb stands in a part, of which a participle may be all: "12 people drowned".
  func tellsEvent(_ part: Range<Int>) -> Bool {
    part.contains { isFinite($0) || (tags[$0] == .pastParticiple && isVerb($0)) }
  }

  func holdsVerb(_ part: Range<Int>) -> Bool { part.contains { isFinite($0) } }

  /// Whether a mark parts two sentences; quotation marks and brackets do not.
  private func endsSentence(_ index: Int) -> Bool {
    switch words[index].text {
    case "(", ")", "\"", "“", "”": false
    default: isClauseMark(index)
    }
  }

  /// Whether what stands before a clause says that it may not be so: "doubts that | the mill can pay".
  private func isDoubted(_ start: Int) -> Bool {
    guard start > 1 else { return false }
    let lead = words[start - 1]
    if lead.hash.isIn(StatementWords.unsure) { return true }
    return lead.text == "that" && words[start - 2].hash.isIn(StatementWords.doubting)
  }

  /// Whether what begins a statement is cut off from what it hangs on: a verb without its subject,
  /// or one thing without an article ("the sergeant and | cop who fired").
  func opensOpen(_ parts: [Range<Int>]) -> Bool {
    guard let start = parts.first?.first, start < figure.lowerBound else { return false }
    if isDoubted(start) { return true }
    switch tags[start] {
    case .presentParticiple, .pastParticiple, .verbBase, .verbPast, .verbPresent,
      .verbPresentThird, .infinitiveMark:
      return isVerb(start) || tags[start] == .infinitiveMark
    case .determiner where words[start].text == "a" || words[start].text == "an":
      // "more was expected of | a team that lost 12 games"
      return (start + 1..<min(start + 6, figure.lowerBound)).contains { isRelative($0) }
    case .noun:
      return start > 0 && !isClauseMark(start - 1) && !isComma(start - 1)
        && start + 1 < figure.lowerBound && !tags[start + 1].isNominal && words[start].part != .name
    default: return false
    }
  }
}
