import TallyModel
import Testing

@testable import TallyConfig

struct SuppressionTests {
  private func comments(_ text: String) throws(ConfigError) -> [Suppression] {
    try Suppression.comments(in: Array(text.utf8), article: "a.html")
  }

  @Test("a comment names a rule or a fingerprint, a last day and a reason")
  func comment() throws {
    let list = try comments(
      """
      <p>1</p>
      <!-- tally:ignore contradiction: two counts: both official -->
      <!--tally:ignore 0123456789abcdef until 2026-01-31: as agreed-->
      <!-- tally:ignored by nobody --><!-- else -->
      """)
    #expect(list.map(\.line) == [2, 3])
    #expect(list[0].rule == .contradiction && list[0].reason == "two counts: both official")
    #expect(list[1].fingerprint == "0123456789abcdef")
    #expect(list[1].until == Timestamp(year: 2026, month: 1, day: 31))
    #expect(list[0].covers(fingerprint: "x", rule: .contradiction, paths: ["b.html", "a.html"]))
    #expect(!list[0].covers(fingerprint: "x", rule: .contradiction, paths: ["b.html"]))
    #expect(!list[0].covers(fingerprint: "x", rule: .update, paths: ["a.html"]))
  }

  @Test(
    "a comment that is not understood is an error with its line",
    arguments: [
      (
        "\n<!-- tally:ignore contradiction -->",
        "a.html:2:1: tally:ignore: the reason is missing: RULE-OR-FINGERPRINT: reason"
      ),
      (
        "<!-- tally:ignore contradiction:  -->",
        "a.html:1:1: tally:ignore: the reason is missing: RULE-OR-FINGERPRINT: reason"
      ),
      (
        "<!-- tally:ignore : why -->",
        "a.html:1:1: tally:ignore: a fingerprint or a rule is missing"
      ),
      (
        "<!-- tally:ignore shares: why -->",
        "a.html:1:1: tally:ignore: unknown rule \"shares\""
      ),
      (
        "<!-- tally:ignore updat: why -->",
        "a.html:1:1: tally:ignore: unknown rule \"updat\"; did you mean \"update\"?"
      ),
      (
        "<!-- tally:ignore update soon: why -->",
        "a.html:1:1: tally:ignore: only \"until 2026-01-31\" may follow \"update\""
      ),
    ])
  func faults(_ text: String, _ message: String) {
    do throws(ConfigError) {
      _ = try comments(text)
      Issue.record("no error")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test("any bytes are read, an open comment to the end")
  func bytes() throws {
    #expect(try Suppression.comments(in: [0xFF, 0x3C, 0x21], article: "a").isEmpty)
    #expect(try comments("<!-- tally:ignore update: why").count == 1)
    #expect(try comments(String(repeating: "<!--", count: 10_000)).isEmpty)
  }

  @Test("a sidecar is limited to its article")
  func sidecar() throws {
    let text = "suppressions:\n  - {rule: arithmetic.share, reason: the poll rounds}\n"
    let list = try Suppression.sidecar(text, path: "a.html.tally.yml", article: "x/a.html")
    #expect(list.map(\.origin) == [.sidecar])
    #expect(list[0].covers(fingerprint: "f", rule: .share, paths: ["x/a.html"]))
    #expect(!list[0].covers(fingerprint: "f", rule: .share, paths: ["x/b.html"]))
    #expect(throws: ConfigError.self) {
      try Suppression.sidecar(
        "suppressions:\n  - {rule: update, path: b, reason: c}", path: "s", article: "a")
    }
    #expect(throws: ConfigError.self) {
      try Suppression.sidecar("rules: {}", path: "s", article: "a")
    }
  }

  @Test("a last day counts to its end, and only when the day of the run is known")
  func expiry() {
    let day = Timestamp(year: 2026, month: 1, day: 31)
    let entry = Suppression(reason: "r", until: day, path: "p", line: 1, origin: .configuration)
    #expect(!entry.isExpired(on: nil))
    #expect(!entry.isExpired(on: day))
    #expect(entry.isExpired(on: Timestamp(year: 2026, month: 2, day: 1)))
  }
}
