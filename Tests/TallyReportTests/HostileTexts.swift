import TallyModel

@testable import TallyReport

/// Texts that try to get out of their place in a report.
enum HostileTexts {
  /// Fifty of them.
  static let all: [String] = markup + links + styles + tables + characters

  private static let markup = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='",
    "<iframe src=javascript:alert(1)>", "<!-- never closed", "]]>", "<![CDATA[x]]>",
    "<a href=\"https://evil.example\">press</a>", "</title></head><body onload=alert(1)>",
    "&lt;b&gt; &amp;amp; &#60;script&#62;", "&", "<", "</mark></p></div></main>",
    "<textarea><plaintext>", "<base href=//evil.example>", "<meta http-equiv=refresh content=0>",
  ]

  private static let links = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>",
    "https://evil.example/\" onclick=\"alert(1)", "http://evil.example/\u{202E}gnp.exe",
    "vbscript:x", "//evil.example/x", "java\nscript:alert(1)", "https://", "file:///etc/passwd",
  ]

  private static let styles = [
    "</style><script>alert(1)</script>", "x{background:url(https://evil.example)}",
    "expression(alert(1))", "@import 'https://evil.example/x.css';", "--tone:red;}*{display:none",
  ]

  private static let tables = [
    "=HYPERLINK(\"https://evil.example\",\"press\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)",
    "\t=1+1", "\r=1+1", "a,\"b\",c\r\nd", "| a | b |\n|---|---|", "＝1+1", "  =1+1",
  ]

  private static let characters = [
    "\u{202E}drow drawkcab\u{202C}", "\u{2066}isolated\u{2069}", "\u{1B}[31mred\u{1B}[0m\u{07}",
    "nul\u{0}byte", "\u{FEFF}mark\u{200F}", "💥\u{E0041}\u{200D}👩‍👩‍👧 שלום",
  ]

  /// A story in which every text is hostile.
  static func story(_ text: String) -> Story {
    var builder = StoryBuilder(text)
    let records = ["1", "2"].map { number in
      builder.article(
        text + number, path: text + number, title: text, published: .march(1), url: text,
        agency: text)
    }
    let speaker = Attribution(speaker: text, outlet: text, anonymous: true)
    let claims = records.map { record in
      builder.claim(
        record, "\(text) [\(text)] \(text)",
        .stretch(.money, record, record, text, value: record, currency: text), speaker: speaker)
    }
    let fact = builder.fact(text, claims, [(0, 1, .contradict, text)], witnesses: [(text, [0, 1])])
    builder.finding(.contradiction, .error, text, fact: fact, claims)
    builder.finding(.percentChange, .error, text, fact: nil, claims)
    builder.story.facts[fact].id = text
    builder.story.findings[0].id = text
    builder.story.findings[1].id = text + "2"
    builder.story.sources[0].copies = [text]
    builder.story.coverage.unread = [UnreadPage(path: text, reason: text)]
    return builder.story
  }

  /// The text of the story's first article, all of it hostile.
  static func texts(_ text: String) -> [MarkedText] {
    let figure = MarkedText.Figure(range: 0..<min(1, text.utf8.count), claim: 0)
    return [
      MarkedText(
        path: text + "1", record: nil,
        passages: BlockKind.allCases.map {
          MarkedText.Passage(kind: $0, text: text, figures: [figure])
        })
    ]
  }
}
