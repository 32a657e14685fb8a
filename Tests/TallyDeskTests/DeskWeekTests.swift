import Foundation
import TallyTestSupport
import Testing

/// A desk's week, played in a Git repository with the real programs.
struct DeskWeekTests {
  private let desk: DeskRepository

  init() throws {
    desk = try DeskRepository()
    try desk.write("corpus/bridge/courier.html", DeskArticles.courier())
    try desk.write("corpus/pumps/mail.html", DeskArticles.results(percent: 25))
    try desk.commit("Keep the articles in Git")
  }

  /// The fingerprints in the findings' lines of JSON.
  private func fingerprints(_ paths: String...) throws -> [String] {
    let run = try desk.tally("lint", paths.first ?? "corpus", "--format", "jsonl")
    return run.output.split(separator: "\n").compactMap { line in
      line.split(separator: "\"").dropFirst(3).first.map { String($0) }
    }
  }

  @Test("adopt, contradict, suppress, correct")
  func week() throws {
    // Monday: the desk adopts the program, with a mistake that it knows.
    try desk.write("corpus/pumps/mail.html", DeskArticles.results(percent: 40))
    #expect(try desk.tally("lint", "corpus").status == 1)
    #expect(try desk.tally("init").status == 0)
    let written = try desk.tally("lint", "corpus", "--write-baseline", "tally-baseline.txt")
    #expect(written.status == 0)
    try desk.write(".tally.yml", "baseline: tally-baseline.txt\n")
    try desk.commit("Adopt tally")
    let monday = try desk.tally("lint", "corpus")
    #expect(monday.status == 0 && monday.output.isEmpty)
    #expect(monday.errors.contains("1 in the baseline"))

    // Tuesday: a branch brings an article that contradicts; only that is shown, on its line.
    try desk.git("switch", "--quiet", "--create", "ledger")
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    try desk.commit("Add the Ledger's article")
    let tuesday = try desk.tally(
      "check", "--changed-since", "main", "--against", "corpus", "--format", "github")
    #expect(tuesday.status == 1)
    #expect(tuesday.output.hasPrefix("::error file=corpus/bridge/ledger.html,line=7,"))
    #expect(tuesday.output.contains("corpus/bridge/courier.html:7:"))
    #expect(tuesday.output.split(separator: "\n").count == 1)
    let lint = try desk.tally("lint", "corpus", "--format", "lines")
    #expect(lint.status == 1 && lint.output.split(separator: "\n").count == 1)
    let stateless = try desk.tally(
      "lint", "corpus", "--baseline-from-ref", "main", "--format", "lines")
    #expect(stateless.status == 1 && stateless.output == lint.output)

    // Wednesday: the desk knows why, says so, and the branch is green.
    let finding = try #require(try fingerprints().first { !$0.isEmpty })
    try desk.write(
      ".tally.yml",
      """
      baseline: tally-baseline.txt
      suppressions:
        - fingerprint: \(finding)
          reason: the fire service counts the missing too
          until: 2031-03-31
      """)
    try desk.commit("Say why the tolls differ")
    let wednesday = try desk.tally("lint", "corpus")
    #expect(wednesday.status == 0 && wednesday.output.isEmpty)
    #expect(wednesday.errors.contains("1 suppressed"))
    let late = try desk.tally("lint", "corpus", "--today", "2031-04-01", "--format", "lines")
    #expect(late.status == 1)
    #expect(late.output.contains(".tally.yml:3:1: warning: expired-suppression:"))

    // Thursday: the article is corrected, and the suppression is not needed any more.
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "eleven"))
    try desk.commit("Correct the Ledger's toll")
    let thursday = try desk.tally("lint", "corpus", "--format", "lines")
    #expect(thursday.status == 0)
    #expect(thursday.output.contains(".tally.yml:3:1: warning: unused-suppression:"))

    // Friday: the old mistake is corrected too; strict says so, prune takes it out.
    try desk.write(".tally.yml", "baseline: tally-baseline.txt\n")
    try desk.write("corpus/pumps/mail.html", DeskArticles.results(percent: 25))
    let friday = try desk.tally("lint", "corpus", "--strict-baseline", "--format", "lines")
    #expect(friday.status == 1)
    #expect(friday.output.hasPrefix("tally-baseline.txt:3:1: error: stale-baseline:"))
    #expect(try desk.tally("lint", "corpus", "--prune-baseline").status == 0)
    #expect(try desk.tally("lint", "corpus", "--strict-baseline").status == 0)
    #expect(!(try desk.text("tally-baseline.txt")).contains("percent-change"))
  }

  @Test("a finding keeps its fingerprint until a figure changes")
  func fingerprint() throws {
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    let first = try fingerprints()
    #expect(first.count == 1)
    // A line above, other markup.
    try desk.write(
      "corpus/bridge/ledger.html",
      DeskArticles.ledger(dead: "<b>nine&#116;een</b>", above: "\n<p></p>\n<hr>\n"))
    #expect(try fingerprints() == first)
    // Another name puts the articles in another order; another article joins one side.
    try desk.git("mv", "corpus/bridge/courier.html", "corpus/bridge/zulu.html")
    #expect(try fingerprints() == first)
    try desk.write(
      "corpus/bridge/another.html",
      DeskArticles.courier().replacingOccurrences(of: "the police said", with: "officers said"))
    #expect(try fingerprints() == first)
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "eighteen"))
    let changed = try fingerprints()
    #expect(changed.count == 1 && changed != first)
  }

  @Test("the status is the same in every format")
  func statuses() throws {
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    let formats = [
      "text", "lines", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle",
      "rdjson",
    ]
    for format in formats {
      #expect(try desk.tally("lint", "corpus", "--format", format).status == 1)
      #expect(try desk.tally("lint", "corpus", "--format", format, "--fail-on", "off").status == 0)
      let check = try desk.tally(
        "check", "corpus/bridge/ledger.html", "--against", "corpus", "--format", format)
      #expect(check.status == 1)
    }
    try desk.write("corpus/bridge/empty.html", "")
    for format in formats {
      #expect(try desk.tally("lint", "corpus", "--format", format).status == 2)
    }
  }

  @Test("a comment and a file beside the article suppress, with their reasons")
  func articles() throws {
    let comment = "<!-- tally:ignore contradiction: both tolls are official -->"
    try desk.write(
      "corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen", above: comment))
    let inSource = try desk.tally("lint", "corpus", "--format", "json")
    #expect(inSource.status == 0)
    #expect(inSource.output.contains("\"reason\":\"both tolls are official\""))
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    #expect(try desk.tally("lint", "corpus").status == 1)
    try desk.write(
      "corpus/bridge/ledger.html.tally.yml",
      "suppressions: [{rule: contradiction, reason: both tolls are official}]\n")
    #expect(try desk.tally("lint", "corpus").status == 0)
    try desk.write(
      "corpus/bridge/ledger.html.tally.yml", "suppressions: [{rule: contradiction}]\n")
    let refused = try desk.tally("lint", "corpus")
    #expect(refused.status == 2 && refused.errors.contains("the reason is missing"))
  }

  @Test("a ruling is honoured by every command")
  func ruling() throws {
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    let finding = try #require(try fingerprints().first)
    try desk.write(".tally.yml", "")
    try desk.write(
      "tally-rulings.yml", "different: [{finding: \(finding), reason: other bridges}]\n")
    #expect(try desk.tally("lint", "corpus").status == 0)
    #expect(
      try desk.tally("check", "corpus/bridge/ledger.html", "--against", "corpus").status == 0)
    let report = try desk.tally("report", "corpus", "--format", "json")
    #expect(!report.output.contains("\"verdict\":\"contradict\""))
    #expect(try desk.tally("lint", "corpus", "--isolated").status == 1)
  }

  @Test("an authority's figure is what the others are held against")
  func authority() throws {
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    try desk.write(
      ".tally.yml", "outlets:\n  Millbrook Police: [courier, courier.html]\n")
    try desk.write(
      "tally-rulings.yml", "authorities: [{source: Millbrook Police, reason: it counts}]\n")
    let run = try desk.tally("lint", "corpus", "--format", "lines")
    #expect(run.output.hasPrefix("corpus/bridge/ledger.html:7:"))
    #expect(run.output.contains("The authority, Millbrook Police, has “11 people”."))
  }

  @Test("what cannot be done has status 2 and says why")
  func failures() throws {
    let wrong: [([String], String)] = [
      (["lint", "corpus", "--baseline", "none.txt"], "none.txt"),
      (["lint", "corpus", "--baseline-from-ref", "nowhere"], "nowhere is no revision"),
      (["lint", "corpus", "--baseline-from-ref", "--help"], "Missing value"),
      (["check", "--changed-since", "nowhere", "--against", "corpus"], "nowhere is no revision"),
      (["lint", "corpus", "--config", "none.yml"], "none.yml"),
      (["lint", "corpus", "--strict-baseline"], "no baseline"),
      (["lint", "corpus", "--select", "nonsense"], "nonsense"),
      (["lint", "corpus", "--today", "yesterday"], "yesterday"),
    ]
    for (arguments, words) in wrong {
      let run = try desk.tally(arguments)
      #expect(run.status == 2 && run.errors.contains(words), "\(arguments) \(run.errors)")
    }
    try desk.write(".tally.yml", "rulse: {}\n")
    let unknown = try desk.tally("lint", "corpus")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains(".tally.yml:1:1: unknown key \"rulse\"; did you mean"))
  }

  @Test("the summary of a GitHub job is written where the job wants it")
  func stepSummary() throws {
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    let path = desk.folder.path("summary.md")
    let run = try desk.tally(
      "lint", "corpus", "--format", "github", "--format", "sarif=out.sarif",
      environment: ["GITHUB_STEP_SUMMARY": path])
    #expect(run.status == 1)
    #expect(try desk.text("summary.md").contains("| error | contradiction |"))
    #expect(try desk.text("out.sarif").contains("\"version\":\"2.1.0\""))
  }
}
