/// How many ways there are to lay a page out.
let layoutCount = 6

/// A laid-out page: its bytes, its file's extension, and the furniture that holds figures.
struct LaidOutPage {
  var bytes: [UInt8]
  var fileExtension: String
  var furniture: [String]
}

/// Lays an article out as its outlet does.
func page(of draft: ArticleDraft, _ numbers: SeededNumbers) -> LaidOutPage {
  var layout = Layout(draft, numbers)
  switch draft.outlet.layout {
  case 0: layout.addSemanticPage()
  case 1: layout.addDivisionPage()
  case 2: layout.addTablePage()
  case 3: layout.addBlogPage()
  case 4: layout.addMagazinePage()
  default: layout.addTextDump()
  }
  return LaidOutPage(
    bytes: layout.page.bytes, fileExtension: draft.outlet.layout < 5 ? "html" : "txt",
    furniture: layout.furniture.texts)
}

/// The page under construction.
struct Layout {
  let draft: ArticleDraft
  var page: PageText
  var furniture: Furniture

  init(_ draft: ArticleDraft, _ numbers: SeededNumbers) {
    var numbers = numbers
    self.draft = draft
    page = PageText(marksFigures: numbers.chance(20))
    furniture = Furniture(numbers)
  }

  var address: String {
    "https://www.\(draft.outlet.slug).example/\(draft.published)/\(draft.document)"
  }
  var timestamp: String { isoTime(minute: draft.published) }
  var date: String { longDate(minute: draft.published) }

  /// The head of an HTML page, with scripts and styles that make up most of it.
  mutating func addHead(linkedData: Bool) {
    page.add("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<title>")
    page.add(text: draft.headline.text + " | " + draft.outlet.name)
    page.add("</title>\n<meta property=\"og:title\" content=\"")
    page.add(text: draft.headline.text)
    page.add("\"><meta property=\"og:site_name\" content=\"\(draft.outlet.name)\">")
    page.add("<meta property=\"og:url\" content=\"\(address)\">")
    page.add("<meta property=\"article:published_time\" content=\"\(timestamp)\">\n")
    if linkedData {
      page.add(
        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
          + "\"@type\":\"NewsArticle\",\"headline\":\(quoted(draft.headline.text)),"
          + "\"datePublished\":\"\(timestamp)\",\"publisher\":{\"@type\":\"Organization\","
          + "\"name\":\(quoted(draft.outlet.name))},\"author\":{\"@type\":\"Person\","
          + "\"name\":\(quoted(draft.byline))}}</script>\n")
    }
    page.add("<style>\(furniture.style(size: 1200 + furniture.draw(1200)))</style>\n")
    page.add("<script>\(furniture.script(size: 3000 + furniture.draw(4400)))</script></head>\n")
  }

  mutating func addMenu(_ open: String, _ close: String) {
    page.add(open)
    for entry in furniture.menu() { page.add("a", "href=\"/\(furniture.draw(99))\"", text: entry) }
    page.add(close)
  }

  mutating func addTeasers(_ count: Int, _ tag: StaticString) {
    for _ in 0..<count {
      page.add("<\(tag)>")
      page.add("a", "href=\"/story/\(furniture.draw(99999))\"", text: furniture.teaser())
      page.add("</\(tag)>")
    }
  }

  mutating func addParagraphs(_ open: String, _ close: String, teaserAfter place: Int? = nil) {
    for (index, paragraph) in draft.paragraphs.enumerated() {
      page.add(open)
      page.add(paragraph)
      page.add(close)
      if index == place {
        page.add("<aside class=\"related\"><h4>Read more</h4><ul>")
        addTeasers(3, "li")
        page.add("</ul></aside>\n")
      }
    }
  }

  var creditLine: String? { draft.agency.map { "Source: \($0)" } }
}
