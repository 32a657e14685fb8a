import TallyModel

/// What keeps two figures of one dimension apart whatever else they share.
enum Clash: String, Sendable, Hashable {
  /// A part and its whole.
  case partAndWhole
  /// Each and in total, or a mean and a total.
  case distribution
  /// Rates of other periods.
  case period
  /// A level and a difference.
  case role
  /// Other states of persons: killed and injured.
  case state
  /// A figure that comes on top of others, and one that does not.
  case addition
}

/// The first clash of two claims; `nil` when nothing keeps them apart.
func clash(_ a: ClaimProfile, _ b: ClaimProfile) -> Clash? {
  if let one = a.distribution, let other = b.distribution, one != other { return .distribution }
  if let one = a.per, let other = b.per, one != other { return .period }
  if let one = a.isDifference, let other = b.isDifference, one != other { return .role }
  if a.isCount, b.isCount, a.isPart != b.isPart { return .partAndWhole }
  if let one = a.personalState, let other = b.personalState, one != other { return .state }
  if a.isAddition != b.isAddition { return .addition }
  return nil
}
