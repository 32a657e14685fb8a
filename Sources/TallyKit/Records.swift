import TallyExtract
public import TallyModel

/// The record of an article: its claims with all that comparison needs.
public func record(of article: Article) -> ArticleRecord {
  TallyExtract.record(of: article)
}

/// The record of one page, cleaned and extracted; needs nothing but the page.
///
/// - Throws: `TallyError.unreadable` when the page holds no article.
public func record(of page: Page) throws(TallyError) -> ArticleRecord {
  record(of: try article(from: page))
}
