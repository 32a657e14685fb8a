public import TallyModel
import TallyText

/// The article that is left when a page's boilerplate is taken away.
///
/// - Throws: `CleanError` when the bytes hold no article.
/// - Complexity: linear in the number of bytes.
public func article(from page: Page) throws(CleanError) -> Article {
  guard page.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
  guard !PageForm.isBinary(page.bytes) || PageForm.isHTML(page.bytes) else { throw .binary }
  let decoded = DecodedPage(page.bytes)
  let html =
    PageForm.isHTML(decoded.bytes)
    ? HTMLArticle(decoded, path: page.path, limits: page.limits) : nil
  let cleaned = html.map { $0.cleaned() } ?? TextDump(decoded, path: page.path).cleaned()
  guard let (header, text) = cleaned else { throw .noArticle }
  var named = header
  named.record = page.record
  let body = text.blocks.filter { $0.kind == .paragraph }
  if let first = body.first, let last = body.last {
    let credit = Dateline(
      first: text.bytes[first.range], last: text.bytes[last.range], byline: header.byline)
    named.dateline = credit.place
    named.agency = credit.agency
  }
  return Article(
    header: named, blocks: text.blocks, text: text.bytes,
    origin: text.origin.followed(by: decoded.origin, length: text.bytes.count),
    lines: LineIndex(decoded.bytes, origin: decoded.origin), limits: page.limits,
    cuts: html?.cuts ?? [])
}
