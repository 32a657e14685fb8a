import TallyModel

/// How two figures stand to each other, and why.
struct Judgement: Sendable, Hashable {
  /// The relation.
  var relation: Relation
  /// One readable sentence.
  var reason: String
  /// Whether a difference is small or vague enough to be a note only.
  var minor: Bool

  init(_ relation: Relation, _ reason: String, minor: Bool = false) {
    self.relation = relation
    self.reason = reason
    self.minor = minor
  }
}

/// One figure with what its relation to another depends on.
struct Side: Sendable {
  /// The claim.
  var claim: Claim
  /// Its figure as printed.
  var text: String
  /// When its article, or its entry of a live blog, was published.
  var published: Timestamp?

  init(_ claim: Claim, text: String, published: Timestamp?) {
    self.claim = claim
    self.text = text
    self.published = published
  }
}

/// How two figures of one fact stand to each other; `nil` when they cannot be set side by side.
///
/// Only disjoint intervals contradict. A figure that differs has moved on where dates or words
/// say so, and a difference that rounding, truncation or a vague word explains is a minor one.
func relation(of a: Side, _ b: Side) -> Judgement? {
  guard let (first, second) = commonExtents(a.claim, b.claim) else { return nil }
  if let same = sameness(first, second, a, b) { return same }
  if let movement = movement(from: a, to: b, first, second) { return movement }
  return contradiction(first, second, a, b)
}

/// The extents of two claims in one dimension: of the units they share, else converted.
///
/// A bracketed conversion gives a claim several extents; those that overlap speak for it.
func commonExtents(_ a: Claim, _ b: Claim) -> (Extent, Extent)? {
  var found: (Extent, Extent)?
  for mine in [a.quantity] + a.quantity.alternates {
    for its in [b.quantity] + b.quantity.alternates {
      let pair = (Extent(mine), Extent(its))
      guard let pair = reconciled(pair, a, b, mine, its) else { continue }
      if pair.0.allows.overlaps(pair.1.allows) { return pair }
      if found == nil || mine.unit.name == its.unit.name { found = pair }
    }
  }
  return found
}

/// Brings a multiple and a percent change to one dimension: "doubled" is "up 100 %".
private func reconciled(
  _ pair: (Extent, Extent), _ a: Claim, _ b: Claim, _ mine: Quantity, _ its: Quantity
) -> (Extent, Extent)? {
  if pair.0.dimension == pair.1.dimension { return pair }
  if mine.kind == .multiple, its.kind == .percent, b.change == .up {
    return (pair.0, pair.1.asMultiple)
  }
  if its.kind == .multiple, mine.kind == .percent, a.change == .up {
    return (pair.0.asMultiple, pair.1)
  }
  if let left = pair.0.asShare(mine), its.kind == .percent { return (left, pair.1) }
  if let right = pair.1.asShare(its), mine.kind == .percent { return (pair.0, right) }
  return nil
}

extension Extent {
  /// A percent rise as how many times the old value the new one is.
  fileprivate var asMultiple: Extent {
    var copy = self
    let hundredth = ExactDecimal(1, exponent: -2)
    func times(_ value: ExactDecimal) -> ExactDecimal { .one + value * hundredth }
    copy.dimension = QuantityKind.multiple.rawValue
    copy.point = point.map(times)
    copy.digits = digits.map { $0.mapped(times) }
    copy.allows = allows.mapped(times)
    return copy
  }

  /// A bare fraction of one as a percentage; `nil` for other numbers.
  fileprivate func asShare(_ quantity: Quantity) -> Extent? {
    guard quantity.kind == .number || quantity.kind == .multiple, let point, point <= .one,
      point > .zero, !point.isWhole || point == .one
    else { return nil }
    return Extent(quantity, scale: UnitScale(dimension: "share", factor: ExactDecimal(100)))
  }
}

extension Interval {
  /// The interval with a growing function applied to both ends.
  func mapped(_ change: (ExactDecimal) -> ExactDecimal) -> Interval {
    Interval(
      low: low.map(change), high: high.map(change), lowOpen: lowOpen, highOpen: highOpen)
  }
}
