import TallyModel

/// Movement stated with figures: which way, and whether a figure is the step, the old or the
/// new value.
extension Parse {
  mutating func readMovement() {
    for index in figures {
      guard let amount = amount(index), amount.style != .ordinal else { continue }
      if let (change, role) = movement(at: index, amount) {
        amounts[pieces[index].amount].change = change
        amounts[pieces[index].amount].role = role
        amounts[pieces[index].amount].replaces = role == .new && replacesEarlier(index)
      }
    }
    shareMovement()
  }

  /// "162.31 points, or 2.14%", "3 per cent and 4 per cent": one movement for both.
  private mutating func shareMovement() {
    for index in figures {
      guard let amount = amount(index), amount.change != .none, amount.role == .difference else {
        continue
      }
      var next = index + 1
      if has(next, .comma) { next += 1 }
      let bracketed = has(next, .openBracket)
      guard bracketed || has(next, .or), let other = self.amount(next + 1), other.change == .none
      else { continue }
      if bracketed, other.kind == amount.kind || other.kind == .percent || amount.kind == .money {
      } else if bracketed {
        continue
      }
      amounts[pieces[next + 1].amount].change = amount.change
      amounts[pieces[next + 1].amount].role = .difference
    }
  }

  private func movement(at index: Int, _ amount: Amount) -> (Change, Role)? {
    // "-0.6%" keeps its sign in its value, so it is no step that "fell 0.6%" compares with.
    if amount.signed, amount.kind == .percent, let value = amount.value, value != .zero {
      return value < .zero ? (.down, .level) : (.up, .difference)
    }
    if replacesEarlier(index) { return (.none, .new) }
    if has(index - 1, .to) { return levelAfter(index - 1, new: true) }
    if has(index - 1, .from) { return levelAfter(index - 1, new: false) }
    if hadStoodAt(index) || isOfEarlierNoun(index) { return (.none, .old) }
    if let change = directionAfter(index, amount) { return (change, .difference) }
    return directionBefore(index, amount)
  }

  /// "had stood at 22", "had been $15.2bn": what was before; not "there had been two fires".
  private func hadStoodAt(_ index: Int) -> Bool {
    if isSpelled(index - 1, ["been"]) {
      return isSpelled(index - 2, ["had"]) && !isSpelled(index - 3, ["there"])
    }
    return isSpelled(index - 1, ["at"]) && isSpelled(index - 2, ["stood", "been"])
      && isSpelled(index - 3, ["had"])
  }

  /// "rose to", "up from": a level, if a movement stands before.
  private func levelAfter(_ place: Int, new: Bool) -> (Change, Role)? {
    movesBefore(place) ? (Change.none, new ? .new : .old) : nil
  }

  /// "34 % higher", "a 3 % drop".
  private func directionAfter(_ index: Int, _ amount: Amount) -> Change? {
    let next = index + 1
    guard
      amount.kind == .percent || amount.kind == .percentagePoint || amount.kind == .money
        || amount.unit >= 0 || amount.kind == .multiple
    else { return nil }
    if isSpelled(next, ["higher", "up"]), !has(next + 1, .to) { return .up }
    if isSpelled(next, ["lower", "down"]) { return .down }
    if isSpelled(next, ["more"]), amount.kind == .percent { return .up }
    if isSpelled(next, ["less", "fewer"]), amount.kind == .percent { return .down }
    if has(next, .movementNoun), !has(next, .comparative) { return direction(next) }
    return nil
  }

  private func direction(_ index: Int) -> Change { has(index, .up) ? .up : .down }

  /// "rose 3 %", "up by nearly 5 points", "a rise of 3 %".
  private func directionBefore(_ index: Int, _ amount: Amount) -> (Change, Role)? {
    var place = index - 1
    var steps = 0
    var afterOf = false
    while place >= 0, steps < 5 {
      if has(place, .movementVerb), !isNounUse(place) {
        if afterOf, !has(place, .movementNoun) { return nil }
        return movable(amount, place) ? (direction(place), .difference) : nil
      }
      if has(place, .movementNoun) {
        return afterOf || steps == 0 ? (direction(place), .difference) : nil
      }
      guard isSkippable(place) else { return nil }
      if has(place, .of) { afterOf = true }
      place -= 1
      steps += 1
    }
    return nil
  }

  /// "the cut", "a rise": the same word as a noun.
  private func isNounUse(_ place: Int) -> Bool {
    has(place, .movementNoun) && has(place - 1, .determiner)
  }

  /// Verbs such as "cut" and "lost" move shares and measures; what they count away is a level.
  private func movable(_ amount: Amount, _ place: Int) -> Bool {
    guard
      isSpelled(
        place,
        [
          "cut", "cuts", "cutting", "added", "adding", "adds", "lost", "lose", "losing", "loses",
          "shed", "sheds", "raise", "raised", "raises", "raising", "gain", "gained", "lowered",
          "slashed", "reduce", "boost",
        ])
    else { return true }
    return amount.kind == .percent || amount.kind == .percentagePoint
      || name(of: amount.counted).name.hasPrefix("point")
      || (amount.unit >= 0 && vocabulary.units[amount.unit].name == "point")
      || (amount.currency >= 0 && amount.currency % 2 == 1)
  }

  private func isSkippable(_ place: Int) -> Bool {
    guard isWord(place) || has(place, .hedge) else { return false }
    if has(place, [.hedge, .article, .of]) { return true }
    if isSpelled(
      place,
      [
        "by", "another", "further", "additional", "back", "in", "to", "up", "down", "the",
        "average", "about", "around", "as", "much", "only", "just", "even",
      ])
    {
      return !isSpelled(place, ["in", "to"])
    }
    guard let token = token(place) else { return false }
    let bytes = text[token.range]
    return bytes.count > 4 && bytes.suffix(2).elementsEqual("ly".utf8)
  }
}
