import TallyModel
import Testing

@testable import TallyReport

@Suite("Tables for spreadsheets")
struct CSVTests {
  @Test("the tables of a story are as they were looked at")
  func golden() throws {
    try expectGolden(ClaimTable().render([SampleStory.story]), "Golden/claims.csv")
    try expectGolden(FactTable().render([SampleStory.story]), "Golden/facts.csv")
  }

  @Test("a text cannot get out of its cell or become a formula", arguments: HostileTexts.all)
  func hostile(_ text: String) {
    let story = HostileTexts.story(text)
    for (bytes, names) in [
      (ClaimTable().render([story]), ClaimTable.names),
      (FactTable().render([story]), FactTable.names),
    ] {
      let read = ReadCSV(bytes)
      let rows = read.rows
      #expect(read.faults == [])
      #expect(rows.allSatisfy { $0.count == names.count })
      #expect(rows[0] == names)
      for cell in rows.dropFirst().joined() where Double(cell) == nil {
        let first = cell.drop { $0 == " " }.first
        #expect(first.map { !"=+-@＝＋－＠".contains($0) } ?? true, "\(cell)")
      }
      #expect(rows.count == (names == FactTable.names ? 2 : 3))
    }
  }

  @Test("negative numbers stay numbers")
  func numbers() {
    var writer = CSVWriter()
    writer.row([.number(ExactDecimal(-5, exponent: -1)), .text("-5"), .empty, .count(3)])
    #expect(ReadCSV(writer.bytes).rows == [["-0.5", "'-5", "", "3"]])
  }
}
