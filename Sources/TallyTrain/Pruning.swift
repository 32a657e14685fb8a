import TallyExtract

/// Cuts averaged weights down to the rows and bytes that a shipped model has.
enum Pruning {
  typealias Row = (key: UInt32, weights: [Int32])

  /// The keys of the features that matter most: those with the `limit` largest weights.
  static func strongest(_ rows: [Row], limit: Int) -> [UInt32] {
    let ranked = rows.map { (key: $0.key, size: spread($0.weights)) }
      .sorted { $0.size != $1.size ? $0.size > $1.size : $0.key < $1.key }
    return ranked.prefix(limit).map(\.key).sorted()
  }

  private static func spread(_ weights: [Int32]) -> Int64 {
    weights.reduce(0) { $0 + Int64(abs($1)) }
  }

  /// The rows with weights as bytes: at most `limit` entries are kept, the largest ones.
  ///
  /// The largest weight of all takes the largest step there is.
  static func quantised(
    _ rows: [Row], limit: Int
  ) -> [(key: UInt32, entries: [LinearModel.Entry])] {
    let sizes = rows.flatMap { $0.weights.filter { $0 != 0 }.map { abs($0) } }.sorted(by: >)
    guard !sizes.isEmpty else { return [] }
    let unit = max(1, Int(sizes[0]) / Int(LinearModel.weight(of: 127)))
    let least = max(Int32(unit + 1), limit < sizes.count ? sizes[limit] : 0)
    return rows.compactMap { row in
      let entries = row.weights.indices.compactMap { kind -> LinearModel.Entry? in
        let weight = row.weights[kind]
        guard abs(weight) >= least else { return nil }
        let step = step(nearest: Int32(Int(abs(weight)) / unit))
        let signed = weight < 0 ? -step : step
        return UInt16(kind) << 8 | UInt16(UInt8(bitPattern: signed))
      }
      return entries.isEmpty ? nil : (row.key, entries)
    }
  }

  private static func step(nearest size: Int32) -> Int8 {
    var step: Int8 = 1
    while step < 127, LinearModel.weight(of: step + 1) <= size { step += 1 }
    if step < 127,
      LinearModel.weight(of: step + 1) - size < size - LinearModel.weight(of: step)
    {
      step += 1
    }
    return step
  }
}
