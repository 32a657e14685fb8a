import TallyModel

extension Clause {
  /// Stated, planned or possible: by the words before the figure's verb.
  func modality() -> Modality {
    for index in leftwards.prefix(16) {
      let word = words[index].text
      if word == "," { return .stated }
      if possibleWords.contains(word) { return .possible }
      if plannedWords.contains(word) { return .planned }
    }
    for index in rightwards.prefix(5) {
      let word = words[index].text
      if word == "," { break }
      if possibleModals.contains(word) { return .possible }
      if plannedModals.contains(word) { return .planned }
    }
    return .stated
  }

  /// Whether the statement is denied, near before the figure.
  func isNegated() -> Bool {
    for index in leftwards.prefix(6) {
      let word = words[index].text
      if word == "," || word == "than" { return false }
      if negations.contains(word) { return true }
    }
    return false
  }
}

private let possibleModals: Set<String> = ["could", "may", "might"]
private let plannedModals: Set<String> = ["will", "would", "shall", "'ll"]
private let possibleWords: Set<String> = possibleModals.union([
  "possible", "possibly", "potentially", "potential", "perhaps", "maybe",
])
private let plannedWords: Set<String> = plannedModals.union([
  "plan", "plans", "planned", "planning", "intend", "intends", "aim", "aims", "expects", "expect",
  "expected", "forecast", "forecasts", "target", "targets", "scheduled", "proposed", "proposes",
  "hopes", "seeks", "wants", "guidance", "outlook", "projected", "projects",
])
private let negations: Set<String> = ["not", "n't", "never", "denied", "denies", "deny"]
