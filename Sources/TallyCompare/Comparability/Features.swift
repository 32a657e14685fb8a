import TallyModel

/// The features of two claims of one family.
///
/// - Parameter articles: how much the two articles' words overlap, in thousandths.
func features(of a: ClaimView, _ b: ClaimView, articles: Int) -> FeatureVector {
  var found = FeatureVector()
  found[.sentence] = a.sentenceTerms.overlap(with: b.sentenceTerms)
  found[.window] = a.windowTerms.overlap(with: b.windowTerms)
  found[.core] = a.core.overlap(with: b.core)
  found[.rarest] = min(1000, a.windowTerms.rarestShared(with: b.windowTerms) * 10)
  found[.articles] = articles
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
    let crossed = one == its.event || other == mine.event
    found[one == other ? .sameHead : .otherHead] = crossed && one != other ? 300 : 1000
  }
  if let one = mine.event, let other = its.event {
    let crossed = one == its.head || other == mine.head
    found[one == other || crossed ? .sameEvent : .otherEvent] = 1000
  }
  if let one = mine.agent, let other = its.agent, one == other { found[.sameAgent] = 1000 }
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
  found[.otherTime] = timeGap(one.time, other.time)
  let (here, there) = (Set(one.scope.places), Set(other.scope.places))
  if !here.isEmpty, !there.isEmpty, here.isDisjoint(with: there) { found[.otherPlace] = 1000 }
}

/// How far apart two resolved times are: 1000 from a year on.
private func timeGap(_ one: ClaimTime, _ other: ClaimTime) -> Int {
  guard let from = one.from, let to = one.to, let start = other.from, let end = other.to else {
    return 0
  }
  let gap = max(start - to, from - end)
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
