import Testing

@testable import TallyCommand

struct ProgressBarTests {
  @Test(
    "the line says how far the run is, how fast, and what is left",
    arguments: [
      (0, 10, 2, "░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 10 articles, 0 a second"),
      (50, 100, 5, "████████████░░░░░░░░░░░░ 50 of 100 articles, 10 a second, 5 s left"),
      (
        1_000, 100_000, 10,
        "░░░░░░░░░░░░░░░░░░░░░░░░ 1000 of 100000 articles, 100 a second, 16 min 30 s left"
      ),
      (
        1, 1_000_000, 1,
        "░░░░░░░░░░░░░░░░░░░░░░░░ 1 of 1000000 articles, 1 a second, 99 h 59 min left"
      ),
      (8, 8, 3, "████████████████████████ 8 articles read; comparing"),
      (0, 0, 1, "░░░░░░░░░░░░░░░░░░░░░░░░ 0 articles read; comparing"),
    ])
  func line(_ read: Int, _ known: Int, _ seconds: Int, _ expected: String) {
    #expect(ProgressBar.line(read: read, known: known, after: .seconds(seconds)) == expected)
  }

  @Test("nothing is drawn where standard error is no terminal")
  func silent() throws {
    #expect(try ProgramRun(["rules"]).errors.isEmpty)
  }
}
