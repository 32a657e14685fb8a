import TallyModel

/// How two figures stand to each other, and why.
struct Judgement: Sendable, Hashable {
  /// The relation.
  var relation: Relation
  /// What it rests on.
  var ground: Ground
  /// Whether a difference is small or vague enough to be a note only.
  var minor: Bool

  init(_ relation: Relation, _ ground: Ground, minor: Bool = false) {
    self.relation = relation
    self.ground = ground
    self.minor = minor
  }
}

/// One figure with what its relation to another depends on.
struct Side: Sendable {
  /// The claim.
  var claim: Claim
  /// Its figure as printed.
  var text: String
  /// What decides its relation to others.
  var standing: Standing
  /// Its extents.
  var extents: [FigureExtent]

  init(_ claim: Claim, text: String, published: Timestamp?) {
    self.claim = claim
    self.text = text
    standing = Standing(claim, published: published)
    extents = figureExtents(of: claim)
  }
}

/// How two figures of one fact stand to each other; `nil` when they cannot be set side by side.
///
/// Only disjoint intervals contradict. A figure that differs has moved on where dates or words
/// say so, and a difference that rounding, truncation or a vague word explains is a minor one.
func relation(of a: Side, _ b: Side) -> Judgement? {
  guard let (first, second) = commonExtents(a, b) else { return nil }
  return relation(of: a.standing, b.standing, first, second)
}

/// How two figures stand to each other by their common extents.
func relation(of a: Standing, _ b: Standing, _ first: Extent, _ second: Extent) -> Judgement {
  if let same = sameness(first, second, a, b) { return same }
  if let movement = movement(from: a, to: b, first, second) { return movement }
  return contradiction(first, second, a, b)
}
