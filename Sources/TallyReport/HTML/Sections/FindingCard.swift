import TallyModel

/// A finding about one article's own figures: what it is, the sum, the quotes.
struct FindingCard {
  let finding: Int
  let outline: StoryOutline

  /// More quotes than this are counted, not shown.
  private static let quoteLimit = 6

  /// The card.
  func render() -> HTMLNode {
    let value = outline.story.findings[finding]
    let anchor = outline.anchor(ofFinding: finding)
    return element(.article, .class("card finding"), .id(anchor)) {
      element(.header) {
        element(.h3) { value.rule.heading }
        element(.p, .class("meta")) {
          element(.span, .class("badge is-contradict")) {
            element(.span, .fixed("aria-hidden", "true")) { "≠" }
            " \(value.severity.rawValue)"
          }
          source(value)
          element(.a, .class("permalink"), .to(anchor), .label("Link to this finding")) { "#" }
        }
      }
      element(.p, .class("why"), .fixed("dir", "auto")) { clipped(value.message, to: 500) }
      working(value)
      quotes(value)
    }
  }

  private func source(_ value: Finding) -> HTMLNode? {
    value.claims.first.map { claim in
      element(.span) { clipped(outline.sourceName(claim), to: 80) }
    }
  }

  private func working(_ value: Finding) -> HTMLNode? {
    Working(of: value, in: outline.story).map { working in
      element(.p, .class("working")) {
        element(.code) { working.sum }
        " The article says "
        element(.mark) { working.stated }
        "."
      }
    }
  }

  private func quotes(_ value: Finding) -> HTMLNode {
    let quote = QuoteView(outline: outline)
    let rest = value.claims.count - Self.quoteLimit
    return element(.div, .class("quotes")) {
      value.claims.prefix(Self.quoteLimit).enumerated().map { index, claim in
        quote.render(claim, group: index)
      }
      if rest > 0 { element(.p, .class("rest")) { "and \(rest) more figures" } }
    }
  }
}
