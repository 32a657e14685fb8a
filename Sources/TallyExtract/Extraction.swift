public import TallyModel

/// The record of an article: its claims with all that comparison needs.
///
/// Extraction does not fail: a figure whose meaning is not clear is counted as left alone.
public func record(of article: Article) -> ArticleRecord {
  ArticleRecord(
    key: article.header.url ?? article.header.path, header: article.header, sentences: [],
    claims: [])
}
