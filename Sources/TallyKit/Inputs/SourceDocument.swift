import TallyModel

/// One article as it was found: its bytes, and what its container says of it.
struct SourceDocument: Sendable {
  /// How the bytes are to be read.
  enum Form: Sendable, Hashable {
    /// A page or a text file, recognised by cleaning.
    case page
    /// HTML out of a string, so in UTF-8 whatever it declares.
    case markup
    /// The article's text and nothing else, a paragraph a line.
    case text
    /// Markdown, perhaps with front matter.
    case markdown
  }

  var page: Page
  var form: Form
  var stated = StatedHeader()
  /// What the pages of its source repeat, where that is known.
  var profile: SourceProfile?
}

/// What a record or front matter says of an article.
struct StatedHeader: Sendable, Hashable {
  var title: String?
  var source: String?
  var url: String?
  var language: String?
  var published: Timestamp?

  /// Adds what is stated; only what the page itself does not say, unless `overriding`.
  func complete(_ header: inout ArticleHeader, overriding: Bool) {
    if let title, overriding || header.title.isEmpty { header.title = title }
    if let published, overriding || header.published == nil { header.published = published }
    if let language, overriding || header.language == nil { header.language = language }
    if let url, overriding || header.url == nil { header.url = url }
    if let source { header.source = source }
  }
}

/// The part of a file that could not be taken for an article.
struct UnreadPart: Error, Sendable {
  var record: String?
  var reason: String
}

/// The articles in a file: one, or one for each record of JSON and JSON Lines.
///
/// - Complexity: linear in the number of bytes.
func documents(
  in bytes: [UInt8], path: String, form: InputForm, limits: ReadingLimits = ReadingLimits()
) -> [Result<SourceDocument, UnreadPart>] {
  var content = bytes
  if isGzip(bytes) {
    do {
      content = try unpackedGzip(bytes, limit: limits.fileBytes)
    } catch {
      let reason = error == .tooLarge ? "unpacked " + limits.sizeReason : "damaged gzip data"
      return [.failure(UnreadPart(reason: reason))]
    }
  }
  let name = InputPath.fileExtension(of: path)
  if form == .jsonl || name == "jsonl" || name == "ndjson" { return records(in: content, path) }
  if name == "json" || (name.isEmpty && looksLikeRecords(content)) {
    guard let value = JSONReader.value(in: content) else { return records(in: content, path) }
    return values(in: value).enumerated().map { document(from: $1, number: $0 + 1, path: path) }
  }
  if let reason = unreadForms[name] { return [.failure(UnreadPart(reason: reason))] }
  guard content.count <= limits.fileBytes else {
    return [.failure(UnreadPart(reason: limits.sizeReason))]
  }
  let isMarkdown = name == "md" || name == "markdown"
  return [
    .success(
      SourceDocument(page: Page(path: path, bytes: content), form: isMarkdown ? .markdown : .page))
  ]
}

/// Forms of input that are not read yet, by extension.
private let unreadForms: [String: String] = {
  let archive = "archives and feeds cannot be read yet"
  let office = "office documents cannot be read"
  return [
    "mhtml": archive, "mht": archive, "eml": archive, "warc": archive, "rss": archive,
    "atom": archive, "zip": archive, "doc": office, "docx": office, "odt": office, "rtf": office,
    "pdf": "PDF cannot be read",
  ]
}()

private func looksLikeRecords(_ bytes: [UInt8]) -> Bool {
  let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
  return first == UInt8(ascii: "{")
}

/// The articles of a JSON file: an array, an object that holds one, or a single object.
private func values(in value: JSONValue) -> [JSONValue] {
  if case .array(let values) = value { return values }
  if case .array(let values)? = value["articles"] { return values }
  return [value]
}

/// The articles of JSON Lines; lines of white space are passed over.
private func records(in bytes: [UInt8], _ path: String) -> [Result<SourceDocument, UnreadPart>] {
  var results: [Result<SourceDocument, UnreadPart>] = []
  var start = 0
  var number = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    number += 1
    if !bytes[start..<end].allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      if let value = JSONReader.value(in: bytes, start..<end) {
        results.append(document(from: value, number: number, path: path))
      } else {
        results.append(.failure(UnreadPart(record: String(number), reason: "the line is not JSON")))
      }
    }
    start = end + 1
  }
  if results.isEmpty { return [.failure(UnreadPart(reason: "the file is empty"))] }
  return results
}

/// The article of one record, with the field names of common crawlers and extractors.
///
/// - Source: the output fields of trafilatura, news-please and the cc_news data set.
private func document(
  from record: JSONValue, number: Int, path: String
) -> Result<SourceDocument, UnreadPart> {
  func field(_ names: String...) -> String? {
    names.lazy.compactMap { record[$0]?.text }.first
  }
  var name = field("id") ?? String(number)
  if case .number(let digits)? = record["id"] { name = digits }
  var stated = StatedHeader()
  stated.title = field("title", "headline")
  stated.url = field("url", "link", "canonical_url")
  stated.source =
    field("source", "sitename", "publisher", "hostname", "domain", "source_domain")
    ?? stated.url.flatMap(host)
  stated.language = field("language", "lang")?.lowercased()
  stated.published = field(
    "date", "published", "date_publish", "published_at", "datePublished", "publish_date"
  ).flatMap(Timestamp.init(stated:))
  var form = SourceDocument.Form.text
  var text = field("text", "maintext", "content", "body", "articleBody")
  if text.map(startsWithTag) ?? true {
    text = field("html", "raw_html") ?? text
    form = .markup
  }
  guard let text else {
    return .failure(UnreadPart(record: name, reason: "the record has neither text nor html"))
  }
  let page = Page(path: path, record: name, bytes: Array(text.utf8))
  return .success(SourceDocument(page: page, form: form, stated: stated))
}

/// Whether a text begins as markup does: "<p", "</p", "<!doctype", not "<5 %".
private func startsWithTag(_ text: String) -> Bool {
  let start = Array(text.utf8.prefix(2))
  guard start.count == 2, start[0] == UInt8(ascii: "<") else { return false }
  return (start[1] | 0x20) &- 0x61 < 26 || start[1] == UInt8(ascii: "!")
    || start[1] == UInt8(ascii: "/") || start[1] == UInt8(ascii: "?")
}
