import TallyModel

/// What keeps two figures apart whatever else they share.
enum Clash: String, Sendable, Hashable {
  /// Quantities of other dimensions or currencies.
  case dimension
  /// A part and its whole.
  case partAndWhole
  /// Each and in total, or a mean and a total.
  case distribution
  /// Rates of other periods.
  case period
  /// A level and a difference.
  case role
  /// An age and a duration, a rank and a count.
  case kind
  /// A denied statement and a stated one.
  case negation
}

/// The first clash of two claims; `nil` when nothing keeps them apart.
func clash(_ a: Claim, _ b: Claim) -> Clash? {
  if commonExtents(a, b) == nil { return .dimension }
  if let one = a.scope.distribution, let other = b.scope.distribution, one != other {
    return .distribution
  }
  if let one = a.scope.per, let other = b.scope.per, one != other { return .period }
  if (a.role == .difference) != (b.role == .difference) { return .role }
  if a.quantity.kind == .count, b.quantity.kind == .count,
    (a.scope.partOf == nil) != (b.scope.partOf == nil)
  {
    return .partAndWhole
  }
  return nil
}
