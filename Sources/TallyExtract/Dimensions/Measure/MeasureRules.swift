import TallyModel

/// Numbers with units of measure, percentages, multiples and ages.
enum MeasureRules {
  static let all: [Rule] = [
    Rule(
      .ageNumberYearsOld, "<number>-year-old", [.bare, .dash, .old],
      { parse, index in parse.isGlued(index + 1) ? parse.age(index, word: index + 2) : nil }),
    Rule(
      .ageNumberOld, "<number> years old", [.bare, .old],
      { parse, index in parse.age(index, word: index + 1) }),
    Rule(
      .multipleNumberFold, "<number>-fold", [.bare, .fold],
      { parse, index in parse.multiple(index, word: index + 1) }),
    Rule(
      .multipleNumberTimes, "<number> times", [.bare, .times],
      { parse, index in
        if parse.isSpelled(index + 1, ["time"]), parse.pieces[index + 1].tokens.count == 1 {
          return nil
        }
        return parse.multiple(index, word: index + 1)
      }),
    Rule(
      .measureNumberUnit, "<number> <unit>", [.bare, .unit],
      { parse, index in parse.measure(index, unit: index + 1) }),
    Rule(
      .measureNumberHyphenUnit, "<number>-<unit>", [.bare, .dash, .unit],
      { parse, index in
        parse.isGlued(index + 1) && parse.isGlued(index + 2)
          ? parse.measure(index, unit: index + 2) : nil
      }),
    Rule(
      .measureMagnitudeNumber, "magnitude <number>", [.unit, .bare],
      { parse, index in parse.magnitude(index + 1, word: index) }),
    Rule(
      .measureMagnitudeOfNumber, "magnitude of <number>", [.unit, .of, .bare],
      { parse, index in parse.magnitude(index + 2, word: index) }),
    Rule(
      .measureMagnitudeHyphenNumber, "magnitude-<number>", [.unit, .dash, .bare],
      { parse, index in parse.isGlued(index + 1) ? parse.magnitude(index + 2, word: index) : nil }),
    Rule(
      .measureFractionOfUnit, "<fraction or vague number> of a <unit>",
      [.bare, .of, .article, .unit],
      { parse, index in
        guard let amount = parse.amount(index), amount.style == .fraction || amount.style == .vague
        else { return nil }
        return parse.measure(index, unit: index + 3)
      }),
    Rule(
      .measureVagueOfUnit, "<vague number> of <unit>", [.bare, .of, .unit],
      { parse, index in
        guard let amount = parse.amount(index),
          amount.style == .vague || amount.rules.contains(.numeralPair)
        else { return nil }
        return parse.measure(index, unit: index + 2)
      }),
  ]

  /// Ages and rates that wait until ranges are read.
  static let late: [Rule] = [
    Rule(
      .ageAgedNumber, "aged <number>", [.aged, [.bare, .measured]],
      { parse, index in
        guard var amount = parse.amount(index + 1),
          amount.style == .digits || amount.style == .words,
          (amount.value ?? amount.high).map({ $0 < ExactDecimal(130) }) ?? false,
          amount.isBare || amount.kind == .duration, amount.scale == 0,
          !(amount.isBare && parse.countsSomething(index + 2))
        else { return nil }
        let unit = amount.isBare ? parse.vocabulary.yearUnit : amount.unit
        amount.become(.age, unit: unit, core: parse.span(index + 1, index + 2))
        return amount
      }),
    Rule(
      .ratePerNoun, "<amount> per <noun>", [.measured, .per, .plain],
      { parse, index in
        guard var amount = parse.amount(index), amount.per == nil,
          parse.isSpelled(index + 1, ["per"])
        else { return nil }
        amount.per = .noun(parse.pieces[index + 2].tokens)
        amount.core = parse.span(index, index + 3)
        return amount
      }),
  ]

