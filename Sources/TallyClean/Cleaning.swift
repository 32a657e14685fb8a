public import TallyModel
import TallyText

/// The article that is left when a page's boilerplate is taken away.
///
/// - Throws: `CleanError` when the bytes hold no article.
/// - Complexity: linear in the number of bytes.
public func article(from page: Page) throws(CleanError) -> Article {
  throw .noArticle
}
