import TallyModel

/// Figures without a unit: what they stand for, or that they are left alone.
extension Parse {
  /// Ages in apposition ("Smith, 65, said").
  mutating func readApposedAges() {
    for index in figures {
      guard has(index - 1, .comma), isBare(index), let amount = amount(index), isAge(amount),
        isCapitalised(index - 2) || isSpelled(index - 2, ["jr", "sr"])
          || (isMark(index - 2, ".") && isSpelled(index - 3, ["jr", "sr"])),
        !has(index - 2, [.month, .weekday]),
        has(index + 1, [.comma, .closeBracket]) || index + 1 >= pieces.count
          || isMark(index + 1, "."), !(has(index + 1, .comma) && isNumber(index + 2))
      else { continue }
      setAge(index, rule: .ageApposition)
    }
  }

  /// Further ages of a list ("ages 6 and 16", "aged 6, 8 and 10").
  mutating func readListedAges() {
    for index in figures {
      guard isBare(index), !isWord(index + 1) || has(index + 1, .stop),
        let before = listedBefore(index), let amount = amount(index), isAge(amount),
        let first = self.amount(before), first.kind == .age,
        first.unit == vocabulary.yearUnit, first.qualifier == .exactly,
        first.rules.contains(.ageAgedNumber) || first.rules.contains(.ageListed)
      else { continue }
      setAge(index, rule: .ageListed)
    }
  }

  /// The figure before one in a list.
  private func listedBefore(_ index: Int) -> Int? {
    var place = index - 1
    if has(place, [.and, .or]) { place -= 1 }
    if has(place, .comma) { place -= 1 }
    return place >= 0 && place < index - 1 && pieces[place].amount >= 0 ? place : nil
  }

  /// "He will be 35", "who turned 40 in May".
  mutating func readStatedAges() {
    for index in figures {
      guard isBare(index), let amount = amount(index), isAge(amount), amount.noun == nil,
        !isWord(index + 1) || has(index + 1, .stop), !has(index + 1, [.of, .to, .and])
      else { continue }
      if isSpelled(index - 1, ["turned", "turns", "turning", "turn"]) {
        setAge(index, rule: .ageTurned)
        continue
      }
      guard isSpelled(index - 1, ["is", "was", "be", "'s", "were"]) else { continue }
      var place = index - 2
      while place > index - 5, [.modal, .auxiliary, .adverb].contains(tag(place)) { place -= 1 }
      if isSpelled(place, ["he", "she", "who"]) { setAge(index, rule: .ageStated) }
    }
  }

  private func isAge(_ amount: Amount) -> Bool {
    guard amount.isBare, amount.style == .digits || amount.style == .words, amount.scale == 0,
      amount.qualifier == .exactly, let value = amount.value
    else { return false }
    return value.isWhole && value > .one && value < ExactDecimal(116)
  }

  private mutating func setAge(_ index: Int, rule: RuleName) {
    amounts[pieces[index].amount].become(
      .age, unit: vocabulary.yearUnit, core: amounts[pieces[index].amount].core)
    amounts[pieces[index].amount].rules.append(rule)
    pieces[index].classes = .measured
  }

  /// "A quake measuring 7.6", "two tremors, measuring 7.6 and 7.4".
  mutating func readQuakeStrengths() {
    for index in figures {
      guard isBare(index), let amount = amount(index), amount.style == .digits, amount.noun == nil,
        let value = amount.value, !value.isWhole, value > .one, value < ExactDecimal(10)
      else { continue }
      var place = index - 1
      if has(place, .and), self.amount(place - 1) != nil { place -= 2 }
      if isSpelled(place, ["a", "at", "about"]) { place -= 1 }
      guard isSpelled(place, ["measuring", "measured", "registering", "registered"]),
        vocabulary.magnitude >= 0,
        (max(0, place - 6)..<place).contains(where: { isSpelled($0, Self.quakes) })
      else { continue }
      amounts[pieces[index].amount].become(
        .magnitude, unit: vocabulary.magnitude, core: amount.core)
      amounts[pieces[index].amount].rules.append(.measureMagnitudeNumber)
      pieces[index].classes = .measured
    }
  }

  private static let quakes: [StaticString] = [
    "quake", "quakes", "earthquake", "earthquakes", "tremor", "tremors", "aftershock",
    "aftershocks", "temblor", "temblors",
  ]

  /// Fills in the unit that a parallel figure left out ("from 14-18 mpg to 24").
  mutating func carryUnits() {
    for index in figures.reversed() where isBare(index) { carry(index, from: suspended(index)) }
    for index in figures where isBare(index) { carry(index, from: parallel(index)) }
  }

  private mutating func carry(_ index: Int, from other: Amount?) {
    guard let other, var amount = amount(index),
      amount.style == .digits || amount.style == .words,
      amount.value != nil || amount.qualifier == .range
    else { return }
    inherit(&amount, from: other)
    amount.rules.append(.unitCarried)
    amount.unitTokens = nil
    amounts[pieces[index].amount] = amount
    pieces[index].classes = .measured
  }

