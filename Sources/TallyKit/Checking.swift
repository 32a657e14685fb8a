public import TallyModel

/// An article among the articles of the story that it has most in common with.
public struct PlacedArticle: Sendable {
  /// The story, with the article in it.
  public var story: Story
  /// The article's index among the story's records.
  public var record: Int
}

/// Compares a new article with recorded stories.
///
/// The article is put into each story and compared there; the story counts in which most of its
/// figures meet another article's, the first of several. An article of the story that is this
/// one already (the same file, address or text) is left out.
///
/// - Returns: the article in its story; in a story of its own when there is no other.
public func placed(
  _ article: ArticleRecord, among stories: [RecordedStory], rulings: Rulings = Rulings(),
  jobs: Int = 1, clock: StageClock = StageClock()
) async -> PlacedArticle {
  let inner = jobsEach(of: stories.count, sharing: jobs)
  let compared = await parallelMap(stories, jobs: jobs) { recorded in
    clock.measure(.compare) { put(article, into: recorded, rulings, jobs: inner) }
  }
  var best: (placed: PlacedArticle, meetings: Int)?
  for case let found? in compared where best.map({ found.meetings > $0.meetings }) ?? true {
    best = found
  }
  if let best { return best.placed }
  return PlacedArticle(story: story(named: "articles", records: [article]), record: 0)
}

/// The article in one story, and how many of its figures meet another article's there.
private func put(
  _ article: ArticleRecord, into recorded: RecordedStory, _ rulings: Rulings, jobs: Int
) -> (placed: PlacedArticle, meetings: Int)? {
  let others = recorded.records.filter { !isSame($0, article) }
  let story = story(
    named: recorded.name, records: others + [article], unread: recorded.unread, rulings: rulings,
    jobs: jobs)
  guard let index = story.records.firstIndex(where: { isSame($0, article) }) else { return nil }
  let meetings = story.facts.reduce(0) { sum, fact in
    let own = fact.claims.count { $0.record == index }
    return own < fact.claims.count ? sum + own : sum
  }
  return (PlacedArticle(story: story, record: index), meetings)
}

/// Whether two records are of one article.
private func isSame(_ left: ArticleRecord, _ right: ArticleRecord) -> Bool {
  if left.header.path == right.header.path, left.header.record == right.header.record {
    return true
  }
  if let one = left.header.url.flatMap(addressKey), one == right.header.url.flatMap(addressKey) {
    return true
  }
  return left.textHash != 0 && left.textHash == right.textHash
}
