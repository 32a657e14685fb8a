import TallyModel

/// Numbers that number and do not count: phone numbers, versions, models, addresses.
extension Parse {
  /// Takes them out of the grammar's sight before numbers are read.
  mutating func takeIdentifiers() {
    var index = 0
    while index < pieces.count {
      if pieces[index].classes.contains(.cardinal), let end = endOfCompound(index) {
        take(index..<end, .name)
        index = end
      } else if pieces[index].startsWithNumber, let (range, reason) = identifier(at: index) {
        take(range, reason)
        index = max(range.upperBound, index + 1)
      } else {
        index += 1
      }
    }
  }

  private func identifier(at index: Int) -> (Range<Int>, LeftAlone)? {
    guard let token = token(index), token.kind == .number, !has(index, .taken) else { return nil }
    if readDigits(text.span, token.range) == nil, vulgarFraction(text.span, token.range) == nil {
      return (index..<index + 1, .identifier)
    }
    if let end = endOfChain(index) { return (index..<end, .identifier) }
    if let end = endOfSlashed(index) { return (index..<end, .identifier) }
    if joinsName(index) { return (index..<endOfNameNumber(index), .name) }
    if let end = endOfModel(index) { return (index..<end, .name) }
    if isAddress(index) {
      return (index..<(has(index + 1, .dash) ? index + 3 : index + 1), .identifier)
    }
    return nil
  }

  /// "three-and-out", "two-by-four", "one-on-one": a spelled number in a word that counts nothing.
  private func endOfCompound(_ index: Int) -> Int? {
    guard !pieces[index].startsWithNumber,
      has(index + 1, .dash), isGlued(index + 1), isGlued(index + 2),
      isSpelled(index + 2, ["and", "by", "on", "for"]),
      has(index + 3, .dash), isGlued(index + 3), isGlued(index + 4), isWord(index + 4)
    else { return nil }
    // "two-and-a-half", "three-and-twenty"
    let isNumeral =
      has(index + 4, [.cardinal, .article, .scale])
      || isSpelled(index + 4, ["half", "quarter", "quarters"])
    return isSpelled(index + 2, ["and"]) && isNumeral ? nil : index + 5
  }

  /// "555-0199-22", "4-4-2": three or more numbers joined by hyphens.
  private func endOfChain(_ index: Int) -> Int? {
    var end = index + 1
    var count = 1
    while has(end, .dash), isGlued(end), isGlued(end + 1), token(end + 1)?.kind == .number {
      count += 1
      end += 2
    }
    return count >= 3 ? end : nil
  }

  /// "9/11", "24/7": two numbers with a slash that are no fraction.
  private func endOfSlashed(_ index: Int) -> Int? {
    guard has(index + 1, .slash), isGlued(index + 1), isGlued(index + 2),
      let below = wholeDigits(index + 2), let above = wholeDigits(index)
    else { return nil }
    if has(index + 3, .slash) || !isFraction(above, below) { return index + 3 }
    return nil
  }

  func isFraction(_ above: Int, _ below: Int) -> Bool {
    above < below && [2, 3, 4, 5, 8, 10, 16, 32, 64, 100, 128, 1000].contains(below)
  }

  /// "F-150", "last-32": a word glued by a hyphen before the number.
  private func joinsName(_ index: Int) -> Bool {
    guard isGlued(index), isGlued(index - 1), isWord(index - 2) else { return false }
    if isMark(index - 1, ".") { return token(index - 2)?.capitalised ?? false }
    guard has(index - 1, .dash), !has(index - 2, [.minus, .cardinal, .scale, .hundred, .and]),
      !isSpelled(index - 2, ["magnitude"])
    else { return false }
    // "3km-5km": the word is the unit of a number before it.
    return !(isGlued(index - 2) && token(index - 3)?.kind == .number)
  }

  private func endOfNameNumber(_ index: Int) -> Int {
    isGlued(index + 1) && isWord(index + 1) ? index + 2 : index + 1
  }

