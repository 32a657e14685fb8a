import TallyModel

/// The claims that come on top of other figures of their article: "another 20 people".
///
/// What comes on top of nothing that the article counts says how many there are: "$99 down and 20
/// additional payments".
func additionsToOthers(among views: [ClaimView]) -> Set<Int> {
  var counts: [ThingInArticle: Int] = [:]
  for view in views { counts[ThingInArticle(view), default: 0] += 1 }
  return Set(
    views.indices.filter { index in
      let claim = views[index].claim
      // An article counts persons in many words, and "another 15-year-old" is somebody else.
      let isOfPersons =
        views[index].family == .age || claim.gist.isPersonalState
        || personWords.contains(claim.quantity.unit.head)
      return claim.scope.isAddition
        && (isOfPersons || claim.gist.head == nil
          || counts[ThingInArticle(views[index]), default: 0] > 1)
    })
}

/// What a claim is of, in its article.
private struct ThingInArticle: Hashable {
  var record: Int
  var family: Family
  var head: UInt64?

  init(_ view: ClaimView) {
    record = view.reference.record
    family = view.family
    head = view.claim.gist.head
  }
}
