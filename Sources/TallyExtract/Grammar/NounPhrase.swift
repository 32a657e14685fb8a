import TallyModel

/// The noun phrase that a number counts.
extension Parse {
  /// Gives every bare figure the noun phrase after it.
  mutating func countNouns() {
    for index in figures {
      guard isBare(index), let amount = amount(index), amount.style != .ordinal else { continue }
      if let counted = counted(amount, at: index) { amounts[pieces[index].amount] = counted }
    }
  }

  private func counted(_ amount: Amount, at index: Int) -> Amount? {
    var start = index + 1
    var rule = RuleName.countNumberNoun
    if has(start, .dash), isGlued(start), isGlued(start + 1), isWord(start + 1) {
      return amount.style == .fraction ? nil : attributive(amount, word: start + 1)
    }
    if has(start, .of) {
      guard amount.style == .vague || amount.scale > 0 || amount.rules.contains(.numeralPair)
      else { return nil }
      start += 1
      while has(start, .determiner) { start += 1 }
      rule = .countNumberOfNoun
    }
    if amount.style == .fraction, amount.scale == 0, amount.value.map({ $0 < .one }) ?? false {
      return nil
    }
    // "eight million 250ml bottles": a measure stands before the noun.
    if has(start, .measured), isWord(start + 1), isPluralWord(start + 1) { start += 1 }
    var end = endOfNounPhrase(from: start)
    guard end > start else { return nil }
    if endsInMisreadPlural(end, amount) { end += 1 }
    if let unit = attributiveUnit(amount, start, end) { return unit }
    if let bore = bore(amount, start, end) { return bore }
    return counting(amount, start..<end, rule, at: index)
  }

  /// "33 home runs": a plural that the tagger took for a verb, after a singular noun.
  private func endsInMisreadPlural(_ end: Int, _ amount: Amount) -> Bool {
    amount.value != .one && tag(end) == .verbPresentThird && tag(end - 1) == .noun
      && isPluralWord(end) && !isPluralWord(end - 1) && !isCapitalised(end)
  }

  /// "a .38 revolver": the bore in inches, whose unit goes without saying.
  private func bore(_ amount: Amount, _ start: Int, _ end: Int) -> Amount? {
    guard let value = amount.value, value > .zero, value < .one, amount.style == .digits,
      text[tokens[amount.core.lowerBound].range].first == UInt8(ascii: "."),
      isSpelled(
        end - 1,
        ["revolver", "pistol", "handgun", "gun", "rifle", "magnum", "revolvers", "pistols"])
    else { return nil }
    var measured = amount
    measured.become(.rate, unit: vocabulary.unitIndex(named: "caliber"), core: amount.core)
    measured.rules.append(.measureBore)
    return measured
  }

  private func counting(
    _ amount: Amount, _ noun: Range<Int>, _ rule: RuleName, at index: Int
  ) -> Amount {
    var counted = amount
    let last = noun.upperBound - 1
    counted.noun = span(noun.lowerBound, noun.upperBound)
    counted.unitTokens = counted.noun
    counted.rules.append(rule)
    if let unit = meaning(last)?.unit, unit >= 0, vocabulary.units[unit].kind == .duration {
      // "50 previous years".
      counted.become(.duration, unit: unit, core: amount.core)
      return counted
    }
    counted.kind = .count
    counted.counted = .phrase(
      modifiers: noun.count > 1 ? span(noun.lowerBound, last) : 0..<0, head: pieces[last].tokens)
    if let per = periodAfter(noun.upperBound) {
      counted.per = per
      counted.core = amount.core.lowerBound..<span(noun.upperBound, noun.upperBound + 2).upperBound
    }
    return counted
  }

  /// "tests per day": the period of a counted rate.
  private func periodAfter(_ index: Int) -> Per? {
    guard has(index, [.per, .article]), let unit = meaning(index + 1)?.unit, unit >= 0,
      vocabulary.units[unit].kind == .duration, isRate(index + 1)
    else { return nil }
    return .unit(unit)
  }

