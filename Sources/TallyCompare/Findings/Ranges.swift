import TallyModel

/// A range whose lower end is above its upper end, or an average outside its range.
///
/// - Matches: "between 30 and 20 people"; "from a low of $40 to a high of $30"; "ranged from $20
///   to $40, with an average of $45".
/// - Not: "from 30 to 20", which may be a fall; averages of something else than the range.
func ranges(in sentence: SentenceFigures) -> [Miscalculation] {
  sentence.figures.compactMap(invertedRange) + invertedEnds(in: sentence)
    + outlyingAverages(in: sentence)
}

/// "between 30 and 20": the ends as printed.
private func invertedRange(_ figure: SentenceFigures.Figure) -> Miscalculation? {
  guard figure.claim.quantity.qualifier == .range, figure.follows("between"),
    let (low, high) = printedEnds(figure), low > high
  else { return nil }
  return Miscalculation(
    .range, "“\(figure.text)”: the first end is above the second.", [figure])
}

/// The two ends of a range in the order of print; an end without a scale has the other's.
func printedEnds(_ figure: SentenceFigures.Figure) -> (Double, Double)? {
  guard let low = figure.claim.quantity.low, let high = figure.claim.quantity.high, low != high
  else { return nil }
  let bytes = Array(figure.text.utf8)
  let numbers = plainNumbers(in: bytes)
  guard numbers.count == 2 else { return nil }
  let scaled = numbers.map(\.hasScale)
  if scaled[0] == scaled[1] || (scaled[1] && numbers[0].value <= numbers[1].value * 10) {
    return (numbers[0].value, numbers[1].value)
  }
  return nil
}

/// Plain numbers in digits, with whether a scale word or letter follows them.
private func plainNumbers(in bytes: [UInt8]) -> [(value: Double, hasScale: Bool)] {
  var found: [(Double, Bool)] = []
  var index = 0
  while index < bytes.count {
    guard bytes[index] &- 0x30 < 10 else {
      index += 1
      continue
    }
    var digits: [UInt8] = []
    while index < bytes.count,
      bytes[index] &- 0x30 < 10 || bytes[index] == 0x2C || isPoint(bytes, index)
    {
      if bytes[index] != 0x2C { digits.append(bytes[index]) }
      index += 1
    }
    guard let value = ExactDecimal(String(decoding: digits, as: UTF8.self)) else { return [] }
    let rest = words(of: bytes[index...].prefix(12))
    found.append((value.approximation, rest.first.map { scaleWords.contains($0) } ?? false))
  }
  return found
}

/// A decimal point between two digits.
private func isPoint(_ bytes: [UInt8], _ index: Int) -> Bool {
  bytes[index] == 0x2E && index + 1 < bytes.count && bytes[index + 1] &- 0x30 < 10
}

private let scaleWords: Set<String> = [
  "thousand", "million", "billion", "trillion", "k", "m", "mn", "bn", "b", "tn", "hundred",
  "lakh", "crore",
]

/// "a low of 40 and a high of 30".
private func invertedEnds(in sentence: SentenceFigures) -> [Miscalculation] {
  zip(sentence.figures, sentence.figures.dropFirst()).compactMap { one, other in
    guard one.dimension == other.dimension else { return nil }
    let ends =
      opens(one, with: lowWords) && opens(other, with: highWords)
      ? (one, other)
      : opens(one, with: highWords) && opens(other, with: lowWords) ? (other, one) : nil
    guard let ends, let low = ends.0.extent.point, let high = ends.1.extent.point, low > high,
      let least = ends.0.extent.digits?.low, let most = ends.1.extent.digits?.high, least > most
    else { return nil }
    return Miscalculation(
      .range, "The low of “\(ends.0.text)” is above the high of “\(ends.1.text)”.",
      [ends.0, ends.1])
  }
}

private func opens(_ figure: SentenceFigures.Figure, with nouns: Set<String>) -> Bool {
  guard figure.lead.count <= 8 else { return false }
  let lead = (figure.lead.suffix(4) + figure.words.prefix(3)).filter { $0 != "record" }
  return zip(lead, lead.dropFirst()).contains { $1 == "of" && nouns.contains($0) }
}

private let lowWords: Set<String> = ["low", "minimum", "lowest"]
private let highWords: Set<String> = ["high", "maximum", "peak", "highest"]

/// An average beside the range it is of.
private func outlyingAverages(in sentence: SentenceFigures) -> [Miscalculation] {
  let figures = sentence.figures.filter { $0.kind != .ordinal }
  let means = figures.filter(isAverage)
  let spans = figures.filter { $0.claim.quantity.qualifier == .range && !isAverage($0) }
  guard means.count == 1, spans.count == 1, figures.count == 2, let mean = means.first,
    let range = spans.first, mean.dimension == range.dimension,
    figures[1].lead.allSatisfy({ averageLeads.contains($0) || averageWords.contains($0) }),
    let low = range.extent.allows.low, let high = range.extent.allows.high,
    mean.extent.allows.endsBefore(Interval(low)) || Interval(high).endsBefore(mean.extent.allows)
  else { return [] }
  return [
    Miscalculation(
      .range, "The average “\(mean.text)” is outside “\(range.text)”.", [mean, range])
  ]
}

private func isAverage(_ figure: SentenceFigures.Figure) -> Bool {
  (figure.lead.suffix(4) + figure.words).contains { averageWords.contains($0) }
}

private let averageWords: Set<String> = ["average", "averaging", "averaged", "mean", "median"]
/// What may stand between a range and its average.
private let averageLeads: Set<String> = [
  ",", "with", "an", "a", "the", "and", "of", "(", "-", "at", "was", "is", "were", ";", "on", "for",
  "they", "it", "but",
]
