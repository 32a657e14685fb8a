import TallyModel

/// The features of two claims of one family.
///
/// - Parameter articles: how much the two articles' words overlap, in thousandths.
/// - Parameter articleNames: the same of their names.
func features(
  of a: ClaimView, _ b: ClaimView, articles: Int, articleNames: Int
) -> FeatureVector {
  var found = FeatureVector()
  found[.sentence] = a.sentenceTerms.overlap(with: b.sentenceTerms)
  found[.window] = a.windowTerms.overlap(with: b.windowTerms)
  found[.core] = a.core.overlap(with: b.core)
  found[.rarest] = min(1000, a.windowTerms.rarestShared(with: b.windowTerms) * 10)
  found[.articles] = articles
  found[.articleNames] = articleNames
  addGist(a, b, to: &found)
  addNeighbours(a, b, to: &found)
  addSetting(a, b, to: &found)
  addValues(a, b, to: &found)
  return found
}

private func addGist(_ a: ClaimView, _ b: ClaimView, to found: inout FeatureVector) {
  let (mine, its) = (a.claim.gist, b.claim.gist)
  if let one = mine.head, let other = its.head {
    // "24 dead" and "killed 24 people": the thing of one may be the event of the other.
    let crossed =
      one == its.event || other == mine.event || its.modifiers.contains(one)
      || mine.modifiers.contains(other)
    found[one == other ? .sameHead : .otherHead] = crossed && one != other ? 300 : 1000
    if isCounted(a.claim), isCounted(b.claim) {
      if one == other {
        found[.sameCounted] = 1000
      } else if !crossed {
        found[.otherCounted] = 1000
      }
    }
  }
  if let one = mine.event, let other = its.event {
    let crossed = one == its.head || other == mine.head
    found[one == other || crossed ? .sameEvent : .otherEvent] = 1000
  }
  if let one = mine.agent, let other = its.agent {
    if one == other {
      found[.sameAgent] = 1000
    } else if a.isNamed(one), b.isNamed(other), !a.isNamed(other), !b.isNamed(one) {
      found[.otherAgent] = 1000
    }
  }
  if let one = a.owner, let other = b.owner {
    if one == other {
      found[.sameOwner] = 1000
    } else if !a.isNamed(other), !b.isNamed(one) {
      found[.otherOwner] = 1000
    }
  }
  let (here, there) = (mine.complement.filter(a.isNamed), its.complement.filter(b.isNamed))
  if !here.isEmpty, !there.isEmpty, Set(here).isDisjoint(with: there) {
    found[.otherComplement] = 1000
  }
  let (left, right) = (Set(mine.modifiers), Set(its.modifiers))
  if !left.isEmpty, !right.isEmpty {
    let shared = left.intersection(right).count
    if shared == 0 {
      found[.otherModifiers] = 1000
    } else {
      found[.modifiers] = 2000 * shared / (left.count + right.count)
    }
  }
}

/// Whether a claim counts things that it names.
private func isCounted(_ claim: Claim) -> Bool {
  claim.quantity.kind == .count && !claim.quantity.unit.head.isEmpty
}

private func addNeighbours(_ a: ClaimView, _ b: ClaimView, to found: inout FeatureVector) {
  if a.left != 0, a.left == b.left { found[.sameLeft] = 1000 }
  if a.right != 0, a.right == b.right { found[.sameRight] = 1000 }
  if a.names.total > 0, b.names.total > 0 {
    let overlap = a.names.overlap(with: b.names)
    found[overlap > 0 ? .names : .otherNames] = overlap > 0 ? overlap : 1000
  }
}

private func addSetting(_ a: ClaimView, _ b: ClaimView, to found: inout FeatureVector) {
  if a.reference.record == b.reference.record { found[.sameArticle] = 1000 }
  if a.blockKind == b.blockKind, a.blockKind != .paragraph { found[.samePlace] = 1000 }
  found[.crowd] = min(1000, 20 * (a.siblings + b.siblings))
  let (one, other) = (a.claim, b.claim)
  if (one.modality == .stated) != (other.modality == .stated) { found[.otherModality] = 1000 }
  if (one.scope.partOf == nil) != (other.scope.partOf == nil) { found[.otherPart] = 1000 }
  if (one.scope.per == nil) != (other.scope.per == nil) { found[.otherPeriod] = 1000 }
  if one.change != other.change { found[.otherChange] = 1000 }
  found[.otherTime] = timeGap(span(of: a), span(of: b))
  if a.published == nil || b.published == nil, isPast(one.time) != isPast(other.time) {
    found[.otherTime] = 1000
  }
  if let early = a.published?.dayNumber, let late = b.published?.dayNumber {
    let gap = abs(early - late)
    found[.otherDate] = gap < 15 ? 0 : gap < 60 ? 300 : gap < 300 ? 600 : 1000
  }
  let (here, there) = (Set(one.scope.places), Set(other.scope.places))
  if !here.isEmpty, !there.isEmpty, here.isDisjoint(with: there) { found[.otherPlace] = 1000 }
}

/// Whether words put a claim into an earlier year, though no date resolves them.
private func isPast(_ time: ClaimTime) -> Bool {
  guard let words = time.words?.lowercased() else { return false }
  return words.hasPrefix("last year") || words.hasPrefix("previous year") || time.from != nil
}

/// The days that a claim is said of; a claim without a time is of the days before its article.
///
/// `nil` where neither its words nor its article give a date.
private func span(of view: ClaimView) -> ClosedRange<Int>? {
  let time = view.claim.time
  if let from = time.from, let to = time.to, from <= to { return from...to }
  guard time.words == nil, let day = view.published?.dayNumber else { return nil }
  return day - usualDelay...day
}

/// Days for which news without a time of its own looks back.
private let usualDelay = 20

/// How far apart two times are: 1000 from a year on.
private func timeGap(_ one: ClosedRange<Int>?, _ other: ClosedRange<Int>?) -> Int {
  guard let one, let other else { return 0 }
  let gap = max(other.lowerBound - one.upperBound, one.lowerBound - other.upperBound)
  if gap <= 0 { return 0 }
  return gap < 7 ? 100 : gap < 60 ? 300 : gap < 300 ? 600 : 1000
}

private func addValues(_ a: ClaimView, _ b: ClaimView, to found: inout FeatureVector) {
  let (one, other) = (a.claim.quantity, b.claim.quantity)
  if one.unit.name == other.unit.name, !one.unit.name.isEmpty { found[.sameUnit] = 1000 }
  guard let (first, second) = commonExtents(a.claim, b.claim) else { return }
  let x = middle(first)
  let y = middle(second)
  guard x > 0, y > 0 else { return }
  let ratio = max(x, y) / min(x, y)
  found[.farApart] = ratio < 4 ? 0 : ratio < 10 ? 200 : ratio < 100 ? 500 : 1000
}

/// A number that stands for an extent.
private func middle(_ extent: Extent) -> Double {
  if let point = extent.point { return point.approximation }
  switch (extent.allows.low, extent.allows.high) {
  case (let low?, let high?): return (low.approximation + high.approximation) / 2
  case (let low?, nil): return low.approximation
  case (nil, let high?): return high.approximation
  case (nil, nil): return 0
  }
}
