import TallyModel

extension Clause {
  /// Place, part, distribution and period of the figure.
  func scope() -> Scope {
    Scope(
      places: places(), distribution: distribution(), per: period(), partOf: whole(),
      isAddition: isAddition(), isWhole: isWholeOfPart)
  }

  /// "another 20 people", "20 additional people", "a further 20".
  private func isAddition() -> Bool {
    let start = max(0, figure.lowerBound - 2)
    return words[start..<max(start, figure.upperBound)].contains { $0.traits.contains(.addition) }
  }

  /// Names after a preposition of place.
  private func places() -> [String] {
    var found: [String] = []
    for index in words.indices where words[index].part == .name {
      guard index > 0, words[index - 1].part != .name else { continue }
      var before = index - 1
      while before > 0,
        words[before].traits.contains(.side)
      {
        before -= 1
      }
      guard words[before].traits.contains(.placePreposition) else { continue }
      var end = index + 1
      while end < words.count, words[end].part == .name { end += 1 }
      if let name = phrase(index..<end), !found.contains(name) { found.append(name) }
    }
    return found + placeNouns().filter { !found.contains($0) }
  }

  /// "in the province", "in the district": places without a name.
  private func placeNouns() -> [String] {
    words.indices.dropFirst(2).compactMap { index in
      guard words[index].traits.contains(.placeNoun), words[index - 1].text == "the",
        words[index - 2].traits.contains(.placePreposition)
      else { return nil }
      return words[index].text
    }
  }

  /// "each", "in total", "on average" near the figure.
  private func distribution() -> Distribution? {
    for index in rightwards.prefix(6) + leftwards.prefix(5) {
      let traits = words[index].traits
      if traits.contains(.each) { return .each }
      if traits.contains(.total) { return .total }
      if traits.contains(.average) { return .average }
    }
    return nil
  }

  /// "a year", "per share", "annually" right after the figure.
  private func period() -> String? {
    let next = Array(rightwards.prefix(4))
    for (offset, index) in next.enumerated() {
      let word = words[index].text
      let traits = words[index].traits
      if traits.contains(.periodAdverb), let period = periodAdverbs[word] { return period }
      guard traits.contains(.periodLead), offset + 1 < next.count, offset < 2 else { continue }
      let noun = nounLemma(words[next[offset + 1]].text)
      if word == "per" || periodNouns.contains(noun) { return noun }
    }
    guard let before = leftwards.first, words[before].traits.contains(.periodAdverb) else {
      return nil
    }
    return periodAdverbs[words[before].text]
  }

  /// The whole in "two of the sources", "seven of which": its noun, or the pronoun.
  private func whole() -> String? {
    let next = Array(rightwards.prefix(5))
    guard next.count > 1, words[next[0]].traits.contains(.of),
      words[next[1]].traits.contains(.wholeMark)
    else { return nil }
    for index in next.dropFirst(2) where words[index].part == .content || words[index].part == .name
    {
      return nounLemma(words[index].text)
    }
    return words[next[1]].text
  }

  /// Whether the figure is the whole of which another is a part: "three of the six engineers".
  var isWholeOfPart: Bool {
    guard leftwards.count > 2, words[leftwards[0]].part == .function,
      words[leftwards[1]].traits.contains(.of)
    else { return false }
    let part = words[leftwards[2]]
    return part.part == .number || partWords.contains(part.text)
  }
}

private let periodNouns: Set<String> = [
  "year", "month", "week", "day", "hour", "minute", "second", "quarter", "season", "decade", "game",
  "share", "head", "person", "barrel", "tonne", "ton", "night", "unit", "gallon", "litre",
]
private let periodAdverbs: [String: String] = [
  "annually": "year", "yearly": "year", "annual": "year", "monthly": "month", "weekly": "week",
  "daily": "day", "hourly": "hour", "quarterly": "quarter", "nightly": "night",
]

/// Numbers and quantities that name the part of a whole.
private let partWords: Set<String> = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half", "none",
  "some", "many", "most", "all", "several", "any", "few",
]
