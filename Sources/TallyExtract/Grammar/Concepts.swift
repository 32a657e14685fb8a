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
    let piece = parse.pieces[index].tokens
    let noun = amount.noun ?? piece
    let start = min(piece.lowerBound, amount.core.lowerBound)
    let end = max(piece.upperBound, max(noun.upperBound, amount.core.upperBound))
    if amount.noun == nil {
      let after = nounPhrase(from: end)
      if !after.isEmpty { return words(modifiers(before: start) + after + complement(after: after.last ?? end)) }
    }
    if isWord(end, "of"), !isTotal(before: start) {
      let after = nounPhrase(from: end + 1)
      if !after.isEmpty { return words(after + complement(after: after.last ?? end)) }
    }
    if let before = nounBeforePreposition(start) { return words(before) }
    if let subject = subject(before: start) { return words(subject) }
    for preposition in ["for", "from", "in", "on", "at", "to"] where isWord(end, preposition) {
      let after = nounPhrase(from: end + 1)
      if !after.isEmpty { return words(after) }
    }
    if let noun = amount.noun { return words(Array(noun)) }
    if let near = nearestNoun(before: start) { return words(near) }
    return []
  }

  // MARK: Phrases

  private func isWord(_ token: Int, _ word: String) -> Bool {
    guard parse.tokens.indices.contains(token) else { return false }
    return parse.bytes(token).elementsEqual(word.utf8)
  }

  private func isFigure(_ token: Int) -> Bool { figures.indices.contains(token) && figures[token] >= 0 }

  private func tag(_ token: Int) -> Tag { tags.indices.contains(token) ? tags[token] : .other }

  /// Whether a token can stand inside a noun phrase.
  private func isInner(_ token: Int) -> Bool {
    guard tags.indices.contains(token), !isFigure(token) else { return false }
    let kind = tag(token)
    if kind.isNominal || kind.isAdjective || kind == .possessiveMark || kind == .other { return true }
    if kind == .numeral { return true }
    if parse.tokens[token].kind == .number { return true }
    return false
  }

  /// A hyphen, slash or ampersand that joins its neighbours.
  private func isJoint(_ token: Int) -> Bool {
    guard parse.tokens.indices.contains(token), parse.tokens.indices.contains(token + 1), token > 0 else { return false }
    return parse.tokens[token].kind == .punctuation && parse.tokens[token].glued && parse.tokens[token + 1].glued
      && ["-", "/", "&", "‑", "–"].contains { isWord(token, $0) }
  }

  /// The noun phrase right after a place, without determiners; empty when there is none.
  private func nounPhrase(from start: Int) -> [Int] {
    var token = start
    while tag(token) == .determiner || tag(token) == .possessivePronoun, !isFigure(token) { token += 1 }
    var found: [Int] = []
    var named = false
    while token < parse.tokens.count, found.count < 10 {
      if isJoint(token), !found.isEmpty {
        found.append(token)
      } else if isInner(token) || ((tag(token) == .presentParticiple || tag(token) == .pastParticiple) && isInner(token + 1) && !named)
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
    while token >= 0, found.count < 3, tag(token).isAdjective || tag(token) == .pastParticiple, !isFigure(token) {
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
      if isInner(token) || isJoint(token) || (tag(token) == .pastParticiple || tag(token) == .presentParticiple) && !found.isEmpty && isDetermined(token)
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
    token > 0 && (tag(token - 1) == .determiner || tag(token - 1) == .possessivePronoun || tag(token - 1).isAdjective)
  }

  private func isTotal(before start: Int) -> Bool { false }

  /// "a fine of $5", "a price between $5 and $6", "sales at 3 %".
  private func nounBeforePreposition(_ start: Int) -> [Int]? {
    var token = start - 1
    while token >= 0, tag(token) == .determiner || tag(token) == .adverb { token -= 1 }
    // What hedges say is part of the figure; "an average of" is no thing.
    for _ in 0..<2 where isWord(token, "of") && ["total", "average", "record", "minimum", "maximum", "combined"].contains(where: { isWord(token - 1, $0) }) {
      token -= 2
      while token >= 0, tag(token) == .determiner { token -= 1 }
    }
    guard token > 0, ["of", "between", "from", "worth"].contains(where: { isWord(token, $0) }) else { return nil }
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

  /// The subject of the verb that governs the place, with the phrases that belong to it.
  private func subject(before start: Int) -> [Int]? {
    var token = start - 1
    var steps = 0
    var found: [Int]?
    while token >= 0, steps < 60 {
      if isVerb(token) {
        if let subject = subject(of: &token) {
          found = subject
          break
        }
      } else if let mark = parse.tokens.indices.contains(token) ? parse.bytes(token) : nil,
        mark.elementsEqual(";".utf8) || mark.elementsEqual(":".utf8)
      {
        return found
      } else {
        token -= 1
      }
      steps += 1
    }
    return found
  }

  private func isVerb(_ token: Int) -> Bool {
    guard tags.indices.contains(token), !isFigure(token) else { return false }
    return tag(token).isVerb || tag(token) == .auxiliary || tag(token) == .modal
  }

  /// The subject left of a verb; `nil` moves `token` on to look for a verb further left.
  private func subject(of token: inout Int) -> [Int]? {
    var place = token
    while place >= 0, isVerb(place) || tag(place) == .adverb || tag(place) == .negation || tag(place) == .infinitiveMark || (tag(place).isAdjective && isVerb(place - 1)) {
      place -= 1
    }
    token = place
    // A relative pronoun stands for the noun before it.
    if tag(place) == .questionPronoun || isWord(place, "that") || isWord(place, "which") || isWord(place, "who") {
      if parse.tokens.indices.contains(place - 1), isWord(place - 1, ",") { place -= 1 }
      let before = nounPhrase(endingBefore: place)
      if !before.isEmpty { return before }
      token = place - 1
      return nil
    }
    if isWord(place, ",") {
      // "Barratt, the housebuilder, is": the subject is further left, else in the apposition.
      let before = nounPhrase(endingBefore: place)
      return before.isEmpty ? nil : extended(before)
    }
    let phrase = nounPhrase(endingBefore: place + 1)
    if phrase.isEmpty || tag(place) == .conjunction { return nil }
    return extended(phrase)
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
      if !phrase.isEmpty { return phrase }
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
      if tag(token) == .possessiveMark || printed.hasPrefix("'") || printed.hasPrefix("’") { continue }
      if glued, let joined = words.popLast() {
        words.append(joined + printed)
      } else if !isStopWord(token) {
        words.append(printed)
      }
    }
    var seen: Set<String> = []
    return words.filter { $0.utf8.contains { isASCIILetter($0) || isDigit($0) || $0 >= 0x80 } && seen.insert($0).inserted }
  }

  private func isStopWord(_ token: Int) -> Bool {
    tag(token) == .determiner || tag(token) == .conjunction || tag(token) == .adposition
  }
}
