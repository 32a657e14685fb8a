import TallyModel

/// A cell of a table for spreadsheets.
enum CSVCell {
  /// Text of any origin; made safe when written.
  case text(String)
  /// A number, which a spreadsheet may add up.
  case number(ExactDecimal)
  /// Nothing.
  case empty

  /// A number, or nothing.
  static func optional(_ value: ExactDecimal?) -> CSVCell { value.map { .number($0) } ?? .empty }

  /// Text, or nothing.
  static func optional(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }

  /// A whole number.
  static func count(_ number: Int) -> CSVCell { .number(ExactDecimal(number)) }

  /// `yes` or nothing.
  static func flag(_ isSet: Bool) -> CSVCell { isSet ? .text("yes") : .empty }
}

/// Writes rows of cells as comma-separated values that spreadsheets open as they are.
///
/// A byte order mark tells them that it is UTF-8; lines end in CR LF; cells with commas, quotes or
/// spaces at an edge are quoted.
/// - Source: RFC 4180.
struct CSVWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Bytes of a cell at most: spreadsheets take 32,767 characters and spill the rest.
  static let cellLimit = 32_000

  /// Writes one row.
  mutating func row(_ cells: [CSVCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .empty: break
      case .number(let value): bytes.append(contentsOf: value.description.utf8)
      case .text(let text): write(text)
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private mutating func write(_ text: String) {
    let shown = Self.guarded(VisibleText(clipped(text, to: Self.cellLimit)).description)
    let special = Array(",\"".utf8)
    let isPlain = !shown.utf8.contains(where: special.contains) && !shown.hasPrefix(" ")
    if isPlain {
      bytes.append(contentsOf: shown.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in shown.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text behind an apostrophe where a spreadsheet would run it as a formula.
  ///
  /// - Source: OWASP, "CSV Injection"; the full-width signs are folded by some spreadsheets.
  static func guarded(_ text: String) -> String {
    let formula: Set<Unicode.Scalar> = [
      "=", "+", "-", "@", "\u{2212}", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\"" }),
      formula.contains(first)
    else { return text }
    return "'" + text
  }
}
