import TallyModel

/// Two figures that are the ends of one.
enum RangeRules {
  private static let figure: WordClass = [.bare, .measured]

  /// "33-35", "$1.5–2bn": tighter than words.
  static let dashed: [Rule] = [
    Rule(
      .rangeDash, "<number>-<amount>", [figure, .dash, figure],
      { parse, index in
        guard let low = parse.amount(index), let high = parse.amount(index + 2),
          parse.dashJoins(index)
        else { return nil }
        if let score = parse.score(index, low, high) { return score }
        return parse.range(low, high, parse.span(index, index + 3))
      })
  ]

  static let worded: [Rule] = [
    Rule(
      .rangeBetweenAnd, "between <amount> and <amount>",
      [.between, figure, [.and, .to], figure],
      { parse, index in
        guard let low = parse.amount(index + 1), let high = parse.amount(index + 3) else {
          return nil
        }
        return parse.range(low, high, parse.span(index, index + 4), forced: true)
      }),
    Rule(
      .rangeFromTo, "from <amount> to <amount>", [.from, figure, .to, figure],
      { parse, index in
        guard let low = parse.amount(index + 1), let high = parse.amount(index + 3),
          !parse.movesBefore(index), !parse.has(index + 4, .to),
          !parse.isSteep(low, high)
            || parse.isSpelled(
              index - 1, ["ranging", "range", "ranges", "ranged", "anywhere", "vary", "varying"])
        else { return nil }
        return parse.range(low, high, parse.span(index, index + 4))
      }),
    Rule(
      .rangeTo, "<number> to <amount>", [figure, .to, figure],
      { parse, index in
        guard let low = parse.amount(index), let high = parse.amount(index + 2),
          !parse.has(index - 1, .from) || !parse.movesBefore(index - 1)
            || parse.isDoubleRange(index),
          !parse.has(index - 1, .to) || !parse.has(index - 2, [.bare, .measured])
            || parse.amount(index - 2)?.qualifier == .range
        else { return nil }
        return parse.spansTo(low, high) && !parse.stepsTo(index, low, high)
          ? parse.range(low, high, parse.span(index, index + 3)) : nil
      }),
    Rule(
      .rangeOr, "<number> or <next number>", [.bare, .or, figure],
      { parse, index in
        guard let low = parse.amount(index), let high = parse.amount(index + 2),
          parse.isNeighbour(low, high)
        else { return nil }
        return parse.range(low, high, parse.span(index, index + 3))
      }),
  ]
}

extension Parse {
  /// A dash with the same spacing on both sides, between numbers that can be ends.
  func dashJoins(_ index: Int) -> Bool {
    guard isGlued(index + 1) == isGlued(index + 2) else { return false }
    if !isGlued(index + 1) {
      return !isMark(index + 1, "-")
        || (amount(index)?.style == .digits && amount(index + 2)?.style == .digits)
    }
    return !(has(index - 1, .dash) && isGlued(index))
  }

  /// Two whole numbers that are a result and no range: "2-2", "51-49", "won 3-5".
  func score(_ index: Int, _ low: Amount, _ high: Amount) -> Amount? {
    guard low.isBare, high.isBare, low.style == .digits, high.style == .digits, isGlued(index + 2),
      let first = low.value?.wholeValue, let last = high.value?.wholeValue, first >= 0, last >= 0,
      first < 1000, last < 1000, low.scale == 0, high.scale == 0, !low.formatted, !high.formatted,
      first >= last || isContest(index), !isContest(index) || !countsSomething(index + 3)
    else { return nil }
    var score = high
    score.kind = .score
    score.value = nil
    score.low = ExactDecimal(first)
    score.high = ExactDecimal(last)
    score.allows = Interval(
      low: min(first, last) == first ? score.low : score.high,
      high: max(first, last) == last ? score.high : score.low)
    score.counted = .scores
    score.core = span(index, index + 3)
    score.rules = low.rules + high.rules
    score.rules.append(.scoreDash)
    return score
  }

  /// Words of games and votes a few pieces before.
  private func isContest(_ index: Int) -> Bool {
    (max(0, index - 8)..<index).contains { place in
      isSpelled(
        place,
        [
          "beat", "won", "win", "wins", "lost", "lose", "defeat", "defeated", "draw", "drew",
          "lead",
          "led", "leads", "victory", "score", "scored", "tied", "tie", "voted", "vote", "record",
          "final", "half-time", "aggregate", "over", "edged", "downed", "thrashed", "loss", "past",
          "trailed",
        ])
    }
  }

  /// Whether a plural in small letters stands at `index` or after modifiers.
  func countsSomething(_ index: Int) -> Bool {
    var next = index
    while next < index + 4, isWord(next), !has(next, .stop) {
      if isPluralWord(next) { return true }
      next += 1
    }
    return false
  }

  /// The high end is many times the low end, as a level is of a step.
  func isSteep(_ low: Amount, _ high: Amount) -> Bool {
    guard let first = low.value, let last = high.value, first > .zero else { return false }
    return !low.isBare && last > first * ExactDecimal(50)
  }

