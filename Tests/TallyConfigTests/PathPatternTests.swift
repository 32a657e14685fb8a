import Testing

@testable import TallyConfig

struct PathPatternTests {
  @Test(
    "paths that a pattern has",
    arguments: [
      ("corpus/a.html", "corpus/a.html"), ("corpus/*.html", "corpus/a.html"),
      ("corpus", "corpus/a/b.html"), ("corpus/", "corpus/a/b.html"),
      ("**/b.html", "corpus/a/b.html"), ("**/b.html", "b.html"),
      ("corpus/**/c.html", "corpus/a/b/c.html"), ("corpus/**/c.html", "corpus/c.html"),
      ("./corpus/?.html", "corpus/a.html"), ("*/poll-*-*.html", "x/poll-a-b-c.html"),
      ("h*he/a b.html", "höhe/a b.html"),
    ])
  func matches(_ pattern: String, _ path: String) {
    #expect(PathPattern(pattern).matches(path))
  }

  @Test(
    "paths that it has not",
    arguments: [
      ("corpus/*.html", "corpus/a/b.html"), ("corpus/a", "corpus/ab"), ("*.html", "a.txt"),
      ("", "a"), ("corpus/?.html", "corpus/ab.html"), ("a/**/c", "a/b"),
    ])
  func differs(_ pattern: String, _ path: String) {
    #expect(!PathPattern(pattern).matches(path))
  }

  @Test("a path with stars in its name is only itself")
  func literal() {
    #expect(PathPattern(literal: "a/*.html").matches("a/*.html"))
    #expect(!PathPattern(literal: "a/*.html").matches("a/b.html"))
  }

  @Test("many stars take no time")
  func stars() {
    let pattern = PathPattern(String(repeating: "*a", count: 200) + "/" + "**/**/**/**/x")
    #expect(!pattern.matches(String(repeating: "a", count: 5_000) + "/y/y/y/y/y/y"))
  }
}
