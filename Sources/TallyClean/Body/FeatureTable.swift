/// Features of a page's blocks: small whole numbers by column, one a feature, and row, one a block.
///
/// The rows of a column follow each other, so that a tree can look at several at a time.
struct FeatureTable: Sendable {
  /// How many rows there are.
  let rows: Int
  /// Rows of a column with those that fill it up to whole vectors.
  private let height: Int
  private var values: [Int16]

  /// Rows that are looked at at a time.
  static let lanes = SIMD16<Int16>.scalarCount

  /// A table of zeros.
  init(columns: Int, rows: Int) {
    self.rows = rows
    height = (rows + Self.lanes - 1) / Self.lanes * Self.lanes
    values = [Int16](repeating: 0, count: columns * height)
  }

  /// Greater values are cut, so that the difference of any two fits into 16 bits.
  static let greatest = 16_383

  /// A value, from `-greatest` to `greatest`.
  subscript(column: Int, row: Int) -> Int {
    get { Int(values[column * height + row]) }
    set {
      let value = min(Self.greatest, max(-Self.greatest, newValue))
      values[column * height + row] = Int16(truncatingIfNeeded: value)
    }
  }

  /// The values of a column in the rows from one on.
  func vector(_ column: Int, from row: Int) -> SIMD16<Int16> {
    values.span.bytes.unsafeLoadUnaligned(
      fromByteOffset: (column * height + row) * MemoryLayout<Int16>.size, as: SIMD16<Int16>.self)
  }

  /// This table with the columns of another behind its own; both have as many rows.
  func joined(_ other: FeatureTable) -> FeatureTable {
    var table = self
    table.values += other.values
    return table
  }

  /// All values, row after row.
  var byRows: [Int16] {
    let columns = height > 0 ? values.count / height : 0
    return (0..<rows).flatMap { row in (0..<columns).map { values[$0 * height + row] } }
  }
}
