import TallyModel

/// Figures that one article alone has, from speakers whom it does not name.
///
/// A story of one source has nothing to compare with, and the number of the speakers themselves
/// ("two people familiar with the matter") is no news: neither is reported.
func loneSourceFindings(of story: Story) -> [Finding] {
  if story.sources.count < 2 { return [] }
  var found: [Finding] = []
  for (index, fact) in story.facts.enumerated() {
    guard let first = fact.claims.first, fact.claims.allSatisfy({ $0.record == first.record })
    else { continue }
    let anonymous = fact.claims.filter { isAnonymous(story.claim($0)) }
    guard anonymous.count == fact.claims.count else { continue }
    let speaker = story.claim(first).attribution?.speaker ?? ""
    let source = story.records[first.record].header.source
    found.append(
      Finding(
        id: "", rule: .loneAnonymousSource, severity: .note, confidence: .medium,
        message: "\(fact.question): only \(source) has “\(story.text(first))”, "
          + "and only from “\(speaker)”, unnamed.",
        fact: index, claims: fact.claims, consequence: 1))
  }
  return found
}

private func isAnonymous(_ claim: Claim) -> Bool {
  guard let attribution = claim.attribution, attribution.anonymous else { return false }
  return !countsSources(claim)
}
