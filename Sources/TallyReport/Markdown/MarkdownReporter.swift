public import TallyModel

/// Writes stories as Markdown: an index and one file a story.
///
/// The reports read well as raw text and on a Git host; they say things in signs and words, not
/// in colour. Every text from an article goes through `MarkdownText`.
public struct MarkdownReporter: Reporter {
  /// What leads from the report's folder to the folder that articles' paths start from:
  /// `../` for reports in a folder beside the articles.
  private let linkPrefix: String

  /// A reporter whose links begin with `linkPrefix`.
  public init(linkPrefix: String = "") {
    self.linkPrefix = linkPrefix
  }

  /// The files of a report: `README.md` first, then one a story, or several for a long one.
  public func files(for stories: [Story]) -> [ReportFile] {
    let stems = ReportFile.stems(of: stories, besides: "readme")
    let index = MarkdownIndex(stories: stories, fileNames: stems.map { $0 + ".md" }).text
    return [ReportFile(name: "README.md", bytes: Array(index.markup.utf8))]
      + zip(stems, stories).flatMap { files(for: $1, stem: $0) }
  }

  private func files(for story: Story, stem: String) -> [ReportFile] {
    let report = MarkdownStory(story, linkPrefix: linkPrefix)
    return MarkdownPages(report.sections, under: report.head)
      .files(stem: stem, title: Phrases.title(of: story.name))
  }

  /// All stories, one below the other.
  public func render(_ stories: [Story]) -> [UInt8] {
    Array(stories.map(page).joined("\n").markup.utf8)
  }

  private func page(for story: Story) -> MarkdownText {
    MarkdownStory(story, linkPrefix: linkPrefix).text
  }
}
