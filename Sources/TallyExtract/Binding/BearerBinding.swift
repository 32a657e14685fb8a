extension Clause {
  /// The name of the person whose age a figure is.
  ///
  /// An age stands in few constructions: "*Ana Ruiz*, 27", "*Ana Ruiz* (27)", "27-year-old clerk
  /// *Ana Ruiz*", "*Ana Ruiz* is 27". `nil` where no name stands there ("the clerk, 27"), and where
  /// the age is to come ("who turns 28 in May").
  func ageBearer(verb: Int?) -> Range<Int>? {
    if let verb, Self.turningVerbs.contains(words[verb].text) { return nil }
    return bearerAfter() ?? bearerBefore()
  }

  /// "27-year-old clerk *Ana Ruiz*": the names that end the phrase after the figure.
  private func bearerAfter() -> Range<Int>? {
    let start = figure.upperBound
    var end = start
    while end < words.count, end - start < Self.longestPhrase,
      words[end].part == .content || words[end].part == .name
    {
      end += 1
    }
    return end > start && words[end - 1].part == .name ? name(endingAt: end - 1, from: start) : nil
  }

  /// "*Ana Ruiz*, 27": the names that end right before the figure.
  private func bearerBefore() -> Range<Int>? {
    var index = figure.lowerBound - 1
    while index > 0, Self.agedWords.contains(words[index].text) { index -= 1 }
    guard index > 0, Self.bearerLinks.contains(words[index].text) else { return nil }
    index -= 1
    while index > 0, Self.nameSuffixes.contains(words[index].text) { index -= 1 }
    return words[index].part == .name ? name(endingAt: index, from: 0) : nil
  }

  /// The run of names that ends at a token, with the points of initials.
  private func name(endingAt last: Int, from first: Int) -> Range<Int> {
    var start = last
    while start > first, last - start < Self.longestPhrase,
      words[start - 1].part == .name || (words[start - 1].text == "." && start - 1 > first)
    {
      start -= 1
    }
    while words[start].part != .name { start += 1 }
    return start..<last + 1
  }

  /// What lasted as long as a figure in a unit says; years are mostly careers and pasts.
  func lasting(_ unit: String) -> Int? {
    lastingThing() ?? (["minute", "hour", "day"].contains(unit) ? lastingDeed() : nil)
  }

  /// What was done for as long as the figure says: "the jury *deliberated* for 30 hours".
  func lastingDeed() -> Int? {
    guard leftwards.count > 1, words[leftwards[0]].text == "for" else { return nil }
    for index in leftwards.dropFirst().prefix(Self.longestPhrase) {
      let word = words[index]
      if word.part == .verb { return word.traits.contains(.reportingVerb) ? nil : index }
      if word.traits.contains(.comma) || word.traits.contains(.clauseStarter) { return nil }
    }
    return nil
  }

  /// Tokens of a phrase that are looked at.
  private static var longestPhrase: Int { 7 }
  private static let agedWords: Set<String> = ["aged", "age"]
  private static let bearerLinks: Set<String> = [",", "(", "is", "was"]
  private static let nameSuffixes: Set<String> = ["jr", "sr", "jr.", "sr.", "ii", "iii", ".", ","]
  private static let turningVerbs: Set<String> = ["turn", "turns", "turned", "turning"]
}

extension Clause {
  /// Whether a figure is of those who live somewhere: "a city of 160,000 people", "home to 160,000
  /// people", "a population of 160,000".
  func isPopulation() -> Bool {
    guard leftwards.count > 1 else { return false }
    let (near, far) = (words[leftwards[0]], words[leftwards[1]])
    if near.text == "population" || (near.traits.contains(.of) && far.text == "population") {
      return true
    }
    if near.traits.contains(.of), far.traits.contains(.placeNoun) { return true }
    return far.text == "home" && ["to", "of", "by"].contains(near.text)
  }

  /// What lasted as long as the figure says: "four days of the worst *riots*", "30 hours of
  /// *deliberating*".
  func lastingThing() -> Int? {
    var index = figure.upperBound
    guard words.indices.contains(index), words[index].traits.contains(.of) else { return nil }
    index += 1
    if words.indices.contains(index), words[index].part == .function { index += 1 }
    var thing: Int?
    for place in index..<max(index, min(words.count, index + Self.longestPhrase)) {
      switch words[place].part {
      case .content: thing = place
      case .name where thing == nil: continue
      case .verb where thing == nil: return place
      default: return thing
      }
    }
    return thing
  }
}
