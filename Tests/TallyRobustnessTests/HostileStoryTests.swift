import TallyModel
import Testing

@testable import TallyFuzz

/// Every output of a story whose words are an attacker's.
struct HostileStoryTests {
  static let outputs = (Output.reports + Output.alerts).map(\.name)

  static let words = [
    "<script2>alert(1)</script2>", "\"><b2 onclick=x>", "javascript:alert(1)", "]]>", "&lt;b2&gt;",
    "=1+1", "+1", "@x", "a,b\"c", "::error::a", "a\n::error::b", "%0A::warning::c", "\u{1B}[2J",
    "\u{0}\u{7F}\u{9B}", "| a |", "[a](javascript:b)", "![a](b)", "`a`", "# a", "<!-- a", "{{a}}",
    "\u{202E}a", "\u{FFFE}\u{FFFF}", "../../a", "https://a.example/\"onclick=\"x", "\\", "\r\n",
    "e\u{301}", "\u{1F468}\u{200D}\u{1F469}", "", "a'b", "http://a\u{0}b/",
  ]

  @Test("hostile words stay words", arguments: outputs)
  func output(name: String) throws {
    let output = try #require((Output.reports + Output.alerts).first { $0.name == name })
    for start in Self.words.indices {
      let pieces = (Self.words[start...] + Self.words[..<start]).joined(separator: "\u{C}")
      let story = HostileStory.story(Array(pieces.utf8)[...])
      #expect(output.problems(of: story) == [], "from \(Self.words[start])")
    }
  }

  @Test("the ordinary story holds every kind of finding that reports show apart")
  func ordinary() {
    let rules = Set(HostileStory.ordinary.findings.map(\.rule))
    #expect(rules.contains(.contradiction) && rules.contains(.update))
    #expect(rules.contains(.percentChange) && rules.contains(.unitConversion))
    #expect(problems(in: HostileStory.ordinary) == [])
  }
}
