extension Layout {
  /// Elements that say what they are.
  mutating func addSemanticPage() {
    addHead(linkedData: true)
    page.add("<body><header>")
    addMenu("<nav>", "</nav></header>\n")
    page.add("div", "class=\"ticker\"", text: furniture.ticker())
    page.add("<main><article><header><h1>")
    page.add(draft.headline)
    page.add("</h1><p class=\"byline\">By \(draft.byline)</p>")
    page.add("<time datetime=\"\(timestamp)\">\(date)</time></header>\n")
    page.add("<div class=\"article-body\">")
    addParagraphs("<p>", "</p>\n", teaserAfter: 3)
    if let creditLine { page.add("p", "class=\"credit\"", text: creditLine) }
    page.add("</div></article>\n<aside class=\"newsletter\">")
    page.add("p", text: furniture.promotion())
    page.add("</aside><section class=\"most-read\"><h3>Most read</h3><ol>")
    addTeasers(5, "li")
    page.add("</ol></section></main>\n<footer>")
    page.add("p", text: furniture.footer())
    page.add("</footer><div id=\"cookie-banner\">")
    page.add("p", text: furniture.cookieNote())
    page.add("</div></body></html>\n")
  }

  /// Elements that say nothing: class names without meaning.
  mutating func addDivisionPage() {
    addHead(linkedData: true)
    page.add("<body class=\"x1a\">")
    page.add("div", "class=\"ov\"", text: furniture.promotion())
    addMenu("<div class=\"zz3\">", "</div>\n")
    page.add("<div class=\"b_04\"><div class=\"k12\"><h1>")
    page.add(draft.headline)
    page.add("</h1></div><div class=\"rr\">By \(draft.byline)</div>")
    page.add("<div class=\"rr\">PUBLISHED: \(date)</div><div class=\"pz\">\n")
    addParagraphs("<div class=\"pz-i\">", "</div>\n")
    if let creditLine { page.add("div", "class=\"pz-i\"", text: creditLine) }
    page.add("</div><div class=\"gr8\"><div class=\"gh\">Comments</div>")
    for _ in 0..<3 { page.add("div", "class=\"gc\"", text: furniture.comment()) }
    page.add("</div><div class=\"gr9\"><div class=\"gh\">TOP STORIES</div>")
    addTeasers(6, "div")
    page.add("</div></div>")
    page.add("div", "class=\"ft\"", text: furniture.footer())
    page.add("div", "class=\"ck\"", text: furniture.cookieNote())
    page.add("</body></html>\n")
  }

  /// Sections, lead-in, and teasers in the middle of the text.
  mutating func addMagazinePage() {
    addHead(linkedData: true)
    page.add("<body><div id=\"page\" class=\"site\">")
    addMenu("<ul class=\"menu\" role=\"navigation\">", "</ul>\n")
    page.add("<section class=\"story\"><h1 class=\"headline\">")
    page.add(draft.headline)
    page.add("</h1><div class=\"meta\"><span class=\"author\">\(draft.byline)</span> ")
    page.add("<span class=\"date\">\(date)</span><span class=\"share\">Share</span></div>\n")
    page.add("<div class=\"story-content\">")
    addParagraphs("<p class=\"par\">", "</p>\n", teaserAfter: 5)
    page.add("<figure><img src=\"/i/\(furniture.draw(9999)).jpg\" alt=\"\">")
    page.add("<figcaption>A street in \(draft.outlet.name)'s picture of the day</figcaption>")
    page.add("</figure></div></section><div class=\"recommended\"><h2>You may also like</h2>")
    addTeasers(4, "div")
    page.add("</div>")
    page.add("footer", text: furniture.footer())
    page.add("</div></body></html>\n")
  }
}
