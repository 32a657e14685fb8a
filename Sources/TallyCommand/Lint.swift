import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// `tally lint`: what is wrong with the figures of a corpus, a line a finding.
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what is wrong with the figures, one line a finding.",
    discussion: """
      A line reads path:line:column: rule: message. Exit status: 0 nothing at or above \
      --fail-on; 1 findings; 2 some input could not be read.
      """)

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @OptionGroup var gate: GateOptions
  @OptionGroup var input: InputOptions

  func run() async throws {
    let clock = input.makeClock()
    let stories = await stories(
      from: try inputStories(at: paths), form: input.input, jobs: input.jobCount, clock: clock)
    let unread = stories.flatMap(\.coverage.unread)
    input.report(unread: unread)
    StandardStream.output.write(clock.measure(.render) { findingLines(of: stories) })
    input.report(clock)
    try input.check(unread: unread)
    try gate.check(stories.flatMap(\.findings))
  }
}

/// What makes `lint` and `check` fail.
struct GateOptions: ParsableArguments {
  @Option(help: "The least severity that gives status 1: note, warning or error.")
  var failOn: FailureLevel = .error

  /// Fails when a finding is at or above the level.
  func check(_ findings: [Finding]) throws {
    if findings.contains(where: { $0.severity >= failOn.severity }) { throw ExitStatus.findings }
  }
}

/// A severity as the command line names it.
enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
  case note, warning, error

  var severity: Severity {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
