import TallyModel

extension Clause {
  /// Place, part, distribution and period of the figure.
  func scope() -> Scope {
    Scope(places: places(), distribution: distribution(), per: period(), partOf: whole())
  }

  /// Names after a preposition of place.
  private func places() -> [String] {
    var found: [String] = []
    for index in words.indices where words[index].part == .name {
      guard index > 0, words[index - 1].part != .name else { continue }
      var before = index - 1
      while before > 0,
        ["the", "western", "eastern", "northern", "southern", "central"].contains(
          words[before].text)
      {
        before -= 1
      }
      guard placePrepositions.contains(words[before].text) else { continue }
      var end = index + 1
      while end < words.count, words[end].part == .name { end += 1 }
      if let name = phrase(index..<end), !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// "each", "in total", "on average" near the figure.
  private func distribution() -> Distribution? {
    for index in rightwards.prefix(6) + leftwards.prefix(5) {
      let word = words[index]
      if word.text == "," { continue }
      switch word.text {
      case "each", "apiece", "every": return .each
      case "total", "altogether", "combined", "overall", "totaling", "totalling", "totaled",
        "totalled":
        return .total
      case "average", "median", "mean", "averaging", "averaged": return .average
      default: continue
      }
    }
    return nil
  }

  /// "a year", "per share", "annually" right after the figure.
  private func period() -> String? {
    let next = Array(rightwards.prefix(4))
    for (offset, index) in next.enumerated() {
      let word = words[index].text
      if let period = periodAdverbs[word] { return period }
      guard ["a", "an", "per", "every", "each"].contains(word), offset + 1 < next.count,
        offset < 2
      else { continue }
      let noun = nounLemma(words[next[offset + 1]].text)
      if word == "per" || periodNouns.contains(noun) { return noun }
    }
    let before = leftwards.first.map { words[$0].text }
    return before.flatMap { periodAdverbs[$0] }
  }

  /// The whole in "two of the sources", "seven of which": its noun, or the pronoun.
  private func whole() -> String? {
    let next = Array(rightwards.prefix(5))
    guard next.count > 1, words[next[0]].text == "of",
      wholeMarks.contains(words[next[1]].text)
    else { return nil }
    for index in next.dropFirst(2) where words[index].part == .content || words[index].part == .name
    {
      return nounLemma(words[index].text)
    }
    return words[next[1]].text
  }
}

private let placePrepositions: Set<String> = [
  "in", "at", "across", "near", "throughout", "around", "off", "within", "outside", "inside",
]
private let wholeMarks: Set<String> = [
  "the", "those", "these", "them", "which", "whom", "its", "their", "his", "her", "our",
]
private let periodNouns: Set<String> = [
  "year", "month", "week", "day", "hour", "minute", "second", "quarter", "season", "decade", "game",
  "share", "head", "person", "barrel", "tonne", "ton", "night", "unit", "gallon", "litre",
]
private let periodAdverbs: [String: String] = [
  "annually": "year", "yearly": "year", "annual": "year", "monthly": "month", "weekly": "week",
  "daily": "day", "hourly": "hour", "quarterly": "quarter", "nightly": "night",
]
