import TallyModel

/// Whether a claim is what its article calls the toll: "bringing the death toll to 24".
func isToll(_ claim: Claim) -> Bool { claim.event == "toll" && claim.gist.isPersonalState }

/// The claims that are parts of the toll that their article gives: "the fire killed six children,
/// bringing the toll to eleven".
///
/// A smaller figure of the same state beside a toll is that of a place, a group or an hour before.
func partsOfTolls(among views: [ClaimView]) -> Set<Int> {
  var tolls: [ArticleState: Interval] = [:]
  for view in views where isToll(view.claim) {
    guard let state = ArticleState(view) else { continue }
    let allows = view.claim.quantity.allows
    if let known = tolls[state], !known.endsBefore(allows) { continue }
    tolls[state] = allows
  }
  if tolls.isEmpty { return [] }
  return Set(
    views.indices.filter { index in
      let claim = views[index].claim
      guard claim.gist.isPersonalState, let state = ArticleState(views[index]),
        let toll = tolls[state]
      else { return false }
      return claim.quantity.allows.endsBefore(toll)
    })
}

/// A state of persons in an article.
private struct ArticleState: Hashable {
  var record: Int
  var state: UInt64

  init?(_ view: ClaimView) {
    guard let event = view.claim.gist.event else { return nil }
    record = view.reference.record
    state = event
  }
}
