import TallyModel

extension SentenceFigures.Figure {
  /// The two ends of "doubled from 20 to 40", which is read as a range, as an old and a new value;
  /// `nil` for ranges proper.
  ///
  /// - Parameter previous: the figure before it in its sentence.
  func changeEnds(after previous: SentenceFigures.Figure?) -> [SentenceFigures.Figure]? {
    guard claim.quantity.qualifier == .range, words.first == "from",
      let place = words.firstIndex(of: "to"),
      lead.suffix(6).contains(where: { movingWords.contains($0) }) || claim.change != .none
        || (lead.count <= 1 && previous?.statesChange ?? false),
      let ends = printedEnds(self), let low = claim.quantity.low, let high = claim.quantity.high
    else { return nil }
    let (first, second) = ends.0 <= ends.1 ? (low, high) : (high, low)
    var old = end(first, .old)
    old.words = Array(words[..<place])
    old.printed = Array(printed[..<place])
    old.next = []
    old.printedNext = []
    var new = end(second, .new)
    new.words = Array(words[place...])
    new.printed = Array(printed[place...])
    new.lead = []
    return [old, new]
  }

  /// Whether the figure is a movement by itself: "doubled", "up 12 percent".
  private var statesChange: Bool {
    claim.role == .difference || claim.change != .none || kind == .multiple
  }

  /// One end of the range as a figure of its own.
  private func end(_ value: ExactDecimal, _ role: Role) -> SentenceFigures.Figure {
    var copy = self
    copy.claim.role = role
    copy.claim.quantity.qualifier = .exactly
    copy.claim.quantity.value = value
    copy.claim.quantity.low = nil
    copy.claim.quantity.high = nil
    copy.claim.quantity.allows = Extent.rounding(of: value, in: claim.quantity)
    copy.extent = Extent(copy.claim.quantity)
    copy.text = grouped(value)
    return copy
  }
}

/// Words after which "from A to B" is a change.
private let movingWords = risingWords.union(fallingWords)
