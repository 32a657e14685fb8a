import TallyModel

/// Amounts of money: signs, codes and words of currency beside a number.
enum MoneyRules {
  static let all: [Rule] = [
    Rule(
      .moneySignNumber, "<currency sign> <number>", [.currencySign, .bare],
      { parse, index in
        guard let sign = parse.meaning(index), parse.signStands(index) else { return nil }
        guard var amount = parse.amount(index + 1), amount.value != nil || amount.style == .vague
        else { return nil }
        amount.become(.money, currency: sign.currency, core: parse.span(index, index + 2))
        if sign.exponent > 0 { amount.multiply(byPowerOfTen: sign.exponent) }
        amount.unitTokens = parse.pieces[index].tokens
        // "$5 Australian dollars", "$50 US": the word after says which dollar.
        return amount
      }),
    Rule(
      .moneySignWord, "<amount of money> <currency word or code>",
      [.measured, [.currencyWord, .currencySign]],
      { parse, index in
        guard let word = parse.meaning(index + 1), var amount = parse.amount(index),
          amount.kind == .money,
          amount.unitTokens.map({ $0.lowerBound == amount.core.lowerBound }) ?? false,
          word.currency >= 0, word.currency % 2 == 0,
          amount.core.upperBound == parse.pieces[index].tokens.upperBound,
          parse.namesSame(amount.currency, word.currency)
        else { return nil }
        amount.currency = word.currency
        amount.core = parse.span(index, index + 2)
        return amount
      }),
    Rule(
      .moneyCodeScale, "<amount with a code> <scale>", [.measured, .scale],
      { parse, index in
        guard var amount = parse.amount(index), amount.kind == .money, amount.scale == 0,
          let scale = parse.meaning(index + 1),
          amount.unitTokens?.upperBound == amount.core.upperBound
        else { return nil }
        amount.multiply(byPowerOfTen: scale.exponent)
        amount.core = parse.span(index, index + 2)
        return amount
      }),
    Rule(
      .moneyNumberWord, "<number> <currency word>", [.bare, .currencyWord],
      { parse, index in parse.moneyBefore(index + 1, from: index) }),
    Rule(
      .moneyNumberHyphenWord, "<number>-<currency word>", [.bare, .dash, .currencyWord],
      { parse, index in
        parse.isGlued(index + 1) && parse.isGlued(index + 2)
          ? parse.moneyBefore(index + 2, from: index) : nil
      }),
    Rule(
      .moneyNumberOfWord, "<vague number> of <currency word>", [.bare, .of, .currencyWord],
      { parse, index in
        guard parse.amount(index)?.style == .vague else { return nil }
        return parse.moneyBefore(index + 2, from: index)
      }),
    Rule(
      .moneyNumberSign, "<number> <currency sign>", [.bare, .currencySign],
      { parse, index in
        guard let sign = parse.meaning(index + 1), var amount = parse.amount(index),
          parse.token(index + 1)?.kind == .symbol || parse.isCode(index + 1),
          !(parse.isNumber(index + 2) && parse.isGlued(index + 2)), amount.style != .ordinal
        else { return nil }
        amount.become(.money, currency: sign.currency, core: parse.span(index, index + 2))
        if sign.exponent > 0 { amount.multiply(byPowerOfTen: sign.exponent) }
        amount.unitTokens = parse.pieces[index + 1].tokens
        return amount
      }),
  ]
}

extension Amount {
  mutating func become(_ kind: QuantityKind, currency: Int = -1, unit: Int = -1, core: Range<Int>) {
    self.kind = kind
    self.currency = currency
    self.unit = unit
    self.core = core
  }
}

extension Parse {
  func isNumber(_ index: Int) -> Bool { token(index)?.kind == .number || has(index, .bare) }

  /// Three capitals, letters of a script without capitals, or a code that is no word.
  func isCode(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if isSpelled(index, Self.plainCodes) { return true }
    return (token.allCapitals && token.range.count >= 3) || text[token.range.lowerBound] >= 0x80
  }

  /// Codes that stand for nothing else in small letters.
  private static let plainCodes: [StaticString] = [
    "usd", "eur", "gbp", "aud", "cny", "hkd", "sgd", "chf", "inr", "jpy",
  ]

  /// Whether letters before a number can stand for a currency: all signs, codes in capitals.
  func signStands(_ index: Int) -> Bool {
    guard pieces.indices.contains(index) else { return false }
    let tokens = pieces[index].tokens
    let first = self.tokens[tokens.lowerBound]
    if first.kind == .symbol { return true }
    if tokens.count > 1 {
      // "A$5" but not "A $5 million fine"; "HK $5" and "S $1" occur.
      return true
    }
    if first.allCapitals { return first.range.count > 1 }
    if text[first.range.lowerBound] >= 0x80 { return true }
    return first.capitalised && first.range.count > 1
      && isSpelled(index, ["rs", "rm", "rp", "dh", "rmb", "sfr", "ksh", "tsh", "dhs"])
  }

  /// A word that names the same currency or one of its kind ("$5 Canadian dollars").
  func namesSame(_ sign: Int, _ word: Int) -> Bool {
    sign == word
      || (sign >= 0 && vocabulary.currencies[sign / 2].code == "USD"
        && vocabulary.currencies[word / 2].name.hasSuffix("dollar"))
  }

  /// Money from a number and a currency word that are not verbs or weights by accident.
  func moneyBefore(_ word: Int, from index: Int) -> Amount? {
    guard let meaning = meaning(word), meaning.currency >= 0, var amount = amount(index),
      amount.style != .ordinal, amount.kind == .number
    else { return nil }
    if isSpelled(word, ["won"]), !has(word + 1, [.stop, .dash]), isWord(word + 1) { return nil }
    if isSpelled(word, ["won"]), has(word + 1, [.determiner]) { return nil }
    if isSpelled(word, ["mark", "real", "marks", "sol", "som", "crown"]),
      amount.scale == 0
    {
      return nil
    }
    if isSpelled(word, ["pound", "pounds"]), weighs(word, amount) { return nil }
    if isSpelled(word, ["p"]), !isGlued(word), !amount.formatted || isWord(word + 1) { return nil }
    if isSpelled(word, ["c"]), !isGlued(word) || token(word)?.capitalised ?? false { return nil }
    amount.become(.money, currency: meaning.currency, core: span(index, word + 1))
    amount.unitTokens = pieces[word].tokens
    return amount
  }

  /// Whether "pounds" are a weight: "20 pounds of", "weighs 150 pounds", "a 5-pound", "5-foot-8,
  /// 135 pounds".
  private func weighs(_ word: Int, _ amount: Amount) -> Bool {
    if amount.scale >= 6 { return false }
    if has(word + 1, .of), !isSpelled(word + 2, ["debt", "investment", "funding", "taxpayers"]) {
      return true
    }
    if has(word - 1, .dash) || isSpelled(word + 1, ["heavier", "lighter", "overweight"]) {
      return true
    }
    if has(word - 2, .comma),
      (max(0, word - 6)..<max(0, word - 2)).contains(where: { self.amount($0)?.kind == .length })
    {
      return true
    }
    let from = max(0, word - 9)
    return (from..<word).contains { place in
      isSpelled(
        place,
        [
          "drop", "dropped", "dropping", "weigh", "weighs", "weighed", "weighing", "weight", "lost",
          "gained", "heavy", "lose",
          "lift", "lifted",
        ])
    }
  }
}
