import TallyModel

/// Days, years and times of day: seen and left alone, so that no rule counts them.
extension Parse {
  /// Takes the tokens of dates and times out of the grammar's sight.
  mutating func takeCalendar() {
    var index = 0
    while index < pieces.count {
      guard pieces[index].startsWithNumber else {
        index += 1
        continue
      }
      if let digits = wholeDigits(index) {
        let end =
          endOfDate(at: index, digits) ?? endOfTime(at: index, digits)
          ?? endOfYear(at: index, digits)
        if let end {
          take(index..<end, .date)
          index = end
          continue
        }
      } else if has(index + 1, .clock), let digits = digits(index), digits.formatted,
        digits.value < ExactDecimal(25)
      {
        take(index..<index + 2, .date)
      }
      index += 1
    }
  }

  /// The digits of an untouched number token.
  func digits(_ index: Int) -> DigitReading? {
    guard let token = token(index), token.kind == .number, pieces[index].amount < 0,
      !has(index, .taken)
    else { return nil }
    return readDigits(text.span, token.range)
  }

  /// The value of an untouched number token without separators.
  func wholeDigits(_ index: Int) -> Int? {
    guard let digits = digits(index), digits.isWhole, !digits.formatted, digits.wholeDigits < 10
    else { return nil }
    return digits.value.wholeValue
  }

  private func isMonth(_ index: Int) -> Bool {
    has(index, .month) && (token(index)?.capitalised ?? false)
  }

  /// A month name right before, perhaps with its abbreviating stop.
  private func isMonthBefore(_ index: Int) -> Bool {
    isMonth(index - 1) || (isMonth(index - 2) && isMark(index - 1, "."))
  }

  func isMark(_ index: Int, _ mark: Character) -> Bool {
    guard pieces.indices.contains(index), pieces[index].tokens.count == 1,
      let byte = mark.asciiValue
    else { return false }
    let place = tokens[pieces[index].tokens.lowerBound].range
    return place.count == 1 && text[place.lowerBound] == byte
  }

  /// A word of one of these spellings, in lower case.
  func isSpelled(_ index: Int, _ words: [StaticString]) -> Bool {
    guard isWord(index) else { return false }
    let place = tokens[pieces[index].tokens.lowerBound].range
    for word in words where word.utf8CodeUnitCount == place.count {
      let isSame = word.withUTF8Buffer { letters in
        for offset in letters.indices {
          let byte = text[place.lowerBound + offset]
          if letters[offset] != (byte &- 0x41 < 26 ? byte | 0x20 : byte) { return false }
        }
        return true
      }
      if isSame { return true }
    }
    return false
  }

  /// The piece after a day's ordinal ending, when one stands at `index`.
  private func skipOrdinalEnding(_ index: Int) -> Int {
    isGlued(index) && isSpelled(index, ["st", "nd", "rd", "th"]) ? index + 1 : index
  }

  private func endOfDate(at index: Int, _ value: Int) -> Int? {
    let isDay = (1...31).contains(value)
    let isYear = (1000...2100).contains(value)
    if isMonthBefore(index), isDay || isYear {
      var end = skipOrdinalEnding(index + 1)
      if isDay { end = endOfMoreDays(end) }
      if has(end, .comma), let year = wholeDigits(end + 1), (1000...2100).contains(year) {
        end += 2
      }
      return end
    }
    guard isDay else { return nil }
    var end = endOfMoreDays(skipOrdinalEnding(index + 1))
    if has(end, .of) { end += 1 }
    return isMonth(end) ? end : nil
  }

  /// "20-24", "5 and 6": further days of the same month.
  private func endOfMoreDays(_ start: Int) -> Int {
    var end = start
    while has(end, [.dash, .to, .and, .or, .slash]), let day = wholeDigits(end + 1),
      (1...31).contains(day), !has(end + 2, [.unit, .currencyWord, .scale])
    {
      let after = skipOrdinalEnding(end + 2)
      guard has(end, [.dash, .slash]) || isMonth(after) || !isWord(after) || has(after, .stop)
      else { break }
      end = after
    }
    return end
  }

  private func endOfTime(at index: Int, _ value: Int) -> Int? {
    if has(index + 1, .clock), isClock(index + 1, value) { return index + 2 }
    if has(index + 1, .colon), isGlued(index + 1), isGlued(index + 2),
      let minutes = digits(index + 2),
      minutes.wholeDigits == 2, value < 100
    {
      var end = index + 3
      while has(end, .colon), isGlued(end), digits(end + 1) != nil { end += 2 }
      if has(end, .clock) { end += 1 }
      return end
    }
    if has(index + 1, [.dash, .to, .and, .or]), digits(index + 2) != nil, has(index + 3, .clock),
      isClock(index + 3, value), value <= 24
    {
      return index + 4
    }
    return nil
  }

  /// "5 am" is a time, "500 am" and "3 est" are not.
  private func isClock(_ index: Int, _ value: Int) -> Bool {
    value <= 24 || (value <= 2400 && (token(index)?.allCapitals ?? false))
  }

  private func endOfYear(at index: Int, _ value: Int) -> Int? {
    guard let digits = digits(index), digits.wholeDigits == 4 else { return nil }
    if isGlued(index + 1), isSpelled(index + 1, ["s"]), value > 1000, value < 2100 {
      return index + 2
    }
    guard isYear(value, at: index) else { return nil }
    var end = index + 1
    if has(end, [.dash, .slash]), isGlued(end), let next = wholeDigits(end + 1),
      next < 100 || (1000...2100).contains(next)
    {
      end += 2
    } else if has(end, [.dash, .to]), let next = wholeDigits(end + 1), (1900...2099).contains(next)
    {
      end += 2
    }
    return end
  }

  private func isYear(_ value: Int, at index: Int) -> Bool {
    if has(index - 1, .currencySign) || has(index - 1, .minus) { return false }
    let next = index + 1
    if has(next, [.unit, .currencyWord, .currencySign, .scale, .scaleMark, .hundred]),
      !has(next, .stop),
      !isSpelled(next, ["in", "a", "m", "pound", "quarter", "second", "won", "try", "day"])
    {
      return false
    }
    if isMark(next, "%") { return false }
    switch value {
    case 1900...2099: return !isHedged(index) && !dashJoinsWord(next)
    case 1000...1899:
      return has(index - 1, .beforeYear) && (has(next, .stop) || !isWord(next))
        && !isHedged(index)
    default: return false
    }
  }

  private func dashJoinsWord(_ index: Int) -> Bool {
    has(index, .dash) && isGlued(index) && isGlued(index + 1) && isWord(index + 1)
      && has(index + 1, .unit)
  }

  /// A hedge that years do not take.
  private func isHedged(_ index: Int) -> Bool {
    guard let meaning = meaning(index - 1), meaning.hedge >= 0, !has(index - 1, .beforeYear) else {
      return false
    }
    switch vocabulary.hedges[meaning.hedge / 2].effect {
    case .nothing: return false
    default: return !isSpelled(index - 1, ["near", "within", "below", "above", "until", "over"])
    }
  }
}
