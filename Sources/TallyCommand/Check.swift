import ArgumentParser
import TallyConfig
import TallyKit
import TallyModel
import TallyReport

/// `tally check`: new articles held against a corpus.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold every figure of an article against a corpus.",
    discussion: """
      Each figure agrees with others, contradicts them, moved on from them, or is new. An \
      article is compared inside the story that it has most figures in common with; findings \
      point into the article and name the others. Exit status, the same in every format: 0 no \
      finding at or above --fail-on that concerns an article; 1 findings; 2 the work could not \
      be done.
      """)

  @Argument(help: "The articles to check: files, folders, or - for standard input.")
  var articles: [String] = []

  @Option(help: "The corpus: a file or a folder; repeatable.")
  var against: [String]

  @Option(help: "Check the corpus's articles that were added or changed since a Git revision.")
  var changedSince: String?

  @OptionGroup var output: AlertOutput
  @OptionGroup var gate: GateOptions
  @OptionGroup var desk: DeskOptions
  @OptionGroup var input: InputOptions

  func validate() throws {
    if against.isEmpty { throw ValidationError("--against names the corpus to check against") }
    if articles.isEmpty, changedSince == nil {
      throw ValidationError("name the articles to check, or give --changed-since")
    }
  }

  func run() async throws {
    let clock = input.makeClock()
    let desk = try desk.desk(for: against)
    let corpusInputs = try input.stories(at: against)
    let inputs = try checkedInputs(corpusInputs)
    let corpus = await recorded(corpusInputs, desk, clock)
    let checked = await recorded(inputs, desk, clock)
    let unread = unreadPages(checked + corpus)
    input.report(
      unread: unread, cut: (checked + corpus).flatMap(\.records).flatMap(\.cutPages))
    var checks: [ArticleCheck] = []
    for record in checked.flatMap(\.records) {
      let placed = await placed(
        record, among: corpus, rulings: desk.rulings, jobs: input.jobCount, clock: clock)
      checks.append(ArticleCheck(placed.story, record: placed.record))
    }
    if checks.isEmpty, !articles.isEmpty { throw ExitStatus.failed }
    let list = try alertList(of: checks, inputs, desk, unread)
    try clock.measure(.render) {
      try output.write(list, quiet: input.quiet) { format, colour in
        switch format {
        case .text: checkSheet(of: checks, list, colour: colour)
        case .json: checkObject(of: checks)
        default: nil
        }
      }
    }
    input.report(clock)
    if list.exitStatus != 0 { throw ExitCode(list.exitStatus) }
  }

  /// The articles that are named, and those of the corpus that changed.
  private func checkedInputs(_ corpus: [InputStory]) throws -> [InputStory] {
    var inputs = articles.isEmpty ? [] : try input.stories(at: articles)
    guard let changedSince else { return inputs }
    let changed = try Git().changedPaths(since: changedSince, in: against)
    let named = Set(inputs.flatMap(\.files).map(\.path))
    for var story in corpus {
      story.files = story.files.filter { changed.contains($0.path) && !named.contains($0.path) }
      if !story.files.isEmpty { inputs.append(story) }
    }
    return inputs
  }

  private func alertList(
    of checks: [ArticleCheck], _ inputs: [InputStory], _ desk: Desk, _ unread: [UnreadPage]
  ) throws -> AlertList {
    let suppressions =
      try desk.configuration.suppressions
      + articleSuppressions(
        of: inputs.flatMap(\.files), comments: desk.configuration.comments)
    var suppressing = Suppressing(suppressions, of: desk, today: gate.today?.timestamp)
    let found = checks.flatMap(\.alerts)
    return AlertList(
      alerts: gate.gate(of: desk).passed(found, &suppressing, unused: false),
      coverage: Coverage(articles: checks.count, unread: unread),
      failOn: gate.failure(of: desk), complete: unread.isEmpty || input.skipUnreadable,
      version: Tally.version)
  }

  private func recorded(
    _ inputs: [InputStory], _ desk: Desk, _ clock: StageClock
  ) async -> [RecordedStory] {
    await recordedStories(
      from: inputs, form: input.input, jobs: input.jobCount, clock: clock, desk: desk)
  }

  /// The pages that could not be read; an article of the corpus that is checked counts once.
  private func unreadPages(_ stories: [RecordedStory]) -> [UnreadPage] {
    var seen: Set<String> = []
    return stories.flatMap(\.unread).filter { seen.insert($0.path).inserted }
  }
}
