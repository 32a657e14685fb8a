import TallyModel

/// The top of a story: what an editor would act on, and how much there is.
struct Summary {
  let outline: StoryOutline

  /// The opening lines, or that there is nothing to act on.
  var openings: HTMLNode {
    let lines = outline.openings
    if lines.isEmpty {
      return element(.p, .class("calm")) {
        "No figures contradict each other, and nothing that was read needs action."
      }
    }
    return element(.ol, .class("openings")) {
      lines.map { line in
        element(.li, .class(Self.tone(line.kind))) {
          element(.strong, .class("kind")) { line.kind.label }
          " "
          if let place = place(of: line) {
            element(.a, .to(place), .fixed("dir", "auto")) { clipped(line.text, to: 600) }
          } else {
            element(.span, .fixed("dir", "auto")) { clipped(line.text, to: 600) }
          }
        }
      }
    }
  }

  /// The counts, each with the section it leads to.
  var tiles: HTMLNode {
    element(.ul, .class("tiles"), .label("In numbers")) {
      tile(outline.disputed.count, "contradict", .contradict, Anchor("disputed"))
      tile(outline.sums.count, "do not add up", .contradict, Anchor("sums"))
      tile(outline.moved.count, "moved on", .updated, Anchor("moved"))
      tile(outline.agreed.count, "agree", .agree, Anchor("agreed"))
      tile(outline.singles.count, "in one place only", .single, Anchor("singles"))
      tile(outline.story.coverage.read, "figures read", nil, Anchor("coverage"))
    }
  }

  /// How many articles and sources, and from when to when.
  var standfirst: HTMLNode {
    let story = outline.story
    let times = story.records.compactMap(\.header.published).sorted {
      $0.secondNumber < $1.secondNumber
    }
    let sources = story.sources.count { !$0.articles.isEmpty }
    return element(.p, .class("standfirst")) {
      "\(Phrases.count(story.records.count, "article")) from \(Phrases.count(sources, "source"))"
      if let first = times.first, let last = times.last {
        ", "
        element(.time, .datetime(first)) { Phrases.date(first) }
        if first.dateText != last.dateText {
          " to "
          element(.time, .datetime(last)) { Phrases.date(last) }
        }
      }
    }
  }

  private func tile(
    _ count: Int, _ words: String, _ verdict: Verdict?, _ place: Anchor
  ) -> HTMLNode {
    // Colour is for what there is.
    let tone = verdict.flatMap { count > 0 ? VerdictBadge.tone($0) : nil } ?? "is-plain"
    return element(.li, .class(tone)) {
      element(.a, .to(place)) {
        element(.span, .class("count")) {
          if let verdict {
            element(.span, .class("sign"), .fixed("aria-hidden", "true")) { verdict.sign }
          }
          FigureText.grouped(ExactDecimal(count))
        }
        " "
        element(.span, .class("words")) { words }
      }
    }
  }

  private func place(of line: OpeningLine) -> Anchor? {
    line.finding.map { outline.anchor(ofFinding: $0) }
      ?? line.fact.map { outline.anchor(ofFact: $0) }
  }

  private static func tone(_ kind: OpeningLine.Kind) -> StaticString {
    switch kind {
    case .disputed, .doesNotAddUp: "is-contradict"
    case .oneWitness, .smallDifference: "is-compatible"
    case .movedOn: "is-updated"
    }
  }
}
