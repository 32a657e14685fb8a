import TallyModel

/// The list of stories, each with what an editor would act on.
struct IndexPage {
  let outlines: [StoryOutline]
  let stems: [String]
  let file: ReportFileName

  /// The page.
  func render() -> ReportFile {
    let articles = outlines.reduce(0) { $0 + $1.story.records.count }
    let frame = PageFrame(
      file: file, title: "Do the figures tally?",
      kicker: [.text("tally")], places: [:])
    return frame.page(
      masthead: [
        element(.p, .class("standfirst")) {
          "\(Phrases.count(outlines.count, "story", plural: "stories")), \(Phrases.count(articles, "article"))"
        }
      ], contents: nil,
      main: [
        element(.div, .class("stories")) { zip(outlines, stems).map { story($0, $1) } }
      ])
  }

  private func story(_ outline: StoryOutline, _ stem: String) -> HTMLNode {
    element(.article, .class("card story")) {
      element(.h2) {
        element(.a, .file(ReportFileName(stem: stem))) { Phrases.title(of: outline.story.name) }
      }
      element(.p, .class("meta")) {
        count(outline.disputed.count, .contradict, "contradict")
        count(outline.sums.count, .contradict, "do not add up")
        count(outline.moved.count, .updated, "moved on")
        count(outline.agreed.count, .agree, "agree")
        element(.span) { Phrases.count(outline.story.records.count, "article") }
      }
      element(.ul, .class("bullets")) {
        outline.openings.map { line in
          element(.li) {
            element(.strong) { line.kind.label }
            " "
            element(.span, .fixed("dir", "auto")) { clipped(line.text, to: 400) }
          }
        }
      }
    }
  }

  private func count(_ count: Int, _ verdict: Verdict, _ words: String) -> HTMLNode? {
    if count == 0 { return nil }
    return element(.span, .class("badge", VerdictBadge.tone(verdict))) {
      element(.span, .fixed("aria-hidden", "true")) { verdict.sign }
      " \(count) \(words)"
    }
  }
}
