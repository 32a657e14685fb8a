import TallyModel

/// Ordinals that say something: ranks, days that something has gone on, places in a series.
extension Parse {
  /// An ordinal that states a rank: with a superlative ("second most powerful"), of a place
  /// ("finished second"), or as the whole of what is said; not "the first approval".
  func ranks(_ index: Int, _ amount: Amount) -> Bool {
    let next = has(index + 1, .dash) ? index + 2 : index + 1
    if has(next, .superlative) || tag(next) == .superlative { return true }
    if countsPeriods(index) || numbersSeries(index) || isPlace(index) { return true }
    if tag(next).isNominal || tag(next).isAdjective || has(index + 1, .dash) { return false }
    if amount.value == .one { return false }
    return !isWord(index + 1) && (has(index - 1, [.verb]) || tag(index - 1).isVerb || index == 0)
  }

  /// "the third day of their strike", "the eighth day of protests": an ordinal that tells how long
  /// something has gone on.
  func countsPeriods(_ index: Int) -> Bool {
    isSpelled(index + 1, ["day", "week", "month", "year", "night"]) && has(index + 2, .of)
      && (isSpelled(index + 3, ["the", "a", "an", "their", "its", "his", "her", "our", "this"])
        || isPlainWord(index + 3))
  }

  /// "the seventh straight day", "their eighth win", "the fifth coach fired": an ordinal that is as
  /// good as a count, from the second on.
  ///
  /// "The first" is said of too much, and a "second quarter" or "fourth floor" is a name.
  func numbersSeries(_ index: Int) -> Bool {
    guard let number = ordinalNumber(index), number > 1 else { return false }
    let next = index + (has(index + 1, .stop) ? 2 : 1)
    if isSpelled(next, Self.consecutive) { return isWord(next + 1) }
    guard isWord(index + 1), !has(index + 1, [.stop, .unit, .month, .weekday, .denominator]),
      !isSpelled(index + 1, Self.labelled)
    else { return false }
    if isSpelled(index - 1, ["his", "her", "its", "their", "my", "our", "'s", "\u{2019}s"]) {
      return true
    }
    return isSpelled(index - 1, ["the", "a", "an"])
      && isSpelled(index - 2, ["is", "was", "be", "become", "became", "becomes", "as", "named"])
  }

  /// "finished second", "ranked tenth in the country": a place in a field, from the second on.
  func isPlace(_ index: Int) -> Bool {
    guard let number = ordinalNumber(index), number > 1 else { return false }
    return isSpelled(index - 1, Self.placing) && !has(index + 1, .dash)
      && (!isWord(index + 1) || has(index + 1, .stop) || isSpelled(index + 1, ["overall"]))
  }

  /// The noun phrase that an ordinal of a series numbers.
  mutating func nameSeries() {
    for index in figures {
      guard var amount = amount(index), amount.style == .ordinal, numbersSeries(index) else {
        continue
      }
      var start = index + 1
      while isSpelled(start, Self.consecutive) { start += 1 }
      let end = endOfNounPhrase(from: start)
      guard end > start else { continue }
      amount.noun = span(start, end)
      amount.unitTokens = amount.noun
      amount.counted = .phrase(modifiers: 0..<0, head: pieces[end - 1].tokens)
      amount.rules.append(.ordinalSeries)
      amounts[pieces[index].amount] = amount
    }
  }

  /// The number that an ordinal in words or digits states.
  private func ordinalNumber(_ index: Int) -> Int? {
    if let amount = amount(index) {
      return amount.style == .ordinal ? amount.value?.wholeValue : nil
    }
    return has(index, .ordinal) ? meaning(index)?.number : nil
  }

  private func isPlainWord(_ index: Int) -> Bool {
    isWord(index) && !has(index, [.stop, .month, .weekday, .unit])
  }

  private static let consecutive: [StaticString] = ["straight", "consecutive", "successive"]
  private static let placing: [StaticString] = [
    "finish", "finished", "finishes", "finishing", "rank", "ranked", "ranks", "ranking", "place",
    "placed", "places", "placing", "come", "came", "comes", "coming",
  ]
  /// What is told apart by ordinals as by names.
  private static let labelled: [StaticString] = [
    "quarter", "half", "century", "period", "inning", "floor", "street", "avenue", "district",
    "grade", "class", "division", "party", "hand", "world", "amendment", "round", "thoughts",
    "thought", "lady", "person", "language", "generation", "degree", "circuit", "edition",
    "time",
  ]
}
