import TallyClean
import TallyCompare
import TallyExtract
public import TallyModel

/// The record of one page, cleaned and extracted; needs nothing but the page.
///
/// - Throws: an error whose message says why the page holds no article.
public func record(of page: Page) throws -> ArticleRecord {
  TallyExtract.record(of: try article(from: page))
}
