import ArgumentParser
import TallyConfig
import TallyKit
import TallyModel
import TallyReport

/// The findings that a desk knows and that do not count.
struct BaselineOptions: ParsableArguments {
  @Option(help: "A file of known findings, which do not count; it has to exist.")
  var baseline: String?

  @Flag(help: "Leave the configuration's baseline aside.")
  var noBaseline = false

  @Option(help: "The findings in this Git revision are known; needs no file.")
  var baselineFromRef: String?

  @Option(help: "Write all findings to this file as known ones, and end with status 0.")
  var writeBaseline: String?

  @Flag(help: "Fail when a known finding is gone.")
  var strictBaseline = false

  @Flag(help: "Take known findings that are gone out of the baseline's file.")
  var pruneBaseline = false

  func validate() throws {
    let sources = [baseline != nil, noBaseline, baselineFromRef != nil].count { $0 }
    if sources > 1 {
      throw ValidationError(
        "--baseline, --no-baseline and --baseline-from-ref exclude each other")
    }
    if strictBaseline || pruneBaseline, noBaseline || baselineFromRef != nil {
      throw ValidationError("--strict-baseline and --prune-baseline want a baseline's file")
    }
    if strictBaseline, pruneBaseline {
      throw ValidationError("--strict-baseline and --prune-baseline exclude each other")
    }
  }

  /// Gives the gate the baseline that the options or the configuration name.
  ///
  /// - Throws: `TallyError` when its file is missing.
  func apply(
    to gate: inout Gate, of desk: Desk, paths: [String], _ input: InputOptions
  ) async throws {
    if let reference = baselineFromRef {
      gate.baseline = try await withStories(at: paths, of: reference) { inputs in
        let stories = await stories(
          from: inputs, form: input.input, jobs: input.jobCount, desk: desk)
        return Baseline(of: stories.flatMap { $0.alerts() })
      }
      return
    }
    // The file that is being written need not be there yet.
    if writeBaseline != nil, baseline == nil { return }
    guard let path = path(of: desk) else {
      if strictBaseline || pruneBaseline {
        throw ValidationError("there is no baseline: name its file with --baseline")
      }
      return
    }
    gate.baseline = try Baseline(readText(path), path: path)
    gate.baselinePath = path
    gate.isStrict = strictBaseline
  }

  /// Writes or prunes the file, where that is asked for.
  ///
  /// - Returns: whether the run is over with that.
  func write(_ list: AlertList, _ found: [Alert], of desk: Desk) throws -> Bool {
    if pruneBaseline, let path = path(of: desk) {
      let known = try Baseline(readText(path), path: path)
      let pruned = known.pruned(given: Set(found.map(\.fingerprint)))
      try writeFile(Array(pruned.text.utf8), to: path)
      let gone = known.notes.count - pruned.notes.count
      StandardStream.error.write(line: "tally: \(gone) taken out of \(path)")
    }
    guard let writeBaseline else { return false }
    if !list.complete { throw ExitStatus.failed }
    let baseline = Baseline(of: list.alerts)
    try writeFile(Array(baseline.text.utf8), to: writeBaseline)
    StandardStream.error.write(
      line: "tally: \(baseline.notes.count) findings written to \(writeBaseline)")
    return true
  }

  private func path(of desk: Desk) -> String? {
    noBaseline ? nil : baseline ?? desk.baselinePath
  }
}
