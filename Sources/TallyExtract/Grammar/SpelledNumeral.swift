import TallyModel

/// A spelled number while its words are added up.
private struct Spelling {
  /// Parts closed by a scale word.
  var total = ExactDecimal.zero
  /// The part before the next scale word.
  var open: ExactDecimal?
  /// The last scale word's power of ten; later ones must be smaller.
  var lastScale = 99
  var end: Int
  var fraction = false
  var article = false

  var value: ExactDecimal { total + (open ?? .zero) }
}

extension Parse {
  /// A number in words from `index`: the longest run of words that make one number.
  func wordNumeral(at index: Int) -> (Amount, Int)? {
    if let half = halfNumeral(at: index) { return half }
    var state = Spelling(end: index)
    if has(index, .article) {
      guard has(index + 1, [.hundred, .scale, .group, .denominator]) else { return nil }
      if has(index + 1, .denominator) { return fractionOnly(at: index) }
      if has(index + 1, .group), isSpelled(index + 1, ["score"]), !has(index + 2, .of) {
        return nil
      }
      if has(index + 1, .group), let pair = meaning(index + 1), pair.number == 2 {
        return pairNumeral(index, pair.number)
      }
      state.open = .one
      state.end = index + 1
      state.article = true
    }
    if let fraction = fractionOnly(at: index) { return fraction }
    spell(&state)
    if state.end == index, has(index, .ordinal), let meaning = meaning(index), meaning.number > 0,
      countsPeriods(index) || numbersSeries(index) || isPlace(index)
    {
      var amount = Amount.number(
        ExactDecimal(meaning.number), halfStep: .zero, style: .ordinal,
        tokens: span(index, index + 1), rule: .ordinalWord)
      amount.kind = .ordinal
      if countsPeriods(index) { amount.counted = .word(pieces[index + 1].tokens) }
      return (amount, 1)
    }
    guard state.end > index + (state.article ? 1 : 0) else { return nil }
    return finish(state, from: index)
  }

  private func spell(_ state: inout Spelling) {
    while true {
      var next = state.end
      if state.open != nil || state.total > .zero, has(next, .dash),
        isGlued(next) == isGlued(next + 1)
      {
        next += 1
      }
      if has(next, .and), joinsByAnd(state, next) { next += 1 }
      guard step(&state, at: next) else { return }
      state.end = next + 1
    }
  }

  /// "and" goes on after hundreds and scales, before a smaller number.
  private func joinsByAnd(_ state: Spelling, _ index: Int) -> Bool {
    guard has(index + 1, .cardinal), !has(index + 2, [.denominator, .half]),
      !(has(index + 2, .dash) && has(index + 3, .denominator))
    else { return false }
    if let open = state.open { return open >= ExactDecimal(100) && open.exponent >= 2 }
    return state.total > .zero
  }

  private func step(_ state: inout Spelling, at index: Int) -> Bool {
    guard let meaning = meaning(index), pieces[index].amount < 0 else { return false }
    if has(index, .cardinal) {
      let number = ExactDecimal(meaning.number)
      guard let open = state.open else {
        state.open = number
        return true
      }
      guard fits(meaning.number, after: open) else { return false }
      state.open = open + number
      return true
    }
    if has(index, .hundred) {
      guard let open = state.open, open < ExactDecimal(100), open > .zero else { return false }
      state.open = open * ExactDecimal(100)
      return true
    }
    if has(index, .scale), let open = state.open {
      guard meaning.exponent < state.lastScale else { return false }
      state.total = state.total + open * .powerOfTen(meaning.exponent)
      state.open = nil
      state.lastScale = meaning.exponent
      return true
    }
    if has(index, .scale), state.total > .zero, state.lastScale < 99,
      meaning.exponent >= state.lastScale
    {
      // "a hundred thousand million" multiplies.
      state.total = state.total * .powerOfTen(meaning.exponent)
      state.lastScale += meaning.exponent
      return true
    }
    if has(index, .group), meaning.number > 2, let open = state.open, open < ExactDecimal(100) {
      state.open = open * ExactDecimal(meaning.number)
      return true
    }
    return false
  }

  /// A unit after tens, anything below a hundred after hundreds.
  private func fits(_ number: Int, after open: ExactDecimal) -> Bool {
    guard let value = open.wholeValue, number > 0 else { return false }
    if value % 100 == 0, value > 0 { return number < 100 }
    return number < 10 && value % 10 == 0 && value % 100 >= 20
  }

