import TallyModel

extension MarkdownStory {
  /// The figures that moved on, in the order of publication.
  var timelineSection: MarkdownText {
    var text: MarkdownText = ""
    for fact in story.facts.indices where hasMoved(fact) {
      text += "\n### \(outline.question(of: fact))\n\n"
      var table = MarkdownTable(["published", "figure", "", "source", "quote"])
      var last: TimelineStep?
      for step in outline.timeline(of: fact) {
        table.append(row(step, after: last, of: fact))
        last = step
      }
      text += table.text
    }
    return text.markup.isEmpty ? "" : "## Figures that moved on\n" + text
  }

  private func hasMoved(_ fact: Int) -> Bool {
    outline.groups[fact].relations.values.contains { $0.relation == .updated }
  }

  private func row(
    _ step: TimelineStep, after last: TimelineStep?, of fact: Int
  ) -> [MarkdownText] {
    var sources: MarkdownText = "\(quotes.source(step.claim)) \(quotes.place(step.claim))"
    let group = outline.groups[fact].groups[step.group]
    let own = outline.sourceOfRecord[step.claim.record]
    let names = group.sources.filter { $0 != own }.map { story.sources[$0].name }
    if !names.isEmpty { sources += "; also \(Phrases.list(names))" }
    return [
      "\(Phrases.date(step.time, withTime: true))", quotes.figure(step.claim),
      move(from: last, to: step, of: fact), sources, quotes.quote(step.claim, reach: 60),
    ]
  }

  /// How a step stands to the one before, as sign and word.
  private func move(
    from last: TimelineStep?, to step: TimelineStep, of fact: Int
  ) -> MarkdownText {
    guard let last else { return "" }
    let (old, new) = (story.claim(last.claim).quantity, story.claim(step.claim).quantity)
    switch outline.groups[fact].pair(last.group, step.group)?.relation {
    case .contradict: return "≠ contradicts"
    case .updated:
      guard old.unit.name == new.unit.name else { return "→ changed" }
      if old.allows.endsBefore(new.allows) { return "↑ up" }
      return new.allows.endsBefore(old.allows) ? "↓ down" : "→ changed"
    default: return "≈ fits"
    }
  }

  /// The figures that several sources have, one row a fact, one column a source.
  var matrixSection: MarkdownText {
    let facts = outline.sharedFacts
    if facts.isEmpty || story.sources.isEmpty { return "" }
    let heads = story.sources.map { source -> MarkdownText in "\(clipped(source.name, to: 40))" }
    var table = MarkdownTable(["figure", "verdict"] + heads)
    for fact in facts {
      let verdict = story.facts[fact].verdict
      let cells = story.sources.indices.map { cell(ofSource: $0, in: fact) }
      table.append(["\(outline.question(of: fact))", verdict.markdown] + cells)
    }
    return "## Facts by source\n\n\(table.text)\n"
      + "= agrees · ≈ differs, and both can be true · → moved on · ≠ cannot be true together with "
      + "another source's; an empty cell: the source does not say\n"
  }

  /// The figures of one source in a fact, under the sign of how they stand to the others.
  private func cell(ofSource source: Int, in fact: Int) -> MarkdownText {
    let cell = outline.cell(fact: fact, source: source)
    if cell.standing == .absent { return "" }
    let figures = cell.groups.compactMap { group -> String? in
      let claims = outline.groups[fact].groups[group].claims
      let own = claims.first { outline.sourceOfRecord[$0.record] == source }
      return own.map { clipped(Excerpt(of: $0, in: story).figure, to: 40) }
    }
    let sign = MarkdownText(stringLiteral: cell.standing.sign)
    return "\(sign) \(figures.joined(separator: "; "))"
  }
}
