import TallyModel

/// The facts by source: one row a question, one column a source.
///
/// A story of many sources gets several tables, each of some sources, with the questions on which
/// they have something.
struct MatrixTable {
  let outline: StoryOutline

  /// More columns than this need scrolling even on a wide screen.
  static let columnLimit = 10

  /// The tables, each with the sources it shows.
  func tables() -> [HTMLNode] {
    let facts = outline.sharedFacts
    let sources = outline.story.sources.indices.filter { source in
      !outline.story.sources[source].articles.isEmpty
    }
    var rows: [[Int]] = Array(repeating: [], count: (sources.count + 9) / Self.columnLimit)
    var column: [Int: Int] = [:]
    for (index, source) in sources.enumerated() { column[source] = index }
    for fact in facts {
      let tables = Set(outline.sources(of: fact).compactMap { column[$0] }.map { $0 / 10 })
      for table in tables { rows[table].append(fact) }
    }
    return rows.indices.filter { !rows[$0].isEmpty }.map { index in
      let start = index * Self.columnLimit
      let shown = Array(sources[start..<min(start + Self.columnLimit, sources.count)])
      return table(rows[index], sources: shown, number: rows.count > 1 ? index + 1 : nil)
    }
  }

  private func table(_ facts: [Int], sources: [Int], number: Int?) -> HTMLNode {
    let caption =
      "How each source's figure stands to the others'"
      + (number.map { ", part \($0)" } ?? "")
    return element(
      .div, .class("scroller"), .fixed("role", "region"), .fixed("tabindex", "0"), .label(caption)
    ) {
      element(.table, .class("matrix")) {
        element(.caption) { caption }
        element(.thead) {
          element(.tr) {
            element(.th, .fixed("scope", "col")) { "Question" }
            sources.map { source in
              element(.th, .fixed("scope", "col")) {
                element(.a, .to(outline.anchor(ofSource: source))) {
                  clipped(outline.story.sources[source].name, to: 60)
                }
              }
            }
          }
        }
        element(.tbody) { facts.map { row($0, sources: sources) } }
      }
    }
  }

  private func row(_ fact: Int, sources: [Int]) -> HTMLNode {
    element(.tr) {
      element(.th, .fixed("scope", "row"), .fixed("dir", "auto")) {
        element(.a, .to(outline.anchor(ofFact: fact))) { outline.question(of: fact) }
      }
      sources.map { cell(outline.cell(fact: fact, source: $0), fact: fact, source: $0) }
    }
  }

  private func cell(_ cell: MatrixCell, fact: Int, source: Int) -> HTMLNode {
    element(.td, .class(Self.tone(cell.standing))) {
      element(.span, .class("standing")) {
        element(.span, .class("sign"), .fixed("aria-hidden", "true")) { cell.standing.sign }
        " "
        cell.standing.word
      }
      if let claim = ownClaim(cell, fact: fact, source: source) {
        element(.span, .class("figure"), .fixed("dir", "auto")) {
          clipped(Excerpt(of: claim, in: outline.story).figure, to: 60)
        }
      }
    }
  }

  /// The source's own wording of its first figure on the fact.
  private func ownClaim(_ cell: MatrixCell, fact: Int, source: Int) -> ClaimReference? {
    cell.groups.lazy.flatMap { self.outline.groups[fact].groups[$0].claims }
      .first { self.outline.sourceOfRecord[$0.record] == source }
  }

  private static func tone(_ standing: Standing) -> StaticString {
    switch standing {
    case .absent: "is-absent"
    case .alone: "is-single"
    case .agrees: "is-agree"
    case .compatible: "is-compatible"
    case .moved: "is-updated"
    case .differs: "is-contradict"
    }
  }
}
