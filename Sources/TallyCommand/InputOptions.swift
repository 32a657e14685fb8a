public import ArgumentParser
public import TallyKit
import TallyModel

/// Options of every command that reads articles.
struct InputOptions: ParsableArguments {
  @Option(help: "How input is recognised: auto, or jsonl for one article a line.")
  var input: InputForm = .auto

  @Option(help: "Articles worked on at once; all cores unless given.")
  var jobs: Int?

  @Option(help: "A file of blocks that sources repeat, as clean --learn writes it.")
  var profile: String?

  @Flag(help: "Do not fail because some files cannot be read.")
  var skipUnreadable = false

  @Flag(help: "Print each stage's processor time on standard error.")
  var timings = false

  @OptionGroup var limit: LimitOptions

  @Flag(name: .shortAndLong, help: "Name nothing on standard error but what stops the work.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up") }
  }

  /// How many articles are worked on at once.
  var jobCount: Int { jobs ?? availableCores() }

  /// The stories at paths, to be read with the profile where one is named.
  func stories(at paths: [String]) throws -> [InputStory] {
    var stories = try inputStories(at: paths, limits: limit.limits)
    if let profile {
      let known = try SourceProfile(at: profile)
      for index in stories.indices { stories[index].profile = known }
    }
    return stories
  }

  /// The clock that `--timings` asks for; on a terminal it draws how far a long run is.
  func makeClock() -> StageClock {
    guard !quiet, ProgressBar.isWanted else { return StageClock(isOn: timings) }
    let progress = ReadingProgress()
    ProgressBar.show(progress)
    return StageClock(isOn: timings, progress: progress)
  }

  /// Names the pages that could not be read, and those that were read in part.
  func report(unread: [UnreadPage], cut: [UnreadPage]) {
    if quiet { return }
    for page in unread + cut {
      StandardStream.error.write(line: "tally: \(page.path): \(page.reason)")
    }
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
