import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// `tally check`: a new article held against a corpus.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold every figure of an article against a corpus.",
    discussion: """
      Each figure agrees with others, contradicts them, moved on from them, or is new. An \
      article is compared inside the story that it has most figures in common with. Exit \
      status: 0 no finding at or above --fail-on that concerns an article; 1 findings; 2 some \
      input could not be read.
      """)

  @Argument(help: "The articles to check: files, folders, or - for standard input.")
  var articles: [String]

  @Option(help: "The corpus: a file or a folder; repeatable.")
  var against: [String]

  @Option(help: "text or json; NAME=FILE writes to a file; repeatable.")
  var format: [FormatRequest] = [FormatRequest(name: "text")]

  @OptionGroup var gate: GateOptions
  @OptionGroup var input: InputOptions

  func validate() throws {
    try format.validated(among: ["text", "json"])
    if against.isEmpty { throw ValidationError("--against names the corpus to check against") }
  }

  func run() async throws {
    let clock = input.makeClock()
    let corpus = try await recorded(against, clock)
    let checked = try await recorded(articles, clock)
    let unread = (checked + corpus).flatMap(\.unread)
    input.report(unread: unread)
    let records = checked.flatMap(\.records)
    guard !records.isEmpty else { throw ExitStatus.failed }
    let checks = clock.measure(.compare) {
      records.map { record in
        let placed = placed(record, among: corpus)
        return ArticleCheck(placed.story, record: placed.record)
      }
    }
    for request in format {
      let rendered = clock.measure(.render) {
        request.name == "json" ? checkObject(of: checks) : checkText(of: checks)
      }
      try emit(rendered, to: request.file)
    }
    input.report(clock)
    try input.check(unread: unread)
    try gate.check(checks.flatMap(\.findings))
  }

  private func recorded(_ paths: [String], _ clock: StageClock) async throws -> [RecordedStory] {
    await recordedStories(
      from: try inputStories(at: paths), form: input.input, jobs: input.jobCount, clock: clock)
  }
}
