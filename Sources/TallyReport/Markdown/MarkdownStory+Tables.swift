import TallyModel

extension MarkdownStory {
  /// The figures that moved on, in the order of publication.
  var timelineSection: MarkdownSection {
    var section = MarkdownSection(title: "Figures that moved on")
    for fact in story.facts.indices where hasMoved(fact) {
      var table = MarkdownTable(["published", "figure", "", "source", "quote"])
      var last: TimelineStep?
      for step in outline.timeline(of: fact) {
        table.append(row(step, after: last, of: fact))
        last = step
      }
      section.blocks.append("### \(outline.question(of: fact))\n\n\(table.text)")
    }
    return section
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
  ///
  /// A story of many sources gets several tables, each of some of them.
  var matrixSection: MarkdownSection {
    var section = MarkdownSection(title: "Facts by source")
    let facts = outline.sharedFacts
    let sources = Array(story.sources.indices)
    for start in stride(from: 0, to: sources.count, by: Self.matrixColumns) {
      let shown = sources[start..<min(start + Self.matrixColumns, sources.count)]
      let rows = facts.filter { !Set(outline.sources(of: $0)).isDisjoint(with: shown) }
      for from in stride(from: 0, to: rows.count, by: Self.matrixRows) {
        let part = rows[from..<min(from + Self.matrixRows, rows.count)]
        section.blocks.append(matrix(Array(part), sources: Array(shown)))
      }
    }
    if !section.blocks.isEmpty { section.blocks[section.blocks.count - 1] += "\n" + Self.legend }
    return section
  }

  /// More columns are no table on a Git host's page.
  private static let matrixColumns = 12
  private static let matrixRows = 200

  private static let legend: MarkdownText = """
    = agrees · ≈ differs, and both can be true · → moved on · ≠ cannot be true together with \
    another source's; an empty cell: the source does not say

    """

  private func matrix(_ facts: [Int], sources: [Int]) -> MarkdownText {
    let heads = sources.map { source -> MarkdownText in
      "\(clipped(story.sources[source].name, to: 40))"
    }
    var table = MarkdownTable(["figure", "verdict"] + heads)
    for fact in facts {
      let verdict = story.facts[fact].verdict
      let cells = sources.map { cell(ofSource: $0, in: fact) }
      table.append(["\(outline.question(of: fact))", verdict.markdown] + cells)
    }
    return table.text
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
