import ArgumentParser
import TallyConfig
import TallyKit
import TallyModel
import TallyReport

/// How a run ended, for the shell.
enum ExitStatus {
  /// `lint` or `check` found something at or above `--fail-on`.
  static let findings = ExitCode(1)
  /// Some input could not be read, or the arguments make no sense.
  static let failed = ExitCode(2)
}

extension Tally {
  /// Ends the program with the message and the status that an error calls for.
  ///
  /// Help and version go to standard output with status 0; all else is status 1 or 2.
  static func leave(after error: any Error) -> Never {
    ProgressBar.clear()
    if let status = error as? ExitCode { exit(withError: status) }
    if let error = error as? TallyError {
      StandardStream.error.write(line: "tally: \(error.message)")
      exit(withError: ExitStatus.failed)
    }
    if let error = error as? ConfigError {
      StandardStream.error.write(line: "tally: \(error)")
      exit(withError: ExitStatus.failed)
    }
    let message = fullMessage(for: error)
    if exitCode(for: error) == .success {
      StandardStream.output.write(Array((message + "\n").utf8))
      exit(withError: ExitCode.success)
    }
    StandardStream.error.write(Array((message + "\n").utf8))
    exit(withError: ExitStatus.failed)
  }
}
