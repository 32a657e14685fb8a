import TallyModel

/// The old and the new value of a change, by the words beside it.
func ends(
  of index: Int, in sentence: SentenceFigures
) -> (old: SentenceFigures.Figure, new: SentenceFigures.Figure)? {
  let figures = sentence.figures
  // "rose 12 percent to B from A", "rose 12 percent, from A to B"
  if index + 2 < figures.count, figures[index + 1].lead.count <= 3,
    figures[index + 2].lead.count <= 6,
    let pair = oriented(figures[index + 1], figures[index + 2])
  {
    return pair
  }
  // "from A to B, up 12 percent", "to B from A, a rise of 12 percent"
  if index >= 2, figures[index].lead.count <= 6, figures[index - 1].lead.count <= 6,
    let pair = oriented(figures[index - 2], figures[index - 1])
  {
    return pair
  }
  // "B, up 12 percent from A", "B, a 12 percent rise from A"
  if index >= 1, index + 1 < figures.count, isLevel(figures[index - 1]),
    isLevel(figures[index + 1]),
    figures[index].lead.first.map({ [",", "-", "("].contains($0) })
      ?? false, figures[index].lead.count <= 4, figures[index + 1].lead.count <= 4,
    figures[index + 1].follows("from")
  {
    return (figures[index + 1], figures[index - 1])
  }
  return nil
}

/// The difference in the figure's own unit beside a percent change, and the new value.
func differenceAndEnd(
  of index: Int, in sentence: SentenceFigures
) -> (difference: SentenceFigures.Figure, new: SentenceFigures.Figure)? {
  let figures = sentence.figures
  guard index + 1 < figures.count, figures[index + 1].follows("to"),
    figures[index + 1].lead.count <= 3
  else { return nil }
  let new = figures[index + 1]
  guard index >= 1, isPlainApposition(figures[index].lead), figures[index].lead.count <= 3,
    figures[index - 1].claim.role == .difference || figures[index - 1].follows("by")
  else { return nil }
  // "rose by $2m, or 25 percent, to $10m from $8m" is checked with its own ends.
  return (figures[index - 1], new)
}

/// The pair as old and new by the words before them; `nil` when these do not say.
func oriented(
  _ one: SentenceFigures.Figure, _ other: SentenceFigures.Figure
) -> (old: SentenceFigures.Figure, new: SentenceFigures.Figure)? {
  guard one.dimension == other.dimension, isLevel(one), isLevel(other) else { return nil }
  if one.follows("from"), other.follows("to") { return (one, other) }
  if one.follows("to"), other.follows("from") { return (other, one) }
  if one.follows("to"), isComparison(other.lead) { return (other, one) }
  return nil
}

/// ", compared with", "against": the figure after it is the old one.
private func isComparison(_ lead: [String]) -> Bool {
  lead.suffix(2) == ["compared", "with"] || lead.suffix(2) == ["compared", "to"]
    || lead.last == "against" || lead.suffix(2) == ["up", "from"]
    || lead.suffix(2) == ["down", "from"]
}

/// A figure with two ends that is no difference.
private func isLevel(_ figure: SentenceFigures.Figure) -> Bool {
  figure.claim.role != .difference && figure.claim.quantity.qualifier != .range
    && ![.ordinal, .age, .multiple, .percentagePoint].contains(figure.kind)
}

/// +1 for a rise, -1 for a fall, by the words beside the figure or the claim itself.
func direction(of index: Int, in sentence: SentenceFigures) -> Double? {
  let figure = sentence.figures[index]
  switch figure.claim.change {
  case .up: return 1
  case .down: return -1
  case .none: break
  }
  let near = figure.lead.suffix(6) + figure.words + figure.next.prefix(2)
  let rises = near.contains { risingWords.contains($0) }
  let falls = near.contains { fallingWords.contains($0) }
  return rises == falls ? nil : rises ? 1 : -1
}

/// Words that say that a quantity grew.
let risingWords: Set<String> = [
  "rose", "rise", "rises", "rising", "risen", "up", "increase", "increased", "increases",
  "increasing", "grew", "growth", "grown", "grow", "gain", "gained", "gains", "jump", "jumped",
  "jumps", "climbed", "climb", "climbs", "surged", "surge", "surges", "soared", "advanced",
  "higher", "raised", "raise", "lifted", "expanded", "swelled", "leapt", "leap",
]

/// Words that say that a quantity shrank.
let fallingWords: Set<String> = [
  "fell", "fall", "falls", "falling", "fallen", "down", "decrease", "decreased", "decline",
  "declined", "declines", "drop", "dropped", "drops", "slump", "slumped", "plunged", "plunge",
  "tumbled", "slid", "shrank", "lower", "cut", "lost", "lowered", "reduced", "reduction", "sank",
  "slipped", "dipped",
]
