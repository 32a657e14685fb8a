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
  /// Ages of two persons with other names, or shares and offers of two.
  case bearer
  /// Sums over other stretches of time: in seven years, over eight.
  case span
  /// Women and men, sons and daughters.
  case sex
  /// Charges of a crime and of its attempt.
  case attempt
  /// What a whole country did, and what one place did.
  case country
  /// Distances in other directions: east, northwest.
  case direction
}

/// The first clash of two claims; `nil` when nothing keeps them apart.
func clash(_ a: ClaimProfile, _ b: ClaimProfile, _ lists: ProfileLists) -> Clash? {
  if let one = a.distribution, let other = b.distribution, one != other { return .distribution }
  if let one = a.per, let other = b.per, one != other { return .period }
  if let one = a.isDifference, let other = b.isDifference, one != other { return .role }
  if a.isCount, b.isCount, a.isPart != b.isPart { return .partAndWhole }
  if let one = a.personalState, let other = b.personalState, one != other { return .state }
  // "Another 20,000 marched in Porto" is all of those in Porto.
  if a.isAddition != b.isAddition, lists.common(a.places, b.places) == 0 { return .addition }
  if lists.areOnePerson(a.bearer, b.bearer) == false { return .bearer }
  if let one = a.span, let other = b.span, !one.overlaps(other) { return .span }
  if let one = a.sex, let other = b.sex, one != other { return .sex }
  if let one = a.isAttempt, let other = b.isAttempt, one != other { return .attempt }
  if a.isNationwide != b.isNationwide, !(a.isNationwide ? b.places : a.places).isEmpty {
    return .country
  }
  if !a.direction.isEmpty, !b.direction.isEmpty, a.direction.isDisjoint(with: b.direction) {
    return .direction
  }
  return nil
}

extension ProfileLists {
  /// Whether two names are of one person, of whom one may be shorter ("Ana Ruiz", "Ruiz"); `nil`
  /// where either is not said.
  func areOnePerson(_ one: Range<Int>, _ other: Range<Int>) -> Bool? {
    if one.isEmpty || other.isEmpty { return nil }
    return common(one, other) == min(one.count, other.count)
  }

  /// Whether two ages can be told of one person, and not of two of a family.
  ///
  /// Where one name is all that is known of either, a mother and her son are told apart by their
  /// years, and so are two strangers.
  func mayDifferInAge(_ a: ClaimProfile, _ b: ClaimProfile) -> Bool {
    guard a.family == .age, areOnePerson(a.bearer, b.bearer) == true else { return false }
    if a.bearer.count > 1, a.bearer.count == b.bearer.count { return true }
    guard let one = a.standing.age, let other = b.standing.age else { return false }
    return abs(one - other) <= Self.largestSlip
  }

  /// Years by which reports on one person's age usually differ at most.
  private static var largestSlip: Int { 5 }
}
