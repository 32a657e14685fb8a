import Foundation
import TallyTestSupport
import Testing

/// The commands from input to output and exit status.
@Suite struct CommandTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("quake/courier.txt", Self.courier)
    try folder.write("quake/ledger.txt", Self.ledger(dead: "nineteen"))
    try folder.write("calm/mail.txt", Self.courier)
    try folder.write("calm/post.txt", Self.ledger(dead: "eleven"))
  }

  private static let courier = """
    Footbridge falls into the river at Millbrook

    By Ann Smith

    4 March 2031

    The collapse of the Millbrook footbridge killed 11 people on Monday, the police said.

    Residents of the town brought flowers to the river and asked the council why the bridge had \
    been kept open through the winter.
    """

  /// The same collapse in the words of another newsroom.
  private static func ledger(dead: String) -> String {
    """
    Grief and anger in a river town

    By Tom Jones, Ledger staff

    4 March 2031

    At least one family lost both parents. In all, \(dead) people were killed when the Millbrook \
    footbridge collapsed, according to the fire service.

    Divers went on with their search until dark, watched by hundreds from the banks.
    """
  }

  @Test("the number of jobs and the order of paths leave every byte alone")
  func determinism() throws {
    let paths = ["quake/courier.txt", "quake/ledger.txt", "calm/mail.txt"]
    let once = try ProgramRun(
      ["report", "--format", "json", "--jobs", "1"] + paths, in: folder.url)
    let again = try ProgramRun(
      ["report", "--format", "json", "--jobs", "2"] + paths.reversed(), in: folder.url)
    #expect(once.status == 0)
    #expect(once.output == again.output)
    #expect(once.output.hasPrefix("{\"schema\":\"tally/1\""))
  }

  @Test("--output writes an index and a file a story, and nothing again")
  func output() throws {
    let run = try ProgramRun(["report", ".", "--output", "out/reports"], in: folder.url)
    #expect(run.status == 0 && run.output == "")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out/reports"))
    #expect(names.sorted() == ["README.md", "calm.md", "quake.md"])
    let file = folder.path("out/reports/quake.md")
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file)
    _ = try ProgramRun(["report", ".", "--output", "out/reports"], in: folder.url)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.modificationDate] as? Date == old)
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    #expect(text.contains("](../../quake/courier.txt"))
  }

  @Test("several formats in one run")
  func formats() throws {
    let run = try ProgramRun(
      [
        "report", "quake", "--format", "json=a.json", "--format", "markdown=a.md", "--format",
        "text",
      ],
      in: folder.url)
    #expect(run.status == 0 && run.output.hasPrefix("Quake\n====="))
    for name in ["a.json", "a.md"] {
      #expect(FileManager.default.fileExists(atPath: folder.path(name)))
    }
  }

  @Test("report writes pages: to a folder, beside a file, and one story to standard output")
  func pages() throws {
    let run = try ProgramRun(
      [
        "report", ".", "--format", "html", "--format", "csv", "--format", "csv-facts", "--output",
        "out",
      ],
      in: folder.url)
    #expect(run.status == 0 && run.output == "")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
    #expect(names.sorted() == ["calm.html", "claims.csv", "facts.csv", "index.html", "quake.html"])
    let beside = try ProgramRun(
      ["report", "quake", "--format", "html=one/page.html"], in: folder.url)
    #expect(beside.status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path("one/page.html")))
    let plain = try ProgramRun(["report", "quake", "--format", "html"], in: folder.url)
    #expect(plain.output.hasPrefix("<!DOCTYPE html>") && plain.output.hasSuffix("</html>\n"))
    let several = try ProgramRun(["report", ".", "--format", "html"], in: folder.url)
    #expect(several.status == 2 && several.errors.contains("--output DIR"))
  }

  @Test("tables have a head and a row a claim or a fact")
  func tables() throws {
    let claims = try ProgramRun(["report", "quake", "--format", "csv"], in: folder.url)
    #expect(claims.status == 0 && claims.output.hasPrefix("\u{FEFF}"))
    #expect(claims.output.contains("quake/courier.txt") && claims.output.contains("\r\n"))
    let facts = try ProgramRun(["report", "quake", "--format", "csv-facts"], in: folder.url)
    #expect(facts.status == 0 && facts.output.contains("contradict"))
  }

  @Test("annotate marks an article's figures, against a corpus and alone, from anywhere")
  func annotate() throws {
    let run = try ProgramRun(
      ["annotate", "quake/ledger.txt", "--against", "calm", "-o", "page.html"], in: folder.url)
    #expect(run.status == 0 && run.output == "")
    let page = try String(contentsOfFile: folder.path("page.html"), encoding: .utf8)
    #expect(page.contains("is-contradict") && page.contains("nineteen people"))
    #expect(page.contains("calm/mail.txt"))
    let alone = try ProgramRun(["annotate", "-"], input: Self.courier)
    #expect(alone.status == 0 && alone.output.contains("11 people"))
    let two = try ProgramRun(["annotate", "quake"], in: folder.url)
    #expect(two.status == 2 && two.errors.contains("one article"))
    #expect(try ProgramRun(["annotate", "none.html"], in: folder.url).status == 2)
  }

  @Test("what a killed run left behind goes with the next run; another's files stay")
  func leftBehind() throws {
    // No process has this number: it is above what Linux gives.
    let stale = ".quake.md.99999999.tmp"
    let own = ".quake.md.\(ProcessInfo.processInfo.processIdentifier).tmp"
    for name in [stale, own, ".notes.99999999.tmp", "quake.md.99999999.tmp"] {
      try folder.write("out/\(name)", "half")
    }
    try folder.write(".a.json.99999999.tmp", "half")
    try folder.write(".b.json.99999999.tmp", "half")
    let run = try ProgramRun(
      ["report", "quake", "--output", "out", "--format", "markdown", "--format", "json=a.json"],
      in: folder.url)
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
    #expect(
      Set(names) == [own, ".notes.99999999.tmp", "quake.md.99999999.tmp", "quake.md", "README.md"])
    let here = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(!here.contains(".a.json.99999999.tmp") && here.contains(".b.json.99999999.tmp"))
  }

  @Test("lint prints a line a finding, and its status follows --fail-on")
  func lint() throws {
    let run = try ProgramRun(["lint", "quake", "--format", "lines"], in: folder.url)
    #expect(run.output.hasPrefix("quake/courier.txt:7:"))
    #expect(run.output.contains(": contradiction: "))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.status == 1)
    let calm = try ProgramRun(
      ["lint", "calm", "--format", "lines", "--fail-on", "note"], in: folder.url)
    #expect(calm.status == 0 && calm.output == "")
  }

  @Test("unreadable input outweighs findings")
  func lintUnreadable() throws {
    try folder.write("quake/bad.html", "")
    #expect(try ProgramRun(["lint", "quake"], in: folder.url).status == 2)
    #expect(try ProgramRun(["lint", "quake", "--skip-unreadable"], in: folder.url).status == 1)
  }

  @Test("check says how each figure of an article stands to a corpus")
  func check() throws {
    let run = try ProgramRun(["check", "quake/ledger.txt", "--against", "calm"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("quake/ledger.txt:7:"))
    #expect(run.output.contains("nineteen people"))
    #expect(run.output.contains("calm/mail.txt:7:"))
    let agreeing = try ProgramRun(
      ["check", "calm/post.txt", "--against", "calm", "--format", "json"], in: folder.url)
    #expect(agreeing.status == 0)
    #expect(agreeing.output.contains("\"standing\":\"agree\""))
  }

  @Test("the check that the README shows is what the program prints")
  func readme() throws {
    let text = String(decoding: try Repository.bytes("README.md"), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("    $ tally check ") })
    let arguments = lines[start].split(separator: " ").dropFirst(2).map(String.init)
    let rest = lines[(start + 1)...].drop { $0.isEmpty || $0.hasPrefix("    ") }
    let printed = try ProgramRun(arguments).output
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let bare = line.reversed().drop { $0 == " " }.reversed()
        return bare.isEmpty ? "" : "    " + String(bare)
      }
    let renewed = (lines[...start].map(String.init) + printed + rest.map(String.init))
      .joined(separator: "\n")
    try Repository.expect(Array(renewed.utf8), isRecordedAt: "README.md")
  }

  @Test("standard input is one article, or JSON Lines when asked")
  func standardInput() throws {
    let article = Self.courier
    let run = try ProgramRun(["extract", "-", "--format", "jsonl"], input: article)
    #expect(run.status == 0 && run.output.contains("\"path\":\"-\""))
    let lines = """
      {"id": "a", "text": "The fire killed 12 people."}
      {"id": "b", "text": "Nothing to count."}
      """
    let claims = try ProgramRun(
      ["extract", "--input", "jsonl", "--format", "jsonl", "-"], input: lines)
    #expect(claims.status == 0)
    #expect(claims.output.contains("\"doc\":\"a\""))
    #expect(claims.output.contains("\"offset\":16"))
  }

  @Test("timings go to standard error and change nothing else")
  func timings() throws {
    let plain = try ProgramRun(["report", "calm"], in: folder.url)
    let timed = try ProgramRun(["report", "calm", "--timings"], in: folder.url)
    #expect(plain.output == timed.output)
    #expect(timed.errorLines.count == 5)
  }
}