  private func finish(_ state: Spelling, from index: Int) -> (Amount, Int)? {
    var end = state.end
    var value = state.value
    var style = Amount.Style.words
    var rules = RuleTrace(.numeralWords)
    var half = ExactDecimal(5, exponent: -1)
    if let (ordinal, next) = ordinalTail(at: end, after: state) {
      var amount = Amount.number(
        value + ordinal, halfStep: .zero, style: .ordinal, tokens: span(index, next),
        rule: .ordinalWords)
      amount.kind = .ordinal
      return (amount, next - index)
    }
    if let (decimals, places, next) = spokenDecimals(at: end) {
      value = value + decimals
      half = ExactDecimal(5, exponent: -places - 1)
      end = next
      rules.append(.numeralPointWords)
    } else if let (fraction, next) = andFraction(at: end) {
      (value, end) = adding(fraction, at: next, to: state)
      style = .fraction
      half = ExactDecimal(1, exponent: -1)
      rules.append(.numeralAndFraction)
    }
    // Scale words after "two and a half".
    while state.open != nil,
      has(end, .scale) || (has(end, .dash) && isGlued(end) && has(end + 1, .scale)),
      style == .fraction || rules.count > 1
    {
      let at = has(end, .dash) ? end + 1 : end
      guard let exponent = meaning(at)?.exponent else { break }
      value = value * .powerOfTen(exponent)
      half = half * .powerOfTen(exponent)
      end = at + 1
    }
    var amount = Amount.number(
      value, halfStep: half, style: style, tokens: span(index, end), rule: .numeralWords)
    amount.rules = rules
    amount.byArticle = state.article
    amount.scale = state.lastScale < 99 ? state.lastScale : 0
    return (amount, end - index)
  }

  /// A fraction after "and": of the last scale word, or of a scale word of its own.
  private func adding(
    _ fraction: ExactDecimal, at next: Int, to state: Spelling
  ) -> (ExactDecimal, Int) {
    if state.open == nil, has(next, .scale), let exponent = meaning(next)?.exponent {
      return (state.value + fraction * .powerOfTen(exponent), next + 1)
    }
    if state.open == nil, state.lastScale < 99 {
      return (state.value + fraction * .powerOfTen(state.lastScale), next)
    }
    return (state.value + fraction, next)
  }

  /// "first" after "twenty-", "fifth" after "one hundred twenty".
  private func ordinalTail(at index: Int, after state: Spelling) -> (ExactDecimal, Int)? {
    var next = index
    if has(next, .dash), isGlued(next), isGlued(next + 1) { next += 1 }
    if has(next, .and), has(next + 1, .ordinal) { next += 1 }
    guard has(next, .ordinal), let meaning = meaning(next), meaning.number > 0 else { return nil }
    if has(next, .denominator), next == index, !isTimes(meaning.number, next, after: state),
      state.open.map({ $0 < ExactDecimal(20) }) ?? false
    {
      return nil
    }
    if let open = state.open {
      guard meaning.number >= 100 || fits(meaning.number, after: open) else { return nil }
      if meaning.number >= 100 {
        return (state.value * ExactDecimal(meaning.number) - state.value, next + 1)
      }
    }
    return (ExactDecimal(meaning.number), next + 1)
  }

  /// "the two hundredth visitor", not "two hundredths of a second".
  private func isTimes(_ number: Int, _ index: Int, after state: Spelling) -> Bool {
    guard number >= 100, let open = state.open, open > .one else { return false }
    return bytes(pieces[index].tokens.lowerBound).last != UInt8(ascii: "s")
  }

  /// "point five", "point nought four".
  private func spokenDecimals(at index: Int) -> (ExactDecimal, places: Int, end: Int)? {
    guard has(index, .pointWord), has(index + 1, .cardinal) else { return nil }
    var value = ExactDecimal.zero
    var places = 0
    var end = index + 1
    while places < 9, has(end, .cardinal), let digit = meaning(end)?.number, digit < 10 {
      places += 1
      value = value + ExactDecimal(digit, exponent: -places)
      end += 1
    }
    return places > 0 ? (value, places, end) : nil
  }

  /// "and a half", "-and-a-half", "and three quarters" from `index`.
  func andFraction(at index: Int) -> (ExactDecimal, Int)? {
    var next = index
    if has(next, .dash), isGlued(next) { next += 1 }
    guard has(next, .and) else { return nil }
    next += 1
    if has(next, .dash), isGlued(next) { next += 1 }
    guard let (value, end) = plainFraction(at: next) else { return nil }
    return (value, end)
  }

  /// "a half", "two thirds", "one-fifth".
  private func plainFraction(at index: Int) -> (ExactDecimal, Int)? {
    var above = 1
    var next = index
    if has(next, .article) {
      next += 1
    } else if has(next, .cardinal), let number = meaning(next)?.number, number > 0 {
      above = number
      next += 1
    } else {
      return nil
    }
    if has(next, .dash), isGlued(next) == isGlued(next + 1) { next += 1 }
    guard has(next, [.half, .denominator]), let below = meaning(next)?.number, above < below,
      above == 1 || bytes(pieces[next].tokens.lowerBound).last == UInt8(ascii: "s")
    else { return nil }
    return ExactDecimal(above).divided(by: ExactDecimal(below)).map { ($0, next + 1) }
  }