  /// "5G", "4x4", "1080p", "737s": letters glued after the number that are no unit.
  private func endOfModel(_ index: Int) -> Int? {
    let next = index + 1
    guard isGlued(next), isWord(next) else { return nil }
    if has(next, [.unit, .currencyWord, .currencySign, .scale, .times, .fold, .clock, .old]) {
      return isDesignation(index, next) ? next + 1 : nil
    }
    if has(next, .scaleMark) {
      // "first baseman 1B Ann Marsh": a mark before a name, without a currency.
      if token(next)?.capitalised ?? false, token(next)?.range.count == 1, isCapitalised(next + 1),
        !has(index - 1, [.currencySign, .currencyWord])
      {
        return next + 1
      }
      // "5G" and "2T" are generations and teslas more often than scales.
      return isSpelled(next, ["g"]) ? next + 1 : nil
    }
    if isSpelled(next, ["st", "nd", "rd", "th", "s"]) {
      return isSpelled(next, ["s"]) ? next + 1 : nil
    }
    return next + 1
  }

  /// "a 777F", "the 13F filing": a capital glued on that could be a degree and is none.
  private func isDesignation(_ index: Int, _ next: Int) -> Bool {
    if isSpelled(next, ["p"]), let lines = wholeDigits(index) {
      // Heights of pictures in lines.
      return [240, 360, 480, 720, 1080, 1440, 2160, 4320].contains(lines)
    }
    if isSpelled(next, ["g"]), token(next)?.capitalised ?? false { return true }
    guard isSpelled(next, ["f", "c", "k", "v", "w"]), token(next)?.capitalised ?? false else {
      return false
    }
    return isCapitalised(index - 1) || (isWord(next + 1) && !has(next + 1, .stop))
  }

  /// A number, capitalised words, a word for a street ("1600 Pennsylvania Avenue", "200 W Lake
  /// Street"), and a block of a street ("the 1200 block of").
  private func isAddress(_ index: Int) -> Bool {
    var next = index + 1
    if has(next, .dash), isGlued(next), token(next + 1)?.kind == .number { next += 2 }
    if isSpelled(next, ["block"]), let number = wholeDigits(index), number >= 100 { return true }
    while next < index + 8, isCapitalised(next) || isInitialStop(next) {
      if next > index + 1, has(next, .street) { return true }
      next += 1
    }
    return false
  }

  /// The stop of "W.".
  private func isInitialStop(_ index: Int) -> Bool {
    isMark(index, ".") && isCapitalised(index - 1) && token(index - 1)?.range.count == 1
  }

  /// Takes bare numbers that are part of a name, once units have been given out.
  mutating func takeNames() {
    for index in figures where isNameNumber(index) { take(index..<index + 1, .name) }
  }

  private func isNameNumber(_ index: Int) -> Bool {
    guard isBare(index) else { return false }
    if let amount = amount(index), amount.isBare, amount.style == .words, index > 1,
      isCapitalised(index - 1), !has(index - 1, .stop), token(index)?.capitalised ?? false,
      amount.scale == 0
    {
      // "the Big Ten"; headlines in capitals throughout count.
      return !countsPlural(index) && (token(0)?.capitalised ?? false) && !isCapitalised(index + 1)
    }
    if let amount = amount(index), amount.isBare, amount.style == .words, has(index - 1, .of),
      isCapitalised(index - 2), token(index)?.capitalised ?? false
    {
      // "the Group of Seven"; headlines in capitals throughout count.
      return !isCapitalised(index + 1)
    }
    guard let amount = amount(index), amount.isBare, amount.style == .digits, amount.scale == 0,
      !amount.formatted, let value = amount.value, value.isWhole, amount.qualifier == .exactly,
      !pieces[index].classes.isDisjoint(with: .bare), amount.value != nil
    else { return false }
    if isMark(index - 1, "#") { return true }
    if isEmergencyCall(index, value) { return true }
    if has(index - 1, .label) { return true }
    if has(index - 1, .weakLabel), !labelCounts(index) { return true }
    if has(index + 1, .productEnding), isCapitalised(index + 1) { return true }
    if isProductWord(index - 1) { return true }
    if continuesPhrase(index) { return true }
    if isMark(index - 1, "."), has(index - 2, .label), isSpelled(index - 2, ["no", "nos"]) {
      return true
    }
    if followsName(index), !countsPlural(index) || namesModel(index, value) { return true }
    return isSingularModel(index) || isSingularSubject(index, value)
  }

