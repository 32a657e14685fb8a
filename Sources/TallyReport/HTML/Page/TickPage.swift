import TallyModel

/// One article alone, with every figure marked.
struct TickPage {
  let view: ArticleView

  /// The page.
  func render() -> ReportFile {
    let frame = PageFrame(
      file: ReportFileName(stem: "article"), title: view.header.shownTitle,
      kicker: [.text("Figure by figure")], places: [:])
    let tick = TickView(view: view, hasFacts: false)
    return frame.page(
      masthead: [
        element(.p, .class("standfirst")) { ArticleLine.render(view.header) }
      ], contents: nil,
      main: [
        element(.p, .class("legend")) { tick.counts },
        TickLegend.render(),
        tick.text(),
      ])
  }
}
