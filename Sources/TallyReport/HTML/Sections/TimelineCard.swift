import TallyModel

/// A figure that moved on: its steps by time, as a picture and as a list.
struct TimelineCard {
  let fact: Int
  let outline: StoryOutline

  /// More steps than this are counted, not listed.
  private static let stepLimit = 40

  /// The card.
  func render() -> HTMLNode {
    let value = outline.story.facts[fact]
    let anchor = outline.anchor(ofFact: fact)
    let steps = outline.timeline(of: fact)
    return element(
      .article, .class("card fact"), .id(anchor), .data("data-verdict", value.verdict.rawValue),
      .data("data-sources", "\(outline.groups[fact].sources.count)")
    ) {
      element(.header) {
        element(.h3, .fixed("dir", "auto")) { outline.question(of: fact) }
        element(.p, .class("meta")) {
          VerdictBadge.render(value.verdict)
          element(.span) { Phrases.count(outline.groups[fact].sources.count, "source") }
          element(
            .a, .class("permalink"), .to(anchor),
            .label("Link to: \(outline.question(of: fact))")
          ) { "#" }
        }
      }
      TimelinePlot(steps, in: outline)?.render()
      list(steps)
    }
  }

  private func list(_ steps: [TimelineStep]) -> HTMLNode {
    let quote = QuoteView(outline: outline)
    let rest = steps.count - Self.stepLimit
    return element(.ol, .class("timeline")) {
      steps.prefix(Self.stepLimit).enumerated().map { index, step in
        element(.li, .class(GroupLetter.tone(step.group))) {
          element(.p, .class("who")) {
            element(.span, .class("letter")) { GroupLetter.text(step.group) }
            " "
            timeElement(step.time)
            " "
            element(.strong) { outline.names(of: fact, group: step.group) }
          }
          if index > 0 { why(steps[index - 1], step) }
          element(.p, .class("sentence"), .fixed("dir", "auto")) { quote.marked(step.claim) }
          element(.p, .class("cite")) { quote.citation(step.claim) }
        }
      }
      if rest > 0 { element(.li, .class("rest")) { "and \(rest) more, in the JSON report" } }
    }
  }

  /// Why a step is read as moving on from the one before.
  private func why(_ before: TimelineStep, _ after: TimelineStep) -> HTMLNode? {
    outline.groups[fact].pair(before.group, after.group).flatMap { pair in
      pair.reason.isEmpty
        ? nil : element(.p, .class("why")) { clipped(pair.reason, to: 500) }
    }
  }
}
