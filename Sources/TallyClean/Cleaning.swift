public import TallyModel
import TallyText

/// The article that is left when a page's boilerplate is taken away.
///
/// - Throws: `CleanError` when the bytes hold no article.
/// - Complexity: linear in the number of bytes.
public func article(from page: Page) throws(CleanError) -> Article {
  guard page.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
  guard !PageForm.isBinary(page.bytes) else { throw .binary }
  let decoded = DecodedPage(page.bytes)
  let cleaned =
    PageForm.isHTML(decoded.bytes)
    ? HTMLArticle(decoded, path: page.path).cleaned() : TextDump(decoded, path: page.path).cleaned()
  guard let (header, text) = cleaned else { throw .noArticle }
  var named = header
  named.record = page.record
  return Article(
    header: named, blocks: text.blocks, text: text.bytes,
    origin: text.origin.followed(by: decoded.origin),
    lines: LineIndex(decoded.bytes, origin: decoded.origin))
}
