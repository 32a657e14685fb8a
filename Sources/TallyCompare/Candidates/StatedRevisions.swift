import TallyModel

/// The pairs of figures of one sentence of which it says that the one took the other's place:
/// "raised its initial offer of $3bn to $4bn", "lowered the toll to nine from twelve".
///
/// What merely moved, as profits do from year to year, answers two questions.
/// - Complexity: linear in the number of claims of few sentences.
func statedRevisions(among views: [ClaimView]) -> [ScoredPair] {
  let hasOld = Set(
    views.indices.filter { views[$0].claim.role == .old }.map { SentenceReference(views[$0]) })
  if hasOld.isEmpty { return [] }
  let claims = Dictionary(
    grouping: views.indices.filter { hasOld.contains(SentenceReference(views[$0])) },
    by: { SentenceReference(views[$0]) })
  return claims.values.compactMap { revision(in: $0, views) }.sorted { $0.pair < $1.pair }
}

/// The one revision among the claims of a sentence; `nil` where there are more, or none.
private func revision(in claims: [Int], _ views: [ClaimView]) -> ScoredPair? {
  var found: [ScoredPair] = []
  for old in claims where views[old].claim.role == .old {
    for new in claims where isRevision(views[new], of: views[old]) {
      guard let judged = relation(of: views[old].side, views[new].side) else { continue }
      found.append(
        ScoredPair(pair: ClaimPair(old, new), relation: judged.relation, score: revisionScore))
    }
  }
  return found.count == 1 ? found[0] : nil
}

/// Whether a figure took the place of an earlier one.
private func isRevision(_ new: ClaimView, of old: ClaimView) -> Bool {
  guard new.claim.role != .old, new.claim.role != .difference, new.family == old.family else {
    return false
  }
  let (mine, its) = (new.side.standing, old.side.standing)
  return mine.isRevised || (mine.isToll && its.isToll)
}

/// A sentence's own words outweigh all likeness.
private let revisionScore = 2000
