/// Columns of examples as numbers of bins, at most 255 a column.
struct BinnedColumns {
  let rows: Int
  let columns: Int
  /// Row after row.
  let bins: [UInt8]
  /// The greatest value of each bin, column by column.
  let limits: [[Int16]]

  init(_ examples: Examples) {
    let (columns, rows) = (examples.columns, examples.labels.count)
    self.columns = columns
    self.rows = rows
    var bins = [UInt8](repeating: 0, count: rows * columns)
    var limits: [[Int16]] = []
    for column in 0..<columns {
      let values = (0..<rows).map { examples.values[$0 * columns + column] }
      let ends = Self.ends(of: values)
      var binOf = [UInt8](repeating: 0, count: 65_536)
      var bin = 0
      for value in Int(Int16.min)...Int(Int16.max) {
        while bin < ends.count - 1, value > Int(ends[bin]) { bin += 1 }
        binOf[value - Int(Int16.min)] = UInt8(bin)
      }
      for row in 0..<rows {
        bins[row * columns + column] = binOf[Int(values[row]) - Int(Int16.min)]
      }
      limits.append(ends)
    }
    self.bins = bins
    self.limits = limits
  }

  /// Ends of bins: each value where there are few, else as many values in each bin.
  private static func ends(of values: [Int16]) -> [Int16] {
    let sorted = values.sorted()
    var distinct: [Int16] = []
    for value in sorted where distinct.last != value { distinct.append(value) }
    if distinct.count <= 255 { return distinct }
    var ends: [Int16] = []
    for bin in 1...255 {
      let value = sorted[min(sorted.count - 1, bin * sorted.count / 255)]
      if ends.last.map({ $0 < value }) ?? true { ends.append(value) }
    }
    return ends
  }
}
