import TallyModel

/// The parts of a story that are lists: lone figures, witness groups, coverage.
struct Lists {
  let outline: StoryOutline

  /// A fact that one claim alone states.
  func single(_ fact: Int) -> HTMLNode {
    let quote = QuoteView(outline: outline)
    let claim = outline.story.facts[fact].claims[0]
    return element(
      .li, .class("single fact"), .id(outline.anchor(ofFact: fact)),
      .data("data-verdict", Verdict.single.rawValue), .data("data-sources", "1")
    ) {
      element(.p, .class("who")) {
        element(.strong) { clipped(outline.sourceName(claim), to: 80) }
        " "
        timeElement(outline.time(of: claim))
      }
      element(.p, .class("sentence"), .fixed("dir", "auto")) { quote.marked(claim) }
      element(.p, .class("cite")) { quote.citation(claim) }
    }
  }

  /// Who stands behind several sources.
  var witnesses: HTMLNode? {
    let groups = outline.witnessGroups
    let copies = outline.story.sources.filter { !$0.copies.isEmpty }
    if groups.isEmpty, copies.isEmpty { return nil }
    return element(.ul, .class("witnesses")) {
      groups.prefix(60).map { group in
        element(.li) {
          element(.strong) { clipped(group.name, to: 80) }
          " stands behind \(names(group.sources)) on \(Phrases.count(group.facts.count, "question")): "
          group.facts.prefix(4).enumerated().flatMap { index, fact in
            [
              HTMLNode.text(index > 0 ? ", " : ""),
              element(.a, .to(outline.anchor(ofFact: fact))) { outline.question(of: fact) },
            ]
          }
          if group.facts.count > 4 { " and \(group.facts.count - 4) more" }
        }
      }
      copies.prefix(60).map { source in
        element(.li) {
          element(.strong) { clipped(source.name, to: 80) }
          " carries the text of \(Phrases.list(source.copies, limit: 6))"
        }
      }
    }
  }

  /// What was seen, read, compared and left alone, and why.
  var coverage: [HTMLNode] {
    let coverage = outline.story.coverage
    let left = coverage.leftAlone.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return [
      element(.p) {
        "\(Phrases.count(coverage.seen, "figure")) seen, \(coverage.read) read as claims, "
          + "\(coverage.compared) of these compared with another claim."
      },
      element(.ul) {
        left.map { reason, count in element(.li) { "\(count) left alone: \(reason.words)" } }
        if coverage.hotKeys > 0 {
          element(.li) {
            "\(Phrases.count(coverage.hotKeys, "word")) too common to compare everything"
          }
        }
        pages(coverage.unread, "not read")
        pages(coverage.duplicates, "left out")
      },
    ]
  }

  private func pages(_ pages: [UnreadPage], _ what: String) -> [HTMLNode] {
    pages.prefix(40).map { page in
      element(.li) {
        element(.code) { clipped(page.path, to: 200) }
        " \(what): \(clipped(page.reason, to: 300))"
      }
    } + (pages.count > 40 ? [element(.li) { "\(pages.count - 40) more \(what)" }] : [])
  }

  private func names(_ sources: [Int]) -> String {
    Phrases.list(sources.map { outline.story.sources[$0].name }, limit: 6)
  }
}
