/// One tree in growing.
struct TreeGrowth {
  /// A leaf as long as it is not split.
  struct Leaf {
    var rows: [Int32]
    var sums: Sums
    var value = 0.0
    var split: Split?
  }

  /// The best way to split a leaf.
  struct Split {
    var gain: Double
    var column: Int
    var bin: Int
  }

  private let settings: Boosting
  private let binned: BinnedColumns
  private let slopes: [Double]
  private let curves: [Double]
  /// The columns the tree may use.
  private let used: [Int]
  private(set) var leaves: [Leaf] = []
  /// Nodes: a leaf's number, or a split with two nodes.
  private var nodes: [(leaf: Int, split: Split?, low: Int, high: Int)] = []

  init(
    _ settings: Boosting, _ binned: BinnedColumns, _ slopes: [Double], _ curves: [Double],
    _ isUsed: [Bool]
  ) {
    used = isUsed.indices.filter { isUsed[$0] }
    self.settings = settings
    self.binned = binned
    self.slopes = slopes
    self.curves = curves
  }

  mutating func grow(on rows: [Int32]) -> GrownTree {
    leaves = [leaf(rows, sums(of: rows))]
    nodes = [(0, nil, 0, 0)]
    var nodeOfLeaf = [0]
    while leaves.count < settings.leaves {
      let ranked = leaves.indices.filter { leaves[$0].split != nil }
      guard
        let best = ranked.max(by: {
          (leaves[$0].split?.gain ?? 0, $1) < (leaves[$1].split?.gain ?? 0, $0)
        }), let split = leaves[best].split
      else { break }
      let parts = parted(leaves[best].rows, by: split)
      let node = nodeOfLeaf[best]
      let whole = leaves[best].sums
      // The sums of the larger part are what the smaller leaves of the whole.
      let isLowSmaller = parts.low.count < parts.high.count
      let smaller = sums(of: isLowSmaller ? parts.low : parts.high)
      let larger = zip(whole, smaller).map { $0 - $1 }
      leaves[best] = leaf(parts.low, isLowSmaller ? smaller : larger)
      leaves.append(leaf(parts.high, isLowSmaller ? larger : smaller))
      nodes.append((best, nil, 0, 0))
      nodes.append((leaves.count - 1, nil, 0, 0))
      nodes[node].split = split
      nodes[node].low = nodes.count - 2
      nodes[node].high = nodes.count - 1
      nodeOfLeaf[best] = nodes.count - 2
      nodeOfLeaf.append(nodes.count - 1)
    }
    return tree(0)
  }

  private func tree(_ index: Int) -> GrownTree {
    let node = nodes[index]
    guard let split = node.split else { return .leaf(leaves[node.leaf].value) }
    return .split(
      column: split.column, bin: split.bin,
      threshold: Int(binned.limits[split.column][split.bin]),
      low: tree(node.low), high: tree(node.high))
  }

  private func parted(_ rows: [Int32], by split: Split) -> (low: [Int32], high: [Int32]) {
    var low: [Int32] = []
    var high: [Int32] = []
    for row in rows {
      if Int(binned.bins[Int(row) * binned.columns + split.column]) <= split.bin {
        low.append(row)
      } else {
        high.append(row)
      }
    }
    return (low, high)
  }

  private func leaf(_ rows: [Int32], _ sums: Sums) -> Leaf {
    var slope = 0.0
    var curve = 0.0
    for row in rows {
      slope += slopes[Int(row)]
      curve += curves[Int(row)]
    }
    var leaf = Leaf(rows: rows, sums: sums)
    leaf.value = -slope / (curve + settings.regularization) * settings.rate
    if rows.count >= 2 * settings.smallestLeaf {
      leaf.split = bestSplit(rows.count, sums, slope, curve)
    }
    return leaf
  }

  /// Slope, curve and number of the rows in each bin, 256 bins a used column.
  typealias Sums = [SIMD4<Float>]

  private func sums(of rows: [Int32]) -> Sums {
    let columns = binned.columns
    var sums = Sums(repeating: .zero, count: used.count * 256)
    sums.withUnsafeMutableBufferPointer { sums in
      binned.bins.withUnsafeBufferPointer { bins in
        for row in rows {
          let row = Int(row)
          let added = SIMD4(Float(slopes[row]), Float(curves[row]), 1, 0)
          for place in used.indices {
            sums[place << 8 + Int(bins[row * columns + used[place]])] += added
          }
        }
      }
    }
    return sums
  }

  private func bestSplit(_ count: Int, _ sums: Sums, _ slope: Double, _ curve: Double) -> Split? {
    let whole = slope * slope / (curve + settings.regularization)
    var best: Split?
    for (place, column) in used.enumerated() {
      var (sumSlope, sumCurve, number) = (0.0, 0.0, 0)
      for bin in 0..<max(0, binned.limits[column].count - 1) {
        let sum = sums[place << 8 + bin]
        sumSlope += Double(sum.x)
        sumCurve += Double(sum.y)
        number += Int(sum.z)
        guard number >= settings.smallestLeaf else { continue }
        guard count - number >= settings.smallestLeaf else { break }
        let low = sumSlope * sumSlope / (sumCurve + settings.regularization)
        let rest = slope - sumSlope
        let high = rest * rest / (curve - sumCurve + settings.regularization)
        let gain = low + high - whole
        if gain > max(best?.gain ?? 0, 1e-9) {
          best = Split(gain: gain, column: column, bin: bin)
        }
      }
    }
    return best
  }
}
