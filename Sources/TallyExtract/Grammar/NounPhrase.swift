import TallyModel

/// The noun phrase that a number counts.
extension Parse {
  /// Gives every bare figure the noun phrase after it.
  mutating func countNouns() {
    for index in pieces.indices {
      guard let amount = amount(index), amount.isBare, amount.style != .ordinal else { continue }
      if let counted = counted(amount, at: index) { amounts[pieces[index].amount] = counted }
    }
  }

  private func counted(_ amount: Amount, at index: Int) -> Amount? {
    var start = index + 1
    var rules = "count.number-noun"
    if has(start, .dash), isGlued(start), isGlued(start + 1), isWord(start + 1) {
      guard amount.style != .fraction else { return nil }
      return attributive(amount, word: start + 1)
    }
    if has(start, .of) {
      guard amount.style == .vague || amount.scale > 0 else { return nil }
      start += 1
      while has(start, .determiner) { start += 1 }
      rules = "count.number-of-noun"
    }
    if amount.style == .fraction, amount.scale == 0, amount.value.map({ $0 < .one }) ?? false {
      return nil
    }
    let end = endOfNounPhrase(from: start)
    guard end > start else { return nil }
    var counted = amount
    let range = span(start, end)
    counted.kind = .count
    counted.noun = range
    counted.unitTokens = range
    counted.unitHead = singular(word(end - 1))
    let modifiers = span(start, end - 1)
    counted.unitName = end - start > 1 ? words(modifiers) + (isGlued(end - 1) ? "" : " ") : ""
    counted.unitName += counted.unitHead ?? ""
    counted.rules.append(rules)
    return counted
  }

  /// "11-member", "four-cylinder": the word joined to the number is the unit.
  private func attributive(_ amount: Amount, word place: Int) -> Amount? {
    guard !has(place, [.stop, .cardinal, .verb]) || has(place, .unit) else { return nil }
    var counted = amount
    counted.kind = .count
    counted.unitName = singular(word(place))
    counted.unitHead = counted.unitName
    counted.unitTokens = pieces[place].tokens
    counted.core = amount.core.lowerBound..<pieces[place].tokens.upperBound
    counted.rules.append("count.number-hyphen-noun")
    return counted
  }

  func word(_ index: Int) -> String { words(pieces[index].tokens) }

  /// The piece after the noun phrase that starts at `start`.
  func endOfNounPhrase(from start: Int) -> Int {
    var index = start
    var plural = false
    while index < pieces.count, index - start < 6 {
      if has(index, .dash), isGlued(index), isGlued(index + 1), index > start, isWord(index + 1) {
        index += 2
        plural = false
        continue
      }
      guard isWord(index), let token = token(index), !has(index, .taken) else { break }
      let bytes = text[token.range]
      if bytes.first == UInt8(ascii: "'") || bytes.first == 0xE2 {
        // "Johnson's deputies": a possessive goes on when a noun follows it.
        guard index > start, isWord(index + 1), !has(index + 1, .stop) else { break }
        index += 1
        plural = false
        continue
      }
      if has(index, .stop), !isAdjective(index) { break }
      if has(index, [.month, .weekday]), token.capitalised { break }
      if plural, !isPlural(bytes) || has(index, .verb) { break }
      if index > start, isVerbForm(bytes), !isNounAhead(index + 1) { break }
      if isAdverb(bytes), !isNounAhead(index + 1) { break }
      plural = isPlural(bytes)
      index += 1
    }
    return trimmed(start, index)
  }

  /// Stop words that also stand before nouns: "missing people", "dead soldiers", "old cars".
  private func isAdjective(_ index: Int) -> Bool {
    isSpelled(
      index,
      [
        "missing", "dead", "used", "old", "working", "living", "leading", "built", "injured",
        "wounded", "daily", "weekly", "monthly", "winning", "losing", "show", "work", "set",
        "under", "call", "run", "cut", "long", "back",
      ])
      && isNounAhead(index + 1)
  }

  private func isNounAhead(_ index: Int) -> Bool {
    guard isWord(index), !has(index, .stop) else { return false }
    return true
  }

  private func isVerbForm(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 4
      && (bytes.suffix(2).elementsEqual("ed".utf8) || bytes.suffix(3).elementsEqual("ing".utf8))
  }

  private func isAdverb(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 4 && bytes.suffix(2).elementsEqual("ly".utf8)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, has(end - 1, [.stop, .comparative]) || has(end - 1, .dash) { end -= 1 }
    return end
  }
}
