public import TallyModel

/// Writes stories as HTML: a file a story, further files for large ones, and an index.
public struct HTMLReport: Sendable {
  private let texts: [MarkedText]

  /// A report that shows the articles whose texts are given; others are listed by title.
  public init(texts: [MarkedText] = []) {
    self.texts = texts
  }

  /// The files of all stories, the index first.
  ///
  /// - Parameter stem: the name of the index without its ending.
  public func files(for stories: [Story], index stem: String = "index") -> [ReportFile] {
    let index = ReportFileName(stem: ReportFile.stem(of: stem))
    let stems = ReportFile.stems(of: stories, besides: ReportFile.stem(of: stem).lowercased())
    let outlines = stories.map { StoryOutline($0) }
    let pages = zip(outlines, stems).flatMap {
      self.pages(of: $0, stem: $1, index: index).files(limit: StoryPages.pageLimit)
    }
    return [IndexPage(outlines: outlines, stems: stems, file: index).render()] + pages
  }

  /// The files of one story, the first one first, without an index.
  ///
  /// - Parameter stem: the name of the first file without its ending.
  public func files(for story: Story, stem: String) -> [ReportFile] {
    pages(of: StoryOutline(story), stem: ReportFile.stem(of: stem), index: nil)
      .files(limit: StoryPages.pageLimit)
  }

  /// One story in one file, however large.
  public func file(for story: Story) -> ReportFile {
    let stem = ReportFile.stem(of: story.name)
    return pages(of: StoryOutline(story), stem: stem, index: nil).files(limit: .max)[0]
  }

  /// One article of a story, every figure marked, with the facts that it has a part in.
  ///
  /// - Parameter record: the article's index in the story; its text must be among the texts.
  public func page(forArticle record: Int, of story: Story) -> ReportFile {
    let view = story.views(of: texts)[record] ?? ArticleView(passages: [])
    return TickPage(view: view, record: record, outline: StoryOutline(story)).render()
  }

  private func pages(
    of outline: StoryOutline, stem: String, index: ReportFileName?
  ) -> StoryPages {
    let views = outline.story.views(of: texts)
    let sections = StorySections(outline: outline, views: views).all()
    return StoryPages(outline: outline, stem: stem, sections: sections, index: index)
  }
}
