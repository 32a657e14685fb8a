import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// `tally extract`: the claims of articles.
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every figure with what it is said of.")

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @Option(help: "jsonl, json or text; NAME=FILE writes to a file; repeatable.")
  var format: [FormatRequest] = []

  @OptionGroup var input: InputOptions

  func validate() throws {
    try format.validated(among: ["jsonl"])
  }

  func run() async throws {
    let clock = input.makeClock()
    let inputs = try inputStories(at: paths)
    let read = await readings(of: inputs, form: input.input, jobs: input.jobCount, clock: clock) {
      article in clock.measure(.extract) { record(of: article) }
    }
    let recorded = RecordedStory(name: "", readings: read.flatMap(\.self))
    input.report(unread: recorded.unread)
    StandardStream.output.write(clock.measure(.render) { claimLines(of: recorded.records) })
    input.report(clock)
    try input.check(unread: recorded.unread)
  }
}
