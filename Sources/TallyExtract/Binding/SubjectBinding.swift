import TallyModel

/// What is counted or measured, with the words around it that say so.
struct SubjectReading {
  /// The phrase as printed, for people.
  var subject: String?
  /// Tokens of words that name the thing, closest first.
  var concepts: [Int] = []
}

extension Clause {
  /// The thing a figure is said of.
  ///
  /// A counted noun is its own subject. Money, shares and measures take the noun that the syntax
  /// of figures puts beside them: "*spending* of $3bn", "$3bn *in aid*", "a *depth* of 10 km",
  /// "the *stake* is worth $3bn", "$3bn *offer*".
  func subject(noun: Range<Int>?) -> SubjectReading {
    var reading = SubjectReading()
    if let noun, !noun.isEmpty {
      reading.concepts = noun.reversed().filter { isThing($0) }
      let end = endOfComplement(from: noun.upperBound)
      reading.concepts += (noun.upperBound..<end).filter { isThing($0) }
      reading.subject = phrase(noun.lowerBound..<end)
      return reading
    }
    let end = endOfComplement(from: figure.upperBound)
    let after = (figure.upperBound..<end).filter { isThing($0) }
    let before = nounBefore()
    reading.concepts = before.map { [$0] } ?? []
    reading.concepts += after
    if let before {
      reading.subject = phrase(startOfPhrase(at: before)..<before + 1)
    } else if !after.isEmpty {
      reading.subject = phrase(after[0]..<end)
    }
    return reading
  }

  private func isThing(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let part = words[index].part
    return part == .content || part == .name || part == .verb
  }

  /// The end of one noun phrase with its preposition, right after the figure.
  private func endOfComplement(from start: Int) -> Int {
    var index = start
    guard index < words.count else { return start }
    if words[index].traits.contains(.complementPreposition) { index += 1 }
    var sawThing = false
    while index < words.count, index - start < 7 {
      let word = words[index]
      if isThing(index), word.part != .verb || !sawThing {
        sawThing = true
      } else if sawThing || word.part != .function || word.traits.contains(.complementPreposition) {
        break
      } else if !word.traits.contains(.determiner) {
        break
      }
      index += 1
    }
    return sawThing ? index : start
  }

  /// The noun left of the figure that it is said of.
  private func nounBefore() -> Int? {
    var sawVerb = false
    for index in leftwards.prefix(12) {
      let word = words[index]
      switch word.part {
      case .content: return index
      case .name where sawVerb || word.text.count > 1: return index
      case .verb:
        if sawVerb { return nil }
        sawVerb = true
      case .mark where word.traits.contains(.comma): return nil
      default: continue
      }
    }
    return nil
  }

  private func startOfPhrase(at index: Int) -> Int {
    var start = index
    while start > 0, index - start < 4,
      words[start - 1].part == .content
        || words[start - 1].part == .name
    {
      start -= 1
    }
    return start
  }

  /// The words of a range as printed.
  func phrase(_ range: Range<Int>) -> String? { words.phrase(range) }
}

extension [BoundWord] {
  /// The printed words of a token range.
  func phrase(_ range: Range<Int>) -> String? {
    var text = ""
    var end: Int?
    for index in range where indices.contains(index) {
      let word = self[index]
      if let end, word.range.lowerBound > end { text += " " }
      text += word.printed
      end = word.range.upperBound
    }
    return text.isEmpty ? nil : text
  }
}
