/// What stands left of a governing verb.
struct ConceptGovernor {
  /// The subject.
  var phrase: [Int]?
  /// The nearest verb has no subject of its own ("wiping $5 from").
  var isLoose = false
  /// A pronoun is the subject.
  var isPronoun = false
  /// The verb that the subject was found at is finite.
  var isFinite = false
  /// A comma stands between the place and the verb.
  var isApart = false
  /// How many verbs were passed.
  var steps = 0

  /// Whether what stands at the place is an object of the subject's own verb.
  var ownsObject: Bool { steps == 1 && isFinite && !isApart }
}

/// The subject of the verb that governs a place.
extension ConceptFinder {
  /// Tokens that are searched to the left.
  private static var reach: Int { 70 }

  /// The subject of the verb that governs the place, with the phrases that belong to it.
  func governor(before start: Int) -> ConceptGovernor {
    var governor = ConceptGovernor()
    var token = start - 1
    var depth = 0
    while token >= 0, start - token < Self.reach {
      if isWord(token, ")") {
        depth += 1
      } else if isWord(token, "(") {
        if depth == 0 { return governor }
        depth -= 1
      } else if depth == 0, isVerb(token) {
        governor.steps += 1
        if let phrase = subject(of: &token, &governor) {
          governor.phrase = phrase
          return governor
        }
        continue
      } else if isWord(token, ";") || isWord(token, ":") {
        return governor
      } else if isWord(token, ","), governor.steps == 0,
        !isOne(token + 1, of: ConceptWords.articles)
      {
        governor.isApart = true
      }
      token -= 1
    }
    return governor
  }

  func isVerb(_ token: Int) -> Bool {
    guard tags.indices.contains(token), !isFigure(token) else { return false }
    return tag(token).isVerb || tag(token) == .auxiliary || tag(token) == .modal
      || isMisreadVerb(token)
  }

  /// A verb of movement or price that the tagger took for a noun: it stands after a noun and
  /// before a figure ("shares slid 3 %").
  func isMisreadVerb(_ token: Int) -> Bool {
    guard token > 0, tag(token).isNominal || tag(token).isAdjective, tag(token - 1).isNominal,
      !sentence.parse.tokens[token].capitalised
    else { return false }
    guard
      isOne(token, of: ConceptWords.priceVerbs)
        || has(token, .movementVerb)
    else { return false }
    var next = token + 1
    while next < token + 3, has(next, [.hedge, .to, .from, .adverb]) || isWord(next, "by") {
      next += 1
    }
    return isFigure(next)
  }

  private func isVerbGroup(_ place: Int) -> Bool {
    isVerb(place) || tag(place) == .adverb || tag(place) == .negation
      || tag(place) == .infinitiveMark || (tag(place).isAdjective && isVerb(place - 1))
  }

  func isFinite(_ tag: Tag) -> Bool {
    switch tag {
    case .verbPast, .verbPresent, .verbPresentThird, .auxiliary, .modal: true
    default: false
    }
  }

  /// The subject left of a verb; `nil` moves `token` on to look for a verb further left.
  private func subject(of token: inout Int, _ governor: inout ConceptGovernor) -> [Int]? {
    var place = token
    var finite = false
    while place >= 0, isVerbGroup(place) {
      finite = finite || isFinite(tag(place)) || isMisreadVerb(place)
      place -= 1
    }
    let gerund = tag(place + 1) == .presentParticiple
    token = place
    if isWord(place, ")") { place = openingBracket(place) - 1 }
    if isWord(place, "."), sentence.parse.tokens[place].glued { place -= 1 }
    if isRelative(place) { return antecedent(of: place, &token, &governor) }
    if tag(place).isPronoun {
      governor.isPronoun = true
      // "the firm said it has 40 people": the firm's; else the pronoun is all that is said.
      return finite && governor.steps == 1 && !isReported(place) ? [] : nil
    }
    if gerund, !finite {
      if isOne(place + 1, of: ConceptWords.measuringVerbs) {
        let measured = nounPhrase(endingBefore: isWord(place, ",") ? place : place + 1)
        if let last = measured.last, !isTime(last) { return measured }
      }
      governor.isLoose = true
    }
    governor.isFinite = finite
    // "is cheap and comes with": both verbs have one subject.
    if tag(place) == .conjunction { governor.steps -= 1 }
    if isWord(place, ","), finite { return subject(beforeInsertion: place) }
    let phrase = isWord(place, ",") ? [] : nounPhrase(endingBefore: endOfSubject(place))
    guard let last = phrase.last else { return nil }
    token = (phrase.first ?? place) - 1
    return isTime(last) || (gerund && !finite && isWord(token, "in")) ? nil : extended(phrase)
  }

  /// Whether a clause is what someone said: "said on Thursday it", "says that it".
  private func isReported(_ pronoun: Int) -> Bool {
    var token = pronoun - 1
    while token > pronoun - 4, isTime(token) || tag(token) == .adposition { token -= 1 }
    return tag(token).isVerb || isOne(token, of: ConceptWords.relatives)
  }

  private func isRelative(_ place: Int) -> Bool {
    tag(place) == .questionPronoun || isOne(place, of: ConceptWords.relatives)
  }

  /// The noun that a relative clause belongs to.
  private func antecedent(
    of pronoun: Int, _ token: inout Int, _ governor: inout ConceptGovernor
  ) -> [Int]? {
    var place = pronoun
    if isWord(place - 1, ",") { place -= 1 }
    if isWord(place - 1, ")") { place = openingBracket(place - 1) }
    token = place - 1
    governor.isFinite = true
    let before = nounPhrase(endingBefore: place)
    return before.isEmpty ? nil : before
  }

  /// The end of the subject: "women aged 25 to 54 | grew".
  private func endOfSubject(_ place: Int) -> Int {
    guard isFigure(place) else { return place + 1 }
    var token = place
    while token > 0, place - token < 8, isFigure(token) { token -= 1 }
    if isWord(token, "aged") || isWord(token, "worth") { token -= 1 }
    return token + 1
  }

  /// "Barratt, the builder, is", "debt, banks left out, was": the noun before the insertion, with
  /// a noun that is all of it.
  private func subject(beforeInsertion comma: Int) -> [Int]? {
    let inner = nounPhrase(endingBefore: comma)
    let whole = inner.isEmpty ? [] : extended(inner)
    guard let first = whole.first else { return nil }
    let before = beforeDeterminers(first - 1)
    if isWord(before, ",") {
      let named = nounPhrase(endingBefore: before)
      guard let last = named.last, !isTime(last) else { return whole }
      return tag(last) == .properNoun ? named : extended(named) + whole
    }
    guard tag(before).isVerb, isWord(before - 1, ",") else { return whole }
    let outside = nounPhrase(endingBefore: before - 1)
    return outside.isEmpty ? whole : extended(outside)
  }

  private func openingBracket(_ place: Int) -> Int {
    var token = place
    while token > 0, place - token < 12, !isWord(token, "(") { token -= 1 }
    return token
  }
}
