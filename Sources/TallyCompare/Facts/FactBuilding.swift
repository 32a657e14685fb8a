import TallyModel
import TallyText

/// Above this many claims a fact relates groups of equal claims instead of all pairs.
private let completePairs = 200

/// The facts of a story, ordered by first claim.
func facts(
  from groups: [[Int]], views: [ClaimView], origins: Origins, records: [ArticleRecord],
  sharing: WorkSharing = .none
) -> [Fact] {
  let facts = sharing.map(groups) { part in
    part.map { fact(of: $0.map { views[$0] }, origins: origins, records: records) }
  }
  return facts.sorted { ($0.claims.first ?? .start) < ($1.claims.first ?? .start) }
}

/// The fact of claims that answer one question.
private func fact(of members: [ClaimView], origins: Origins, records: [ArticleRecord]) -> Fact {
  let pairs = pairs(of: members)
  let first = members.first?.claim.id ?? ""
  return Fact(
    id: StableHash.hexadecimal(StableHash.of("fact " + first)),
    question: question(of: members, in: records),
    verdict: pairs.map(\.relation).max().map { Verdict($0) }
      ?? (members.count == 1 ? .single : .compatible),
    claims: members.map(\.reference), pairs: pairs,
    witnesses: witnesses(of: members, origins: origins))
}

/// The related pairs of a fact, ascending.
private func pairs(of members: [ClaimView]) -> [Pair] {
  let compared = members.count > completePairs ? representatives(of: members) : members
  var found: [Pair] = []
  for (offset, a) in compared.enumerated() {
    for b in compared[(offset + 1)...] {
      guard let judged = relation(of: a.side, b.side) else { continue }
      found.append(
        Pair(
          a: a.reference, b: b.reference, relation: judged.relation,
          reason: judged.ground.reason(a.side, b.side),
          minor: judged.minor))
    }
  }
  return found
}

/// The first claim of each group of claims with one value and hedge.
private func representatives(of members: [ClaimView]) -> [ClaimView] {
  var seen: Set<Interval> = []
  return members.filter { seen.insert($0.claim.quantity.allows).inserted }
    .prefix(completePairs).map { $0 }
}

extension ClaimReference {
  static let start = ClaimReference(record: 0, claim: 0)
}
