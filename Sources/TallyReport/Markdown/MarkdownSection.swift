/// A part of a report under one heading, in blocks that are not torn apart.
struct MarkdownSection {
  /// The words of the heading.
  var title: MarkdownText
  /// Whether the blocks are items of one list.
  var isList = false
  /// What stands under the heading; a section without blocks is left out.
  var blocks: [MarkdownText] = []

  /// The heading and all blocks.
  var text: MarkdownText {
    var text: MarkdownText = "## \(title)\n"
    if isList { text += "\n" }
    for block in blocks { text += isList ? block : "\n" + block }
    return text
  }
}

/// A report's sections on pages that a Git host renders.
struct MarkdownPages {
  /// A host shows less of a longer file, or its raw text.
  ///
  /// - Source: GitHub Docs, "About READMEs": beyond 500 KiB content is cut.
  static let limit = 480_000

  /// The text of each page, the story's head on the first.
  private(set) var pages: [MarkdownText]
  /// The titles of the sections that begin on each page.
  private(set) var titles: [[MarkdownText]] = [[]]

  /// Puts sections on pages in their order.
  ///
  /// - Parameter head: what stands on the first page above all sections.
  init(_ sections: [MarkdownSection], under head: MarkdownText, limit: Int = Self.limit) {
    pages = [head]
    for section in sections {
      var isBegun = false
      for block in section.blocks {
        let size = block.markup.utf8.count + section.title.markup.utf8.count + 20
        let isFull = pages[pages.count - 1].markup.utf8.count + size > limit
        if isFull {
          pages.append("")
          titles.append([])
        }
        if !isBegun || isFull {
          if !pages[pages.count - 1].markup.isEmpty { pages[pages.count - 1] += "\n" }
          let more: MarkdownText = isBegun ? ", continued" : ""
          pages[pages.count - 1] += "## \(section.title)\(more)\n"
          if section.isList { pages[pages.count - 1] += "\n" }
          if !isBegun { titles[titles.count - 1].append(section.title) }
          isBegun = true
        }
        pages[pages.count - 1] += section.isList ? block : "\n" + block
      }
    }
  }

  /// The pages as files; the first says what stands on the others, and these lead back.
  func files(stem: String, title: String) -> [ReportFile] {
    // No story's name has a point in it, so that no page meets another story's file.
    func name(_ page: Int) -> String { page == 0 ? "\(stem).md" : "\(stem).\(page + 1).md" }
    if pages.count == 1 { return [ReportFile(name: name(0), bytes: Array(pages[0].markup.utf8))] }
    return pages.indices.map { page in
      var text = pages[page]
      if page > 0 {
        text =
          "# \(title), page \(page + 1)\n\n\(.link("The first page", to: name(0)) as MarkdownText)"
          + "\n\n" + text
      } else {
        text += "\n## This report goes on\n\n"
        for next in pages.indices.dropFirst() {
          let link: MarkdownText = .link("Page \(next + 1)", to: name(next))
          let listed = titles[next].isEmpty ? "more of the same" : titles[next].joined(", ")
          text += "- \(link): \(listed)\n"
        }
      }
      return ReportFile(name: name(page), bytes: Array(text.markup.utf8))
    }
  }
}
