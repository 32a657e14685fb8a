import TallyModel

/// A figure that few happenings share: a score, an age, or a value of two digits or more.
struct TellingFigure: Hashable, Sendable {
  var family: Family
  var allows: Interval

  /// The telling figure of a quantity; `nil` for ranks and for round or small values.
  init?(_ quantity: Quantity) {
    family = Family(quantity)
    allows = quantity.allows
    if family == .score { return }
    guard family != .ordinal, let value = quantity.value ?? quantity.low, value > .zero,
      value.digitCount >= 2
    else { return nil }
  }
}

/// The telling figures of an article.
func tellingFigures(of record: ArticleRecord) -> Set<TellingFigure> {
  // By number: a claim is large, and an iterator would copy each.
  Set(record.claims.indices.compactMap { TellingFigure(record.claims[$0].quantity) })
}

/// Whether two articles share the figures that reports on one happening share: a match's score and
/// two more telling figures, or the ages of two persons.
///
/// Other figures are told as background of several happenings: a player's season, an older
/// disaster's toll, the sums offered before.
func areOfOneHappening(_ mine: Set<TellingFigure>, _ its: Set<TellingFigure>) -> Bool {
  let shared = mine.intersection(its)
  let hasScore = shared.contains { $0.family == .score }
  return hasScore && shared.count >= 3 || shared.count { $0.family == .age } >= 2
}
