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

  @Option(help: "text, markdown, jsonl or json; NAME=FILE writes to a file; repeatable.")
  var format: [FormatRequest] = [FormatRequest(name: "text")]

  @OptionGroup var desk: DeskOptions
  @OptionGroup var input: InputOptions

  func validate() throws {
    try format.validated(among: ["text", "markdown", "jsonl", "json"])
  }

  func run() async throws {
    let desk = try desk.desk(for: paths)
    try await PieceOutput(format).write(paths, input) { article, format, clock in
      clock.measure(.render) { rendered(desk.applied(to: article), as: format) }
    }
  }
}
