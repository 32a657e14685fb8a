import TallyModel
import TallyText

/// An article read from text that was saved or pasted from a page.
struct TextDump {
  private let decoded: DecodedPage
  private let path: String

  init(_ decoded: DecodedPage, path: String) {
    self.decoded = decoded
    self.path = path
  }

  func cleaned() -> (ArticleHeader, ArticleText)? {
    var lines = TextDumpLines.lines(of: decoded.bytes)
    let stated = lines.takeDate()
    let glued = stated.flatMap { lines.lines[$0.line].text.isEmpty ? nil : $0.line }
    let chosen = TextDumpChoice(lines, dated: glued).choose()
    guard !chosen.body.isEmpty else { return nil }
    var text = ArticleText()
    var title = ""
    if let headline = chosen.headline {
      let range = lines.lines[headline].text
      title = String(decoding: lines.text[range], as: UTF8.self)
      text.append(.headline, lines.text, range, origin: lines.origin)
    }
    for (index, kind) in chosen.body {
      text.append(kind, lines.text, lines.lines[index].text, origin: lines.origin)
    }
    let header = ArticleHeader(
      path: path, source: Source.fileName(of: path), title: title,
      published: stated?.date
        ?? lines.date(behind: chosen.headline, before: chosen.body.first?.index),
      language: nil)
    return (header, text)
  }
}
