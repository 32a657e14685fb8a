/// The extent of the noun phrases that are concepts.
extension ConceptFinder {
  /// Whether a token can stand inside a noun phrase.
  private func isInner(_ token: Int) -> Bool {
    guard tags.indices.contains(token), !isFigure(token), !isMisreadVerb(token),
      !isOne(token, of: ConceptWords.outside)
    else { return false }
    let kind = tag(token)
    if kind.isNominal || kind.isAdjective || kind == .possessiveMark { return true }
    return kind == .numeral || sentence.parse.tokens[token].kind == .number
  }

  /// A hyphen, slash or ampersand that joins its neighbours.
  private func isJoint(_ token: Int) -> Bool {
    guard sentence.parse.tokens.indices.contains(token),
      sentence.parse.tokens.indices.contains(token + 1), token > 0
    else { return false }
    return sentence.parse.tokens[token].kind == .punctuation && sentence.parse.tokens[token].glued
      && sentence.parse.tokens[token + 1].glued && isOne(token, of: ConceptWords.joints)
  }

  private func isParticiple(_ token: Int) -> Bool {
    tag(token) == .presentParticiple || tag(token) == .pastParticiple
  }

  /// The noun phrase right after a place, without determiners; empty when there is none.
  func nounPhrase(from start: Int) -> [Int] {
    var token = start
    while isFigure(token) || isDetermining(token) { token += 1 }
    var found: [Int] = []
    var named = false
    while token < sentence.parse.tokens.count, found.count < 10 {
      if isJoint(token), !found.isEmpty {
        found.append(token)
      } else if isInner(token) || (isParticiple(token) && isInner(token + 1) && !named)
        || (found.last.map { isJoint($0) } ?? false)
      {
        found.append(token)
        named = named || tag(token).isNominal
      } else if tag(token) == .conjunction, !named, !found.isEmpty,
        tag(token + 1).isAdjective || isParticiple(token + 1)
      {
        found.append(token)
      } else {
        break
      }
      token += 1
    }
    return named ? found : []
  }

  /// A preposition and its noun phrase after a noun phrase: "fees | of the fund".
  func complement(after last: Int) -> [Int] {
    guard isOne(last + 1, of: ConceptWords.completing), tag(last + 1) == .adposition else {
      return []
    }
    let found = nounPhrase(from: last + 2)
    guard let end = found.last, !isTime(end) else { return [] }
    return found
  }

  /// Adjectives and possessors before the figure ("a sharp 3 % drop", "the town's 3 km road").
  func modifiers(before start: Int) -> [Int] {
    var found: [Int] = []
    var token = start - 1
    while token >= 0, found.count < 3, tag(token).isAdjective || tag(token) == .pastParticiple,
      !isFigure(token)
    {
      found.insert(token, at: 0)
      token -= 1
    }
    if found.isEmpty, tag(token) == .properNoun, !isFigure(token) {
      return nounPhrase(endingBefore: start)
    }
    if tag(token) == .possessiveMark { return nounPhrase(endingBefore: token) + found }
    return token >= 0 && isDetermining(token) ? found : []
  }

  /// The noun phrase that ends right before `end`, without determiners.
  func nounPhrase(endingBefore end: Int) -> [Int] {
    var token = end - 1
    var found: [Int] = []
    while token >= 0, found.count < 10, !opensAnew(token, before: found) {
      if isInner(token) || isJoint(token)
        || (isParticiple(token) && !found.isEmpty && isDetermined(token))
        || (isJoint(token + 1) && sentence.parse.tokens[token].kind == .word)
      {
        found.insert(token, at: 0)
      } else {
        break
      }
      token -= 1
    }
    return found.contains { tag($0).isNominal } ? found : []
  }

  /// A time before a noun phrase is none of its words: "last year | sales", "in 1900 | prices".
  private func opensAnew(_ token: Int, before found: [Int]) -> Bool {
    guard let first = found.first, tag(first) != .possessiveMark, !isJoint(first) else {
      return false
    }
    if isOne(token, of: ConceptWords.periods) { return true }
    return sentence.parse.tokens[token].kind == .number && has(token, .taken)
      && (tag(token - 1) == .adposition || tag(token - 1) == .conjunction)
  }

  private func isDetermined(_ token: Int) -> Bool {
    token > 0 && (isDetermining(token - 1) || tag(token - 1).isAdjective)
  }

  /// A noun phrase with those it depends on: "shares of the producer".
  func extended(_ phrase: [Int]) -> [Int] {
    var phrase = phrase
    for _ in 0..<3 {
      guard let first = phrase.first else { break }
      let token = beforeDeterminers(first - 1)
      guard token > 0, tag(token) == .adposition || tag(token) == .conjunction,
        !isOne(token, of: ConceptWords.clauseOpeners)
      else { break }
      let before = nounPhrase(endingBefore: token)
      if before.isEmpty { break }
      phrase = before + phrase
    }
    return phrase
  }

  /// The noun that the first phrase of the tokens is about: "sales" of "chip sales in Asia".
  func thing(of tokens: [Int]) -> NounPhrase? {
    var head: Int?
    var end = 0
    for token in tokens {
      if end > 0, token != end { break }
      if tag(token).isNominal { head = token }
      end = token + 1
    }
    guard let first = tokens.first, let head else { return nil }
    return NounPhrase(tokens: first..<head + 1, head: head)
  }

  // MARK: Words

  /// The printed words of tokens, glued ones together, without repeats and clitics.
  func words(_ tokens: [Int]) -> [String] {
    var words: [String] = []
    var last = -2
    for token in tokens where sentence.parse.tokens.indices.contains(token) {
      let printed = sentence.parse.words(token..<token + 1)
      let glued = sentence.parse.tokens[token].glued && token == last + 1 && !words.isEmpty
      last = token
      if tag(token) == .possessiveMark || printed.hasPrefix("'") || printed.hasPrefix("’") {
        continue
      }
      if glued, let joined = words.popLast() {
        words.append(joined + printed)
      } else if !isStopWord(token),
        !(isOne(token, of: ConceptWords.relativeTime) && isTime(token + 1))
      {
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
