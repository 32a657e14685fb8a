import ArgumentParser
import TallyKit

/// The program: `tally COMMAND [OPTION...] [PATH...]`.
@main
struct Tally: AsyncParsableCommand {
  /// The program's version, as reports name it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Do the figures tally? Compares the figures of news articles on a story.",
    discussion: """
      PATH is a file, a folder, or - for standard input. Each sub-folder of a folder is a story; \
      articles directly in it are one story, and so are files named one by one.

      Exit status: 0 done; 1 lint or check found something at or above --fail-on; 2 some input \
      could not be read, or the arguments make no sense.
      """,
    version: version,
    subcommands: [
      Report.self, Lint.self, Check.self, Annotate.self, Clean.self, Extract.self, Explain.self,
      Rules.self, Init.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      ResidentMemory.releaseCode()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      ProgressBar.clear()
    } catch {
      leave(after: error)
    }
  }
}
