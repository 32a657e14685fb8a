import Testing

@testable import TallyText

@Suite struct LineIndexTests {
  private func position(of offset: Int, in text: String) -> [Int] {
    let bytes = Array(text.utf8)
    let index = LineIndex(bytes.span)
    let found = index.position(of: offset)
    return [found.line, found.column]
  }

  @Test("lines end at LF, CR and CR LF")
  func lineEnds() {
    let text = "a\nbc\r\nd\re"
    #expect(position(of: 0, in: text) == [1, 1])
    #expect(position(of: 3, in: text) == [2, 2])
    #expect(position(of: 6, in: text) == [3, 1])
    #expect(position(of: 8, in: text) == [4, 1])
  }

  @Test("columns count scalars, not bytes")
  func scalars() {
    let text = "é€😀x\né7"
    #expect(position(of: 9, in: text) == [1, 4])
    #expect(position(of: 13, in: text) == [2, 2])
  }

  @Test("an empty file has one line")
  func empty() {
    #expect(position(of: 0, in: "") == [1, 1])
  }
}
