import TallyText

/// Decision trees over block features; the sum of their leaves says how surely a block is body.
///
/// - Source: gradient boosting (Friedman 2001, <https://doi.org/10.1214/aos/1013203451>) fitted
///   as `docs/cleaning.md` says; the trees are in `BodyTrees`.
struct BodyModel: Sendable {
  private struct Node: Sendable {
    /// Column of the feature.
    var feature: Int16 = 0
    /// Values up to this go to `low`, greater ones to `high`.
    var threshold: Int16 = 0
    var low: Int32
    var high: Int32
    /// What a leaf adds.
    var value: Int32 = 0
  }

  private struct Tree: Sendable {
    var root: Int
    /// The most steps from the root to a leaf.
    var depth: Int
  }

  private var nodes: [Node] = []
  private var trees: [Tree] = []

  private let base: Int

  /// The sum for one row of features; above 0 means body.
  ///
  /// Each tree is walked to its full depth, a leaf leading to itself: the processor need not guess
  /// the way, and walks several trees at once.
  func score(_ row: UnsafeBufferPointer<Int16>) -> Int {
    nodes.withUnsafeBufferPointer { nodes in
      var sum = base
      for tree in trees {
        var index = tree.root
        for _ in 0..<tree.depth {
          let node = nodes[index]
          index = Int(row[Int(node.feature)] <= node.threshold ? node.low : node.high)
        }
        sum += Int(nodes[index].value)
      }
      return sum
    }
  }

  /// Reads fitted trees.
  init(_ trees: FittedTrees) {
    var columns = HashTable()
    for (column, name) in FittedTrees.columns.enumerated() where columns[StableHash.of(name)] == nil
    {
      columns[StableHash.of(name)] = UInt64(column)
    }
    base = trees.base
    for line in trees.lines.utf8.split(separator: 0x0A) {
      var words = line.split(separator: 0x20)[...]
      let root = nodes.count
      self.trees.append(Tree(root: root, depth: read(&words, columns)))
    }
  }

  /// Reads a node with what stands below it; the most steps from it to a leaf.
  private mutating func read(
    _ words: inout ArraySlice<Substring.UTF8View>, _ columns: HashTable
  ) -> Int {
    let index = nodes.count
    nodes.append(Node(low: Int32(index), high: Int32(index)))
    guard let word = words.popFirst() else { return 0 }
    guard let sign = word.firstIndex(of: 0x3C),
      let feature = columns[StableHash.of(Substring(word[..<sign]))],
      let threshold = Int16(Substring(word[word.index(after: sign)...]))
    else {
      nodes[index].value = Int32(Substring(word)) ?? 0
      return 0
    }
    nodes[index].feature = Int16(feature)
    nodes[index].threshold = threshold
    nodes[index].low = Int32(nodes.count)
    let low = read(&words, columns)
    nodes[index].high = Int32(nodes.count)
    return 1 + max(low, read(&words, columns))
  }
}
