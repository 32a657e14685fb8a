/// A table whose columns are padded while that keeps lines readable as raw text.
struct MarkdownTable {
  private var rows: [[MarkdownText]]
  /// Padding makes wider tables harder to read in a raw file, not easier.
  private static let widestLine = 160

  /// A table with its heads.
  init(_ heads: [MarkdownText]) { rows = [heads] }

  /// Adds a row; it has as many cells as there are heads.
  mutating func append(_ cells: [MarkdownText]) { rows.append(cells) }

  /// The table, each row on a line.
  var text: MarkdownText {
    let columns = rows[0].count
    var widths = (0..<columns).map { column in
      rows.map { $0[column].markup.unicodeScalars.count }.max() ?? 0
    }
    if widths.reduce(3 * columns, +) > Self.widestLine {
      widths = [Int](repeating: 0, count: columns)
    }
    var lines: [String] = []
    for (number, row) in rows.enumerated() {
      lines.append(line(zip(row, widths).map { Self.padded($0.markup, $1) }))
      if number == 0 {
        lines.append(line(widths.map { String(repeating: "-", count: max(3, $0)) }))
      }
    }
    return MarkdownText(stringLiteral: lines.joined(separator: "\n") + "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }
}
