import TallyModel

/// What the concept rules ask of a sentence, one construction each.
extension ConceptFinder {
  /// "Dow +0.2%", "Unite, down 68p", "investments over 35 GWh": a noun right before.
  func label(before figure: ConceptFigure) -> [Int]? {
    let amount = figure.amount
    var place = figure.start - 1
    let moved = isWord(place, "down") || isWord(place, "up")
    if moved { place -= 1 }
    if moved || amount.signed, isWord(place, ",") { place -= 1 }
    guard place >= 0,
      place < figure.start - 1 || amount.signed || amount.qualifier != .exactly
        || isSign(figure.start - 1)
    else { return nil }
    if isSign(place) { place -= 1 }
    guard place >= 0, tag(place).isNominal || sentence.parse.tokens[place].kind == .number,
      !isFigure(place),
      !isTime(place), !isVerb(place)
    else { return nil }
    let found = nounPhrase(endingBefore: place + 1)
    guard let first = found.first else { return nil }
    // "on a tear, up 3 %": the noun is not what moved.
    if moved, isOne(beforeDeterminers(first - 1), of: ConceptWords.placing) { return nil }
    return extended(found)
  }

  private func isSign(_ token: Int) -> Bool {
    isWord(token, "+") || isWord(token, "-") || isWord(token, "−")
  }

  /// "three years later", "in 16 years", "the past four years": when something was.
  func isPointOfTime(_ figure: ConceptFigure) -> Bool {
    guard figure.amount.kind == .duration, !figure.amount.attributive else { return false }
    if isOne(figure.end, of: ConceptWords.afterTime) { return true }
    return isOne(figure.start - 1, of: ConceptWords.beforeTime)
  }

  /// The noun phrase that a figure without a noun of its own stands before.
  func modified(by figure: ConceptFigure) -> [Int]? {
    guard figure.amount.noun == nil, tag(figure.end) != .determiner else { return nil }
    // "a 4.3 second 40 yard dash": the noun is the next figure's.
    if figure.amount.kind == .duration, isFigure(figure.end) { return nil }
    let after = nounPhrase(from: endOfSeries(figure))
    guard let last = after.last, !isTime(last) else { return nil }
    return modifiers(before: figure.start) + after + complement(after: last)
  }

  /// The end of figures that stand before one noun: "7- or 8-inch", "2.4-litre four-cylinder".
  private func endOfSeries(_ figure: ConceptFigure) -> Int {
    guard isWord(figure.end, "-"), figure.end - figure.start < 3 else { return figure.end }
    var token = figure.end
    while token < figure.end + 9,
      isFigure(token) || isWord(token, "-") || isWord(token, ",")
        || isOne(token, of: ConceptWords.series)
    {
      token += 1
    }
    return isFigure(token - 1) ? token : figure.end
  }

  /// What follows "of" or "worth of".
  func whole(of figure: ConceptFigure) -> [Int]? {
    let start: Int
    if isWord(figure.end, "of") {
      start = figure.end + 1
    } else if isWord(figure.end, "worth"), isWord(figure.end + 1, "of") {
      start = figure.end + 2
    } else {
      return nil
    }
    let after = nounPhrase(from: start)
    return after.last.map { after + complement(after: $0) }
  }

  /// "a fine of $5", "a price between $5 and $6".
  func measured(by figure: ConceptFigure) -> [Int]? {
    var token = figure.start - 1
    while token >= 0, tag(token) == .determiner || tag(token) == .adverb || isFigure(token) {
      token -= 1
    }
    // What hedges say is part of the figure; "an average of" is no thing.
    for _ in 0..<2 where isWord(token, "of") && isOne(token - 1, of: ConceptWords.sums) {
      token = beforeDeterminers(token - 2)
    }
    guard token > 0, isOne(token, of: ConceptWords.measuring) else { return nil }
    let found = nounPhrase(endingBefore: token)
    guard let first = found.first else { return nil }
    return found + outer(before: first)
  }

  /// The noun phrase that a phrase depends on by "of" ("scale of fines").
  private func outer(before first: Int) -> [Int] {
    let token = beforeDeterminers(first - 1)
    guard token > 0, isWord(token, "of") else { return [] }
    return nounPhrase(endingBefore: token)
  }

  /// The thing of the figure right before: "rose 3 % to $5", "at 5p, or 3 %".
  func shared(by figure: ConceptFigure) -> [Int]? {
    guard let previous, figure.amount.noun == nil || figure.amount.kind != .count else {
      return nil
    }
    var token = figure.start - 1
    while token >= previous.end, figure.start - token < 4,
      isOne(token, of: ConceptWords.links) || isWord(token, ",")
    {
      token -= 1
    }
    return token == previous.end - 1 && token < figure.start - 1 ? previous.tokens : nil
  }

  /// "paid for the house $5".
  func bought(for figure: ConceptFigure) -> [Int]? {
    guard figure.amount.kind == .money, isWord(figure.start - 1, "for") else { return nil }
    let bought = nounPhrase(endingBefore: figure.start - 1)
    guard let last = bought.last, !isTime(last) else { return nil }
    return bought
  }

  /// "paid $5 for the house".
  func paid(for figure: ConceptFigure) -> [Int]? {
    guard figure.amount.kind == .money, isWord(figure.end, "for") else { return nil }
    let bought = nounPhrase(from: figure.end + 1)
    guard let last = bought.last, !isTime(last) else { return nil }
    return bought
  }

  /// "40 people died": a finite verb right after the figure.
  func isSubject(_ figure: ConceptFigure) -> Bool {
    guard figure.amount.kind == .count || figure.amount.isBare, isFinite(tag(figure.end)) else {
      return false
    }
    return true
  }

  /// "wiping $5 off the shares": the verb before has no subject of its own.
  func afterPreposition(_ figure: ConceptFigure) -> [Int]? {
    let governor = governor(before: figure.start)
    guard governor.isLoose || governor.phrase == nil,
      isOne(figure.end, of: ConceptWords.affecting)
    else { return nil }
    let after = nounPhrase(from: figure.end + 1)
    guard let last = after.last, !isTime(last) else { return nil }
    return after
  }

  /// The subject of the verb; nothing for a pronoun, and for counts without one.
  func subject(of figure: ConceptFigure) -> [Int]? {
    let governor = governor(before: figure.start)
    if let phrase = governor.phrase { return phrase }
    return governor.isPronoun || figure.amount.noun != nil ? [] : nil
  }

  /// A noun phrase with the subject of the verb whose object it is.
  func withSubject(_ phrase: [Int], of figure: ConceptFigure) -> [Int] {
    phrase + owner(of: phrase, figure)
  }

  /// The same with the subject first, where that is what the figure is said of.
  func subject(before phrase: [Int], of figure: ConceptFigure) -> [Int] {
    owner(of: phrase, figure) + phrase
  }

  private func owner(of phrase: [Int], _ figure: ConceptFigure) -> [Int] {
    let first = min(phrase.first ?? figure.start, figure.start)
    if let last = phrase.last, isFinite(tag(max(last + 1, figure.end))) { return [] }
    let governor = governor(before: first)
    guard governor.ownsObject, let subject = governor.phrase else { return [] }
    return subject
  }

  /// The noun phrase that ends nearest before the figure.
  func nearest(to figure: ConceptFigure) -> [Int]? {
    var token = figure.start
    while token > max(0, figure.start - 12) {
      let phrase = nounPhrase(endingBefore: token)
      if let last = phrase.last, !isTime(last) { return phrase }
      token -= 1
    }
    return nil
  }
}
