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
    return [
      end(first, .old, printed: printed[..<place], lead: lead, next: []),
      end(second, .new, printed: printed[place...], lead: [], next: printedNext),
    ]
  }

  /// Whether the figure is a movement by itself: "doubled", "up 12 percent".
  private var statesChange: Bool {
    claim.role == .difference || claim.change != .none || kind == .multiple
  }

  /// One end of the range as a figure of its own.
  private func end(
    _ value: ExactDecimal, _ role: Role, printed: ArraySlice<String>, lead: [String],
    next: [String]
  ) -> SentenceFigures.Figure {
    var claim = claim
    claim.role = role
    claim.quantity.qualifier = .exactly
    claim.quantity.value = value
    claim.quantity.low = nil
    claim.quantity.high = nil
    claim.quantity.allows = Extent.rounding(of: value, in: claim.quantity)
    return SentenceFigures.Figure(
      claim, at: reference, text: grouped(value), printed: Array(printed), lead: lead,
      printedNext: next)
  }
}

/// Words after which "from A to B" is a change.
private let movingWords = risingWords.union(fallingWords)
