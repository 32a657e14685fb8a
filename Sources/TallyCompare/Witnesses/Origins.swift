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

  /// The agency that an article credits as a whole, or whose report it retells.
  private static func agency(_ record: ArticleRecord) -> String? {
    record.header.agency ?? record.credits.first
  }

  /// The origin of a claim: the agency its sentence or its article credits, else the outlet of
  /// the first article with this text.
  func origin(of view: ClaimView) -> String {
    if let outlet = view.claim.attribution?.outlet { return outlet }
    let record = view.reference.record
    if let agency = whole[record] { return agency }
    return records[copies.original[record]].header.source
  }
}

/// The independent origins of a fact's claims, by name.
func witnesses(of members: [ClaimView], origins: Origins) -> [Witness] {
  var claims: [String: (name: String, claims: [ClaimReference])] = [:]
  for view in members {
    let name = origins.origin(of: view)
    claims[folded(name), default: (name, [])].claims.append(view.reference)
  }
  return claims.values.map { Witness(name: $0.name, claims: $0.claims.sorted()) }
    .sorted { ($0.name, $0.claims.first ?? .start) < ($1.name, $1.claims.first ?? .start) }
}

/// A name without case and article: "the Transmere News" and "Transmere news" are one.
func folded(_ name: String) -> String {
  let lower = name.lowercased()
  return lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower
}
