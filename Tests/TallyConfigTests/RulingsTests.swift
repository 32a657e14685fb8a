import TallyModel
import Testing

@testable import TallyConfig

struct RulingsTests {
  @Test("rulings on claims, findings and sources are read")
  func read() throws {
    let rulings = try Rulings(
      """
      same:
        - claims: [aa, bb]
          reason: both speak of the first approval
      different:
        - claims: [aa, cc]
          reason: the province and the country
        - finding: 0123456789abcdef
          reason: one counts the injured
      authorities:
        - source: Ministry of Commerce
          reason: it issued the licences
      """, path: "r.yml")
    #expect(rulings.pairs.map(\.isSame) == [true, false])
    #expect(rulings.pairs[1].second == "cc")
    #expect(rulings.dismissed["0123456789abcdef"] == "one counts the injured")
    #expect(rulings.authorities["Ministry of Commerce"] == "it issued the licences")
    #expect(!rulings.isEmpty)
  }

  @Test(
    "what is not understood is an error",
    arguments: [
      (
        "same:\n  - claims: [aa]\n    reason: r",
        "r.yml:2:13: the ids of two claims are wanted here"
      ),
      ("same:\n  - claims: [aa, aa]\n    reason: r", "r.yml:2:13: the two claims are one"),
      ("same:\n  - claims: [aa, bb]", "r.yml:2:5: the reason is missing"),
      ("diferent:\n  - x", "r.yml:1:1: unknown key \"diferent\"; did you mean \"different\"?"),
      ("authorities:\n  - reason: r", "r.yml:2:5: the source is missing"),
      (
        "same:\n  - {claims: [a, b], reason: r}\ndifferent:\n  - {claims: [b, a], reason: r}",
        "r.yml:4:5: the same two claims are ruled the other way above"
      ),
    ])
  func errors(_ text: String, _ message: String) {
    do throws(ConfigError) {
      _ = try Rulings(text, path: "r.yml")
      Issue.record("no error")
    } catch {
      #expect(error.description == message)
    }
  }
}
