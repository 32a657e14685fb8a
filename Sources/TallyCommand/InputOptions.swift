public import ArgumentParser
public import TallyKit
import TallyModel

/// Options of every command that reads articles.
struct InputOptions: ParsableArguments {
  @Option(help: "How input is recognised: auto, or jsonl for one article a line.")
  var input: InputForm = .auto

  @Option(help: "Articles worked on at once; all cores unless given.")
  var jobs: Int?

  @Flag(help: "Do not fail because some files cannot be read.")
  var skipUnreadable = false

  @Flag(help: "Print each stage's processor time on standard error.")
  var timings = false

  @Flag(name: .shortAndLong, help: "Name nothing on standard error but what stops the work.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up") }
  }

  /// How many articles are worked on at once.
  var jobCount: Int { jobs ?? availableCores() }

  /// The clock that `--timings` asks for.
  func makeClock() -> StageClock { StageClock(isOn: timings) }

  /// Names the pages that could not be read.
  func report(unread: [UnreadPage]) {
    if quiet { return }
    for page in unread { StandardStream.error.write(line: "tally: \(page.path): \(page.reason)") }
  }

  /// Prints what `--timings` asks for.
  func report(_ clock: StageClock) {
    guard timings else { return }
    for (stage, time) in clock.milliseconds {
      StandardStream.error.write(line: "\(stage) \(time) ms")
    }
  }

  /// Fails when pages could not be read, unless that is allowed.
  func check(unread: [UnreadPage]) throws {
    if !unread.isEmpty, !skipUnreadable { throw ExitStatus.failed }
  }
}

extension InputForm: ExpressibleByArgument {}
