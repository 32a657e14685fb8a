import TallyModel

/// One fact: what is asked, how the figures stand, the quotes, the picture, every claim.
struct FactCard {
  let fact: Int
  let outline: StoryOutline

  /// More claims than this are counted, not listed; all of them are in the JSON report.
  static let claimLimit = 60
  /// More reasons than this repeat themselves.
  private static let reasonLimit = 2

  private var value: Fact { outline.story.facts[fact] }
  private var grouped: FigureGroups { outline.groups[fact] }
  private var anchor: Anchor { outline.anchor(ofFact: fact) }

  /// The card.
  func render() -> HTMLNode {
    element(
      .article, .class("card fact"), .id(anchor), .data("data-verdict", value.verdict.rawValue),
      .data("data-sources", "\(grouped.sources.count)")
    ) {
      heading
      reasons
      quotes
      picture
      if value.claims.count > 1 { claimList }
    }
  }

  private var heading: HTMLNode {
    element(.header) {
      element(.h3, .fixed("dir", "auto")) { outline.question(of: fact) }
      element(.p, .class("meta")) {
        VerdictBadge.render(value.verdict)
        element(.span) { Phrases.count(grouped.sources.count, "source") }
        if grouped.sources.count > 1 { witnesses }
        element(
          .a, .class("permalink"), .to(anchor),
          .label("Link to: \(outline.question(of: fact))")
        ) { "#" }
      }
    }
  }

  private var witnesses: HTMLNode {
    let count = value.witnesses.count
    return element(.span, .class(count == 1 ? "witness lone" : "witness")) {
      count == 1
        ? "one witness: \(clipped(value.witnesses[0].name, to: 80))"
        : Phrases.count(count, "independent witness", plural: "independent witnesses")
    }
  }

  private var reasons: [HTMLNode] {
    var seen: Set<String> = []
    // That figures agree needs no reason where all of them do.
    let words =
      outline.sides(of: fact).count == 2
      ? sideReason : value.pairs.filter { $0.relation > .agree }.map(\.reason)
    return words.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(Self.reasonLimit)
      .map { reason in element(.p, .class("why")) { clipped(reason, to: 500) } }
  }

  /// Why the two sides are set against each other.
  private var sideReason: [String] {
    let sides = outline.sides(of: fact)
    return [grouped.pair(sides[0], sides[1])?.reason ?? ""]
  }

  private var quotes: HTMLNode {
    let quote = QuoteView(outline: outline)
    return element(.div, .class("quotes")) {
      shownGroups.map { group in
        let members = grouped.groups[group]
        let first = members.claims[0]
        let own = outline.sourceOfRecord[first.record]
        return quote.render(first, group: group, others: members.sources.filter { $0 != own })
      }
    }
  }

  /// The sides of a dispute in the order of their letters; of other facts, up to two figures.
  private var shownGroups: [Int] {
    let sides = outline.sides(of: fact)
    return sides.count == 2 ? sides.sorted() : Array(grouped.groups.indices.prefix(2))
  }

  private var picture: [HTMLNode] {
    // One interval alone says no more than its words.
    guard let line = NumberLine(of: fact, in: outline), line.rows.count + line.omitted > 1 else {
      return []
    }
    var notes: [String] = []
    if line.axis.isLogarithmic { notes.append("Each step of the axis is a ratio.") }
    if line.omitted > 0 { notes.append("\(line.omitted) more figures are not drawn.") }
    if !line.offAxis.isEmpty {
      notes.append("Not on this axis: \(Phrases.list(line.offAxis, limit: 4)).")
    }
    return [
      element(.div, .class("drawing")) {
        NumberLinePlot(line: line, fact: fact, outline: outline).render()
        notes.isEmpty ? nil : element(.p, .class("note")) { notes.joined(separator: " ") }
      }
    ]
  }

  private var claimList: HTMLNode {
    let quote = QuoteView(outline: outline)
    let claims = grouped.groups.enumerated().flatMap { group, members in
      members.claims.map { (group: group, claim: $0) }
    }
    let rest = claims.count - Self.claimLimit
    return element(.details) {
      element(.summary) { "All \(claims.count) figures" }
      element(.ul, .class("claims")) {
        claims.prefix(Self.claimLimit).map { entry in
          element(.li, .class(GroupLetter.tone(entry.group))) {
            element(.span, .class("letter")) { GroupLetter.text(entry.group) }
            element(.div) {
              element(.p, .class("who")) {
                element(.strong) { clipped(outline.sourceName(entry.claim), to: 80) }
                " "
                timeElement(outline.time(of: entry.claim))
              }
              element(.p, .class("sentence"), .fixed("dir", "auto")) { quote.marked(entry.claim) }
              element(.p, .class("cite")) { quote.citation(entry.claim) }
            }
          }
        }
        if rest > 0 {
          element(.li, .class("rest")) { "and \(rest) more, all of them in the JSON report" }
        }
      }
    }
  }
}

/// The verdict by sign, word and colour.
enum VerdictBadge {
  static func render(_ verdict: Verdict) -> HTMLNode {
    element(.span, .class("badge", tone(verdict))) {
      element(.span, .fixed("aria-hidden", "true")) { verdict.sign }
      " "
      verdict.word
    }
  }

  /// The class that gives a verdict its colour.
  static func tone(_ verdict: Verdict) -> StaticString {
    switch verdict {
    case .single: "is-single"
    case .agree: "is-agree"
    case .compatible: "is-compatible"
    case .updated: "is-updated"
    case .contradict: "is-contradict"
    }
  }
}
