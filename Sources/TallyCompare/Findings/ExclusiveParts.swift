import TallyModel

/// Words of which no two can be said of one thing.
///
/// Men and women, dead and injured, for and against: figures of different classes of one row are
/// parts that do not overlap.
private let exclusiveRows: [[Set<String>]] = [
  [
    ["men", "man", "male", "males"], ["women", "woman", "female", "females"],
    ["children", "child", "minors", "minor"],
  ],
  [["boys", "boy"], ["girls", "girl"], ["men", "man"], ["women", "woman"]],
  [["adults", "adult"], ["children", "child", "minors", "teenagers"]],
  [
    ["dead", "killed", "died", "deaths", "death", "fatalities"],
    ["injured", "wounded", "hurt", "injuries", "injuring", "wounding"],
    ["unhurt", "unharmed", "uninjured", "unscathed"], ["missing"],
  ],
  [
    ["for", "favour", "favor", "favoured", "favored", "support", "supported", "yes", "approve"],
    ["against", "opposed", "oppose", "no", "disapprove", "disapproved"],
    [
      "undecided", "unsure", "abstained", "abstention", "abstentions", "abstain", "abstaining",
      "uncertain",
    ],
  ],
  [["democrats", "democratic"], ["republicans", "republican"], ["independents", "independent"]],
]

/// Whether figures are parts of one whole that cannot overlap.
///
/// They are where their words are classes of one row, or where each is told from the others by a
/// name ("25 are French, 12 Spanish").
/// - Parameter byName: whether names may tell parts apart.
func areExclusive(_ parts: [SentenceFigures.Figure], byName: Bool = true) -> Bool {
  let labels = parts.map(label)
  let ordered = labels.map { $0.map { $0.lowercased() } }
  for row in exclusiveRows {
    let classes = ordered.map { words in
      words.lazy.compactMap { word in row.firstIndex { $0.contains(word) } }.first
    }
    let known = classes.compactMap { $0 }
    if known.count == parts.count, Set(known).count == known.count { return true }
  }
  guard byName else { return false }
  let names = labels.map { words in words.first { isCapitalised($0) } }.compactMap { $0 }
  return names.count == parts.count && Set(names).count == names.count
}

/// The words that tell a part from the others: its own noun and what follows up to a mark.
private func label(of figure: SentenceFigures.Figure) -> [String] {
  let after = figure.printedNext.prefix(5).prefix { !endsLabel.contains($0) }
  return figure.printed.filter { Int($0) == nil } + after
}

private let endsLabel: Set<String> = [
  ",", ";", ".", ":", ")", "-", "and", "while", "but", "including",
]

private func isCapitalised(_ word: String) -> Bool {
  word.utf8.first.map { $0 &- 0x41 < 26 } ?? false
}