  /// "an 11 member team": above one and singular, so the first noun is the unit.
  private func attributiveUnit(_ amount: Amount, _ start: Int, _ end: Int) -> Amount? {
    guard end - start > 1, let value = amount.value, value > .one, amount.style != .vague,
      amount.scale == 0, !isPluralWord(end - 1), tag(start) == .noun, tag(end - 1) == .noun,
      !isPluralWord(start)
    else { return nil }
    return attributive(amount, word: start)
  }

  /// "11-member", "four-cylinder": the word joined to the number is the unit.
  private func attributive(_ amount: Amount, word place: Int) -> Amount? {
    guard !has(place, [.stop, .cardinal, .verb]) || has(place, .unit) else { return nil }
    var counted = amount
    counted.kind = .count
    counted.counted = .phrase(modifiers: 0..<0, head: pieces[place].tokens)
    counted.unitTokens = pieces[place].tokens
    counted.core = amount.core.lowerBound..<pieces[place].tokens.upperBound
    counted.attributive = true
    counted.rules.append(.countNumberHyphenNoun)
    return counted
  }

  func word(_ index: Int) -> String { words(pieces[index].tokens) }

  func isPluralWord(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word else { return false }
    return isPlural(token, in: text.span)
  }

  /// The piece after the noun phrase that starts at `start`.
  func endOfNounPhrase(from start: Int) -> Int {
    var index = start
    var head = start
    while index < pieces.count, index - start < 8 {
      if has(index, .dash), isGlued(index), isGlued(index + 1), index > start, isWord(index + 1) {
        index += 2
        if tag(index - 1).isNominal { head = index }
        continue
      }
      if has(index, .taken), index > start, token(index)?.kind == .number, isWord(index + 1) {
        index += 1
        continue
      }
      guard isWord(index), continuesNoun(index, from: start) else { break }
      index += 1
      if tag(index - 1).isNominal || isPluralWord(index - 1) { head = index }
    }
    return head
  }

  /// Whether a word goes on with a noun phrase, by its part of speech and those around it.
  private func continuesNoun(_ index: Int, from start: Int) -> Bool {
    let tag = tag(index)
    if has(index, [.month, .weekday]), token(index)?.capitalised ?? false { return false }
    if index > start, isPluralWord(index - 1), !tag.isNominal || endsAfterPlural(index) {
      return tag == .possessiveMark && isWord(index + 1)
    }
    switch tag {
    case .noun, .nouns, .properNoun, .properNouns: return !has(index, [.per, .aged])
    case .adjective, .superlative, .comparative:
      return leadsToNoun(index + 1, from: start)
        || isSpelled(index, ["dead", "injured", "wounded"])
    case .pastParticiple, .presentParticiple, .verbPast:
      return leadsToNoun(index + 1, from: start) && !has(index + 1, .determiner)
        && (index == start || !isPluralWord(index - 1))
    case .adverb: return self.tag(index + 1).isAdjective || self.tag(index + 1) == .pastParticiple
    case .numeral:
      // "several hundred thousand H200 chips": a name that looks like one more number.
      return token(index)?.capitalised ?? false && leadsToNoun(index + 1, from: start)
    case .possessiveMark: return index > start && isWord(index + 1)
    case .conjunction:
      // "issued and outstanding shares".
      return index > start && self.tag(index - 1).isAdjective && self.tag(index + 1).isAdjective
        && leadsToNoun(index + 2, from: start)
    default: return false
    }
  }

  /// After a plural only a plural goes on ("sports cars"), or a name's later words.
  private func endsAfterPlural(_ index: Int) -> Bool {
    guard tag(index).isNominal else { return true }
    if token(index)?.capitalised ?? false { return !(token(index - 1)?.capitalised ?? false) }
    return !isPluralWord(index)
      && !(isSpelled(
        index - 1,
        [
          "sports", "sales", "arms", "goods", "savings", "defense", "communications", "operations",
          "securities", "earnings", "systems", "news",
        ]))
  }

  private func leadsToNoun(_ index: Int, from start: Int) -> Bool {
    var next = index
    while next < index + 4 {
      let tag = tag(next)
      if tag.isNominal, isWord(next) { return true }
      guard
        tag.isAdjective || tag == .pastParticiple || tag == .presentParticiple || has(next, .dash)
          || tag == .conjunction
      else { return false }
      next += 1
    }
    return false
  }
}
