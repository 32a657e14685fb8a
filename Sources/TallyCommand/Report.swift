import ArgumentParser
import TallyConfig
import TallyKit
import TallyModel
import TallyReport

/// `tally report`: which figures of the articles agree, moved on, contradict or do not add up.
struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles and report how their figures stand to each other.",
    discussion: """
      Without options a summary of each story goes to standard output. With --output DIR an \
      index and one Markdown file a story are written to that folder; files that would not \
      change are left alone.
      """)

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @Option(
    help: "text, markdown, html, json, csv or csv-facts; NAME=FILE writes to a file; repeatable.")
  var format: [FormatRequest] = []

  @Option(help: "The folder that reports are written to; Markdown unless --format says other.")
  var output: String?

  @OptionGroup var desk: DeskOptions
  @OptionGroup var input: InputOptions

  func validate() throws {
    try requests.validated(
      among: ["text", "markdown", "html", "json", "csv", "csv-facts"],
      severalOutputs: output != nil)
  }

  private var requests: [FormatRequest] {
    format.isEmpty ? [FormatRequest(name: output == nil ? "text" : "markdown")] : format
  }

  func run() async throws {
    let clock = input.makeClock()
    let inputs = try input.stories(at: paths)
    let desk = try desk.desk(for: paths)
    if let report = growingReport, desk.configuration.stories != .across {
      return try await write(report, of: inputs, desk, clock)
    }
    let read = await read(inputs, desk, clock)
    let stories = read.stories
    let unread = stories.flatMap(\.coverage.unread)
    input.report(unread: unread, cut: stories.flatMap(\.coverage.cut))
    guard stories.contains(where: { !$0.records.isEmpty }) else { throw ExitStatus.failed }
    for request in requests { try write(read, as: request, clock) }
    input.report(clock)
    try input.check(unread: unread)
  }

  /// The report, where a single one goes to standard output and can be made story by story.
  private var growingReport: (any GrowingReport)? {
    guard requests.count == 1, let request = requests.first, request.file == nil, output == nil
    else { return nil }
    switch request.name {
    case "json": return JSONReport(sharing: .over(input.jobCount))
    case "text": return TextReport()
    default: return nil
    }
  }

  /// Reads, compares and lets go of some stories at a time: the memory grows with what is
  /// written, not with what is read.
  private func write(
    _ empty: any GrowingReport, of inputs: [InputStory], _ desk: Desk, _ clock: StageClock
  ) async throws {
    var report = empty
    var unread: [UnreadPage] = []
    var cut: [UnreadPage] = []
    var holdsArticle = false
    for batch in inputs.batches(ofFiles: 512) {
      let stories = await stories(
        from: batch, form: input.input, jobs: input.jobCount, clock: clock, desk: desk)
      clock.measure(.render) {
        for story in stories { report.add(story) }
      }
      unread += stories.flatMap(\.coverage.unread)
      cut += stories.flatMap(\.coverage.cut)
      holdsArticle = holdsArticle || stories.contains { !$0.records.isEmpty }
    }
    input.report(unread: unread, cut: cut)
    guard holdsArticle else { throw ExitStatus.failed }
    for piece in clock.measure(.render, report.pieces) { try emit(piece, to: nil) }
    input.report(clock)
    try input.check(unread: unread)
  }

  /// The stories, with their articles' texts where a format shows them.
  private func read(
    _ inputs: [InputStory], _ desk: Desk, _ clock: StageClock
  ) async -> StoriesWithTexts {
    if requests.contains(where: { $0.name == "html" }) {
      return await storiesWithTexts(
        from: inputs, form: input.input, jobs: input.jobCount, clock: clock, desk: desk)
    }
    let stories = await stories(
      from: inputs, form: input.input, jobs: input.jobCount, clock: clock, desk: desk)
    return StoriesWithTexts(stories: stories)
  }

  private func write(
    _ read: StoriesWithTexts, as request: FormatRequest, _ clock: StageClock
  ) throws {
    let stories = read.stories
    if request.name == "html" {
      let report = HTMLReport(texts: read.texts)
      return try writePages(of: stories, by: report, as: request, output: output, clock)
    }
    if let output, request.file == nil {
      try makeFolder(at: output)
      let rendered = clock.measure(.render) { files(for: stories, as: request.name, in: output) }
      for file in rendered { try writeFile(file.bytes, to: output + "/" + file.name) }
      return
    }
    let rendered = clock.measure(.render) {
      reporter(request.name, linksFrom: request.file.map(folder) ?? ".").render(stories)
    }
    try emit(rendered, to: request.file)
  }

  private func files(
    for stories: [Story], as format: String, in folder: String
  ) -> [ReportFile] {
    if format == "markdown" {
      return MarkdownReporter(linkPrefix: linkPrefix(from: folder)).files(for: stories)
    }
    let name =
      switch format {
      case "json": "report.json"
      case "csv": "claims.csv"
      case "csv-facts": "facts.csv"
      default: "report.txt"
      }
    let bytes = reporter(format, linksFrom: folder).render(stories)
    return [ReportFile(name: name, bytes: bytes)]
  }

  private func reporter(_ format: String, linksFrom folder: String) -> any Reporter {
    switch format {
    case "json": JSONReporter()
    case "csv": ClaimTable()
    case "csv-facts": FactTable()
    case "markdown": MarkdownReporter(linkPrefix: linkPrefix(from: folder))
    default: TextReporter()
    }
  }

  private func folder(of path: String) -> String {
    path.contains("/")
      ? path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/") + "/" : "."
  }
}

/// Writes a rendering to a file, or to standard output.
func emit(_ bytes: [UInt8], to file: String?) throws {
  if let file {
    removeStaleFiles(of: file)
    try writeFile(bytes, to: file)
  } else {
    try StandardStream.writeResults(bytes)
  }
}

extension [InputStory] {
  /// The stories in runs of at least so many files, the last of fewer.
  fileprivate func batches(ofFiles least: Int) -> [[InputStory]] {
    var batches: [[InputStory]] = []
    var batch: [InputStory] = []
    var files = 0
    for story in self {
      batch.append(story)
      files += story.files.count
      if files >= least {
        batches.append(batch)
        (batch, files) = ([], 0)
      }
    }
    if !batch.isEmpty || batches.isEmpty { batches.append(batch) }
    return batches
  }
}
