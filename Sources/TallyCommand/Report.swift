import ArgumentParser
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
    help: "text, markdown, html or json; NAME=FILE writes to a file; repeatable.")
  var format: [FormatRequest] = []

  @Option(help: "The folder that reports are written to; Markdown unless --format says other.")
  var output: String?

  @OptionGroup var input: InputOptions

  func validate() throws {
    try requests.validated(
      among: ["text", "markdown", "html", "json"], severalOutputs: output != nil)
  }

  private var requests: [FormatRequest] {
    format.isEmpty ? [FormatRequest(name: output == nil ? "text" : "markdown")] : format
  }

  func run() async throws {
    let clock = input.makeClock()
    let read = await read(try inputStories(at: paths), clock)
    let stories = read.stories
    let unread = stories.flatMap(\.coverage.unread)
    input.report(unread: unread)
    guard stories.contains(where: { !$0.records.isEmpty }) else { throw ExitStatus.failed }
    for request in requests { try write(read, as: request, clock) }
    input.report(clock)
    try input.check(unread: unread)
  }

  /// The stories, with their articles' texts where a format shows them.
  private func read(_ inputs: [InputStory], _ clock: StageClock) async -> StoriesWithTexts {
    if requests.contains(where: { $0.name == "html" }) {
      return await storiesWithTexts(
        from: inputs, form: input.input, jobs: input.jobCount, clock: clock)
    }
    let stories = await stories(
      from: inputs, form: input.input, jobs: input.jobCount, clock: clock)
    return StoriesWithTexts(stories: stories)
  }

  private func write(
    _ read: StoriesWithTexts, as request: FormatRequest, _ clock: StageClock
  ) throws {
    let stories = read.stories
    if request.name == "html" {
      let report = HTMLReport(texts: read.texts)
      return try writePages(of: stories, by: report, as: request, clock)
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

  /// Writes HTML: to a folder an index and one file a story; to one file the only story, or the
  /// index with the stories beside it; to standard output the only story.
  private func writePages(
    of stories: [Story], by report: HTMLReport, as request: FormatRequest, _ clock: StageClock
  ) throws {
    let target = request.file.map { WebPagePath($0) }
    let folder = target?.folder ?? output
    guard let folder else {
      guard let only = stories.first, stories.count == 1 else {
        throw ValidationError("HTML of several stories: give --output DIR or --format html=FILE")
      }
      return try emit(clock.measure(.render) { report.file(for: only).bytes }, to: nil)
    }
    let files = clock.measure(.render) {
      switch (target, stories.count) {
      case (let target?, 1): report.files(for: stories[0], stem: target.stem)
      case (let target?, _): report.files(for: stories, index: target.stem)
      case (nil, _): report.files(for: stories)
      }
    }
    try makeFolder(at: folder)
    for (number, file) in files.enumerated() {
      let name = number == 0 ? target?.name ?? file.name : file.name
      try writeFile(file.bytes, to: folder + "/" + name)
    }
  }

  private func files(
    for stories: [Story], as format: String, in folder: String
  ) -> [ReportFile] {
    if format == "markdown" {
      return MarkdownReporter(linkPrefix: linkPrefix(from: folder)).files(for: stories)
    }
    let name = format == "json" ? "report.json" : "report.txt"
    let bytes = reporter(format, linksFrom: folder).render(stories)
    return [ReportFile(name: name, bytes: bytes)]
  }

  private func reporter(_ format: String, linksFrom folder: String) -> any Reporter {
    switch format {
    case "json": JSONReporter()
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

/// The path of a page that others stand beside: its folder, its name, and its name's stem.
struct WebPagePath {
  var folder: String
  var name: String
  var stem: String

  init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    name = String(parts.last ?? "")
    let before = parts.dropLast().joined(separator: "/")
    folder = parts.count < 2 ? "." : before.isEmpty ? "/" : before
    stem = name.hasSuffix(".html") ? String(name.dropLast(5)) : name
  }
}

/// Writes a rendering to a file, or to standard output.
func emit(_ bytes: [UInt8], to file: String?) throws {
  if let file {
    try writeFile(bytes, to: file)
  } else {
    StandardStream.output.write(bytes)
  }
}
