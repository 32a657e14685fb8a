import TallyModel

/// An age that does not fit the years of birth and of the event, or a span of years that does not
/// fit its ends.
///
/// - Matches: "born in 1960, she died in 2012 aged 49"; "for 20 years, from 1990 to 2005".
/// - Not: ages without a year beside them; spans within a year of the difference, as either end
///   may count.
func dates(in sentence: SentenceFigures) -> [Miscalculation] {
  sentence.figures.indices.compactMap { index in
    let figure = sentence.figures[index]
    if figure.kind == .age { return wrongAge(at: index, in: sentence) }
    if figure.kind == .duration { return wrongSpan(at: index, in: sentence) }
    return nil
  }
}

private func wrongAge(at index: Int, in sentence: SentenceFigures) -> Miscalculation? {
  let figure = sentence.figures[index]
  guard figure.claim.quantity.qualifier == .exactly,
    let age = figure.claim.quantity.value?.wholeValue, let born = birthYear(in: sentence),
    let then = yearBeside(figure), then > born
  else { return nil }
  let grown = then - born
  if age == grown || age == grown - 1 { return nil }
  return Miscalculation(
    .dates,
    "Born in \(born), a person was \(grown - 1) or \(grown) in \(then), not “\(figure.text)”.",
    [figure])
}

/// The one year after "born" in a sentence.
private func birthYear(in sentence: SentenceFigures) -> Int? {
  let words = words(of: sentence.bytes[...])
  let places = words.indices.filter { words[$0] == "born" }
  guard places.count == 1, let place = places.first else { return nil }
  let near = words[(place + 1)...].prefix(7)
  let end = near.firstIndex { ["and", ";", "who", "died", "was"].contains($0) } ?? near.endIndex
  return near[..<end].lazy.compactMap(year).first
}

/// The year that stands with an age: "in 2012 aged 49", "aged 49, on 3 May 2012".
private func yearBeside(_ figure: SentenceFigures.Figure) -> Int? {
  let before = figure.lead.reversed().prefix(5)
  if let place = before.firstIndex(where: { year($0) != nil }),
    before[..<place].allSatisfy({ ageWords.contains($0) }), !isBirth(before[place...].dropFirst())
  {
    return year(before[place])
  }
  let after = figure.next.prefix(6)
  guard let place = after.firstIndex(where: { year($0) != nil }),
    after[..<place].allSatisfy({ dateWords.contains($0) || Int($0) != nil }), place > 0
  else { return nil }
  return year(after[place])
}

private func isBirth(_ words: some Sequence<String>) -> Bool {
  words.contains { $0 == "born" }
}

private let ageWords: Set<String> = [
  ",", "aged", "at", "the", "age", "of", "when", "was", "he", "she",
]
private let dateWords: Set<String> = [
  "in", "on", ",", "january", "february", "march", "april", "may", "june", "july", "august",
  "september", "october", "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
]

private func wrongSpan(at index: Int, in sentence: SentenceFigures) -> Miscalculation? {
  let figure = sentence.figures[index]
  guard figure.claim.quantity.unit.name == "year",
    let stated = bounds(figure.claim.quantity.allows),
    let (from, to) = yearsBeside(figure), to > from
  else { return nil }
  let length = Double(to - from)
  if !areApart(length - 1...length + 1, stated) { return nil }
  return Miscalculation(
    .dates, "From \(from) to \(to) is \(to - from) years, not “\(figure.text)”.", [figure])
}

/// "from 1990 to 2005" right after a span or right before it.
private func yearsBeside(_ figure: SentenceFigures.Figure) -> (Int, Int)? {
  let after = Array(figure.next.drop { [",", "(", "-"].contains($0) }.prefix(4))
  if let years = spanYears(after) { return years }
  let before = Array(figure.lead.suffix(9))
  for start in before.indices where before[start] == "from" || before[start] == "between" {
    guard let years = spanYears(Array(before[start...].prefix(4))) else { continue }
    let rest = before[start...].dropFirst(4)
    if rest.allSatisfy({ spanWords.contains($0) }), rest.first == "," || rest.first == "(" {
      return years
    }
  }
  return nil
}

private let spanWords: Set<String> = [
  ",", "(", "a", "an", "or", "span", "period", "total", "of", "for",
]

private func spanYears(_ words: [String]) -> (Int, Int)? {
  guard words.count == 4, ["from", "between"].contains(words[0]), let from = year(words[1]),
    ["to", "until", "through", "and", "till"].contains(words[2]), let to = year(words[3])
  else { return nil }
  return (from, to)
}
