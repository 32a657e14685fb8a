import TallyModel

/// "Doubled" and the like between two values whose ratio is another.
///
/// - Matches: "doubled to 40 million from 20 million"; "a fivefold rise, from 20 to 100".
/// - Not: ratios within a fifth below or a quarter above, as such words are loosely meant; "five
///   times more" may be five or six times as much.
func multiples(in sentence: SentenceFigures) -> [Miscalculation] {
  sentence.figures.indices.dropLast().compactMap { index in
    let (one, other) = (sentence.figures[index], sentence.figures[index + 1])
    guard one.lead.count <= 12, other.lead.count <= 4, let (old, new) = oriented(one, other),
      let (word, factor) = factor(before: index, in: sentence),
      let before = old.range, let after = new.range, let ratio = quotient(after, by: before),
      areApart(ratio, factor)
    else { return nil }
    return Miscalculation(
      .percentChange,
      "From “\(old.text)” to “\(new.text)” is \(rounded(center(after) / center(before))) times "
        + "as much, not “\(word)”.",
      [new, old])
  }
}

/// The factor that a word or figure before `index` states, with all that it may loosely mean.
private func factor(
  before index: Int, in sentence: SentenceFigures
) -> (word: String, allowed: ClosedRange<Double>)? {
  let figures = sentence.figures
  var lead = figures[index].lead
  if index >= 1, figures[index - 1].kind == .multiple, lead.count <= 3 {
    let stated = figures[index - 1]
    // "Five times more" may be five times or six times as much; "doubled" is twice.
    if stated.words.contains("times"), let times = stated.range,
      direction(of: index - 1, in: sentence) ?? 1 > 0
    {
      return (stated.text, times.lowerBound * 0.8...(times.upperBound + 1) * 1.25)
    }
    lead = stated.lead.suffix(2) + stated.words + lead
  }
  guard let place = lead.lastIndex(where: { factorWords[$0] != nil }), lead.count - place <= 4,
    let factor = factorWords[lead[place]]
  else { return nil }
  let hedges = lead[max(0, place - 2)..<place]
  if hedges.contains("than") { return (lead[place], beyond(factor)) }
  return (lead[place], factor * 0.8...factor * 1.25)
}

/// "More than doubled" and "more than halved" go on in the word's own direction.
private func beyond(_ factor: Double) -> ClosedRange<Double> {
  factor > 1 ? factor * 0.95...factor * 1000 : 0...factor * 1.05
}

private let factorWords: [String: Double] = [
  "doubled": 2, "doubles": 2, "double": 2, "doubling": 2, "tripled": 3, "triples": 3,
  "trebled": 3, "tripling": 3, "quadrupled": 4, "quintupled": 5, "halved": 0.5, "halving": 0.5,
  "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "tenfold": 10,
]
