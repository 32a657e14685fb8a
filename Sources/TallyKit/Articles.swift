import TallyClean
public import TallyModel
import TallyText

/// The article that is left when a page's boilerplate is taken away.
///
/// - Throws: `TallyError.unreadable` when the page holds no article.
public func article(from page: Page) throws(TallyError) -> Article {
  try article(from: SourceDocument(page: page, form: .page))
}

/// The article of a document, with what its container says of it.
func article(from document: SourceDocument) throws(TallyError) -> Article {
  do {
    var article: Article
    switch document.form {
    case .page: article = try TallyClean.article(from: document.page)
    case .markdown: article = try markdownArticle(from: document.page)
    case .markup: article = try markupArticle(from: document.page)
    case .text: article = textArticle(from: document)
    }
    document.stated.complete(&article.header, overriding: document.form == .text)
    return document.profile.map { article.without($0) } ?? article
  } catch {
    throw .unreadable(path: document.page.shownPath, reason: error.message)
  }
}

/// The article of HTML that is UTF-8 already, whatever encoding it declares.
///
/// A byte order mark in front outweighs every declaration; places are moved back over it.
private func markupArticle(from page: Page) throws(CleanError) -> Article {
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  var marked = page
  marked.bytes = mark + page.bytes
  var article = try TallyClean.article(from: marked)
  var origin = OffsetMap()
  for run in article.origin.runs {
    origin.append(
      source: Int(run.source), target: max(0, Int(run.target) - mark.count),
      sourceUnit: Int(run.sourceUnit), targetUnit: Int(run.targetUnit))
  }
  article.origin = origin
  article.lines = LineIndex(page.bytes.span)
  return article
}

extension Page {
  /// The path, with the record behind it for a record inside a file.
  var shownPath: String { TallyModel.shownPath(path, record: record) }
}
