import Foundation
import TallyTestSupport
import Testing

/// What a source's pages repeat, learned by one run and left out by the next.
@Suite struct LearningTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let news = [
      "The bridge was closed for 9 days after a crack of 40 cm was found.",
      "The new school has room for 450 children and cost 88 million crowns.",
      "Boats landed 1,900 tonnes of herring, the most since 1998, they said.",
    ]
    for (number, sentence) in news.enumerated() {
      try folder.write(
        "post/page\(number).html",
        """
        <html><head><title>Page \(number)</title><meta property="og:site_name" content="Post">
        </head><body><article><h1>Page \(number)</h1><p>\(sentence)</p>
        <p>The council meets again on Thursday to hear what the engineers make of it.</p>
        <p>Readers of the Post have sent us \(210 + number) notes this year, we thank them.</p>
        </article></body></html>
        """)
    }
  }

  @Test("a learned profile keeps what pages repeat out of the claims")
  func learned() throws {
    let learning = try ProgramRun(["clean", "--learn", "profile", "post"], in: folder.url)
    #expect(learning.status == 0 && learning.output == "" && learning.errors == "")
    let profile = try String(contentsOfFile: folder.path("profile"), encoding: .utf8)
    #expect(profile.contains("[Post]") && profile.contains("- Readers of the Post"))
    let whole = try ProgramRun(["extract", "post"], in: folder.url)
    #expect(whole.output.contains("“210”"))
    let run = try ProgramRun(["extract", "--profile", "profile", "post"], in: folder.url)
    #expect(run.status == 0 && !run.output.contains("“21"))
    #expect(run.output.contains("450 children") && run.output.contains("1,900 tonnes"))
  }

  @Test("a profile that is none stops the run with its line")
  func broken() throws {
    try folder.write("profile", "[Post]\nno block\n")
    let run = try ProgramRun(["report", "--profile", "profile", "post"], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains("profile: line 2 is no line of a profile"))
    let missing = try ProgramRun(["report", "--profile", "none", "post"], in: folder.url)
    #expect(missing.status == 2 && missing.errors.contains("none: no such file"))
  }

  @Test("learning from nothing that can be read fails and writes nothing")
  func nothing() throws {
    try folder.write("empty/page.html", "")
    let run = try ProgramRun(["clean", "--learn", "profile", "empty"], in: folder.url)
    #expect(run.status == 2 && run.errors == "tally: empty/page.html: the file is empty\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path("profile")))
  }

  @Test("the time of each stage and the rules are printed when they are asked for")
  func timings() throws {
    let run = try ProgramRun(["report", "--timings", "post"], in: folder.url)
    let stages = run.errorLines.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(run.status == 0 && stages == ["read", "clean", "extract", "compare", "render"])
    let rules = try ProgramRun(["rules"])
    #expect(rules.status == 0 && rules.output.contains("scale-slip"))
    let rule = try ProgramRun(["rules", "scale-slip"])
    #expect(rule.status == 0 && rule.output.contains("scale-slip"))
    #expect(try ProgramRun(["rules", "no-such-rule"]).status == 2)
  }
}
