import TallyModel

extension Clause {
  /// Stated, planned or possible: by the words before the figure's verb.
  func modality() -> Modality {
    for index in leftwards.prefix(16) {
      let traits = words[index].traits
      if traits.contains(.comma) { return .stated }
      if traits.contains(.possible) { return .possible }
      if traits.contains(.planned) { return .planned }
    }
    for index in rightwards.prefix(5) {
      let traits = words[index].traits
      if traits.contains(.comma) { break }
      if traits.contains(.possibleModal) { return .possible }
      if traits.contains(.plannedModal) { return .planned }
    }
    return .stated
  }

  /// Whether the statement is denied, near before the figure.
  func isNegated() -> Bool {
    for index in leftwards.prefix(6) {
      let traits = words[index].traits
      if traits.contains(.comma) || traits.contains(.than) { return false }
      if traits.contains(.negation) { return true }
    }
    return false
  }
}
