import TallyText
import Testing

@Suite("Words and parts of texts")
struct TextSearchTests {
  @Test(
    "a text holds its parts and nothing else",
    arguments: [
      ("a person familiar with it", "familiar with", true), ("source", "source", true),
      ("sourc", "source", false), ("sosource", "source", true), ("", "a", false), ("a", "", true),
      ("an öfficial word", "öff", true), ("aab", "ab", true),
    ])
  func holds(text: String, part: String, expected: Bool) {
    #expect(text.holds(part) == expected)
    #expect((text + " and more").holds(part) == (expected || "and more".contains(part)))
  }

  @Test("lists are parted at spaces and line ends, however many")
  func lists() {
    #expect(" one two\n  three\n".listedWords.map(String.init) == ["one", "two", "three"])
    #expect("".listedWords.isEmpty)
    #expect("größe – x".listedWords.map(String.init) == ["größe", "–", "x"])
  }

  @Test("columns are right in long lines with characters beyond ASCII", arguments: [10, 700, 5000])
  func longLines(count: Int) {
    let line = String(repeating: "aä€b", count: count)
    let index = LineIndex(Array((line + "\n" + line).utf8))
    let bytes = line.utf8.count
    for place in stride(from: 0, through: 4 * count, by: max(1, count / 7)) {
      let offset = line.unicodeScalars.prefix(place).reduce(0) { $0 + $1.utf8.count }
      let first = index.position(of: offset)
      #expect([first.line, first.column] == [1, place + 1])
      let second = index.position(of: bytes + 1 + offset)
      #expect([second.line, second.column] == [2, place + 1])
    }
  }
}
