public import TallyModel

/// Which figures of a story answer the same question, and how they stand to each other.
///
/// - Parameter name: the story's name, kept in the result.
/// - Parameter records: the story's articles in any order; the result orders them by path.
/// - Parameter unread: pages that gave no record, kept in the coverage.
/// - Parameter rulings: what persons have ruled about claims; it outweighs all else.
/// - Parameter sharing: how the work is shared out; the story does not depend on it.
/// - Complexity: near-linear in the number of claims.
public func story(
  named name: String, records: [ArticleRecord], unread: [UnreadPage] = [],
  rulings: Rulings = Rulings(), sharing: WorkSharing = .none
) -> Story {
  let records = ordered(records)
  let terms = TermWeights(records)
  let views = views(of: records, weights: terms, sharing: sharing)
  let comparability = Comparability(views: views, records: records, terms: terms)
  let candidates = candidates(among: views)
  let scored =
    withoutRivals(
      withoutSecondBest(sharing.map(candidates.pairs, comparability.scored), views: views),
      views: views)
    + statedRevisions(among: views)
  let copies = Copies(records)
  let origins = Origins(records, copies: copies)
  func assembled(_ ruled: RuledPairs) -> Story {
    let grouping = Grouping(
      views, pairs: scored, clashes: { comparability.firstClash(of: $0) != nil },
      apart: ruled.apart, together: ruled.together)
    let facts = facts(
      from: grouping.groups, views: views, origins: origins, records: records, sharing: sharing)
    var story = Story(
      name: name, records: records, facts: facts,
      sources: sources(of: records, facts: facts, copies: copies), findings: [],
      coverage: coverage(of: records, facts: facts, hotKeys: candidates.hotKeys, unread: unread))
    story.findings = story.fingerprinted(findings(of: story, views: views, sharing: sharing))
    return story
  }
  var ruled = RuledPairs(rulings, among: views)
  var story = assembled(ruled)
  if ruled.part(story.findings.filter { rulings.dismissed[$0.id] != nil }, of: story, views) {
    story = assembled(ruled)
  }
  story.findings.removeAll { rulings.dismissed[$0.id] != nil }
  return story
}

/// Records by path, then key: the order of the files does not show.
private func ordered(_ records: [ArticleRecord]) -> [ArticleRecord] {
  records.sorted {
    ($0.header.path, $0.header.record ?? "", $0.key) < (
      $1.header.path, $1.header.record ?? "", $1.key
    )
  }
}

private func coverage(
  of records: [ArticleRecord], facts: [Fact], hotKeys: Int, unread: [UnreadPage]
) -> Coverage {
  let read = records.map(\.claims.count).reduce(0, +)
  var leftAlone: [LeftAlone: Int] = [:]
  for record in records { leftAlone.merge(record.leftAlone, uniquingKeysWith: +) }
  let compared = facts.filter { $0.claims.count > 1 }.map(\.claims.count).reduce(0, +)
  return Coverage(
    articles: records.count, seen: read + leftAlone.values.reduce(0, +), read: read,
    compared: compared, leftAlone: leftAlone, hotKeys: hotKeys, unread: unread,
    cut: records.flatMap(\.cutPages))
}
