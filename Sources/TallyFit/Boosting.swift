import Foundation

/// Examples for boosting: rows of whole numbers with a label and a weight each.
struct Examples {
  let columns: Int
  var values: [Int16] = []
  var labels: [Double] = []
  var weights: [Double] = []
  /// Where each page's rows end.
  var pageEnds: [Int] = []
}

/// Gradient boosting of small regression trees for a yes or no, with log loss.
///
/// Trees grow leaf by leaf, the best split first, over histograms of the features' values.
/// Draws come from a fixed seed: the same examples always give the same trees.
///
/// - Source: Friedman 2001, <https://doi.org/10.1214/aos/1013203451>; histograms and best-first
///   growth as in LightGBM.
struct Boosting {
  var rounds = 100
  var leaves = 6
  var rate = 0.15
  var smallestLeaf = 80
  var regularization = 5.0
  /// Share of the columns each tree may use.
  var columnShare = 0.5
  /// Share of the pages each tree is grown on.
  var pageShare = 0.6

  /// Fits trees.
  func fit(_ examples: Examples) -> GrownTrees {
    let binned = BinnedColumns(examples)
    let total = examples.weights.reduce(0, +)
    let yes = zip(examples.labels, examples.weights).reduce(0) { $0 + $1.0 * $1.1 }
    let base = log(max(yes, 1e-9) / max(total - yes, 1e-9))
    var raw = [Double](repeating: base, count: examples.labels.count)
    var slopes = raw
    var curves = raw
    var trees: [GrownTree] = []
    var dice = SplitMix(seed: 1)
    for _ in 0..<rounds {
      let isUsed = (0..<examples.columns).map { _ in dice.isBelow(columnShare) }
      let isDrawn = examples.pageEnds.map { _ in dice.isBelow(pageShare) }
      var rows: [Int32] = []
      for (page, end) in examples.pageEnds.enumerated() where isDrawn[page] {
        rows += (Int32(page > 0 ? examples.pageEnds[page - 1] : 0)..<Int32(end))
      }
      for index in raw.indices {
        let chance = 1 / (1 + exp(-raw[index]))
        slopes[index] = (chance - examples.labels[index]) * examples.weights[index]
        curves[index] = chance * (1 - chance) * examples.weights[index]
      }
      var growth = TreeGrowth(self, binned, slopes, curves, isUsed)
      let tree = growth.grow(on: rows)
      for index in raw.indices { raw[index] += tree.value(binned, row: index) }
      trees.append(tree)
    }
    return GrownTrees(base: base, trees: trees)
  }
}

/// Numbers drawn from a seed.
///
/// - Source: Vigna's SplitMix64, <https://prng.di.unimi.it/splitmix64.c>.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Whether the next number between 0 and 1 is below `share`.
  mutating func isBelow(_ share: Double) -> Bool {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Double(mixed >> 11) / Double(1 << 53) < share
  }
}

/// A fitted tree.
indirect enum GrownTree {
  case leaf(Double)
  case split(column: Int, bin: Int, threshold: Int, low: GrownTree, high: GrownTree)

  /// Its value for a row.
  func value(_ binned: BinnedColumns, row: Int) -> Double {
    switch self {
    case .leaf(let value): value
    case .split(let column, let bin, _, let low, let high):
      Int(binned.bins[row * binned.columns + column]) <= bin
        ? low.value(binned, row: row) : high.value(binned, row: row)
    }
  }

  /// As `FittedTrees` has it.
  func line(_ names: [String]) -> String {
    switch self {
    case .leaf(let value): "\(Int((value * 1000).rounded()))"
    case .split(let column, _, let threshold, let low, let high):
      "\(names[column])<\(threshold) \(low.line(names)) \(high.line(names))"
    }
  }
}

/// Fitted trees and what their sum starts with.
struct GrownTrees {
  let base: Double
  let trees: [GrownTree]
}