  /// "four-, five- and six-cylinder", "7- or 8-inch", "from 10 to 20 per cent", "the 7.6 and 7.5
  /// magnitude quakes".
  private func suspended(_ index: Int) -> Amount? {
    var next = index + 1
    let hyphen = has(next, .dash) && !isGlued(next + 1)
    if hyphen { next += 1 }
    if has(next, .comma), hyphen { next += 1 }
    if has(next, [.and, .or]) || (has(next, .to) && (hyphen || has(index - 1, .from))) {
      next += 1
    }
    guard next > index + 1, let other = amount(next), !other.isBare,
      other.kind != .count || hyphen || other.noun != nil
    else { return nil }
    let isPaired = other.kind == .percent || other.kind == .magnitude
    if !hyphen, has(next - 1, .and), !(isPaired || has(index - 1, .between)) {
      return nil
    }
    return other
  }

  /// The earlier figure that gives a bare one its unit: a level of the same sort.
  private func parallel(_ index: Int) -> Amount? {
    guard let amount = amount(index), amount.isBare, amount.noun == nil,
      amount.style == .digits || amount.style == .words, let value = amount.value, value > .zero,
      !(amount.style == .words && value == .one)
    else { return nil }
    var place = index - 1
    let linked = has(place, [.to, .from]) || isSpelled(place, ["than"])
    while place >= 0, index - place < 24 {
      if pieces[place].amount >= 0, let other = self.amount(place), !other.isBare,
        other.kind != .score,
        other.kind != .ordinal,
        other.kind != .multiple
      {
        if matches(amount, value, other, linked: linked, adjacent: index - place <= 2) {
          return other
        }
      }
      place -= 1
    }
    return nil
  }

  /// Whether a bare figure can be of another's unit: a like size, or the level of a step.
  private func matches(
    _ amount: Amount, _ value: ExactDecimal, _ other: Amount, linked: Bool, adjacent: Bool
  ) -> Bool {
    guard let size = other.value ?? other.high, other.per == nil || linked else { return false }
    switch other.kind {
    case .percent, .percentagePoint:
      return linked && adjacent && other.change == .none && value <= ExactDecimal(100)
    case .duration, .age: return linked && adjacent
    default: break
    }
    let near = value < size * ExactDecimal(5) && size < value * ExactDecimal(5)
    let isPoints = other.unit >= 0 && vocabulary.units[other.unit].name == "point"
    if isPoints, linked, amount.formatted { return true }
    if amount.scale != other.scale { return false }
    if linked { return near }
    // Without a link only figures of one look are parallel: decimals, thousands, scale words.
    let formatted = amount.formatted && other.formatted || amount.scale > 0
    return near && (formatted || value >= ExactDecimal(100)) && other.kind != .length
  }

  /// Amounts in brackets after another of the same sort: the same quantity in another unit.
  mutating func readConversions() {
    for index in pieces.indices where has(index, .openBracket) {
      guard index > 0, let first = amount(index - 1), let second = amount(index + 1),
        has(index + 2, .closeBracket), !first.isBare, first.kind == second.kind,
        first.unit != second.unit || first.currency != second.currency, first.kind != .count,
        first.kind != .percent, !second.isBare
      else { continue }
      var other = second
      if other.qualifier == .exactly {
        other.qualifier = first.qualifier
        other.effect = first.effect
      }
      if has(index + 3, [.per, .article]), let unit = meaning(index + 4)?.unit, unit >= 0,
        isRate(index + 4), first.per == nil
      {
        amounts[pieces[index - 1].amount].per = .unit(unit)
        other.per = .unit(unit)
      } else if isSpelled(index + 3, ["per"]), isWord(index + 4) {
        amounts[pieces[index - 1].amount].per = .noun(pieces[index + 4].tokens)
        other.per = amounts[pieces[index - 1].amount].per
      }
      amounts[pieces[index - 1].amount].alternate = pieces[index + 1].amount
      other.isConversion = true
      amounts[pieces[index + 1].amount] = other
    }
  }

  /// Whether a figure without unit says something: it is hedged, formatted, moved to, or alone.
  func bareStands(_ index: Int) -> Bool {
    guard let amount = amount(index) else { return true }
    if amount.style == .words, amount.value == .one, !amount.byArticle,
      amount.qualifier == .exactly,
      isIdle(amount, at: index)
    {
      return false
    }
    guard amount.isBare || amount.style == .ordinal else { return true }
    if amount.style == .ordinal { return ranks(index, amount) }
    if isOne(amount), amount.qualifier == .exactly { return pieces.count <= 2 }
    if amount.style == .vague {
      return amount.rules.contains(.vagueWordScale) || has(index, .vaguePlural)
        || amount.allows.low.map { $0 >= ExactDecimal(10) } ?? false || amount.value != nil
    }
    return true
  }

  /// "one day it will", "at one point", "one thing": no count is meant.
  private func isIdle(_ amount: Amount, at index: Int) -> Bool {
    switch amount.kind {
    case .duration: return index == 0 || (isWord(index + 1) && tag(index + 1).isPronoun)
    case .count:
      return ["point", "time", "thing", "another", "way", "hand", "side"]
        .contains(name(of: amount.counted).name)
        || (amount.unit >= 0 && vocabulary.units[amount.unit].name == "point"
          && isSpelled(index - 1, ["at"]))
    default: return false
    }
  }

  private func isOne(_ amount: Amount) -> Bool {
    amount.style == .words && amount.value == .one && !amount.byArticle
  }
}
