import Foundation
import TallyTestSupport
import Testing

/// `tally explain` for places, pairs, claims and findings.
@Suite struct ExplainTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    _ = try folder.write(
      "a.txt", "Bridge falls in Vey\n\nThe collapse of the footbridge in Vey killed 11 people.\n")
    _ = try folder.write(
      "b.txt", "Vey mourns\n\nThe collapse of the footbridge in Vey killed 14 people.\n")
  }

  private func explain(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["explain"] + arguments, in: folder.url)
  }

  @Test("two places print the features of the pair with their words")
  func pair() throws {
    let run = try explain("a.txt:3", "b.txt:3")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("updated") && run.output.contains("words near the figures"))
    #expect(run.output.contains("footbridge") && run.output.contains("needed:"))
  }

  @Test("a finding's fingerprint prints its message and its pair; one place how it was read")
  func finding() throws {
    let lint = try ProgramRun(["report", "--format", "json", "."], in: folder.url)
    let json = try JSONSerialization.jsonObject(with: Data(lint.output.utf8)) as? [String: Any]
    let findings = json?["findings"] as? [[String: Any]]
    let id = try #require(findings?.first?["id"] as? String)
    let run = try explain(id, "--in", ".")
    #expect(run.output.hasPrefix("update: ") && run.output.contains("needed:"))
    #expect(try explain("a.txt:3").output.contains("rules"))
  }

  @Test("an id without articles, a place without a figure and nonsense end with status 2 and why")
  func failures() throws {
    for run in [
      try explain("0123456789abcdef"), try explain("a.txt:1", "b.txt:1"), try explain("a.txt"),
    ] {
      #expect(run.status == 2 && !run.errors.isEmpty && run.output.isEmpty)
    }
  }
}
