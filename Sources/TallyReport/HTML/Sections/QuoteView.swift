import TallyModel

/// A claim as an editor reads it: the sentence with its figure marked, who, when and where.
struct QuoteView {
  let outline: StoryOutline

  /// The quote of one side, with the other sources that state the same figure.
  func render(_ reference: ClaimReference, group: Int, others: [Int] = []) -> HTMLNode {
    let header = outline.story.records[reference.record].header
    return element(.figure, .class("quote", GroupLetter.tone(group))) {
      element(.figcaption) {
        element(.span, .class("letter")) { GroupLetter.text(group) }
        " "
        element(.strong) { clipped(outline.sourceName(reference), to: 80) }
        " "
        timeElement(header.published)
      }
      element(.blockquote, .fixed("dir", "auto")) { marked(reference) }
      element(.p, .class("cite")) { citation(reference) }
      if !others.isEmpty {
        element(.p, .class("also")) {
          "Same figure: "
          Phrases.list(others.map { outline.story.sources[$0].name }, limit: 6)
        }
      }
    }
  }

  /// A sentence with its figure marked.
  func marked(_ reference: ClaimReference) -> [HTMLNode] {
    let excerpt = Excerpt(of: reference, in: outline.story)
    return [
      .text(excerpt.before), element(.mark) { excerpt.figure }, .text(excerpt.after),
    ]
  }

  /// Speaker, article and place of a claim.
  func citation(_ reference: ClaimReference) -> [HTMLNode] {
    let story = outline.story
    let claim = story.claim(reference)
    let header = story.records[reference.record].header
    var parts: [[HTMLNode]] = []
    if let said = claim.attribution { parts.append(speaker(said)) }
    parts.append([articleLink(header)])
    parts.append([
      element(.a, .class("place"), .to(outline.anchor(ofArticle: reference.record))) {
        placeText(header, claim.place)
      }
    ])
    return Array(parts.joined(separator: [.text(" · ")]))
  }

  /// The article's title, as a link to its own address where it has one.
  func articleLink(_ header: ArticleHeader) -> HTMLNode {
    guard let link = header.url.flatMap({ WebLink($0) }) else {
      return element(.cite, .fixed("dir", "auto")) { header.shownTitle }
    }
    return element(
      .a, .href(link), .fixed("rel", "noopener noreferrer nofollow"),
      .fixed("referrerpolicy", "no-referrer")
    ) {
      element(.cite, .fixed("dir", "auto")) { header.shownTitle }
    }
  }

  private func speaker(_ said: Attribution) -> [HTMLNode] {
    let outlet = said.outlet.map { ", reported by \(clipped($0, to: 80))" } ?? ""
    return [
      .text("said by "), element(.span, .class("speaker")) { clipped(said.speaker, to: 160) },
      .text(outlet + (said.anonymous ? " (not named)" : "")),
    ]
  }
}
