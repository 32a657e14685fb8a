import TallyModel

/// One article alone: its text with every figure marked, then the facts it has a part in.
struct TickPage {
  let view: ArticleView
  let record: Int
  let outline: StoryOutline

  private static let file = ReportFileName(stem: "article")

  /// The page.
  func render() -> ReportFile {
    let header = outline.story.records[record].header
    let tick = TickView(view: view, outline: outline)
    let sections =
      [facts(ofVerdicts: [.contradict], "Figures that others contradict")]
      + [sums, facts(ofVerdicts: [.updated], "Figures that moved on")]
      + [facts(ofVerdicts: [.agree, .compatible], "Figures that others have too")]
    let shown = sections.compactMap(\.self)
    let frame = PageFrame(
      file: Self.file, title: header.shownTitle, kicker: [.text("Figure by figure")],
      places: places(of: shown))
    return frame.page(
      masthead: [element(.p, .class("standfirst")) { ArticleLine.render(header) }],
      contents: nil,
      main: [
        element(.section, .label("The text"), .id(outline.anchor(ofArticle: record))) {
          element(.p, .class("counts")) { tick.counts }
          TickLegend.render()
          tick.text()
        }
      ] + shown.map { $0.render($0.items[...]) })
  }

  private func places(of sections: [StorySection]) -> [Anchor: ReportFileName] {
    var places = [outline.anchor(ofArticle: record): Self.file]
    for section in sections {
      for anchor in section.items.flatMap(\.anchors) { places[anchor] = Self.file }
    }
    return places
  }

  private func facts(ofVerdicts verdicts: [Verdict], _ title: String) -> StorySection? {
    let facts = (outline.disputed + outline.moved + outline.agreed).filter { fact in
      verdicts.contains(outline.story.facts[fact].verdict)
        && outline.story.facts[fact].claims.contains { $0.record == record }
    }
    if facts.isEmpty { return nil }
    return StorySection(
      anchor: Anchor("facts", verdicts[0].rawValue), part: "", title: title, short: title,
      items: facts.map { fact in
        StorySection.Item(
          anchors: [outline.anchor(ofFact: fact)],
          node: verdicts == [.updated]
            ? TimelineCard(fact: fact, outline: outline).render()
            : FactCard(fact: fact, outline: outline).render())
      })
  }

  private var sums: StorySection? {
    let sums = outline.sums.filter { finding in
      outline.story.findings[finding].claims.contains { $0.record == record }
    }
    if sums.isEmpty { return nil }
    return StorySection(
      anchor: Anchor("sums"), part: "", title: "Sums that do not add up", short: "Sums",
      items: sums.map { finding in
        StorySection.Item(
          anchors: [outline.anchor(ofFinding: finding)],
          node: FindingCard(finding: finding, outline: outline).render())
      })
  }
}
