import TallyModel

/// The words of the thing that a figure is said of.
///
/// A figure that stands before a noun measures that noun ("a $5 fine"); one before "of" what
/// follows ("3 % of sales"); one after "of" the noun before ("a fine of $5"); else it is said of
/// the subject of its verb ("sales rose 3 %").
struct ConceptFinder {
  let parse: Parse
  let tags: [Tag]
  /// The piece of the figure that a token belongs to, or -1.
  private var figures: [Int]

  init(_ parse: Parse) {
    self.parse = parse
    tags = parse.tags
    figures = Array(repeating: -1, count: parse.tokens.count)
    for (index, piece) in parse.pieces.enumerated() where piece.amount >= 0 {
      for token in piece.tokens where figures.indices.contains(token) { figures[token] = index }
    }
  }

  /// Words, those nearest by syntax first; empty when nothing is named.
  func concepts(of index: Int) -> [String] {
    guard let amount = parse.amount(index), !tags.isEmpty else { return [] }
    if parse.has(index - 1, .openBracket), parse.has(index + 1, .closeBracket),
      let first = parse.amount(index - 2), first.kind == amount.kind
    {
      return concepts(of: index - 2)
    }
    let piece = parse.pieces[index].tokens
    let noun = amount.noun ?? piece
    let start = min(piece.lowerBound, amount.core.lowerBound)
    let end = endOfConversion(
      index, max(piece.upperBound, max(noun.upperBound, amount.core.upperBound)))
    return words(phrase(of: amount, start, end))
  }

  /// The tokens that name the thing, by the first construction that fits.
  private func phrase(of amount: Amount, _ start: Int, _ end: Int) -> [Int] {
    if let label = labelBefore(start, amount) { return label }
    if amount.noun == nil, tag(end) != .determiner {
      let after = nounPhrase(from: end)
      if let last = after.last, !isTime(last) {
        return modifiers(before: start) + after + complement(after: last)
      }
    }
    if isWord(end, "of") || (isWord(end, "worth") && isWord(end + 1, "of")) {
      let after = nounPhrase(from: isWord(end, "of") ? end + 1 : end + 2)
      if let last = after.last { return after + complement(after: last) }
    }
    if let before = nounBeforePreposition(start) { return before }
    if amount.kind == .money, isWord(start - 1, "for") {
      let bought = nounPhrase(endingBefore: start - 1)
      if let last = bought.last, !isTime(last) { return extended(bought) }
    }
    let governor = subject(before: start)
    if governor.isLoose || governor.phrase == nil {
      for preposition in ["for", "from", "off", "in", "on"] where isWord(end, preposition) {
        let after = nounPhrase(from: end + 1)
        if let last = after.last, !isTime(last) { return after }
      }
    }
    if let subject = governor.phrase { return subject }
    if let noun = amount.noun { return Array(noun) }
    if governor.isPronoun { return [] }
    return nearestNoun(before: start) ?? []
  }

  /// The token after a conversion in brackets that follows the figure.
  private func endOfConversion(_ index: Int, _ end: Int) -> Int {
    guard parse.has(index + 1, .openBracket), parse.has(index + 2, [.measured, .bare]),
      parse.has(index + 3, .closeBracket)
    else { return end }
    return parse.pieces[index + 3].tokens.upperBound
  }

  /// "Dow +0.2%", "Unite, down 68p", "investments over 35 GWh": a noun right before.
  private func labelBefore(_ start: Int, _ amount: Amount) -> [Int]? {
    var place = start - 1
    let moved = isWord(place, "down") || isWord(place, "up")
    if moved { place -= 1 }
    if moved || amount.signed, isWord(place, ",") { place -= 1 }
    guard place >= 0,
      place < start - 1 || amount.signed || amount.qualifier != .exactly || isSign(start - 1)
    else { return nil }
    if isSign(place) { place -= 1 }
    guard place >= 0, tag(place).isNominal || parse.tokens[place].kind == .number, !isFigure(place),
      !isTime(place)
    else { return nil }
    let found = nounPhrase(endingBefore: place + 1)
    return found.isEmpty ? nil : extended(found)
  }

  private func isSign(_ token: Int) -> Bool {
    isWord(token, "+") || isWord(token, "-") || isWord(token, "−")
  }

  /// Words of time: a figure is not said of them.
  private func isTime(_ token: Int) -> Bool {
    guard parse.tokens.indices.contains(token) else { return false }
    return timeWords.contains(parse.tokens[token].hash)
  }

  // MARK: Phrases

  private func isWord(_ token: Int, _ word: String) -> Bool {
    guard parse.tokens.indices.contains(token) else { return false }
    return parse.bytes(token).elementsEqual(word.utf8)
  }

  private func isFigure(_ token: Int) -> Bool {
    figures.indices.contains(token) && figures[token] >= 0
  }

  private func tag(_ token: Int) -> Tag { tags.indices.contains(token) ? tags[token] : .other }

