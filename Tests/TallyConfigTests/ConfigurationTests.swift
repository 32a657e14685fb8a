import TallyModel
import Testing

@testable import TallyConfig

struct ConfigurationTests {
  static let full = """
    outlets:
      Harbour Standard: [harbourstandard.example, "The Standard"]
      Calvenna Courier: calvenna.example
    same:
      chip: [GPU, processor]
      Alibaba: Hangzhou giant
    vague:
      several: [3, 12]
      dozens: [24]
    rules:
      update: off
      contradiction: warning
    fail-on: warning
    min-confidence: medium
    stories: across
    rulings: desk/rulings.yml
    baseline: desk/baseline.txt
    comments: false
    suppressions:
      - fingerprint: 0123456789abcdef
        reason: two counts, both official
        until: 2026-03-31
      - rule: arithmetic.share
        path: corpus/*/poll-*.html
        reason: the poll rounds
    """

  @Test("every key is read")
  func full() throws {
    let read = try Configuration(Self.full, path: ".tally.yml")
    #expect(read.outlets["The Standard"] == "Harbour Standard")
    #expect(read.outlets["calvenna.example"] == "Calvenna Courier")
    #expect(read.same == ["GPU": "chip", "processor": "chip", "Hangzhou giant": "Alibaba"])
    #expect(
      read.vague == [
        VagueWord(word: "several", low: ExactDecimal(3), high: ExactDecimal(12)),
        VagueWord(word: "dozens", low: ExactDecimal(24), high: nil),
      ])
    #expect(read.rules == [.update: .off, .contradiction: .warning])
    #expect(read.failOn == .warning && read.minConfidence == .medium)
    #expect(read.stories == .across && !read.comments)
    #expect(read.rulings == "desk/rulings.yml" && read.baseline == "desk/baseline.txt")
    #expect(read.suppressions.map(\.line) == [20, 23])
    #expect(read.suppressions[0].until == Timestamp(year: 2026, month: 3, day: 31))
  }

  @Test("an empty file sets nothing", arguments: ["", "# only words\n", "---\n", "rules:\n"])
  func empty(_ text: String) throws {
    var expected = Configuration()
    expected.path = "c.yml"
    #expect(try Configuration(text, path: "c.yml") == expected)
  }

  @Test(
    "what is not understood is an error with its place",
    arguments: [
      ("outlet:\n  a: b", "c.yml:1:1: unknown key \"outlet\"; did you mean \"outlets\"?"),
      (
        "rules:\n  contradicton: off",
        "c.yml:2:3: unknown rule \"contradicton\"; did you mean \"contradiction\"?"
      ),
      (
        "rules:\n  update: eror",
        "c.yml:2:11: unknown severity \"eror\"; did you mean \"error\"?"
      ),
      (
        "fail-on: loud",
        "c.yml:1:10: unknown severity \"loud\"; known are off, note, warning, error"
      ),
      ("stories: [a]", "c.yml:1:10: a text is wanted here"),
      ("outlets: [a, b]", "c.yml:1:10: keys and values are wanted here"),
      ("vague:\n  several: few", "c.yml:2:12: a number is wanted here"),
      ("vague:\n  several: [9, 3]", "c.yml:2:12: the greatest value is below the least"),
      ("outlets:\n  A: x\n  B: x", "c.yml:3:6: \"x\" already stands for the outlet \"A\""),
      ("comments: maybe", "c.yml:1:11: unknown value \"maybe\"; known are true, false"),
      ("suppressions:\n  - rule: update\n    path: a.html", "c.yml:2:5: the reason is missing"),
      (
        "suppressions:\n  - rule: update\n    reason: ''\n    path: a",
        "c.yml:3:13: the text is empty"
      ),
      (
        "suppressions:\n  - rule: update\n    reason: why",
        "c.yml:2:5: a suppression wants a fingerprint, or a rule and a path"
      ),
      (
        "suppressions:\n  - fingerprint: 12\n    reason: why",
        "c.yml:2:18: a fingerprint of 16 hexadecimal digits is wanted here"
      ),
      (
        "suppressions:\n  - rule: update\n    path: a\n    reason: b\n    until: 2026-02-30",
        "c.yml:5:12: a day like 2026-01-31 is wanted here"
      ),
      (
        "suppressions:\n  - rule: update\n    pth: a\n    reason: b",
        "c.yml:3:5: unknown key \"pth\"; did you mean \"path\"?"
      ),
    ])
  func errors(_ text: String, _ message: String) {
    #expect(throws: ConfigError.self) { try Configuration(text, path: "c.yml") }
    do throws(ConfigError) {
      _ = try Configuration(text, path: "c.yml")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test(
    "no YAML is an error, never a crash",
    arguments: ["a: [", "\t- x", "a: b: c", "a: 1\na: 2", "{", "? ?", "&a [*a]", "\u{0}", "%X"])
  func broken(_ text: String) {
    #expect(throws: ConfigError.self) { try Configuration(text, path: "c.yml") }
  }

  @Test("a word and what it was meant to be")
  func spelling() {
    #expect(Spelling.distance("severty", "severity") == 1)
    #expect(Spelling.distance("ab", "ba") == 1)
    #expect(Spelling.distance("", "abc") == 3)
    #expect(Spelling.suggestion(for: "zzz", among: ["rules", "vague"]) == nil)
  }
}
