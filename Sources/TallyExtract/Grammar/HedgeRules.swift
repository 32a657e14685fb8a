import TallyModel

/// Words that hedge or bound the figure beside them.
enum HedgeRules {
  private static let figure: WordClass = [.bare, .measured]

  /// Two bounds that are the ends of one range.
  static let joined: [Rule] = [
    Rule(
      .rangeBounds, "<lower bound> and <upper bound>", [figure, .stop, figure],
      { parse, index in
        guard parse.isSpelled(index + 1, ["and", "but"]) else { return nil }
        return parse.bounds(index, index + 2)
      })
  ]

  static let all: [Rule] = [
    Rule(
      .hedgeBefore, "<hedge> <amount>", [.hedge, figure],
      { parse, index in parse.hedged(index + 1, by: index, skipping: 0) }),
    Rule(
      .hedgeBeforeArticle, "<hedge> a <amount>", [.hedge, [.article, .determiner], figure],
      { parse, index in
        guard parse.isSpelled(index + 1, ["a", "an", "the", "that"]),
          parse.amount(index + 2)?.style != .vague
        else { return nil }
        return parse.hedged(index + 2, by: index, skipping: 1)
      }),
    Rule(
      .hedgeAfter, "<amount> <hedge>", [figure, .hedgeAfter],
      { parse, index in parse.hedged(index, byAfter: index + 1) }),
    Rule(
      .hedgeSignMinus, "-<number>", [[.dash, .minus], figure],
      { parse, index in parse.negated(index + 1, by: index) }),
    Rule(
      .hedgeSignMinusHyphen, "minus-<number>", [.minus, .dash, figure],
      { parse, index in parse.isGlued(index + 1) ? parse.negated(index + 2, by: index) : nil }),
  ]
}

extension Parse {
  /// The figure at `index` with the hedge at `place` before it.
  func hedged(_ index: Int, by place: Int, skipping: Int) -> Amount? {
    guard let meaning = meaning(place), meaning.hedge >= 0, var amount = amount(index) else {
      return nil
    }
    // An entry that hedges on both sides keeps the one before in the lower half.
    let word = vocabulary.hedges[meaning.hedge / 2]
    guard hedgeStands(place, word, amount) else { return nil }
    amount.core = span(place, index + 1)
    if case .nothing = word.effect { return amount }
    amount.hedge(word)
    return amount
  }

  /// "737 MAX", "Galaxy Mini": a word of a product's name behind a number or another such word.
  func isProductWord(_ place: Int) -> Bool {
    has(place, .productEnding) && isCapitalised(place) && place > 1
      && (pieces[place - 1].startsWithNumber || isCapitalised(place - 1))
  }

  func hedged(_ index: Int, byAfter place: Int) -> Amount? {
    guard let token = token(place), var amount = amount(index) else { return nil }
    guard let word = afterHedge(place), amount.qualifier == .exactly || amount.qualifier == .about
    else { return nil }
    if has(place, .or), isNumber(place + 1) { return nil }
    if has(place, .productEnding), isCapitalised(place) { return nil }
    if word.phrase.hasPrefix("or "), isNumber(place + 1) { return nil }
    if isSpelled(place, ["odd"]), !isPluralAfter(place) { return nil }
    if isSpelled(
      place, ["plus", "max", "tops", "minimum", "maximum", "approximately", "roughly", "approx"]),
      isNumber(place + 1) || token.glued
    {
      return nil
    }
    if isSpelled(place, ["plus"]), amount.isBare == false { return nil }
    if isMark(place, "+"), !isGlued(place) { return nil }
    amount.core = span(index, place + 1)
    amount.hedge(word)
    return amount
  }

  private func isPluralAfter(_ place: Int) -> Bool {
    (place + 1..<place + 4).contains { isPluralWord($0) }
  }

  private func afterHedge(_ place: Int) -> HedgeWord? {
    let phrase = words(pieces[place].tokens).lowercased()
    let spaced = pieces[place].tokens.map { words($0..<$0 + 1).lowercased() }.joined(separator: " ")
    return HedgeWords.after.first { $0.phrase == spaced || $0.phrase == phrase }
  }

  /// Whether a word that can hedge does so here.
  private func hedgeStands(_ place: Int, _ word: HedgeWord, _ amount: Amount) -> Bool {
    if isProductWord(place) { return false }
    if isSpelled(place, ["past"]) {
      // "Climbed past 2,000", not "half past six" nor "walked past two guards".
      return has(place - 1, .movementVerb) && (amount.style != .words || amount.scale > 0)
    }
    if isSpelled(place, ["over"]), amount.kind == .duration {
      return isSpelled(
        place - 1,
        [
          "for", "of", "in", "after", "than", "lasted", "lasting", "took", "spent", "is", "was",
          "been", "with", "just", "by", "a",
        ])
    }
    if isSpelled(place, ["within", "inside", "until", "till", "beyond"]) {
      return isSpelled(place, ["within"]) && (amount.kind == .length || amount.kind == .duration)
    }
    if isSpelled(place, ["some", "near", "top", "tops", "c", "max"]) {
      if isSpelled(place, ["some"]), amount.style == .ordinal { return false }
      return !(isSpelled(place, ["top"]) && amount.isBare)
    }
    if isSpelled(place, ["below", "above", "under", "over"]), has(place - 1, .movementVerb),
      amount.isBare,
      amount.style == .words
    {
      return true
    }
    return true
  }

  /// "more than 10 but less than 20": one range, of one unit.
  func bounds(_ first: Int, _ second: Int) -> Amount? {
    guard let one = amount(first), let other = amount(second), let left = one.value,
      let right = other.value,
      one.isBare || other.isBare
        || (one.kind == other.kind && one.unit == other.unit && one.currency == other.currency)
    else { return nil }
    let lower: Amount
    if one.isLowerBound, other.isUpperBound, left < right {
      lower = one
    } else if one.isUpperBound, other.isLowerBound, right < left {
      lower = other
    } else {
      return nil
    }
    var range = other.isBare ? one : other
    range.value = nil
    range.low = min(left, right)
    range.high = max(left, right)
    range.qualifier = .range
    range.effect = .nothing
    range.halfStep = lower.halfStep
    range.core = span(first, second + 1)
    range.rules = one.rules + other.rules
    return range
  }

  /// The negative of a figure after a minus sign that joins nothing before it.
  func negated(_ index: Int, by place: Int) -> Amount? {
    guard var amount = amount(index), amount.value != nil, !amount.signed,
      amount.qualifier == .exactly
    else { return nil }
    if has(place, .dash), !has(place, .minus) {
      guard isGlued(index) || place == 0, !isGlued(place) || place == 0,
        isMark(place, "-") || !isMark(place, "-")
      else {
        return nil
      }
      guard
        place == 0 || has(place - 1, [.openBracket, .comma, .to, .from, .colon])
          || isWord(place - 1)
      else { return nil }
    }
    amount.negate()
    amount.signed = true
    amount.core = span(place, index + 1)
    return amount
  }
}

extension Amount {
  var isLowerBound: Bool {
    if case .lowerBound = effect { return true }
    return false
  }

  var isUpperBound: Bool {
    if case .upperBound = effect { return true }
    return false
  }

  /// Applies a hedge; a bound wins over an approximation that is inside it.
  mutating func hedge(_ word: HedgeWord) {
    if qualifier == .exactly || qualifier == .about || qualifier == .range || qualifier == .vague {
      if qualifier == .vague || qualifier == .range, word.qualifier == .about { return }
      qualifier = word.qualifier
      effect = word.effect
    }
  }
}
