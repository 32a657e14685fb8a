import TallyModel

/// Numbers in digits and words become figures without a unit.
extension Parse {
  /// Reads all numerals, left to right.
  ///
  /// - Complexity: O(n) in the number of pieces: a numeral ends at the first piece that cannot go
  ///   on with it, and reading resumes there.
  mutating func readNumerals() {
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      if piece.startsWithNumber || !piece.classes.isDisjoint(with: Self.numeralStarts)
        || (piece.classes.contains(.article) && has(index + 1, Self.numeralsAfterArticle)),
        let (amount, count) = numeral(at: index)
      {
        replace(index, count, with: amount)
        if amount.style == .ordinal { pieces[index].classes = .ordinal }
      }
      index += 1
    }
  }

  /// What a numeral without digits starts with.
  private static let numeralStarts: WordClass = [
    .vague, .vaguePlural, .multiplier, .nothing, .cardinal, .hundred, .scale, .half, .denominator,
    .group, .ordinal,
  ]
  /// What follows an article that starts a numeral.
  private static let numeralsAfterArticle: WordClass = [
    .hundred, .scale, .group, .denominator, .half,
  ]

  private func numeral(at index: Int) -> (Amount, Int)? {
    if has(index, .taken) { return nil }
    if token(index)?.kind == .number, pieces[index].meaning < 0 { return digitNumeral(at: index) }
    if has(index, [.vague, .vaguePlural]) { return vagueNumeral(at: index) }
    if has(index, .multiplier) { return multiplier(at: index) }
    if has(index, .nothing) { return nothing(at: index) }
    if has(index, [.cardinal, .hundred, .scale, .half, .denominator, .article, .group, .ordinal]) {
      return wordNumeral(at: index)
    }
    return nil
  }

  /// Tokens of pieces.
  func span(_ start: Int, _ end: Int) -> Range<Int> {
    pieces[start].tokens.lowerBound..<pieces[max(start, end - 1)].tokens.upperBound
  }

  // MARK: Digits

  private func digitNumeral(at index: Int) -> (Amount, Int)? {
    let first = tokens[pieces[index].tokens.lowerBound].range
    if let fraction = vulgarFraction(text.span, first) {
      let amount = Amount.number(
        fraction, halfStep: ExactDecimal(2, exponent: -2), style: .fraction,
        tokens: span(index, index + 1), rule: .numeralVulgarFraction)
      return scaled(amount, from: index, at: index + 1)
    }
    guard var reading = readDigits(text.span, first) else { return nil }
    var end = index + 1
    var rule = RuleName.numeralDigits
    var style = Amount.Style.digits
    if let spaced = spacedGroups(from: index, reading) {
      reading = spaced.reading
      end = spaced.end
      rule = .numeralSpacedGroups
    }
    var value = reading.value
    var half = reading.halfStep
    if let (fraction, next) = fractionAfter(end, whole: reading.isWhole) {
      value = value + fraction
      half = ExactDecimal(2, exponent: -2)
      end = next
      style = .fraction
      rule = .numeralMixedFraction
    } else if let (fraction, next) = slashFraction(at: index), reading.isWhole {
      value = fraction
      half = .zero
      end = next
      style = .fraction
      rule = .numeralSlashFraction
    }
    var amount = Amount.number(
      value, halfStep: half, style: style, tokens: span(index, end), rule: rule)
    amount.formatted = reading.formatted
    if isGlued(end), isSpelled(end, ["st", "nd", "rd", "th"]), reading.isWhole {
      amount.style = .ordinal
      amount.kind = .ordinal
      amount.core = span(index, end + 1)
      return (amount, end + 1 - index)
    }
    return scaled(amount, from: index, at: end)
  }

  /// "1 414 021 100", "50 000": groups of three parted by plain spaces.
  private func spacedGroups(
    from index: Int, _ first: DigitReading
  ) -> (reading: DigitReading, end: Int)? {
    guard first.isWhole, !first.formatted, first.wholeDigits <= 3, first.value > .zero else {
      return nil
    }
    if isCapitalised(index - 1) || has(index - 1, [.label, .month]) { return nil }
    var value = first.value
    var end = index + 1
    while let next = digits(end), next.isWhole, !next.formatted, next.wholeDigits == 3,
      !isGlued(end)
    {
      value = value * ExactDecimal(1000) + next.value
      end += 1
    }
    guard end > index + 1, digits(end) == nil else { return nil }
    let reading = DigitReading(
      value: value, halfStep: ExactDecimal(5, exponent: -1), isWhole: true, formatted: true,
      wholeDigits: 3 * (end - index))
    return (reading, end)
  }

  /// "½" or "1/4" after a whole number.
  private func fractionAfter(_ index: Int, whole: Bool) -> (ExactDecimal, Int)? {
    guard whole, let token = token(index), token.kind == .number else { return nil }
    if let fraction = vulgarFraction(text.span, token.range) {
      return (fraction, index + 1)
    }
    guard !isGlued(index) else { return nil }
    return slashFraction(at: index)
  }

  private func slashFraction(at index: Int) -> (ExactDecimal, Int)? {
    guard has(index + 1, .slash), isGlued(index + 1), isGlued(index + 2),
      let above = wholeDigits(index), let below = wholeDigits(index + 2), isFraction(above, below)
    else { return nil }
    return ExactDecimal(above).divided(by: ExactDecimal(below)).map { ($0, index + 3) }
  }

  /// A numeral with the scale words, marks and groups that follow it.
  private func scaled(_ amount: Amount, from start: Int, at index: Int) -> (Amount, Int) {
    var amount = amount
    var end = index
    while let next = scale(at: end, after: amount, from: start) {
      amount.multiply(byPowerOfTen: next.exponent)
      end = next.end
      amount.rules.append(.numeralNumberScale)
    }
    if has(end, .group), amount.scale == 0, let dozen = meaning(end)?.number,
      !has(end, .currencyWord), dozen != 2, amount.style == .digits, !amount.formatted
    {
      amount.value = amount.value.map { $0 * ExactDecimal(dozen) }
      amount.halfStep = .zero
      end += 1
    }
    if amount.scale > 0, let (fraction, next) = andFraction(at: end), !has(next, .scale) {
      amount.value = amount.value.map { $0 + fraction * ExactDecimal.powerOfTen(amount.scale) }
      end = next
    } else if amount.scale == 2, has(end, .and), let rest = wholeDigits(end + 1), rest < 100 {
      amount.value = amount.value.map { $0 + ExactDecimal(rest) }
      end += 2
    }
    amount.core = span(start, end)
    amount.allows = Interval(amount.value ?? .zero)
    return (amount, end - start)
  }

  private func scale(
    at index: Int, after amount: Amount, from start: Int
  ) -> (exponent: Int, end: Int)? {
    var index = index
    if has(index, .dash), isGlued(index), isGlued(index + 1), has(index + 1, [.scale, .hundred]) {
      index += 1
    }
    if has(index, .hundred) { return (2, index + 1) }
    if has(index, .scale), let exponent = meaning(index)?.exponent { return (exponent, index + 1) }
    guard has(index, .scaleMark), amount.scale == 0, let exponent = meaning(index)?.exponent,
      markScales(index, after: start)
    else { return nil }
    return (exponent, index + 1)
  }

  /// Whether letters after digits scale them, and are no unit: "35m people" against "a 35m pool".
  private func markScales(_ index: Int, after start: Int) -> Bool {
    let money = has(start - 1, .currencySign) || has(index + 1, [.currencyWord, .currencySign])
    if isSpelled(index, ["bn", "bln", "mn", "mln", "tn", "trn", "tln", "bil", "mio", "cr"]) {
      return true
    }
    if isSpelled(index, ["mil"]) { return isGlued(index) || money }
    if money { return isGlued(index) || !isSpelled(index, ["g"]) }
    if isSpelled(index, ["k"]) { return isGlued(index) && !isSpelled(index + 1, ["run", "race"]) }
    if isSpelled(index, ["b"]) {
      return (token(index)?.capitalised ?? false)
        ? isWord(index + 1) && !has(index + 1, .stop) : isGlued(index)
    }
    guard isSpelled(index, ["m"]), isGlued(index) else { return false }
    if token(index)?.capitalised ?? false, amount(ofNumberAt: start) != ExactDecimal(3) {
      // "1.2M" is a million, no metre has a capital; "3M" is a company.
      return true
    }
    if has(index + 1, .of) { return true }
    if has(index + 1, .dash), digits(index + 2) != nil, isSpelled(index + 3, ["m"]) {
      return markScales(index + 3, after: index + 2)
    }
    guard isWord(index + 1), !has(index + 1, [.stop, .preposition]) else { return false }
    return isPluralWord(index + 1) || isPluralWord(index + 2)
  }

  private func amount(ofNumberAt index: Int) -> ExactDecimal? { digits(index)?.value }

  /// "doubled", "sixfold" always multiply, "double" and "twice" before what is multiplied.
  private func multiplier(at index: Int) -> (Amount, Int)? {
    guard let number = meaning(index)?.number, number > 1 else { return nil }
    let last = bytes(pieces[index].tokens.lowerBound)
    let verbal =
      last.suffix(1).elementsEqual("d".utf8) || last.suffix(3).elementsEqual("ing".utf8)
      || (last.suffix(1).elementsEqual("s".utf8))
    guard
      verbal || has(index + 1, .determiner)
        || (isSpelled(index + 1, ["as", "that"]) && !has(index + 2, .determiner))
    else {
      return nil
    }
    if isSpelled(index + 1, ["a", "an", "each", "every"]) { return nil }
    var amount = Amount.number(
      ExactDecimal(number), halfStep: .zero, style: .words, tokens: span(index, index + 1),
      rule: .multipleWord)
    amount.kind = .multiple
    amount.counted = .times
    if verbal {
      amount.change = .up
      amount.role = .difference
    }
    return (amount, 1)
  }

  /// "None of the cars were left", "no one was hurt": zero of what is counted.
  ///
  /// Only with a form of "be" or "have" after it: "no one knows" counts nobody.
  private func nothing(at index: Int) -> (Amount, Int)? {
    let isPerson = !isSpelled(index, ["none"])
    var verb = index + 1
    if !isPerson, has(verb, .of), has(verb + 1, .determiner) {
      verb += 2
      while verb < index + 6, isWord(verb), !isSpelled(verb, Self.auxiliaries) { verb += 1 }
    }
    guard isSpelled(verb, Self.auxiliaries) else { return nil }
    var amount = Amount.number(
      .zero, halfStep: .zero, style: .words, tokens: span(index, index + 1),
      rule: .numeralNothing)
    amount.kind = .count
    if isPerson { amount.counted = .people }
    return (amount, 1)
  }

  private static let auxiliaries: [StaticString] = ["was", "were", "has", "have", "had"]

  // MARK: Vague words

  private func vagueNumeral(at index: Int) -> (Amount, Int)? {
    guard let meaning = meaning(index), meaning.vague >= 0 else { return nil }
    let word = vocabulary.vague[meaning.vague]
    var (low, high) = (word.low, word.high)
    var end = index + 1
    var rules = RuleTrace(.vagueWord)
    if has(index, .vague) {
      if has(end, .of), has(end + 1, [.hundred, .scale, .group]) { end += 1 }
      var factor = ExactDecimal.one
      while has(end, [.hundred, .scale, .group]), let next = self.meaning(end),
        !has(end, .currencyWord)
      {
        if has(end, .group), next.number == 2 { break }
        factor =
          factor * (has(end, .scale) ? .powerOfTen(next.exponent) : ExactDecimal(next.number))
        end += 1
      }
      if factor > .one {
        // "several hundred" ends where the next scale word would be used.
        let most = high.map { min($0, ExactDecimal(10)) } ?? ExactDecimal(10)
        high = most * factor - ExactDecimal(has(index + 1, .group) ? 0 : 1)
        low = low * factor
        rules.append(.vagueWordScale)
      } else if isSpelled(index, ["few", "couple"]) {
        return nil
      }
    } else if isSpelled(index, ["scores", "tens"]), !has(end, .of) {
      return nil
    }
    if has(end, .of), has(end + 1, .vaguePlural) { return nil }
    let amount = Amount(
      value: nil, allows: Interval(low: low, high: high), style: .vague, qualifier: .vague,
      rules: rules, core: span(index, end))
    return (amount, end - index)
  }
}
