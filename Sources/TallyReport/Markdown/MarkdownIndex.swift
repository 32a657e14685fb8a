import TallyModel

/// The first page of a report: one row a story, and what the reports mean.
struct MarkdownIndex {
  let stories: [Story]
  let fileNames: [String]

  var text: MarkdownText {
    var text: MarkdownText = "# Do the figures tally?\n\n"
    text += "Written by `tally report`. One row a story; each report opens with what an editor "
    text += "would act on, then shows every quote with its place in the article.\n\n"
    var table = MarkdownTable([
      "story", "articles", "sources", "disputed", "do not add up", "moved on", "agree",
      "one source only",
    ])
    for (story, name) in zip(stories, fileNames) { table.append(row(story, name)) }
    text += table.text
    for (story, name) in zip(stories, fileNames) { text += opening(of: story, name) }
    text += "\n## How to read the reports\n\n"
    text += Self.explanation
    return text
  }

  private func row(_ story: Story, _ name: String) -> [MarkdownText] {
    let outline = StoryOutline(story)
    let agreed = outline.agreed.count { outline.groups[$0].sources.count > 1 }
    let numbers = [
      story.records.count, story.sources.count, outline.disputed.count, outline.sums.count,
      outline.moved.count, agreed, story.sources.reduce(0) { $0 + $1.alone.count },
    ]
    return [.link("\(Phrases.title(of: story.name))", to: name)] + numbers.map { "\($0)" }
  }

  private func opening(of story: Story, _ name: String) -> MarkdownText {
    let title = Phrases.title(of: story.name)
    let opening = MarkdownStory(story, linkPrefix: "").opening
    return "\n## \(title)\n\n\(opening)\n\(.link("The report", to: name) as MarkdownText)\n"
  }

  private static let explanation: MarkdownText = """
    A figure allows the values that its digits and words allow: "about 400,000" more of them than \
    "412,306". Two figures are set side by side when they answer the same question, and then:

    - **= agree**: the same figure, up to wording, rounding and unit
    - **≈ compatible**: both can be true
    - **→ moved on**: they differ, and dates or wording show that the figure changed
    - **≠ contradict**: they cannot both be true

    An independent source is a newsroom or an agency: sites that carry one agency's text count \
    once. The reports never say what is true, and are silent where it is not sure that two \
    figures answer one question.

    """
}
