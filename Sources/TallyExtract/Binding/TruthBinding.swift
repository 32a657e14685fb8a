import TallyModel

extension Clause {
  /// Stated, planned or possible: by the words before the figure's verb.
  func modality() -> Modality {
    for index in leftwards.prefix(16) {
      let traits = words[index].traits
      if traits.contains(.comma) || isRefuted(at: index) { return .stated }
      if traits.contains(.possible) { return .possible }
      if traits.contains(.planned) || isForecast(at: index) { return .planned }
    }
    for index in rightwards.prefix(5) {
      let traits = words[index].traits
      if traits.contains(.comma) { break }
      if traits.contains(.possibleModal) { return .possible }
      if traits.contains(.plannedModal) { return .planned }
    }
    return .stated
  }

  /// "Analysts had *looked* for": what forecasters look for is no more than expected.
  private func isForecast(at index: Int) -> Bool {
    guard Self.looking.contains(words[index].text), words.indices.contains(index + 1),
      words[index + 1].text == "for"
    else { return false }
    return words[max(0, index - Self.subjectReach)..<index].contains {
      Self.forecasters.contains($0.text)
    }
  }

  /// "If they had come, there would*n't* be 20 dead": what would not be if something had been, is.
  private func isRefuted(at index: Int) -> Bool {
    index > 0 && words[index].traits.contains(.negation)
      && ["would", "wo"].contains(words[index - 1].text)
      && words[..<index].contains { $0.text == "if" }
  }

  private static let looking: Set<String> = ["look", "looks", "looked", "looking"]
  private static let forecasters: Set<String> = [
    "analysts", "economists", "forecasters", "investors", "traders", "markets", "street",
    "consensus",
  ]
  /// Words before a verb among which its subject stands.
  private static var subjectReach: Int { 8 }

  /// Whether the statement is denied, near before the figure.
  func isNegated() -> Bool {
    for index in leftwards.prefix(6) {
      let traits = words[index].traits
      if traits.contains(.comma) || traits.contains(.than) { return false }
      if traits.contains(.negation) { return !isRefuted(at: index) }
    }
    return false
  }
}
