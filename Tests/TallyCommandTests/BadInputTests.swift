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

  @Test(
    "a limit out of its range is refused",
    arguments: [
      ("--max-file-size", "1025", "takes a number of MB from 1 to 1024"),
      ("--max-articles", "0", "takes a number from 1 up"),
      ("--max-claims", "0", "takes a number from 1 to 1000000"),
      ("--max-sentence-length", "60001", "takes a number of bytes from 100 to 60000"),
      ("--max-depth", "9", "takes a number from 10 to 4000"),
      ("--max-tag-length", "99", "takes a number of bytes from 100 to 16777216"),
    ])
  func limit(option: String, value: String, reason: String) throws {
    let run = try ProgramRun(["report", option, value, "good"], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains("\(option) \(reason)"))
  }

  @Test("what is cut at a limit is named and does not fail", arguments: ["report", "extract"])
  func cut(command: String) throws {
    let run = try ProgramRun([command, "--max-claims", "1", "good"], in: folder.url)
    let reason = "figures after the first 1 were left alone (--max-claims)"
    #expect(run.status == 0)
    #expect(
      run.errors == "tally: good/one.txt: \(reason)\ntally: good/two.txt: \(reason)\n")
    let quiet = try ProgramRun([command, "--max-claims", "1", "-q", "good"], in: folder.url)
    #expect(quiet.errors == "" && quiet.output == run.output)
    #expect(command != "report" || run.output.contains("2 articles read in part"))
  }

  @Test("more files than a run may have are refused before any is read")
  func files() throws {
    let run = try ProgramRun(["report", "--max-articles", "1", "good"], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors == "tally: good: more than 1 files to read (--max-articles)\n")
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
