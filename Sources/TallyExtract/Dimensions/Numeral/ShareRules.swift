import TallyModel

/// Shares said by two numbers: "one in five", "nine out of ten".
enum ShareRules {
  static let all: [Rule] = [
    Rule(
      .shareOutOf, "<number> out of <number>", [.bare, .outOf, .bare],
      { parse, index in parse.share(index, of: index + 2) }),
    Rule(
      .shareIn, "<number> in <number>", [.bare, .inWord, .bare],
      { parse, index in
        parse.isShareIn(index) ? parse.share(index, of: index + 2) : nil
      }),
    Rule(
      .numeralRepeated, "<number> (<the same number>)",
      [.bare, .openBracket, .bare, .closeBracket],
      { parse, index in
        guard var amount = parse.amount(index), let other = parse.amount(index + 2),
          amount.value != nil, amount.value == other.value
        else { return nil }
        amount.core = parse.span(index, index + 4)
        return amount
      }),
  ]
}

extension Parse {
  func share(_ part: Int, of whole: Int) -> Amount? {
    guard var amount = amount(part), let above = amount.value, let whole = self.amount(whole),
      let below = whole.value, above.isWhole, below.isWhole, below > above, above > .zero,
      !amount.formatted, let value = above.divided(by: below)
    else { return nil }
    amount.value = value
    amount.style = .fraction
    amount.halfStep = .zero
    amount.scale = 0
    amount.core = amount.core.lowerBound..<whole.core.upperBound
    return amount
  }

  /// "one in five people", not "three in 2019" nor "two in 10 minutes".
  func isShareIn(_ index: Int) -> Bool {
    guard let part = amount(index)?.value?.wholeValue,
      let whole = amount(index + 2)?.value?.wholeValue,
      part <= 20, whole <= 1_000_000
    else { return false }
    // "One in six a decade ago", "one in ten in 2010": words that may be units, and are not.
    return !has(index + 3, [.unit, .dash, .currencyWord]) || has(index + 3, [.article, .inWord])
  }
}
