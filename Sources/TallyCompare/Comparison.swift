public import TallyModel

/// Which figures of a story answer the same question, and how they stand to each other.
///
/// - Parameter name: the story's name, kept in the result.
/// - Parameter records: the story's articles in any order; the result orders them by path.
/// - Parameter unread: pages that gave no record, kept in the coverage.
/// - Parameter rulings: what persons have ruled about claims; it outweighs all else.
/// - Complexity: near-linear in the number of claims.
public func story(
  named name: String, records: [ArticleRecord], unread: [UnreadPage] = [],
  rulings: Rulings = Rulings()
) -> Story {
  let records = ordered(records)
  let terms = TermWeights(records)
  let views = views(of: records, weights: terms)
  let comparability = Comparability(views: views, records: records, terms: terms)
  let candidates = candidates(among: views)
  let copies = Copies(records)
  let origins = Origins(records, copies: copies)
  func assembled(_ ruled: RuledPairs) -> Story {
    let groups = groups(of: candidates.pairs, with: comparability, ruled: ruled)
    let facts = facts(from: groups, views: views, origins: origins)
    var story = Story(
      name: name, records: records, facts: facts,
      sources: sources(of: records, facts: facts, copies: copies), findings: [],
      coverage: coverage(of: records, facts: facts, hotKeys: candidates.hotKeys, unread: unread))
    story.findings = story.fingerprinted(findings(of: story, views: views))
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

/// Scores the candidates, decides them together and groups them.
private func groups(
  of candidates: [ClaimPair], with comparability: Comparability, ruled: RuledPairs
) -> [[Int]] {
  let views = comparability.views
  let links = Links(candidates, with: comparability)
  var decided: [ClaimPair: Int] = [:]
  for pair in links.scores.keys where links.score(pair.first, pair.second) > -4000 {
    decided[pair] = decidedScore(standing(of: pair, in: links, views: views), .standard)
  }
  for pair in ruled.together { decided[pair] = RuledPairs.certain }
  let grouping = Grouping(
    views, apart: ruled.apart, links: decided.map { (pair: $0.key, score: $0.value) },
    threshold: DecisionWeights.threshold
  ) { decided[$0] ?? unlinked }
  return grouping.groups
}

/// The score of a pair that nothing links, in an average over a group.
private let unlinked = -3000

private func coverage(
  of records: [ArticleRecord], facts: [Fact], hotKeys: Int, unread: [UnreadPage]
) -> Coverage {
  let read = records.map(\.claims.count).reduce(0, +)
  var leftAlone: [LeftAlone: Int] = [:]
  for record in records { leftAlone.merge(record.leftAlone, uniquingKeysWith: +) }
  let compared = facts.filter { $0.claims.count > 1 }.map(\.claims.count).reduce(0, +)
  return Coverage(
    articles: records.count, seen: read + leftAlone.values.reduce(0, +), read: read,
    compared: compared, leftAlone: leftAlone, hotKeys: hotKeys, unread: unread)
}
