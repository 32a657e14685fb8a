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
      let rows = Self.rows(bytes)
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
    #expect(Self.rows(writer.bytes) == [["-0.5", "'-5", "", "3"]])
  }

  /// Reads what RFC 4180 writes, behind a byte order mark.
  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var quoted = false
    var rest = bytes.dropFirst(3)
    while let byte = rest.popFirst() {
      if quoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if rest.first == byte {
          cell.append(byte)
          rest = rest.dropFirst()
        } else {
          quoted = false
        }
      } else if byte == UInt8(ascii: "\"") {
        #expect(cell.isEmpty)
        quoted = true
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\r") {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == UInt8(ascii: "\r") {
          #expect(rest.popFirst() == UInt8(ascii: "\n"))
          rows.append(row)
          row = []
        }
      } else {
        #expect(byte >= 0x20)
        cell.append(byte)
      }
    }
    #expect(cell.isEmpty && row.isEmpty && !quoted)
    return rows
  }
}
