import Foundation
import TallyTestSupport
import Testing

/// Input that cannot be read gives one clear line and status 2, and never stops the rest.
@Suite struct BadInputTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    for name in ["one", "two"] {
      try folder.write(
        "good/\(name).txt",
        """
        Bridge collapse leaves town cut off

        By Ann Smith

        A footbridge over the river collapsed on Monday and killed 11 people, police said on Tuesday.

        The bridge was built in 1921 and carried some 4,000 people a day, according to the council \
        of the town (\(name)).
        """)
    }
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("empty"), withIntermediateDirectories: true)
    try folder.write("assets/logo.png", [0x89, 0x50, 0x4E, 0x47])
    try folder.write("nothing.html", "")
    try folder.write("picture.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    try folder.write("broken.txt.gz", [0x1F, 0x8B, 8, 0] + [UInt8](repeating: 7, count: 30))
  }

  @Test(
    "each bad input has one line and status 2",
    arguments: [
      ("no/such/path", "no such file or folder"), ("empty", "no articles in this folder"),
      ("assets", "no articles in this folder"), ("nothing.html", "the file is empty"),
      ("picture.html", "the file is neither HTML nor text"),
      ("broken.txt.gz", "damaged gzip data"),
    ])
  func bad(path: String, reason: String) throws {
    for command in ["report", "lint", "clean", "extract"] {
      let run = try ProgramRun([command, path], in: folder.url)
      #expect(run.status == 2)
      #expect(run.errors == "tally: \(path): \(reason)\n")
      #expect(run.output == "")
    }
  }

  @Test("one bad file among good ones is named, and the rest reported")
  func oneBad() throws {
    try folder.write("good/bad.html", "")
    let run = try ProgramRun(["report", "good"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors == "tally: good/bad.html: the file is empty\n")
    #expect(run.output.contains("2 articles"))
    #expect(run.output.contains("1 file could not be read"))
    let skipping = try ProgramRun(["report", "good", "--skip-unreadable"], in: folder.url)
    #expect(skipping.status == 0)
    #expect(skipping.output == run.output)
    let quiet = try ProgramRun(["report", "good", "--quiet"], in: folder.url)
    #expect(quiet.errors == "" && quiet.status == 2)
  }

  @Test(
    "arguments that make no sense give status 2 and say why",
    arguments: [
      ["report"], ["nonsense"], ["report", "good", "--format", "pdf"],
      ["report", "good", "--jobs", "0"],
      ["report", "good", "--format", "json", "--format", "text"],
      ["check", "good"], ["lint", "good", "--fail-on", "everything"],
    ])
  func arguments(arguments: [String]) throws {
    let run = try ProgramRun(arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("Error: ") || run.errors.contains("USAGE"))
  }

  @Test("help and version give status 0")
  func help() throws {
    #expect(try ProgramRun(["--version"]).status == 0)
    let help = try ProgramRun(["report", "--help"])
    #expect(help.status == 0 && help.output.contains("--output") && help.errors == "")
  }

  @Test("a path cannot bring control characters to the terminal")
  func hostilePath() throws {
    let run = try ProgramRun(["report", "no\u{1B}[31m\u{202E}\nsuch"], in: folder.url)
    #expect(run.errors == "tally: no[U+001B][31m[U+202E] such: no such file or folder\n")
  }

  @Test("a report that cannot be written gives status 2")
  func unwritable() throws {
    try folder.write("file", "")
    let run = try ProgramRun(["report", "good", "--output", "file/reports"], in: folder.url)
    #expect(run.status == 2)
    #expect(
      run.errorLines.count == 1 && run.errors.hasPrefix("tally: file/reports: cannot be written"))
  }
}