  /// Whether a token can stand inside a noun phrase.
  private func isInner(_ token: Int) -> Bool {
    guard tags.indices.contains(token), !isFigure(token) else { return false }
    let kind = tag(token)
    if kind.isNominal || kind.isAdjective || kind == .possessiveMark { return true }
    if kind == .numeral { return true }
    if parse.tokens[token].kind == .number { return true }
    return false
  }

  /// A hyphen, slash or ampersand that joins its neighbours.
  private func isJoint(_ token: Int) -> Bool {
    guard parse.tokens.indices.contains(token), parse.tokens.indices.contains(token + 1), token > 0
    else { return false }
    return parse.tokens[token].kind == .punctuation && parse.tokens[token].glued
      && parse.tokens[token + 1].glued
      && ["-", "/", "&", "‑", "–"].contains { isWord(token, $0) }
  }

  /// The noun phrase right after a place, without determiners; empty when there is none.
  private func nounPhrase(from start: Int) -> [Int] {
    var token = start
    while isFigure(token) || tag(token) == .determiner || tag(token) == .possessivePronoun {
      token += 1
    }
    var found: [Int] = []
    var named = false
    while token < parse.tokens.count, found.count < 10 {
      if isJoint(token), !found.isEmpty {
        found.append(token)
      } else if isInner(token)
        || ((tag(token) == .presentParticiple || tag(token) == .pastParticiple)
          && isInner(token + 1) && !named)
        || (found.last.map { isJoint($0) } ?? false)
      {
        found.append(token)
        named = named || tag(token).isNominal
      } else {
        break
      }
      token += 1
    }
    return named ? found : []
  }

  /// "of" and its noun phrase after a noun phrase.
  private func complement(after last: Int) -> [Int] {
    guard isWord(last + 1, "of") else { return [] }
    return nounPhrase(from: last + 2)
  }

  /// Adjectives between a determiner and the figure ("a sharp 3 % drop").
  private func modifiers(before start: Int) -> [Int] {
    var found: [Int] = []
    var token = start - 1
    while token >= 0, found.count < 3, tag(token).isAdjective || tag(token) == .pastParticiple,
      !isFigure(token)
    {
      found.insert(token, at: 0)
      token -= 1
    }
    return token >= 0 && tag(token) == .determiner ? found : []
  }

  /// The noun phrase that ends right before `end`, without determiners.
  private func nounPhrase(endingBefore end: Int) -> [Int] {
    var token = end - 1
    var found: [Int] = []
    while token >= 0, found.count < 10 {
      if isInner(token) || isJoint(token)
        || (tag(token) == .pastParticiple || tag(token) == .presentParticiple) && !found.isEmpty
          && isDetermined(token)
        || (isJoint(token + 1) && parse.tokens[token].kind == .word)
      {
        found.insert(token, at: 0)
      } else {
        break
      }
      token -= 1
    }
    return found.contains { tag($0).isNominal } ? found : []
  }

  private func isDetermined(_ token: Int) -> Bool {
    token > 0
      && (tag(token - 1) == .determiner || tag(token - 1) == .possessivePronoun
        || tag(token - 1).isAdjective)
  }

  /// "a fine of $5", "a price between $5 and $6", "sales at 3 %".
  private func nounBeforePreposition(_ start: Int) -> [Int]? {
    var token = start - 1
    while token >= 0, tag(token) == .determiner || tag(token) == .adverb || isFigure(token) {
      token -= 1
    }
    // What hedges say is part of the figure; "an average of" is no thing.
    for _ in 0..<2
    where isWord(token, "of")
      && ["total", "average", "record", "minimum", "maximum", "combined"].contains(where: {
        isWord(token - 1, $0)
      })
    {
      token -= 2
      while token >= 0, tag(token) == .determiner { token -= 1 }
    }
    guard token > 0, ["of", "between", "from", "worth"].contains(where: { isWord(token, $0) })
    else { return nil }
    let found = nounPhrase(endingBefore: token)
    guard !found.isEmpty else { return nil }
    guard let first = found.first else { return found }
    return found + outer(before: first)
  }

  /// The noun phrase that a phrase depends on by "of" ("scale of fines").
  private func outer(before first: Int) -> [Int] {
    var token = first - 1
    while token >= 0, tag(token) == .determiner || tag(token) == .possessivePronoun { token -= 1 }
    guard token > 0, isWord(token, "of") else { return [] }
    return nounPhrase(endingBefore: token)
  }

  // MARK: Subjects

  /// What stands left of the governing verb.
  private struct Governor {
    var phrase: [Int]?
    /// The nearest verb has no subject of its own ("wiping $5 from").
    var isLoose = false
    /// A pronoun is the subject.
    var isPronoun = false
  }