  /// What an amount is per.
  static let rates: [Rule] = [
    Rule(
      .measureComposite, "<amount> <smaller amount>", [.measured, .measured],
      { parse, index in parse.composite(index, index + 1) }),
    Rule(
      .measureCompositeAnd, "<amount> and <smaller amount>", [.measured, .and, .measured],
      { parse, index in parse.composite(index, index + 2) }),
    Rule(
      .measureCompositeComma, "<amount>, <smaller amount>", [.measured, .comma, .measured],
      { parse, index in parse.composite(index, index + 2) }),
    Rule(
      .measureUnitAndHalf, "a <unit> and a half", [.article, .unit, .and, .bare],
      { parse, index in parse.oneAndHalf(index) }),
    Rule(
      .measureUnitsAndHalf, "<amount> and a half", [.measured, .and, .bare],
      { parse, index in parse.andHalf(index) }),
    Rule(
      .ratePerUnit, "<amount> per <unit>",
      [.measured, [.per, .article], [.unit, .currencyWord]],
      { parse, index in
        guard !parse.has(index + 1, .article) || parse.isRate(index + 2) else { return nil }
        return parse.rate(index, over: index + 2)
      }),
    Rule(
      .rateSlashUnit, "<amount>/<unit>", [.measured, .slash, [.unit, .currencyWord]],
      { parse, index in parse.rate(index, over: index + 2) }),
    Rule(
      .rateAUnit, "<amount>-a-<unit>", [.measured, .dash, .article, .dash, .unit],
      { parse, index in parse.isGlued(index + 1) ? parse.rate(index, over: index + 4) : nil }),
    Rule(
      .rateHyphenPerUnit, "<amount>-per-<unit>", [.measured, .dash, .per, .dash, .unit],
      { parse, index in parse.isGlued(index + 1) ? parse.rate(index, over: index + 4) : nil }),
  ]
}

extension Vocabulary {
  func unitIndex(named name: String) -> Int { units.firstIndex { $0.name == name } ?? -1 }
}

extension Parse {
  /// An age in years, months, weeks or days.
  func age(_ index: Int, word: Int) -> Amount? {
    guard var amount = amount(index), amount.style != .ordinal else { return nil }
    let first = pieces[word].tokens.lowerBound
    let letter = bytes(first).first.map { $0 | 0x20 }
    let name: String =
      switch letter {
      case UInt8(ascii: "m"): "month"
      case UInt8(ascii: "w"): "week"
      case UInt8(ascii: "d"): "day"
      default: "year"
      }
    amount.become(.age, unit: vocabulary.unitIndex(named: name), core: span(index, word + 1))
    amount.unitTokens = pieces[word].tokens
    return amount
  }

  func multiple(_ index: Int, word: Int) -> Amount? {
    guard var amount = amount(index), amount.style != .ordinal,
      amount.style != .vague || has(word, .fold)
    else { return nil }
    amount.kind = comparesAfter(word + 1) || has(word, .fold) || isGlued(word) ? .multiple : .count
    amount.counted = .times
    amount.core = span(index, word + 1)
    amount.unitTokens = pieces[word].tokens
    return amount
  }

  /// "more than", "higher than" as one phrase.
  private func comparesThan(_ index: Int) -> Bool {
    guard let meaning = meaning(index), meaning.hedge >= 0 else { return false }
    return vocabulary.hedges[meaning.hedge / 2].phrase.hasSuffix(" than")
  }

  /// "as many", "more than", "higher", "the number": a multiple and no count of occasions.
  private func comparesAfter(_ index: Int) -> Bool {
    has(index, .comparative) || comparesThan(index)
      || isSpelled(index, ["as", "the", "its", "their", "what", "that"])
  }

  /// "$5 a year", but not "$5 a year ago" nor "up $5 a day after".
  func isRate(_ index: Int) -> Bool {
    guard let unit = meaning(index)?.unit, unit >= 0 else { return false }
    return !isSpelled(
      index + 1,
      [
        "ago", "earlier", "later", "before", "after", "on", "prior", "previously", "old", "away",
        "from", "apart", "in",
      ])
  }

  /// "magnitude 6.1": the one unit that stands before its number.
  func magnitude(_ index: Int, word place: Int) -> Amount? {
    guard isSpelled(place, ["magnitude"]), let unit = meaning(place)?.unit, unit >= 0,
      var amount = amount(index), amount.style == .digits, amount.kind == .number,
      let value = amount.value, value < ExactDecimal(100), !has(index + 1, .unit)
    else { return nil }
    amount.become(vocabulary.units[unit].kind, unit: unit, core: span(place, index + 1))
    amount.unitTokens = pieces[place].tokens
    return amount
  }

