import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// `tally clean`: the articles without what surrounds them.
struct Clean: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the article text that is left when a page's boilerplate is taken away.")

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @Option(help: "jsonl, json, text or markdown; NAME=FILE writes to a file; repeatable.")
  var format: [FormatRequest] = []

  @OptionGroup var input: InputOptions

  func validate() throws {
    try format.validated(among: ["jsonl"])
  }

  func run() async throws {
    let clock = input.makeClock()
    let inputs = try inputStories(at: paths)
    let read = await readings(of: inputs, form: input.input, jobs: input.jobCount, clock: clock) {
      article in clock.measure(.render) { articleLine(article) }
    }
    var unread: [UnreadPage] = []
    for reading in read.flatMap(\.self) {
      switch reading.result {
      case .success(let line): StandardStream.output.write(line)
      case .failure(let error): unread.append(error.unreadPage(at: reading.path))
      }
    }
    input.report(unread: unread)
    input.report(clock)
    try input.check(unread: unread)
  }
}