  /// "The 8900 is the thinnest": of what is counted one would say "are".
  private func isSingularSubject(_ index: Int, _ value: ExactDecimal) -> Bool {
    isSpelled(index - 1, ["the"]) && value >= ExactDecimal(100)
      && (isSpelled(index + 1, ["is", "was", "has"]) || tag(index + 1) == .verbPresentThird)
  }

  /// "two new 737 jets": a number inside the noun phrase of another.
  private func continuesPhrase(_ index: Int) -> Bool {
    guard let value = amount(index)?.value, value >= ExactDecimal(100),
      value < ExactDecimal(10_000),
      isWord(index - 1), !has(index - 1, .stop)
    else { return false }
    return has(index - 2, .bare)
      || (isWord(index - 2) && !has(index - 2, .stop) && has(index - 3, .bare))
  }

  /// "flight 12 people boarded": a label word that is an ordinary noun before a plural.
  private func labelCounts(_ index: Int) -> Bool {
    guard let label = token(index - 1), !label.capitalised else { return false }
    return countsPlural(index)
  }

  /// A capitalised word before the number that does not merely start the sentence.
  private func followsName(_ index: Int) -> Bool {
    if isTrademark(index - 1) { return isCapitalised(index - 2) }
    guard isCapitalised(index - 1),
      !has(index - 1, [.stop, .movementVerb, .movementNoun, .weekday])
    else { return false }
    if has(index - 1, .hedge) { return false }
    return index - 1 > 0
  }

  /// "the Marlin Swift 8900 supports": a determiner, a name, and a number that counts nothing.
  private func namesModel(_ index: Int, _ value: ExactDecimal) -> Bool {
    guard value >= ExactDecimal(100) else { return false }
    var start = index
    while start > 0, index - start < 5, isCapitalised(start - 1) { start -= 1 }
    let determiners: [StaticString] = ["the", "a", "an", "new", "its", "their"]
    return start < index && isSpelled(start - 1, determiners)
      || start + 1 < index && isSpelled(start, determiners)
  }

  /// "dialled 999", "a 911 call".
  private func isEmergencyCall(_ index: Int, _ value: ExactDecimal) -> Bool {
    guard [ExactDecimal(911), ExactDecimal(999), ExactDecimal(112)].contains(value) else {
      return false
    }
    return isSpelled(
      index - 1,
      ["call", "called", "calls", "calling", "dial", "dialed", "dialled", "dialing", "dialling"])
      || isSpelled(
        index + 1,
        ["call", "calls", "caller", "operator", "operators", "dispatcher", "dispatchers"])
  }

  private func isTrademark(_ index: Int) -> Bool {
    guard pieces.indices.contains(index) else { return false }
    let mark = bytes(pieces[index].tokens.lowerBound)
    return mark.elementsEqual("®".utf8) || mark.elementsEqual("™".utf8)
  }

  /// A plural in small letters follows, so that the number counts.
  private func countsPlural(_ index: Int) -> Bool {
    var next = index + 1
    while next < index + 5, isWord(next), !has(next, .stop) {
      guard let token = token(next) else { return false }
      if !token.capitalised, isPluralWord(next) { return true }
      next += 1
    }
    return false
  }

  /// "a 787 Dreamliner", "the 911": a singular determiner before a number above one.
  private func isSingularModel(_ index: Int) -> Bool {
    guard isSpelled(index - 1, ["a", "an"]), let value = amount(index)?.value,
      value > .one, !has(index + 1, .dash)
    else {
      return isCapitalised(index + 1) && (amount(index)?.value ?? .zero) >= ExactDecimal(100)
        && (amount(index)?.value ?? .zero) < ExactDecimal(10_000)
        && !has(index + 1, .stop) && !countsPlural(index)
        && !isPluralWord(index + 1)
    }
    return true
  }
}