  /// A number with the unit at `index`, where the words around do not say otherwise.
  func measure(_ index: Int, unit place: Int) -> Amount? {
    guard var meaning = meaning(place), meaning.unit >= 0, var amount = amount(index),
      amount.style != .ordinal, amount.kind == .number
    else { return nil }
    if meaning.unit == vocabulary.nanometre, token(place)?.capitalised ?? false {
      // "Nm" is torque, "nm" a length.
      meaning.unit = vocabulary.newtonMetre
    }
    let row = vocabulary.units[meaning.unit]
    guard unitStands(place, row, after: amount) else { return nil }
    amount.become(row.kind, unit: meaning.unit, core: span(index, place + 1))
    amount.unitTokens = pieces[place].tokens
    if row.name == "caliber", let value = amount.value, value >= ExactDecimal(10),
      value < ExactDecimal(100)
    {
      // "38-caliber" leaves the point of ".38 caliber" out.
      amount.multiply(byPowerOfTen: -2)
      amount.scale += 2
    }
    return amount
  }

  /// Whether a word that may be a unit is one here.
  private func unitStands(_ place: Int, _ row: UnitRow, after amount: Amount) -> Bool {
    guard let token = token(place) else { return false }
    let bytes = text[token.range]
    if pieces[place].tokens.count == 1, token.kind == .word, bytes.count <= 2 {
      return symbolStands(place, row, token, amount)
    }
    if isMark(place, "'") || isMark(place, "’") { return footMarkStands(place, amount) }
    if isMark(place, "\"") || isMark(place, "”") { return inchMarkStands(place, amount) }
    if isSpelled(place, ["second"]), !has(place - 1, .dash), amount.value != .one {
      // "a 4.3 second dash"
      return amount.style == .digits && amount.value.map { !$0.isWhole } ?? false
    }
    if isSpelled(place, ["quarter", "quarters"]), !has(place, .stop) {
      return isSpelled(place, ["quarters"]) && !has(place + 1, .of) && amount.style != .fraction
    }
    if isSpelled(place, ["stone"]), !isSpelled(place + 1, ["heavier", "lighter"]),
      !isNumber(place + 1)
    {
      return has(place - 1, .dash) == false && !isWord(place + 1)
    }
    if isSpelled(
      place, ["magnitude", "bar", "point", "foot", "mole", "knot", "acre", "ton", "yard"]),
      amount.value != .one,
      !has(place - 1, .dash), isSpelled(place, ["magnitude", "bar"])
    {
      return isSpelled(place, ["magnitude"]) || isGlued(place)
    }
    return true
  }

  /// One- and two-letter symbols: capitals where the symbol has them, and right after digits.
  private func symbolStands(
    _ place: Int, _ row: UnitRow, _ token: Token, _ amount: Amount
  ) -> Bool {
    guard amount.style == .digits || amount.style == .fraction else { return false }
    let joined = isGlued(place)
    if isSpelled(place, ["in"]) {
      let inches =
        amount.scale == 0 && !isWord(place + 1) && !isNumber(place + 1)
        && !has(place + 1, [.bare, .currencySign])
      return joined || inches || self.amount(place - 2)?.kind == .length
    }
    if isSpelled(place, ["ev"]) { return !token.allCapitals }
    if isSpelled(place, ["a"]) {
      return !joined
        && (place + 1 >= pieces.count || has(place + 1, [.and]) || isMark(place + 1, "."))
    }
    if isSpelled(place, ["s"]) { return joined && amount.formatted }
    if isSpelled(place, ["c", "f", "w", "v", "k"]) { return token.capitalised }
    if isSpelled(place, ["st", "pt", "ms", "ha", "ma", "ps", "oz"]) {
      return joined || isSpelled(place, ["oz", "ha", "pt"])
    }
    if isSpelled(place, ["m", "l", "g", "h", "t"]) { return joined || !token.capitalised }
    return true
  }

  /// 5'10", 6' tall: no apostrophe of "the 1990s' music".
  private func footMarkStands(_ place: Int, _ amount: Amount) -> Bool {
    guard amount.style == .digits, isGlued(place) else { return false }
    if isSpelled(place + 1, Self.extents) { return true }
    return isGlued(place + 1)
      && self.amount(place + 1)?.value.map { $0 < ExactDecimal(12) } ?? false
  }

  /// 5'10", 12" thick: no mark that closes a quotation.
  private func inchMarkStands(_ place: Int, _ amount: Amount) -> Bool {
    guard amount.style == .digits, isGlued(place) else { return false }
    if isGlued(place - 1), self.amount(place - 2)?.kind == .length { return true }
    return isSpelled(place + 1, Self.extents) && !isQuoted(before: place)
  }

