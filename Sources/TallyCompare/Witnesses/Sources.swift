import TallyModel

/// The standing of each source of a story, by name.
func sources(of records: [ArticleRecord], facts: [Fact], copies: Copies) -> [SourceSummary] {
  var summaries: [String: SourceSummary] = [:]
  for (index, record) in records.enumerated() {
    let name = record.header.source
    summaries[name, default: SourceSummary(name: name, articles: [])].articles.append(index)
    let original = records[copies.original[index]].header.source
    if original != name, summaries[name]?.copies.contains(original) == false {
      summaries[name]?.copies.append(original)
    }
  }
  for (index, fact) in facts.enumerated() { add(fact, index, records, to: &summaries) }
  return summaries.values.sorted { $0.name < $1.name }.map { summary in
    var summary = summary
    summary.copies.sort()
    return summary
  }
}

private func add(
  _ fact: Fact, _ index: Int, _ records: [ArticleRecord],
  to summaries: inout [String: SourceSummary]
) {
  func source(_ claim: ClaimReference) -> String { records[claim.record].header.source }
  let names = Set(fact.claims.map(source))
  if names.count == 1, let only = names.first {
    summaries[only]?.alone.append(index)
    return
  }
  for name in names {
    let own = fact.pairs.filter { (source($0.a) == name) != (source($0.b) == name) }
    let relations = Set(own.map(\.relation))
    if relations.contains(.agree) || relations.contains(.compatible) {
      summaries[name]?.agrees.append(index)
    }
    if relations.contains(.contradict) { summaries[name]?.contradicts.append(index) }
    if relations.contains(.updated) { summaries[name]?.updates.append(index) }
  }
}
