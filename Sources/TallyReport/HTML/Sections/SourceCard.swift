import TallyModel

/// One source: its articles, and what it agrees on, contradicts, moved on from and has alone.
struct SourceCard {
  let source: Int
  let outline: StoryOutline

  /// More facts than this are counted, not listed.
  private static let factLimit = 40

  /// The card.
  func render() -> HTMLNode {
    let summary = outline.story.sources[source]
    return element(.article, .class("card source"), .id(outline.anchor(ofSource: source))) {
      element(.header) {
        element(.h3) { clipped(summary.name, to: 80) }
        element(.p, .class("meta")) {
          element(.span) { Phrases.count(summary.articles.count, "article") }
          if !summary.copies.isEmpty {
            element(.span, .class("witness lone")) {
              "carries the text of \(Phrases.list(summary.copies, limit: 6))"
            }
          }
        }
      }
      articles(summary)
      facts("Contradicts", .differs, summary.contradicts)
      facts("Moved on", .moved, summary.updates)
      facts("Agrees or is compatible", .agrees, summary.agrees)
      facts("Alone with", .alone, summary.alone)
    }
  }

  private func articles(_ summary: SourceSummary) -> HTMLNode {
    let quote = QuoteView(outline: outline)
    return element(.ul, .class("articles")) {
      summary.articles.prefix(Self.factLimit).map { record in
        let header = outline.story.records[record].header
        return element(.li) {
          quote.articleLink(header)
          " · "
          timeElement(header.published)
          " · "
          element(.a, .class("place"), .to(outline.anchor(ofArticle: record))) {
            clipped(header.path, to: 200)
          }
        }
      }
      rest(summary.articles.count)
    }
  }

  private func facts(_ title: String, _ standing: Standing, _ facts: [Int]) -> [HTMLNode] {
    if facts.isEmpty { return [] }
    return [
      element(.details, .class("standings")) {
        element(.summary) {
          element(.span, .class("sign"), .fixed("aria-hidden", "true")) { standing.sign }
          " \(title) (\(facts.count))"
        }
        element(.ul) {
          facts.prefix(Self.factLimit).map { line($0) }
          rest(facts.count)
        }
      }
    ]
  }

  /// The source's own figure on a fact, and the others'.
  private func line(_ fact: Int) -> HTMLNode {
    let grouped = outline.groups[fact]
    let own = grouped.groups.indices.filter { grouped.groups[$0].sources.contains(source) }
    let others = grouped.groups.indices.filter { !own.contains($0) }
    func figures(_ groups: [Int]) -> String {
      Phrases.list(groups.map { clipped(outline.figure(of: fact, group: $0), to: 60) }, limit: 3)
    }
    return element(.li, .fixed("dir", "auto")) {
      element(.a, .to(outline.anchor(ofFact: fact))) { outline.question(of: fact) }
      ": "
      element(.b) { figures(own) }
      if !others.isEmpty { "; elsewhere \(figures(others))" }
    }
  }

  private func rest(_ count: Int) -> HTMLNode? {
    count > Self.factLimit
      ? element(.li, .class("rest")) { "and \(count - Self.factLimit) more" } : nil
  }
}