  /// "rose by $43 million to $419 million": a step and the level reached.
  func stepsTo(_ index: Int, _ low: Amount, _ high: Amount) -> Bool {
    guard !low.isBare, !high.isBare, let first = low.value, let last = high.value, first > .zero,
      !has(index - 1, [.from, .between])
    else { return false }
    let moves =
      isSpelled(index - 1, ["by"]) || has(index - 1, .movementVerb)
      || (has(index - 1, .hedge) && movesBefore(index))
    return moves
      && (low.kind == .percent ? last > first * ExactDecimal(3) : last > first * ExactDecimal(2))
  }

  /// "from 5 to 7 per cent to 3 to 5 per cent".
  func isDoubleRange(_ index: Int) -> Bool {
    has(index + 3, .to) && has(index + 4, [.bare, .measured]) && has(index + 5, .to)
      && has(index + 6, [.bare, .measured])
  }

  /// A range from two figures: what one leaves open it takes from the other.
  func range(_ low: Amount, _ high: Amount, _ span: Range<Int>, forced: Bool = false) -> Amount? {
    var (low, high) = (low, high)
    guard var first = low.value, var last = high.value, low.style != .ordinal,
      low.qualifier == .exactly || low.qualifier == .about, high.qualifier == .exactly,
      low.per == nil || isSame(low.per, high.per)
    else { return nil }
    if !low.isBare, high.isBare {
      inherit(&high, from: low)
    } else if !low.isBare, !high.isBare {
      guard low.kind == high.kind, low.unit == high.unit,
        low.currency == high.currency || low.currency < 0 || high.currency < 0
          || sameDollar(low, high)
      else { return nil }
    }
    if low.scale == 0, high.scale > 0, first < last {
      // "$4 to $5 million", "four to five thousand": the low end has the high end's scale.
      let mantissa = last.divided(by: .powerOfTen(high.scale)) ?? last
      if first < ExactDecimal(1000), first <= mantissa || (forced && !low.isMoney) {
        low.multiply(byPowerOfTen: high.scale)
        first = low.value ?? first
      }
    } else if high.scale == 0, low.scale > 0, last < first {
      high.multiply(byPowerOfTen: low.scale)
      last = high.value ?? last
    }
    var range = high
    if high.isBare, !low.isBare { range = low }
    range.value = nil
    range.low = min(first, last)
    range.high = max(first, last)
    range.halfStep = max(low.halfStep, high.halfStep)
    range.qualifier = .range
    range.core = span
    range.scale = max(low.scale, high.scale)
    range.rules = low.rules + high.rules
    range.unitTokens = high.unitTokens ?? low.unitTokens
    return first == last ? nil : range
  }

  private func sameDollar(_ low: Amount, _ high: Amount) -> Bool {
    low.currency / 2 == high.currency / 2
  }

  func inherit(_ amount: inout Amount, from other: Amount) {
    amount.kind = other.kind
    amount.unit = other.unit
    amount.currency = other.currency
    amount.counted = other.counted
    amount.unitTokens = other.unitTokens
    if amount.per == nil { amount.per = other.per }
  }

  /// Whether "A to B" spans: same sort, ascending, no unit on the first that the last lacks.
  func spansTo(_ low: Amount, _ high: Amount) -> Bool {
    guard let first = low.value, let last = high.value else { return false }
    if !low.isBare, high.isBare { return low.kind == .money && first < last }
    if low.kind == .number, high.kind == .number, low.style == .digits, high.style == .digits,
      low.scale == 0
    {
      return first < last
    }
    return first < last || high.scale > low.scale
  }

  /// "two or three", "eight or nine", "10 or 15": an estimate by neighbours.
  func isNeighbour(_ low: Amount, _ high: Amount) -> Bool {
    guard let first = low.value?.wholeValue,
      let last = high.value?.divided(by: .powerOfTen(high.scale))?.wholeValue,
      low.style == .digits || low.style == .words, low.scale == 0 || low.scale == high.scale
    else { return false }
    let start =
      low.scale > 0 ? first / (low.value?.divided(by: .powerOfTen(low.scale))?.wholeValue ?? 1) : 1
    let lowest = low.scale > 0 ? first / max(start, 1) : first
    return last == lowest + 1 || (lowest % 5 == 0 && last == lowest + 5)
      || (lowest % 10 == 0 && last == lowest + 10 && lowest >= 20)
  }

  /// Whether a word of movement stands in the clause before `index`.
  func movesBefore(_ index: Int) -> Bool {
    var place = index - 1
    var steps = 0
    while place >= 0, steps < 9 {
      if has(place, [.movementVerb, .movementNoun, .multiplier]) { return true }
      if has(place, [.openBracket, .closeBracket, .colon]) || isMark(place, ";") { return false }
      if isSpelled(
        place,
        [
          "went", "moved", "changed", "revised", "moving", "shift", "shifted", "goes", "change",
          "guidance", "swung", "move",
        ])
      {
        return true
      }
      place -= 1
      steps += 1
    }
    return false
  }
}