  /// A fraction that stands for itself: "two thirds", "a third of".
  private func fractionOnly(at index: Int) -> (Amount, Int)? {
    guard let (value, found) = plainFraction(at: index) else { return nil }
    var end = found
    let byArticle = has(index, .article)
    if byArticle, isWord(end), !has(end, [.stop, .scale, .comparative]) { return nil }
    // "the one-hundredth visitor" is an ordinal, "a one-third stake" is none.
    if !byArticle, value < ExactDecimal(1, exponent: -1), isWord(end), !has(end, [.stop, .scale]),
      isSpelled(index - 1, ["the", "his", "her", "its", "their"])
    {
      return nil
    }
    // "converted a third down", but "a third down on last year".
    if byArticle, isSpelled(end, ["down"]), !isSpelled(end + 1, ["on", "from", "to"]) {
      return nil
    }
    if byArticle, has(end - 1, .denominator), isSpelled(end - 1, ["quarter"]),
      !has(end, .of), !has(end, .scale)
    {
      return nil
    }
    var scale = 0
    if has(end, .of), has(end + 1, .article), has(end + 2, [.scale]) {
      scale = meaning(end + 2)?.exponent ?? 0
      end += 3
    } else if has(end, .scale) {
      scale = meaning(end)?.exponent ?? 0
      end += 1
    }
    var amount = Amount.number(
      value, halfStep: .zero, style: .fraction, tokens: span(index, end),
      rule: .numeralFractionWords)
    if scale > 0 { amount.multiply(byPowerOfTen: scale) }
    return (amount, end - index)
  }

  /// "half a million", "half a dozen", "half of", "half the".
  private func halfNumeral(at index: Int) -> (Amount, Int)? {
    var start = index
    if has(start, .article), has(start + 1, .half) { start += 1 }
    guard has(start, .half), isSpelled(start, ["half"]), !has(start - 1, .dash) else { return nil }
    // "the second half of the year" is a time.
    if isSpelled(index - 1, ["first", "second", "latter", "last", "final"]) { return nil }
    var next = start + 1
    if has(next, .dash), isGlued(next) { next += 1 }
    if has(next, .article) { next += 1 }
    if has(next, [.scale, .group, .hundred]), let word = meaning(next), word.number != 2 {
      let factor: ExactDecimal =
        has(next, .scale) ? .powerOfTen(word.exponent) : ExactDecimal(word.number)
      let value = factor * ExactDecimal(5, exponent: -1)
      var amount = Amount.number(
        value, halfStep: value * ExactDecimal(5, exponent: -2), style: .fraction,
        tokens: span(index, next + 1), rule: .numeralHalfScale)
      amount.scale = word.exponent
      return (amount, next + 1 - index)
    }
    let isShare =
      has(start + 1, .of) || has(start + 1, [.determiner]) || has(index - 1, .hedge)
      || has(start + 1, [.unit]) || start > index
    guard isShare || start + 1 >= pieces.count else { return nil }
    if start > index, isWord(start + 1), !has(start + 1, [.stop, .unit]) { return nil }
    let measures = has(start + 1, .article) && has(start + 2, [.unit])
    var amount = Amount.number(
      ExactDecimal(5, exponent: -1), halfStep: .zero, style: .fraction,
      tokens: span(index, measures ? start + 2 : start + 1), rule: .numeralHalf)
    amount.byArticle = measures
    return (amount, (measures ? start + 2 : start + 1) - index)
  }

  private func pairNumeral(_ index: Int, _ value: Int) -> (Amount, Int)? {
    // "a couple hundred", "a couple of thousand", "a pair of shoes", "a couple".
    let of = has(index + 2, .of) ? 1 : 0
    var end = index + 2 + of
    var amount = Amount.number(
      ExactDecimal(value), halfStep: .zero, style: .words, tokens: span(index, end),
      rule: .numeralPair)
    if has(end, [.hundred, .scale, .group]), let next = meaning(end), next.number != 2 {
      amount.value =
        has(end, .scale)
        ? ExactDecimal(value, exponent: next.exponent)
        : ExactDecimal(value * next.number)
      amount.scale = has(end, .scale) ? next.exponent : 2
      end += 1
    } else if of == 0, isWord(index + 2), !has(index + 2, .comparative) {
      return nil
    }
    if isSpelled(index + 1, ["couple"]) {
      // A couple is two, loosely three.
      amount.style = .vague
      amount.allows = Interval(
        low: amount.value, high: amount.value.map { $0 * ExactDecimal(15, exponent: -1) })
      amount.qualifier = .about
    }
    amount.core = span(index, end)
    return (amount, end - index)
  }
}