  /// The subject of the verb that governs the place, with the phrases that belong to it.
  private func subject(before start: Int) -> Governor {
    var governor = Governor()
    var token = start - 1
    var depth = 0
    while token >= 0, start - token < 70 {
      if isWord(token, ")") {
        depth += 1
      } else if isWord(token, "(") {
        if depth == 0 { return governor }
        depth -= 1
      } else if depth == 0, isVerb(token) {
        if let phrase = subject(of: &token, &governor) {
          governor.phrase = phrase
          return governor
        }
        continue
      } else if isWord(token, ";") || isWord(token, ":") {
        return governor
      }
      token -= 1
    }
    return governor
  }

  private func isVerb(_ token: Int) -> Bool {
    guard tags.indices.contains(token), !isFigure(token) else { return false }
    return tag(token).isVerb || tag(token) == .auxiliary || tag(token) == .modal
  }

  private func isVerbGroup(_ place: Int) -> Bool {
    isVerb(place) || tag(place) == .adverb || tag(place) == .negation
      || tag(place) == .infinitiveMark || (tag(place).isAdjective && isVerb(place - 1))
  }

  /// The subject left of a verb; `nil` moves `token` on to look for a verb further left.
  private func subject(of token: inout Int, _ governor: inout Governor) -> [Int]? {
    var place = token
    var finite = false
    while place >= 0, isVerbGroup(place) {
      finite = finite || isFinite(tag(place))
      place -= 1
    }
    let gerund = tag(place + 1) == .presentParticiple
    token = place
    if isWord(place, ")") { place = openingBracket(place) - 1 }
    if tag(place) == .questionPronoun || isWord(place, "that") || isWord(place, "which")
      || isWord(place, "who")
    {
      if isWord(place - 1, ",") { place -= 1 }
      if isWord(place - 1, ")") { place = openingBracket(place - 1) }
      token = place - 1
      let before = nounPhrase(endingBefore: place)
      return before.isEmpty ? nil : before
    }
    if tag(place).isPronoun {
      governor.isPronoun = true
      return nil
    }
    if gerund, !finite { governor.isLoose = true }
    let phrase = isWord(place, ",") ? [] : nounPhrase(endingBefore: place + 1)
    if phrase.isEmpty, isWord(place, ","), finite {
      // "Barratt, the housebuilder, is": the subject, or its apposition.
      let before = nounPhrase(endingBefore: place)
      return before.isEmpty ? nil : extended(before)
    }
    guard let last = phrase.last else { return nil }
    token = (phrase.first ?? place) - 1
    return isTime(last) || (gerund && !finite && isWord(token, "in")) ? nil : extended(phrase)
  }

  private func isFinite(_ tag: Tag) -> Bool {
    switch tag {
    case .verbPast, .verbPresent, .verbPresentThird, .auxiliary, .modal: true
    default: false
    }
  }

  private func openingBracket(_ place: Int) -> Int {
    var token = place
    while token > 0, place - token < 12, !isWord(token, "(") { token -= 1 }
    return token
  }

  /// A noun phrase with those it depends on: "shares of the producer".
  private func extended(_ phrase: [Int]) -> [Int] {
    var phrase = phrase
    for _ in 0..<3 {
      guard var token = phrase.first else { break }
      token -= 1
      while token >= 0, tag(token) == .determiner || tag(token) == .possessivePronoun { token -= 1 }
      guard token > 0, tag(token) == .adposition || tag(token) == .conjunction else { break }
      let before = nounPhrase(endingBefore: token)
      if before.isEmpty { break }
      phrase = before + phrase
    }
    return phrase
  }

  private func nearestNoun(before start: Int) -> [Int]? {
    var token = start
    while token > max(0, start - 12) {
      let phrase = nounPhrase(endingBefore: token)
      if let last = phrase.last, !isTime(last) { return phrase }
      token -= 1
    }
    return nil
  }

  // MARK: Words

  /// The printed words of tokens, glued ones together, without repeats, clitics and numbers.
  private func words(_ tokens: [Int]) -> [String] {
    var words: [String] = []
    var last = -2
    for token in tokens where parse.tokens.indices.contains(token) {
      let printed = parse.words(token..<token + 1)
      let glued = parse.tokens[token].glued && token == last + 1 && !words.isEmpty
      last = token
      if tag(token) == .possessiveMark || printed.hasPrefix("'") || printed.hasPrefix("’") {
        continue
      }
      if glued, let joined = words.popLast() {
        words.append(joined + printed)
      } else if !isStopWord(token) {
        words.append(printed)
      }
    }
    var seen: Set<String> = []
    return words.filter {
      $0.utf8.contains { isASCIILetter($0) || isDigit($0) || $0 >= 0x80 }
        && seen.insert($0).inserted
    }
  }

  private func isStopWord(_ token: Int) -> Bool {
    tag(token) == .determiner || tag(token) == .conjunction || tag(token) == .adposition
  }
}

/// Nouns and adverbs of time.
private let timeWords: Set<UInt64> = hashes(
  """
  year years month months week weeks day days quarter quarters night nights morning afternoon
  evening today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december fall spring
  summer winter season time times hour hours minute minutes ago decade decades weekend
  """)