  /// Whether a quotation is open before a piece.
  private func isQuoted(before place: Int) -> Bool {
    var isOpen = false
    for index in 0..<place {
      if isMark(index, "\"") { isOpen.toggle() }
      if isMark(index, "“") { isOpen = true }
      if isMark(index, "”") { isOpen = false }
    }
    return isOpen
  }

  private static let extents: [StaticString] = [
    "tall", "high", "long", "wide", "deep", "thick", "across",
  ]

  /// "7 feet 10 inches", "2 hours and 30 minutes": one amount in the larger unit.
  func composite(_ first: Int, _ second: Int) -> Amount? {
    guard var large = amount(first), let small = amount(second), large.qualifier == .exactly,
      small.qualifier == .exactly, let big = large.value, let rest = small.value, large.per == nil
    else { return nil }
    if large.kind == .money, small.kind == .money {
      guard large.currency % 2 == 0, small.currency % 2 == 1, rest < ExactDecimal(100),
        large.scale == 0, big.isWhole,
        vocabulary.currencies[large.currency / 2].code
          == vocabulary.currencies[small.currency / 2].code
          || vocabulary.currencies[large.currency / 2].minor
            == vocabulary.currencies[small.currency / 2].minor
      else { return nil }
      large.value = big + rest * ExactDecimal(1, exponent: -2)
    } else {
      guard large.unit >= 0, small.unit >= 0, large.kind == small.kind,
        [.length, .mass, .duration].contains(large.kind), big.isWhole
      else { return nil }
      let (up, down) = (vocabulary.units[large.unit], vocabulary.units[small.unit])
      guard down.factor < up.factor, let ratio = down.factor.divided(by: up.factor),
        rest * ratio < .one,
        composes(up.name, down.name)
      else { return nil }
      large.value = big + rest * ratio
      large.halfStep = small.halfStep * ratio
    }
    large.core = span(first, second + 1)
    return large
  }

  /// "an hour and a half".
  func oneAndHalf(_ index: Int) -> Amount? {
    guard isHalf(index + 3), let meaning = meaning(index + 1), meaning.unit >= 0,
      vocabulary.units[meaning.unit].kind != .count, var amount = amount(index + 3)
    else { return nil }
    amount.value = ExactDecimal(15, exponent: -1)
    amount.halfStep = ExactDecimal(1, exponent: -1)
    amount.become(
      vocabulary.units[meaning.unit].kind, unit: meaning.unit, core: span(index, index + 4))
    amount.unitTokens = pieces[index + 1].tokens
    return amount
  }

  /// "two hours and a half".
  func andHalf(_ index: Int) -> Amount? {
    guard isHalf(index + 2), var amount = amount(index), amount.kind == .duration,
      amount.qualifier == .exactly, amount.per == nil, let value = amount.value, value.isWhole
    else { return nil }
    amount.value = value + ExactDecimal(5, exponent: -1)
    amount.halfStep = ExactDecimal(1, exponent: -1)
    amount.core = span(index, index + 3)
    return amount
  }

  /// "a half" that counts nothing itself.
  private func isHalf(_ index: Int) -> Bool {
    guard let amount = amount(index), amount.style == .fraction,
      amount.value == ExactDecimal(5, exponent: -1)
    else { return false }
    return !isWord(index + 1) || has(index + 1, .stop) || isSpelled(index + 1, ["ago", "later"])
  }

  private func composes(_ large: String, _ small: String) -> Bool {
    switch (large, small) {
    case ("foot", "inch"), ("yard", "foot"), ("yard", "inch"), ("mile", "foot"), ("mile", "yard"),
      ("pound", "ounce"), ("stone", "pound"), ("hour", "minute"), ("minute", "second"),
      ("hour", "second"), ("day", "hour"), ("year", "month"), ("week", "day"), ("month", "day"),
      ("month", "week"), ("day", "minute"), ("metre", "centimetre"), ("kilometre", "metre"):
      true
    default: false
    }
  }

  /// A rate over the unit at `place`.
  func rate(_ index: Int, over place: Int) -> Amount? {
    guard var amount = amount(index), amount.per == nil, let meaning = meaning(place) else {
      return nil
    }
    if meaning.unit >= 0 {
      amount.per = .unit(meaning.unit)
    } else if meaning.currency >= 0 {
      amount.per = .currency(meaning.currency / 2)
    }
    guard amount.per != nil else { return nil }
    amount.core = span(index, place + 1)
    return amount
  }
}
