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

  @Option(help: "text, jsonl or json; NAME=FILE writes to a file; repeatable.")
  var format: [FormatRequest] = [FormatRequest(name: "text")]

  @OptionGroup var desk: DeskOptions
  @OptionGroup var input: InputOptions

  func validate() throws {
    try format.validated(among: ["text", "jsonl", "json"])
  }

  func run() async throws {
    let desk = try desk.desk(for: paths)
    try await PieceOutput(format).write(paths, input) { article, format, clock in
      let extracted = clock.measure(.extract) { desk.record(of: article) }
      let piece = clock.measure(.render) { rendered(extracted, as: format) }
      return (piece, extracted.cutPages)
    }
  }
}
