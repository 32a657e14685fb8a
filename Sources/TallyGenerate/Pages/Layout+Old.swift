extension Layout {
  /// Tables for layout, as at the turn of the century.
  mutating func addTablePage() {
    addHead(linkedData: false)
    page.add("<body bgcolor=\"#ffffff\"><table width=\"100%\"><tr><td colspan=\"3\">")
    page.add("<b>\(draft.outlet.name)</b> <font size=\"1\">\(date)</font></td></tr>\n<tr>")
    page.add("<td width=\"140\" valign=\"top\">")
    for entry in furniture.menu() { page.add("<a href=\"/\">\(entry)</a><br>") }
    page.add("</td><td valign=\"top\"><h1>")
    page.add(draft.headline)
    page.add("</h1><i>by \(draft.byline)</i><br><br>\n")
    addParagraphs("<p align=\"left\">", "</p>\n")
    page.add("</td><td width=\"180\" valign=\"top\"><b>Markets</b><br>")
    page.add("font", "size=\"1\"", text: furniture.ticker())
    page.add("<br><b>Other news</b>")
    addTeasers(4, "li")
    page.add("</td></tr><tr><td colspan=\"3\"><font size=\"1\">")
    page.add(text: furniture.footer())
    page.add("</font></td></tr></table></body></html>\n")
  }

  /// A weblog with its archive and its readers' thoughts.
  mutating func addBlogPage() {
    addHead(linkedData: false)
    page.add("<body class=\"single single-post\"><div id=\"content\" class=\"hfeed\">")
    addMenu("<div class=\"main-navigation\">", "</div>\n")
    page.add("<div class=\"post hentry\"><h1 class=\"entry-title\">")
    page.add(draft.headline)
    page.add("</h1><div class=\"entry-meta\">Posted on <abbr title=\"\(timestamp)\">\(date)")
    page.add("</abbr> by <span class=\"fn\">\(draft.byline)</span></div>\n")
    page.add("<div class=\"entry-content\">")
    addParagraphs("<p>", "</p>\n")
    page.add("</div></div><div id=\"comments\"><h3>Comments</h3><ol class=\"commentlist\">")
    for _ in 0..<4 { page.add("li", "class=\"comment\"", text: furniture.comment()) }
    page.add("</ol></div></div><div id=\"sidebar\" class=\"widget-area\"><ul>")
    addTeasers(5, "li")
    page.add("</ul>")
    page.add("p", "class=\"widget\"", text: furniture.promotion())
    page.add("</div><div id=\"footer\">")
    page.add(text: furniture.footer())
    page.add("</div></body></html>\n")
  }

  /// What is left of a page that someone copied as text.
  mutating func addTextDump() {
    page.add(draft.outlet.name + "\n")
    for entry in furniture.menu() { page.add(entry + "\n") }
    page.add(furniture.ticker() + "\n\n")
    page.add(draft.headline.text + "\n\nBy \(draft.byline)\n\(date)\nShare\n\n")
    for paragraph in draft.paragraphs {
      page.add(paragraph.map(\.text).joined(separator: " ") + "\n\n")
    }
    page.add("Most read\n")
    for _ in 0..<4 { page.add(furniture.teaser() + "\n") }
    page.add("\n" + furniture.promotion() + "\n" + furniture.cookieNote() + "\n")
    page.add(furniture.footer() + "\n")
  }
}
