import TallyModel

/// Figures without a unit: what they stand for, or that they are left alone.
extension Parse {
  /// Ages in apposition ("Smith, 65, said").
  mutating func readApposedAges() {
    for index in pieces.indices {
      guard var amount = amount(index), amount.isBare,
        amount.style == .digits || amount.style == .words,
        let value = amount.value, value.isWhole, value < ExactDecimal(116), value > .one,
        amount.scale == 0,
        amount.qualifier == .exactly, has(index - 1, .comma),
        isCapitalised(index - 2) || isSpelled(index - 2, ["jr", "sr"]),
        has(index + 1, [.comma, .closeBracket]) || index + 1 >= pieces.count
          || isMark(index + 1, "."), !has(index - 2, [.month, .weekday])
      else { continue }
      if has(index + 1, .comma), isNumber(index + 2) { continue }
      amount.become(.age, unit: vocabulary.yearUnit, core: amount.core)
      amount.rules.append("age.apposition")
      amounts[pieces[index].amount] = amount
      pieces[index].classes = .measured
    }
  }

  /// Fills in the unit that a parallel figure left out ("from 14-18 mpg to 24").
  mutating func carryUnits() {
    for index in pieces.indices {
      guard var amount = amount(index), amount.isBare,
        amount.style == .digits || amount.style == .words,
        amount.value != nil || amount.qualifier == .range, let other = parallel(index)
      else { continue }
      inherit(&amount, from: other)
      if amount.scale == 0, other.scale > 0, let value = amount.value, value < ExactDecimal(1000),
        amount.formatted || other.kind != .count
      {
        amount.multiply(byPowerOfTen: other.scale)
      }
      amount.rules.append("unit.carried")
      amount.unitTokens = nil
      amounts[pieces[index].amount] = amount
      pieces[index].classes = .measured
    }
  }

  /// The figure that gives a bare one its unit: parallel to it by "to", "from", "and" or "or".
  private func parallel(_ index: Int) -> Amount? {
    if has(index - 1, .to), let from = amount(index - 2), !from.isBare,
      from.kind != .percent || movesBefore(index),
      from.kind != .count || from.noun == nil || movesBefore(index)
    {
      return from
    }
    if has(index + 1, [.to, .and, .or]), let next = amount(index + 2), !next.isBare,
      next.kind != .count || next.noun != nil,
      has(index + 1, [.to, .or]) || has(index - 1, .from) || next.kind != .count
    {
      return next
    }
    if has(index + 1, .dash), has(index + 2, [.or, .and]), let next = amount(index + 3),
      !next.isBare
    {
      return next
    }
    return nil
  }

  /// Whether a figure without unit says something: it is hedged, formatted, moved to, or alone.
  func bareStands(_ index: Int) -> Bool {
    guard let amount = amount(index), amount.isBare else { return true }
    if amount.style == .ordinal { return false }
    if isOne(amount), amount.qualifier == .exactly { return pieces.count <= 2 }
    if amount.style == .vague {
      return amount.rules.contains("vague.word-scale") || has(index, .vaguePlural)
        || amount.allows.low.map { $0 >= ExactDecimal(10) } ?? false
    }
    return true
  }

  private func isOne(_ amount: Amount) -> Bool {
    amount.style == .words && amount.value == .one && !amount.byArticle
  }
}
