import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// `tally report`: which figures of the articles agree, moved on, contradict or do not add up.
struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles and report how their figures stand to each other.")

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @Option(help: "json; NAME=FILE writes to a file; repeatable.")
  var format: [FormatRequest] = []

  @OptionGroup var input: InputOptions

  func validate() throws {
    try format.validated(among: ["json"])
  }

  func run() async throws {
    let clock = input.makeClock()
    let stories = await stories(
      from: try inputStories(at: paths), form: input.input, jobs: input.jobCount, clock: clock)
    let unread = stories.flatMap(\.coverage.unread)
    input.report(unread: unread)
    guard stories.contains(where: { !$0.records.isEmpty }) else { throw ExitStatus.failed }
    let rendered = clock.measure(.render) { JSONReporter().render(stories) }
    StandardStream.output.write(rendered)
    input.report(clock)
    try input.check(unread: unread)
  }
}
