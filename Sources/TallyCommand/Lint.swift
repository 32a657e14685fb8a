import ArgumentParser
import TallyConfig
import TallyKit
import TallyModel
import TallyReport

/// `tally lint`: what is wrong with the figures of a corpus.
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what is wrong with the figures of a corpus.",
    discussion: """
      There is one finding for a question, whatever the number of articles. Exit status, the \
      same in every format: 0 nothing at or above --fail-on; 1 findings; 2 the work could not \
      be done. `tally rules` says what each finding means.
      """)

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @OptionGroup var output: AlertOutput
  @OptionGroup var gate: GateOptions
  @OptionGroup var baseline: BaselineOptions
  @OptionGroup var desk: DeskOptions
  @OptionGroup var input: InputOptions

  func run() async throws {
    let clock = input.makeClock()
    let desk = try desk.desk(for: paths)
    let inputs = try input.stories(at: paths)
    let stories = await stories(
      from: inputs, form: input.input, jobs: input.jobCount, clock: clock, desk: desk)
    let unread = stories.flatMap(\.coverage.unread)
    input.report(unread: unread, cut: stories.flatMap(\.coverage.cut))
    let suppressions =
      try desk.configuration.suppressions
      + articleSuppressions(
        of: inputs.flatMap(\.files), comments: desk.configuration.comments)
    var suppressing = Suppressing(suppressions, of: desk, today: gate.today?.timestamp)
    var gate = self.gate.gate(of: desk)
    try await baseline.apply(to: &gate, of: desk, paths: paths, input)
    let found = stories.flatMap { $0.alerts() }
    let list = AlertList(
      alerts: gate.passed(found, &suppressing, unused: true),
      coverage: Coverage(sumOf: stories.map(\.coverage)), failOn: self.gate.failure(of: desk),
      complete: unread.isEmpty || input.skipUnreadable, hasBaseline: gate.baseline != nil,
      version: Tally.version)
    if try baseline.write(list, found, of: desk) { return }
    try clock.measure(.render) { try output.write(list, quiet: input.quiet) }
    input.report(clock)
    if list.exitStatus != 0 { throw ExitCode(list.exitStatus) }
  }
}
