/// Figures that are said to be of before: "its initial offer of $3bn", "the previous record, 52".
extension Parse {
  /// Whether a noun such as "offer" or "estimate" that stands before a figure is called an earlier
  /// one.
  ///
  /// Between the noun and the figure may stand to whom or by whom it was, other figures, commas
  /// and dashes: "their original bid to Acme – six years, $90 million".
  func isOfEarlierNoun(_ index: Int) -> Bool {
    var place = index - 1
    for _ in 0..<Self.reach {
      if isSpelled(place, Self.revisedNouns) {
        return isSpelled(place - 1, Self.earlierWords) || isSpelled(place - 2, Self.earlierWords)
      }
      let isPassedOver =
        has(place, .figure) || has(place, [.comma, .dash, .of, .hedge, .article])
        || isSpelled(place, ["to", "for", "by", "from", "over"]) || isCapitalised(place)
      guard isPassedOver else { return false }
      place -= 1
    }
    return false
  }

  /// Whether a figure stands after "to" for an earlier one of its kind: "raised its initial offer of
  /// $3bn to $4bn".
  func replacesEarlier(_ index: Int) -> Bool {
    let lead = has(index - 1, .to) ? index - 1 : index - 2
    guard has(lead, .to), let kind = amount(index)?.kind else { return false }
    var place = lead - 1
    while place >= 0, place >= lead - Self.nearby {
      if let earlier = amount(place), earlier.kind == kind { return isOfEarlierNoun(place) }
      if has(place, [.openBracket, .closeBracket, .colon]) || isMark(place, ";") { return false }
      place -= 1
    }
    return false
  }

  /// Pieces between an earlier value and the one that takes its place.
  private static let nearby = 4

  /// Pieces before a figure among which its noun is looked for.
  private static let reach = 9

  /// Nouns whose figure is set anew.
  private static let revisedNouns: [StaticString] = [
    "offer", "bid", "proposal", "estimate", "forecast", "projection", "guidance", "target",
    "toll", "count", "tally", "figure", "total", "record", "mark", "budget", "valuation",
  ]

  private static let earlierWords: [StaticString] = [
    "initial", "original", "previous", "earlier", "prior", "former", "preliminary",
  ]
}
