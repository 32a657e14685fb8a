import Testing

@testable import TallyReport

/// Text of articles in Markdown: shown as it is, never acted on.
@Suite struct MarkdownTextTests {
  @Test(
    "what Markdown would act on is escaped",
    arguments: [
      ("plain text, 3.4 (or 5) – fine!", "plain text, 3.4 (or 5) – fine!"),
      ("*bold* _it_ `code` ~~no~~", "\\*bold\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~"),
      ("[link](http://x.example)", "\\[link\\](http\\://x.example)"),
      ("a | b", "a \\| b"), ("<script>", "\\<script\\>"), ("&lt; R&D", "\\&lt; R\\&D"),
      ("C:\\dir", "C:\\\\dir"), ("see www.x.example", "see www\\.x.example"),
      ("# heading", "\\# heading"), ("- item", "\\- item"), ("+ item", "\\+ item"),
      ("-5 degrees", "-5 degrees"), ("--- rule", "\\--- rule"), ("===", "\\==="),
      ("12. May", "12\\. May"), ("3) x", "3\\) x"), ("3.4 bn", "3.4 bn"), ("> quote", "\\> quote"),
      ("$5 and US$ 7", "$5 and US\\$ 7"),
      ("two\nlines\r\n\tand  more ", "two lines and more"),
      ("\u{202E}evil\u{1B}[0m", "\\[U+202E\\]evil\\[U+001B\\]\\[0m"),
    ])
  func escaped(text: String, expected: String) {
    #expect(MarkdownText(escaping: text).markup == expected)
  }

  @Test("literals are markup, what is interpolated is not")
  func interpolation() {
    let hostile = "*x*\n# y"
    let text: MarkdownText = "- **\(hostile)** \(3)\n"
    #expect(text.markup == "- **\\*x\\* # y** 3\n")
  }

  @Test("bold holds beside letters too")
  func bold() {
    let text = MarkdownText(escaping: "$5")
    #expect(MarkdownText.bold(text, after: " ", before: ",").markup == "**$5**")
    #expect(MarkdownText.bold(text, after: "S", before: " ").markup == "<b>$5</b>")
  }

  @Test("no path leaves its link or is an address")
  func link() {
    let link = MarkdownText.link("x", to: "a b/(c).html\u{0A}javascript:x", line: 3)
    #expect(link.markup == "[x](a%20b/%28c%29.html%0Ajavascript%3Ax#L3)")
  }

  @Test("every pair of marks stays one line without bare markup")
  func everyPair() {
    let marks = "\\`*_{}[]()<>#+-.!|~&$:/=\"' \n\r\t\u{0}\u{85}\u{2028}1a"
    for first in marks.unicodeScalars {
      for second in marks.unicodeScalars {
        let markup = MarkdownText(escaping: "\(first)\(second)").markup
        #expect(!markup.contains("\n") && !markup.contains("\r"))
        #expect(unescaped(in: markup).isDisjoint(with: Set("`*_[]<>|~".unicodeScalars)))
      }
    }
  }

  /// The scalars that no backslash stands before.
  private func unescaped(in markup: String) -> Set<Unicode.Scalar> {
    var bare: Set<Unicode.Scalar> = []
    var isEscaped = false
    for scalar in markup.unicodeScalars {
      if !isEscaped, scalar != "\\" { bare.insert(scalar) }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return bare
  }
}
