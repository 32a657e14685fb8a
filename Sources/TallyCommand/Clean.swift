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

  @Option(help: "Write the blocks that sources repeat to this file, as a profile, and stop.")
  var learn: String?

  @OptionGroup var desk: DeskOptions
  @OptionGroup var input: InputOptions

  func validate() throws {
    try format.validated(among: ["text", "markdown", "jsonl", "json"])
  }

  func run() async throws {
    if let learn { return try await self.learn(to: learn) }
    let desk = try desk.desk(for: paths)
    try await PieceOutput(format).write(paths, input) { article, format, clock in
      let piece = clock.measure(.render) { rendered(desk.applied(to: article), as: format) }
      return (piece, article.cutPages)
    }
  }

  /// Learns a profile from the pages and writes it.
  private func learn(to path: String) async throws {
    let read = await readings(
      of: try input.stories(at: paths), form: input.input, jobs: input.jobCount
    ) { $0 }
    let sorted = SortedReadings(read.joined())
    input.report(unread: sorted.unread, cut: sorted.values.flatMap(\.cutPages))
    if sorted.values.isEmpty { throw ExitStatus.failed }
    let profile = SourceProfile(learnedFrom: sorted.values)
    try writeFile(profile.bytes, to: path)
    try input.check(unread: sorted.unread)
  }
}
