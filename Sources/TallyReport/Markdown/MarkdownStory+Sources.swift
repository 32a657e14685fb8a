import TallyModel

extension MarkdownStory {
  /// A section for each source: with whom it agrees, whom it contradicts, what it has alone.
  var sourceSection: MarkdownSection {
    MarkdownSection(
      title: "Source by source",
      blocks: story.sources.indices.map { section(forSource: $0) })
  }

  private func section(forSource index: Int) -> MarkdownText {
    let source = story.sources[index]
    var text: MarkdownText = "### \(clipped(source.name, to: 80))\n\n"
    for article in source.articles where story.records.indices.contains(article) {
      text += articleLine(story.records[article].header)
    }
    let partners = partners(of: index, in: source.agrees)
    text += "- Agrees with: \(partners.isEmpty ? "no other source" : partners)\n"
    text += oppositions("Contradicts", of: index, in: source.contradicts, .contradict)
    text += oppositions("Moved on against", of: index, in: source.updates, .updated)
    if !source.copies.isEmpty { text += "- Copied from: \(Phrases.list(source.copies))\n" }
    return text + "- Alone with: \(Phrases.count(source.alone.count, "figure"))\n"
  }

  private func articleLine(_ header: ArticleHeader) -> MarkdownText {
    let title = header.title.isEmpty ? "untitled" : "“\(clipped(header.title, to: 200))”"
    let agency = header.agency.map { ", credited to \(clipped($0, to: 80))" } ?? ""
    let record = header.record.map { ":" + clipped($0, to: 80) } ?? ""
    let path: MarkdownText = .link("\(header.path + record)", to: quotes.target(header.path))
    let date = Phrases.date(header.published, withTime: true)
    return "- \(title), \(date)\(agency), \(path)\n"
  }

  /// Other sources with the number of facts that they state alike, most first.
  private func partners(of source: Int, in facts: [Int]) -> String {
    var counts: [Int: Int] = [:]
    for fact in facts where outline.groups.indices.contains(fact) {
      let others = others(than: source, in: fact) { $0 <= .compatible }
      for other in others { counts[other, default: 0] += 1 }
    }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Phrases.list(
      ordered.map { "\(clipped(story.sources[$0.key].name, to: 80)) (\($0.value))" }, limit: 20)
  }

  /// The other sources, ascending, that have a group of figures in such a relation to this one's.
  private func others(
    than source: Int, in fact: Int, where holds: (Relation) -> Bool
  ) -> [Int] {
    let grouped = outline.groups[fact]
    var others: Set<Int> = []
    for (own, group) in grouped.groups.enumerated() where group.sources.contains(source) {
      for (index, other) in grouped.groups.enumerated() {
        let relation = index == own ? .agree : grouped.pair(own, index)?.relation
        if let relation, holds(relation) { others.formUnion(other.sources) }
      }
    }
    return others.subtracting([source]).sorted()
  }

  /// The facts in which a source stands against others, a line each, with both figures.
  private func oppositions(
    _ label: MarkdownText, of source: Int, in facts: [Int], _ relation: Relation
  ) -> MarkdownText {
    var text: MarkdownText = ""
    for fact in facts where outline.groups.indices.contains(fact) {
      let names = others(than: source, in: fact) { $0 == relation }.map { story.sources[$0].name }
      let against = names.isEmpty ? "itself" : Phrases.list(names)
      text += "- \(label) \(against): \(outline.question(of: fact))"
      if let (own, other) = opposedFigures(source, fact, relation) {
        text += ", \(quotes.figure(own)) here, \(quotes.figure(other)) there"
      }
      text += "\n"
    }
    return text
  }

  private func opposedFigures(
    _ source: Int, _ fact: Int, _ relation: Relation
  ) -> (own: ClaimReference, other: ClaimReference)? {
    let grouped = outline.groups[fact]
    for (index, group) in grouped.groups.enumerated() where group.sources.contains(source) {
      guard let other = grouped.groups(standing: relation, to: index).first,
        let own = group.claims.first(where: { outline.sourceOfRecord[$0.record] == source })
      else { continue }
      return (own, grouped.groups[other].claims[0])
    }
    return nil
  }

  /// The figures that only one source has, source by source.
  var aloneSection: MarkdownSection {
    var section = MarkdownSection(title: "Figures only one source has")
    for source in story.sources {
      let facts = source.alone.filter(story.facts.indices.contains)
      if facts.isEmpty { continue }
      var text: MarkdownText = "### \(clipped(source.name, to: 80)) alone\n\n"
      for fact in facts {
        let claim = outline.groups[fact].groups[0].claims[0]
        text += "- \(quotes.quote(claim, reach: 70)) (\(quotes.place(claim)))\n"
      }
      section.blocks.append(text)
    }
    return section
  }

  /// Files without an article, and articles that are another one again.
  var unreadSection: MarkdownSection {
    MarkdownSection(
      title: "Files left out", isList: true,
      blocks: (story.coverage.unread + story.coverage.duplicates).map { page in
        "- \(clipped(page.path, to: 400)): \(clipped(page.reason, to: 400))\n"
      })
  }
}
