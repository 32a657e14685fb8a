public import ArgumentParser
public import TallyKit
import TallyModel

/// Options of every command that reads articles.
struct InputOptions: ParsableArguments {
  @Option(help: "How input is recognised: auto, or jsonl for one article a line.")
  var input: InputForm = .auto

  @Option(help: "Articles worked on at once; all cores unless given.")
  var jobs: Int?

  @Option(help: "The largest file that is read, in MB.")
  var maxFileSize = 256

  @Option(help: "The most files of a run, and records of a file.")
  var maxArticles = 1_000_000

  @Option(help: "A file of blocks that sources repeat, as clean --learn writes it.")
  var profile: String?

  @Flag(help: "Do not fail because some files cannot be read.")
  var skipUnreadable = false

  @Flag(help: "Print each stage's processor time on standard error.")
  var timings = false

  @Flag(name: .shortAndLong, help: "Name nothing on standard error but what stops the work.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up") }
    if !(1...1024).contains(maxFileSize) {
      throw ValidationError("--max-file-size takes a number of MB from 1 to 1024")
    }
    if maxArticles < 1 { throw ValidationError("--max-articles takes a number from 1 up") }
  }

  /// How many articles are worked on at once.
  var jobCount: Int { jobs ?? availableCores() }

  /// How much is taken in.
  var limits: ReadingLimits {
    ReadingLimits(fileBytes: min(maxFileSize, 1024) << 20, articles: maxArticles)
  }

  /// The stories at paths, to be read with the profile where one is named.
  func stories(at paths: [String]) throws -> [InputStory] {
    var stories = try inputStories(at: paths, limits: limits)
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
