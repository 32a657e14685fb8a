import TallyModel

/// The sections of a story in the order in which they are read.
struct StorySections {
  let outline: StoryOutline
  /// The articles' texts, by record; those without are listed by their title.
  let views: [Int: ArticleView]

  /// The sections that have something to show.
  func all() -> [StorySection] {
    [disputed, sums, moved, agreed, matrix, sources, witnesses, singles, articles, coverage]
      .compactMap(\.self)
  }

  private var disputed: StorySection? {
    facts(
      outline.disputed, Anchor("disputed"), "disputed", "Figures that contradict each other",
      "Contradictions",
      "They cannot both be true, whatever rounding and wording allow. The figures with the "
        + "largest gap and the most independent witnesses come first."
    ) { FactCard(fact: $0, outline: outline).render() }
  }

  private var moved: StorySection? {
    facts(
      outline.moved, Anchor("moved"), "moved", "Figures that moved on", "Moved on",
      "Dates and wording show that a later figure took the place of an earlier one."
    ) { TimelineCard(fact: $0, outline: outline).render() }
  }

  private var agreed: StorySection? {
    facts(
      outline.agreed, Anchor("agreed"), "agreed", "Figures that agree", "Agreements",
      "The same figure up to wording, rounding and unit, or figures that can both be true."
    ) { FactCard(fact: $0, outline: outline).render() }
  }

  private func facts(
    _ facts: [Int], _ anchor: Anchor, _ part: String, _ title: String, _ short: String,
    _ intro: String, card: (Int) -> HTMLNode
  ) -> StorySection? {
    if facts.isEmpty { return nil }
    return StorySection(
      anchor: anchor, part: part, title: title, short: short, count: facts.count,
      intro: [element(.p) { intro }], holdsFacts: true,
      items: facts.map {
        StorySection.Item(anchors: [outline.anchor(ofFact: $0)], node: card($0))
      })
  }

  private var sums: StorySection? {
    if outline.sums.isEmpty { return nil }
    return StorySection(
      anchor: Anchor("sums"), part: "sums", title: "Sums that do not add up", short: "Sums",
      count: outline.sums.count,
      intro: [element(.p) { "No values that the figures allow make the sum right." }],
      items: outline.sums.map {
        StorySection.Item(
          anchors: [outline.anchor(ofFinding: $0)],
          node: FindingCard(finding: $0, outline: outline).render())
      })
  }

  private var matrix: StorySection? {
    let tables = MatrixTable(outline: outline).tables()
    if tables.isEmpty { return nil }
    return StorySection(
      anchor: Anchor("matrix"), part: "matrix", title: "Who says what", short: "Matrix",
      intro: [legend], list: .plain,
      items: tables.map { StorySection.Item(anchors: [], node: $0) })
  }

  private var legend: HTMLNode {
    element(.p, .class("legend")) {
      Standing.allCases.reversed().map { standing in
        element(.span) { "\(standing.sign) \(standing.word)" }
      }
    }
  }

  private var sources: StorySection? {
    let listed = outline.story.sources.indices.filter { source in
      !outline.story.sources[source].articles.isEmpty
    }
    if listed.isEmpty { return nil }
    return StorySection(
      anchor: Anchor("sources"), part: "sources", title: "Source by source", short: "Sources",
      count: listed.count, list: .sources,
      items: listed.map {
        StorySection.Item(
          anchors: [outline.anchor(ofSource: $0)],
          node: SourceCard(source: $0, outline: outline).render())
      })
  }

  private var witnesses: StorySection? {
    Lists(outline: outline).witnesses.map { list in
      StorySection(
        anchor: Anchor("witnesses"), part: "witnesses", title: "Who stands behind whom",
        short: "Witnesses",
        intro: [element(.p) { "Sources with one origin are one witness." }], list: .plain,
        items: [StorySection.Item(anchors: [], node: list)])
    }
  }

  private var singles: StorySection? {
    if outline.singles.isEmpty { return nil }
    let lists = Lists(outline: outline)
    return StorySection(
      anchor: Anchor("singles"), part: "singles", title: "Figures in one place only",
      short: "Alone", count: outline.singles.count, list: .singles, holdsFacts: true,
      items: outline.singles.map {
        StorySection.Item(anchors: [outline.anchor(ofFact: $0)], node: lists.single($0))
      })
  }

  private var articles: StorySection? {
    if outline.story.records.isEmpty { return nil }
    return StorySection(
      anchor: Anchor("articles"), part: "articles", title: "The articles, figure by figure",
      short: "Articles", count: outline.story.records.count, intro: [TickLegend.render()],
      list: .plain,
      items: outline.story.records.indices.map {
        StorySection.Item(anchors: [outline.anchor(ofArticle: $0)], node: article($0))
      })
  }

  private func article(_ record: Int) -> HTMLNode {
    let header = outline.story.records[record].header
    let tick = views[record].map { TickView(view: $0, outline: outline) }
    return element(.article, .class("article"), .id(outline.anchor(ofArticle: record))) {
      element(.h3, .fixed("dir", "auto")) { header.shownTitle }
      element(.p, .class("cite")) { ArticleLine.render(header) }
      if let tick {
        element(.details, .class("text")) {
          element(.summary) { "The text: \(tick.counts)" }
          tick.text()
        }
      }
    }
  }

  private var coverage: StorySection {
    StorySection(
      anchor: Anchor("coverage"), part: "coverage", title: "What was read, and what was not",
      short: "Coverage", list: .plain,
      items: Lists(outline: outline).coverage.map { StorySection.Item(anchors: [], node: $0) })
  }
}

/// Source, time, path and address of an article in one line.
enum ArticleLine {
  static func render(_ header: ArticleHeader) -> [HTMLNode] {
    var nodes: [HTMLNode] = [
      element(.strong) { clipped(header.source, to: 80) }, .text(" · "),
      timeElement(header.published), .text(" · "),
      element(.code) { clipped(header.path, to: 200) },
    ]
    if let link = header.url.flatMap({ WebLink($0) }) {
      nodes += [
        .text(" · "),
        element(
          .a, .href(link), .fixed("rel", "noopener noreferrer nofollow"),
          .fixed("referrerpolicy", "no-referrer")
        ) { "the article's own page" },
      ]
    }
    return nodes
  }
}

/// What the marks of the tick view mean.
enum TickLegend {
  static func render() -> HTMLNode {
    let verdicts: [Verdict] = [.contradict, .updated, .compatible, .agree, .single]
    return element(.p, .class("legend")) {
      verdicts.map { verdict in
        element(.span, .class("tick")) {
          element(.mark, .class(VerdictBadge.tone(verdict))) {
            verdict.word
            element(.span, .class("sign"), .fixed("aria-hidden", "true")) { verdict.sign }
          }
        }
      }
      element(.span, .class("unread")) { "not read" }
    }
  }
}
