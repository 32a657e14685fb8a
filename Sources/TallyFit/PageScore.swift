/// What `score.py` of the bench says of one page's text.
struct PageScore {
  var precision: Double?
  var recall: Double?
  var figurePrecision: Double?
  var figureRecall: Double?
  var isClean: Bool

  init(gold: String, text: String) {
    (precision, recall) = Self.overlap(
      WordRuns.shingles(of: WordRuns.words(of: gold)),
      WordRuns.shingles(of: WordRuns.words(of: text)))
    let (wanted, found) = (WordRuns.figures(of: gold), WordRuns.figures(of: text))
    (figurePrecision, figureRecall) = Self.overlap(wanted, found)
    isClean = wanted == found && text.contains { !$0.isWhitespace }
  }

  private static func overlap(_ gold: [String: Int], _ got: [String: Int]) -> (Double?, Double?) {
    let shared = gold.reduce(0) { $0 + min($1.value, got[$1.key] ?? 0) }
    let (whole, printed) = (gold.values.reduce(0, +), got.values.reduce(0, +))
    return (
      printed > 0 ? Double(shared) / Double(printed) : nil,
      whole > 0 ? Double(shared) / Double(whole) : nil
    )
  }
}

/// The means over pages.
struct MeanScore: CustomStringConvertible {
  let pages: [PageScore]

  private func mean(_ field: KeyPath<PageScore, Double?>) -> Double {
    let values = pages.compactMap { $0[keyPath: field] }
    return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  var description: String {
    let (precision, recall) = (mean(\.precision), mean(\.recall))
    let clean = Double(pages.filter(\.isClean).count) / Double(max(1, pages.count))
    let parts: [(String, Double)] = [
      ("F1", 2 * precision * recall / max(1e-9, precision + recall)), ("precision", precision),
      ("recall", recall), ("figure recall", mean(\.figureRecall)),
      ("figure precision", mean(\.figurePrecision)), ("clean pages", clean),
    ]
    return parts.map { "\($0.0) \(Self.thousandths($0.1))" }.joined(separator: ", ")
  }

  private static func thousandths(_ value: Double) -> String {
    let digits = String(Int((value * 1000).rounded()))
    return "." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
