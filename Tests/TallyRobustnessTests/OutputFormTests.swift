import Testing

@testable import TallyFuzz

/// The checks that fuzzing relies on find what they are there for, and nothing else.
struct OutputFormTests {
  static let broken: [(form: OutputForm, text: String)] = [
    (.text, "bell\u{7}"), (.text, "colour \u{1B}[31m"), (.colour, "zero \u{0}"),
    (.json, "{\"a\":}"), (.json, "{} {}"), (.jsonLines, "{}\n{\"a\"\n"),
    (.xml, "<a><b></a>"), (.xml, "<a b=\"<\"/>"), (.xml, "<a>\u{FFFE}</a>"),
    (.html, "<p><script2></p>"), (.html, "<p onclick=\"x()\">"), (.html, "<p class=x>"),
    (.html, "<a href=\"javascript:x\">"), (.html, "a < b"), (.markdown, "<iframe>"),
    (.markdown, "\\\\<object>"), (.csv, "\u{FEFF}a,b\r\nc\r\n"), (.csv, "\u{FEFF}a,=1+1\r\n"),
    (.csv, "\u{FEFF}\"a\r\n"), (.commands, "::error file=a::b\nplain\n"),
    (.commands, "::set-env name=a::b\n"),
  ]

  @Test("a broken output is found", arguments: broken)
  func found(form: OutputForm, text: String) {
    #expect(form.problem(in: Array(text.utf8)) != nil)
  }

  static let sound: [(form: OutputForm, text: String)] = [
    (.text, "11 dead\n\ttab"), (.colour, "\u{1B}[1m11\u{1B}[0m"), (.json, "{\"a\": [1, \"<\"]}"),
    (.jsonLines, "{}\n{\"a\": 1}\n"), (.xml, "<?xml version=\"1.0\"?><a b=\"&lt;\">&#10;</a>"),
    (.html, "<!doctype html><p class=\"a\">1 &lt; 2</p><script>if (a < b) { c() }</script>"),
    (.html, "<a href=\"https://a.example/?b=1#c\">d</a><a href=\"e.html#f\">g</a>"),
    (.markdown, "a \\<b2> **c** <b>d</b>"),
    (.csv, "\u{FEFF}a,b\r\n\"c,d\",'=1\r\n-5,\"e\"\"f\"\r\n"),
    (.commands, "::error file=a::b%0Ac\n::notice title=d::e\n"), (.commands, ""),
  ]

  @Test("a sound output is not", arguments: sound)
  func passed(form: OutputForm, text: String) {
    #expect(form.problem(in: Array(text.utf8)) == nil)
  }

  @Test(
    "bytes that are no UTF-8 are found in every form", arguments: [OutputForm.text, .json, .csv])
  func encoding(form: OutputForm) {
    #expect(form.problem(in: [0x22, 0xC3, 0x22]) == "is not UTF-8")
  }
}
