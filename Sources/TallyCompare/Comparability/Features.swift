import TallyModel

extension FeatureVector {
  /// How telling a value is that both state.
  mutating func addSharedValue(_ a: ClaimProfile, _ b: ClaimProfile) {
    let digits = min(a.digits, b.digits)
    if digits >= 2 { self[.twoDigits] = 1000 }
    if digits >= 3 { self[.threeDigits] = 1000 }
    self[.large] = min(a.large, b.large)
    self[.valueThings] = max(a.value.things, b.value.things)
    self[.valueOften] = max(a.value.times, b.value.times)
  }

  /// What two claims of one family are said of: their gists, and the names that own them.
  mutating func addGist(_ a: ClaimProfile, _ b: ClaimProfile, _ lists: ProfileLists) {
    addHeads(a, b, lists)
    if let one = a.personalState, one == b.personalState { self[.sameState] = 1000 }
    if let one = a.event, let other = b.event {
      let crossed = one == b.head || other == a.head
      self[one == other || crossed ? .sameEvent : .otherEvent] = 1000
    }
    if let one = a.agent, let other = b.agent {
      if one == other {
        self[.sameAgent] = 1000
      } else if lists.holds(a.namesHere, one), lists.holds(b.namesHere, other),
        !lists.holds(a.namesHere, other), !lists.holds(b.namesHere, one)
      {
        self[.otherAgent] = 1000
      }
    }
    if let one = a.owner, let other = b.owner {
      if one == other {
        self[.sameOwner] = 1000
      } else if !lists.holds(a.namesHere, other), !lists.holds(b.namesHere, one) {
        self[.otherOwner] = 1000
      }
    }
    if areOther(a.namedComplement, b.namedComplement, lists) { self[.otherComplement] = 1000 }
    if !a.modifiers.isEmpty, !b.modifiers.isEmpty {
      let shared = lists.common(a.modifiers, b.modifiers)
      if shared == 0 {
        self[.otherModifiers] = 1000
      } else {
        self[.modifiers] = 2000 * shared / (a.modifiers.count + b.modifiers.count)
      }
    }
  }

  /// The things counted.
  private mutating func addHeads(_ a: ClaimProfile, _ b: ClaimProfile, _ lists: ProfileLists) {
    guard let one = a.head, let other = b.head else { return }
    // "24 dead" and "killed 24 people": the thing of one may be the event of the other.
    let crossed =
      one == b.event || other == a.event || lists.holds(b.modifiers, one)
      || lists.holds(a.modifiers, other)
    self[one == other ? .sameHead : .otherHead] = crossed && one != other ? 300 : 1000
    if a.isCounted, b.isCounted {
      if one == other {
        self[.sameCounted] = 1000
      } else if !crossed {
        self[.otherCounted] = 1000
      }
    }
  }

  /// The words of the sentences, and those around the figures.
  mutating func addWords(_ a: ClaimProfile, _ b: ClaimProfile, _ lists: ProfileLists) {
    self[.sentence] = lists.overlap(a.sentence, b.sentence)
    let near = lists.shared(a.window, b.window)
    let sum = a.window.total + b.window.total
    self[.window] = sum > 0 ? 2000 * near.sum / sum : 0
    self[.rarest] = min(1000, near.rarest * 10)
    self[.core] = lists.overlap(a.core, b.core)
    if a.left != 0, a.left == b.left { self[.sameLeft] = 1000 }
    if a.right != 0, a.right == b.right { self[.sameRight] = 1000 }
    let (before, after) = (a.beside.runBefore(b.beside), a.beside.runAfter(b.beside))
    self[.runBefore] = 1000 * before / WordsBeside.reach
    self[.run] = min(1000, 200 * (before + after))
    if a.names.total > 0, b.names.total > 0 {
      let overlap = lists.overlap(a.names, b.names)
      self[overlap > 0 ? .names : .otherNames] = overlap > 0 ? overlap : 1000
    }
  }

  /// Where and when the two are said.
  mutating func addSetting(_ a: ClaimProfile, _ b: ClaimProfile, _ lists: ProfileLists) {
    if a.record == b.record { self[.sameArticle] = 1000 }
    if a.blockKind == b.blockKind, a.blockKind != .paragraph { self[.samePlace] = 1000 }
    self[.crowd] = min(1000, 20 * (a.siblings + b.siblings))
    if a.isStated != b.isStated { self[.otherModality] = 1000 }
    if a.isPart != b.isPart { self[.otherPart] = 1000 }
    if (a.per == nil) != (b.per == nil) { self[.otherPeriod] = 1000 }
    if a.standing.change != b.standing.change { self[.otherChange] = 1000 }
    self[.otherTime] = timeGap(a.days, b.days)
    let (early, late) = (a.standing.day, b.standing.day)
    if early == nil || late == nil, a.isPast != b.isPast { self[.otherTime] = 1000 }
    if let early, let late {
      let gap = abs(early - late)
      self[.otherDate] = gap < 15 ? 0 : gap < 60 ? 300 : gap < 300 ? 600 : 1000
    }
    if a.beside.isSevere != b.beside.isSevere { self[.otherSeverity] = 1000 }
    let isLocalOnly = a.isLocal != b.isLocal && (a.isLocal ? b.places : a.places).isEmpty
    if isLocalOnly || areOther(a.places, b.places, lists) { self[.otherPlace] = 1000 }
  }

  /// The values, in the dimension that the two have in common.
  mutating func addValues(
    _ a: ClaimProfile, _ b: ClaimProfile, _ first: Extent, _ second: Extent
  ) {
    if a.hasUnit, a.standing.unit == b.standing.unit { self[.sameUnit] = 1000 }
    guard let ratio = gap(first, second) else { return }
    self[.farApart] = ratio < 4 ? 0 : ratio < 10 ? 200 : ratio < 100 ? 500 : 1000
  }
}

/// Whether both lists name something, and nothing in common.
private func areOther(_ mine: Range<Int>, _ its: Range<Int>, _ lists: ProfileLists) -> Bool {
  !mine.isEmpty && !its.isEmpty && lists.common(mine, its) == 0
}

/// How far apart two times are: 1000 from a year on.
private func timeGap(_ one: ClosedRange<Int>?, _ other: ClosedRange<Int>?) -> Int {
  guard let one, let other else { return 0 }
  let gap = max(other.lowerBound - one.upperBound, one.lowerBound - other.upperBound)
  if gap <= 0 { return 0 }
  return gap < 7 ? 100 : gap < 60 ? 300 : gap < 300 ? 600 : 1000
}

/// How many times the one is the other, by the numbers that both state.
func spread(_ first: Extent, _ second: Extent) -> Double? {
  guard let one = first.point?.approximation, let other = second.point?.approximation,
    one > 0, other > 0
  else { return nil }
  return max(one, other) / min(one, other)
}

/// How many times the one is the other, by the ends that are nearest to each other; `nil` where
/// one is zero or has no end there.
func gap(_ first: Extent, _ second: Extent) -> Double? {
  let isBelow = first.allows.endsBefore(second.allows)
  if !isBelow, !second.allows.endsBefore(first.allows) { return 1 }
  let (below, above) = isBelow ? (first, second) : (second, first)
  guard let high = below.point ?? below.allows.high, let low = above.point ?? above.allows.low,
    high > .zero
  else { return nil }
  return low.approximation / high.approximation
}
