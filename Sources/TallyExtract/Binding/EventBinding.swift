import TallyText

extension Clause {
  /// The word for what happened to, or was done with, the things of the figure.
  ///
  /// First the verb or state right after the figure's noun ("24 people *were killed*", "two others
  /// *missing*"), then the verb right before it ("*injuring* dozens"), then the nearest verb of the
  /// clause that is neither reporting nor light. Of a whole whose part is counted, only what stands
  /// right behind it is said: "one of the 24 *killed*", but not "three of the six are missing".
  var governingVerb: Int? {
    if isWholeOfPart { return stateAfter(pastAuxiliaries: false) }
    return stateAfter(pastAuxiliaries: true) ?? verbBefore ?? nearestVerb
  }

  /// The verb or state of which the figure is the subject, with only auxiliaries between, or
  /// nothing.
  private func stateAfter(pastAuxiliaries: Bool) -> Int? {
    for index in rightwards.prefix(7) {
      let word = words[index]
      if word.part == .verb, !isReporting(word) { return index }
      if word.traits.contains(.state) { return index }
      guard word.part == .function || word.traits.contains(.passedOver) || isReporting(word),
        word.traits.contains(.subjectLink) || isReporting(word), pastAuxiliaries
      else { return nil }
    }
    return nil
  }

  /// The verb of which the figure is the object, with only small words between.
  private var verbBefore: Int? {
    for index in leftwards.prefix(4) {
      let word = words[index]
      if word.part == .verb { return isReporting(word) ? nil : index }
      guard word.part == .function, !word.traits.contains(.clauseStarter) else { return nil }
    }
    return nil
  }

  private var nearestVerb: Int? {
    var best: (index: Int, distance: Int)?
    for index in leftwards.prefix(14) + rightwards.prefix(14) where words[index].part == .verb {
      if isReporting(words[index]) { continue }
      let distance = distance(to: index)
      if best.map({ distance < $0.distance }) ?? true { best = (index, distance) }
    }
    return best?.index
  }

  private func isReporting(_ word: BoundWord) -> Bool {
    word.part == .verb && word.traits.contains(.reportingVerb)
  }

  /// The word "toll" before a figure that it rises or falls to: "bringing the death *toll* from the
  /// fire to 24".
  func tolls() -> [Int] {
    guard let near = leftwards.first, ["to", "at"].contains(words[near].text) else { return [] }
    return leftwards.prefix(8).filter { words[$0].text == "toll" }
  }

  /// The state that the subject noun names: "the death *toll* rose to 24".
  func state(of concepts: [Int]) -> Int? {
    concepts.first { words[$0].traits.contains(.stateNoun) }
  }
}

/// States that, without a noun, are of persons.
let personalStates = WordSet(
  ["kill", "injure", "missing", "arrest", "evacuate", "trap"].map { meaning(of: $0) })
