import TallyModel
import Testing

@testable import TallyReport

/// Reports of stories made by hand, some of them out to do harm.
@Suite struct MarkdownReportTests {
  private static let nasty =
    "x|y\n# z\n\n---\n<img src=x onerror=alert(1)> ](javascript:a) **b** \u{202E}\u{1B}[31m"

  /// Two outlets that contradict each other, with hostile words in every text.
  private func hostileStory() -> Story {
    var builder = StoryBuilder("../../etc/passwd")
    let one = builder.article(
      Self.nasty, path: "s/\(Self.nasty).html", title: Self.nasty, published: .march(4))
    let two = builder.article("Two" + Self.nasty, path: "s/b.html", published: .march(5))
    let a = builder.claim(one, Self.nasty + " [12 people] " + Self.nasty, .count(12, "people"))
    let b = builder.claim(two, Self.nasty + " [15 people] " + Self.nasty, .count(15, "people"))
    let fact = builder.fact(
      Self.nasty, [a, b], [(0, 1, .contradict, Self.nasty)],
      witnesses: [(Self.nasty, [0]), ("Two", [1])])
    builder.finding(.contradiction, .error, Self.nasty, fact: fact, [a, b])
    builder.finding(.percentChange, .warning, Self.nasty, [a])
    builder.story.sources[0].contradicts = [0]
    builder.story.sources[1].contradicts = [0]
    builder.story.sources[1].copies = [Self.nasty]
    builder.story.coverage.unread = [UnreadPage(path: Self.nasty, reason: Self.nasty)]
    return builder.story
  }

  @Test("nothing in an article breaks out of the Markdown")
  func hostile() {
    for file in MarkdownReporter().files(for: [hostileStory()]) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
      let acting = Self.withoutEscapes(text)
      #expect(!acting.contains("<img") && !acting.contains("](javascript"))
      #expect(!text.split(separator: "\n").contains { $0.hasPrefix("# z") || $0 == "---" })
      expectTables(in: text)
    }
  }

  @Test("nothing in an article acts on the terminal")
  func terminal() {
    let check = ArticleCheck(hostileStory(), record: 0)
    for bytes in [
      TextReporter().render([hostileStory()]),
      checkSheet(of: [check], AlertList(alerts: [], version: "0"), colour: false),
      checkObject(of: [check]),
      JSONReporter().render([hostileStory()]),
    ] {
      #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
      #expect(!String(decoding: bytes, as: UTF8.self).contains("\u{202E}"))
    }
  }

  /// The text without backslashes and what stands behind them.
  private static func withoutEscapes(_ text: String) -> String {
    var rest = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if !isEscaped, scalar != "\\" { rest.append(scalar) }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return String(rest)
  }

  /// Every row of a table has as many cells as its head.
  private func expectTables(in text: String) {
    var width: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      let bars = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(width == nil || width == bars, "\(line)")
      width = bars
    }
  }

  @Test("stories name files that stay in their folder and do not meet")
  func names() {
    let names = [
      "../../etc/passwd", "a/b", "README", "readme", "Quake", "quake", "", "…", ".hidden",
      String(repeating: "x", count: 500),
    ]
    let stories = names.map { StoryBuilder($0).story }
    let files = ReportFile.stems(of: stories, besides: "readme").map { $0 + ".md" }
    #expect(
      files.prefix(9) == [
        "etc-passwd.md", "a-b.md", "README-2.md", "readme-3.md", "Quake.md", "quake-2.md",
        "story.md", "story-2.md", "hidden.md",
      ])
    #expect(files.allSatisfy { $0.utf8.count < 100 })
  }

  @Test("a story without articles or figures is a report all the same")
  func empty() {
    let text = String(
      decoding: MarkdownReporter().render([StoryBuilder("none").story]), as: UTF8.self)
    #expect(text.hasPrefix("# None\n\nNo article of this story could be read.\n"))
  }

  @Test("the report opens with what to act on and shows both quotes")
  func sections() {
    var builder = StoryBuilder("bridge-collapse")
    let courier = builder.article("Courier", published: .march(4))
    let ledger = builder.article("Ledger", published: .march(5))
    let a = builder.claim(courier, "The fall killed [12 people] on Monday.", .count(12, "people"))
    let b = builder.claim(ledger, "It killed [15 people], police said.", .count(15, "people"))
    let c = builder.claim(ledger, "The bridge is [90 metres] long.", .count(90, "metre"))
    let fact = builder.fact(
      "people killed", [a, b], [(0, 1, .contradict, "12 is not 15.")],
      witnesses: [("Courier", [0]), ("Ledger", [1])])
    builder.fact("length of the bridge", [c], witnesses: [("Ledger", [0])])
    builder.finding(.contradiction, .error, "people killed: 12 is not 15.", fact: fact, [a, b])
    builder.story.sources[0].contradicts = [0]
    builder.story.sources[1].contradicts = [0]
    builder.story.sources[1].alone = [1]
    let text = String(
      decoding: MarkdownReporter(linkPrefix: "../").render([builder.story]), as: UTF8.self)
    for part in [
      "# Bridge collapse\n\n- **Disputed:** people killed: 12 people (Courier) against 15 people",
      "## Contradictions\n\n### 1. people killed\n\n12 is not 15.\n",
      "**12 people** — 1 independent source: Courier\n",
      "- Courier, 4 March 2031, [Courier.html:7](../bridge-collapse/Courier.html#L7)\n"
        + "  > The fall killed **12 people** on Monday.\n",
      "| people killed | ≠ contradict | ≠ 12 people | ≠ 15 people |",
      "- Contradicts Ledger: people killed, **12 people** here, **15 people** there\n",
      "### Ledger alone\n\n- The bridge is **90 metres** long.",
    ] {
      #expect(text.contains(part), "\(part)\nis not in\n\(text)")
    }
  }
}
