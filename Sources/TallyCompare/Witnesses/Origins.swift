import TallyModel

/// Where each claim of a story comes from: the outlet's own newsroom or an agency.
struct Origins: Sendable {
  private let records: [ArticleRecord]
  /// The origin of each record as a whole; `nil` where only its claims tell.
  private let whole: [String?]
  private let copies: Copies

  /// Traces the records of a story.
  init(_ records: [ArticleRecord], copies: Copies) {
    self.records = records
    self.copies = copies
    let agencies = records.map(Self.agency)
    whole = records.indices.map { index in
      agencies[index] ?? agencies[copies.original[index]]
    }
  }

  /// The agency that an article credits as a whole, or whose report its lead retells.
  private static func agency(_ record: ArticleRecord) -> String? {
    record.header.agency ?? record.credits.first
  }

  /// The agency that a claim's sentence or its article credits; `nil` for an outlet's own.
  func agency(of view: ClaimView) -> String? {
    view.claim.attribution?.outlet ?? whole[view.reference.record]
  }

  /// The sentence that a claim stands in.
  func sentence(of view: ClaimView) -> String {
    let sentences = records[view.reference.record].sentences
    return sentences.indices.contains(view.sentence) ? sentences[view.sentence].text : ""
  }

  /// The outlet of the first article with a claim's text.
  func outlet(of view: ClaimView) -> String {
    records[copies.original[view.reference.record]].header.source
  }
}

/// The view that was published first, undated ones last.
private func earliest(of views: [ClaimView]) -> ClaimView? {
  views.min { one, other in
    let (early, late) = (one.side.standing.day ?? Int.max, other.side.standing.day ?? Int.max)
    return early == late ? one.reference < other.reference : early < late
  }
}

/// The independent origins of a fact's claims, by name.
///
/// Claims whose sentences are near copies of one another have one origin: the agency that one of
/// them credits, else the outlet of the first.
func witnesses(of members: [ClaimView], origins: Origins) -> [Witness] {
  if members.count == 1, let only = members.first {
    let name = origins.agency(of: only) ?? origins.outlet(of: only)
    return [Witness(name: name, claims: [only.reference])]
  }
  var claims: [String: (name: String, claims: [ClaimReference])] = [:]
  for group in sentenceCopies(among: members, sentence: origins.sentence) {
    let views = group.map { members[$0] }
    let shared = views.lazy.compactMap { origins.agency(of: $0) }.first
    let first = earliest(of: views)
    for view in views {
      let name = origins.agency(of: view) ?? shared ?? origins.outlet(of: first ?? view)
      claims[folded(name), default: (name, [])].claims.append(view.reference)
    }
  }
  return claims.values.map { Witness(name: $0.name, claims: $0.claims.sorted()) }
    .sorted { ($0.name, $0.claims.first ?? .start) < ($1.name, $1.claims.first ?? .start) }
}
