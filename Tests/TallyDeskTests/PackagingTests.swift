import Foundation
import TallyTestSupport
import Testing

/// The action and the hooks of this repository, run as their hosts run them.
struct PackagingTests {
  private let desk: DeskRepository

  init() throws {
    desk = try DeskRepository()
    try desk.write("corpus/bridge/courier.html", DeskArticles.courier())
    try desk.commit("Keep the articles in Git")
  }

  /// The shell lines of a step of `action.yml`, without their indentation.
  private func script(ofStep name: String) throws -> String {
    let lines = String(decoding: try Repository.bytes("action.yml"), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let step = try #require(lines.firstIndex { $0.hasSuffix("- name: \(name)") })
    let start = try #require(lines[step...].firstIndex { $0.hasSuffix("run: |") }) + 1
    return lines[start...].prefix { $0.hasPrefix("        ") }
      .map { $0.dropFirst(8) }.joined(separator: "\n")
  }

  @Test("the action marks findings, and writes SARIF")
  func action() throws {
    let script = try script(ofStep: "Read the figures")
    var inputs = ["PATHS": "corpus", "SINCE": "", "ARGUMENTS": "", "SARIF": "out.sarif"]
    #expect(try desk.bash(script, environment: inputs).status == 0)
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    let all = try desk.bash(script, environment: inputs)
    #expect(all.status == 1 && all.output.hasPrefix("::error file=corpus/bridge/"))
    #expect(try desk.text("out.sarif").contains("\"ruleId\":\"contradiction\""))
    inputs["ARGUMENTS"] = "--fail-on off --quiet"
    #expect(try desk.bash(script, environment: inputs).status == 0)
    inputs["SINCE"] = "main"
    inputs["ARGUMENTS"] = ""
    let changed = try desk.bash(script, environment: inputs)
    #expect(changed.status == 1)
    #expect(changed.output.hasPrefix("::error file=corpus/bridge/ledger.html,line=7,"))
  }

  @Test("the hooks run over a commit's files")
  func hooks() throws {
    let hooks = String(decoding: try Repository.bytes(".pre-commit-hooks.yaml"), as: UTF8.self)
    let entries = hooks.split(separator: "\n").filter { $0.contains("entry: ") }
      .map { $0.split(separator: ":")[1] }
    #expect(entries == [" tally lint", " tally check"])
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    #expect(try desk.bash("\(entries[0]) corpus").status == 1)
    let check = "\(entries[1]) --against corpus corpus/bridge/ledger.html"
    #expect(try desk.bash(check).status == 1)
  }

  @Test("a new article on standard input is checked")
  func standardInput() throws {
    try desk.write("new.html", DeskArticles.ledger(dead: "nineteen"))
    let run = try desk.bash("tally check - --against corpus --format lines < new.html")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("-:7:"), "\(run.output)")
  }

  @Test("things that are the same meet, and every command honours the configuration")
  func same() throws {
    func article(_ who: String, _ count: String, _ title: String) -> String {
      """
      \(title)

      4 March 2031

      \(who) shut \(count) factories in the valley on Monday, the council said.

      The council asked for talks, and people in the towns nearby said that they had been told \
      nothing of it in the weeks before.
      """
    }
    try desk.write("corpus/works/one.txt", article("Corvane", "12", "A valley loses its work"))
    try desk.write(
      "corpus/works/two.txt",
      article("The Millbrook pump maker", "30", "Fewer smoking chimneys this spring"))
    let apart = try desk.tally("report", "corpus/works", "--format", "json")
    try desk.write(
      ".tally.yml", "same:\n  Corvane: [Millbrook pump maker]\noutlets:\n  The Valley: two\n")
    let together = try desk.tally("report", "corpus/works", "--format", "json")
    #expect(apart.status == 0 && together.status == 0)
    #expect(apart.output != together.output)
    #expect(together.output.contains("\"name\":\"The Valley\""))
    for command in [["clean"], ["extract"], ["annotate"], ["report"]] {
      let path = command == ["annotate"] ? "corpus/works/two.txt" : "corpus/works"
      let named = try desk.tally(command + [path])
      #expect(named.status == 0, "\(command) \(named.errors)")
      let broken = try desk.tally(command + [path, "--config", "none.yml"])
      #expect(broken.status == 2 && broken.errors.contains("none.yml"), "\(command)")
      #expect(try desk.tally(command + [path, "--isolated"]).status == 0)
    }
    let page = try desk.tally("annotate", "corpus/works/two.txt")
    #expect(page.output.contains("The Valley"))
    let explained = try desk.tally("explain", "corpus/works/two.txt:5", "--config", "none.yml")
    #expect(explained.status == 2 && explained.errors.contains("none.yml"))
  }

  @Test("a desk's vague words and units are read")
  func words() throws {
    try desk.write(
      "corpus/road/one.txt",
      """
      A road at last

      Umpteen trucks use the old track, which is 12 klicks long, the council of the valley said.
      """)
    let usual = try desk.tally("extract", "corpus/road", "--format", "jsonl")
    #expect(!usual.output.contains("Umpteen trucks\""))
    #expect(!usual.output.contains("\"unit\":\"kilometre\""))
    try desk.write(
      ".tally.yml", "vague:\n  umpteen: [13, 60]\nunits:\n  kilometre: [klick]\n")
    let own = try desk.tally("extract", "corpus/road", "--format", "jsonl")
    #expect(own.output.contains("\"allows\":{\"low\":13,\"high\":60"), "\(own.output)")
    #expect(own.output.contains("\"unit\":\"kilometre\""), "\(own.output)")
    try desk.write(".tally.yml", "units:\n  furlogn: [klick]\n")
    let wrong = try desk.tally("extract", "corpus/road")
    #expect(wrong.status == 2 && wrong.errors.contains("furlogn"), "\(wrong.errors)")
  }

  @Test("the least confidence is what is shown")
  func confidence() throws {
    try desk.write("corpus/bridge/ledger.html", DeskArticles.ledger(dead: "nineteen"))
    let all = try desk.tally("lint", "corpus", "--format", "jsonl")
    let level = ["low", "medium", "high"].firstIndex {
      all.output.contains("\"confidence\":\"\($0)\"")
    }
    let shown = try #require(level)
    for (index, name) in ["low", "medium", "high"].enumerated() {
      let run = try desk.tally("lint", "corpus", "--min-confidence", name)
      #expect(run.status == (index <= shown ? 1 : 0))
    }
    try desk.write(".tally.yml", "min-confidence: high\n")
    #expect(try desk.tally("lint", "corpus").status == (shown == 2 ? 1 : 0))
  }

  @Test("one finding for a question, whatever the number of articles")
  func oneFinding() throws {
    for (index, dead) in ["nineteen", "11", "14", "nineteen", "11"].enumerated() {
      try desk.write("corpus/bridge/a\(index).html", DeskArticles.ledger(dead: dead))
    }
    let run = try desk.tally("lint", "corpus", "--format", "jsonl", "--select", "contradiction")
    #expect(run.output.split(separator: "\n").count == 1, "\(run.output)")
    for figure in ["11 people", "14 people", "nineteen people"] {
      #expect(run.output.contains("\"text\":\"\(figure)\""), "\(figure)")
    }
  }
}
