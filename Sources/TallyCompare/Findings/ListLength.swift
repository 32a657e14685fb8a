import TallyModel

/// An announced number of things that the list after it does not have.
///
/// - Matches: "three reasons: cost, speed, safety and noise"; "four cities (Rome, Paris and
///   Bonn)".
/// - Not: lists whose items are longer than four words, hold figures or appositions, or are said
///   to be examples.
func listLengths(in sentence: SentenceFigures) -> [Miscalculation] {
  sentence.figures.compactMap { figure in
    guard [.count, .number].contains(figure.kind), figure.claim.quantity.qualifier == .exactly,
      let number = figure.claim.quantity.value?.wholeValue, (2...12).contains(number),
      let items = announcedItems(figure.printedNext), !items.contains(number)
    else { return nil }
    let found = items.lowerBound == items.upperBound ? "\(items.lowerBound)" : "other"
    return Miscalculation(
      .listLength, "“\(figure.text)” are announced, \(found) are listed.", [figure])
  }
}

/// How many items the list after a figure has; `nil` when no plain list follows.
private func announcedItems(_ next: [String]) -> ClosedRange<Int>? {
  guard let opening = next.firstIndex(where: { openings.contains($0) }), opening <= 4,
    !next[..<opening].contains(where: { exampleWords.contains($0.lowercased()) })
  else { return nil }
  let close = next[opening] == "(" ? ")" : next[opening] == "-" ? "-" : "."
  let rest = next[(opening + 1)...]
  let end = rest.firstIndex { $0 == close || $0 == ";" } ?? rest.endIndex
  // A dash or bracket must close what it opened.
  if end == rest.endIndex, close != "." { return nil }
  return itemCount(Array(rest[..<end]))
}

private let openings: Set<String> = [":", "(", "-"]
private let exampleWords: Set<String> = ["including", "like", "as", "among", "of", ","]

/// How many items a list may be read to have: "and" joins the last one, or two in one.
private func itemCount(_ words: [String]) -> ClosedRange<Int>? {
  let pieces = words.split(separator: ",", omittingEmptySubsequences: true).map(Array.init)
  guard pieces.count >= 2, let last = pieces.last else { return nil }
  let ands = pieces.map { piece in piece.filter { $0 == "and" || $0 == "or" }.count }
  let final = last.first == "and" || last.first == "or"
  guard final || last.contains("and") || last.contains("or"),
    pieces.dropFirst().allSatisfy({ !begins($0) }), pieces.allSatisfy({ isPlain($0) })
  else { return nil }
  let inner = ands.reduce(0, +) - (final ? 1 : 0)
  if final { return inner == 0 ? pieces.count...pieces.count : pieces.count...pieces.count + inner }
  let most = pieces.count + inner
  return inner == 1 ? most...most : pieces.count...most
}

/// Items that begin so describe the one before instead.
private func begins(_ piece: [String]) -> Bool {
  let first = piece.first { $0 != "and" && $0 != "or" } ?? ""
  return ["a", "an", "the", "who", "which", "where", "both", "all", "also", "then", "but", "is"]
    .contains(first.lowercased())
}

private func isPlain(_ piece: [String]) -> Bool {
  let words = piece.filter { $0 != "and" && $0 != "or" }
  return (1...4).contains(words.count)
    && words.allSatisfy { word in
      word.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 || $0 == 0x27 || $0 == 0x2D }
    }
}
