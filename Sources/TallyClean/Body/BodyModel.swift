import TallyText

/// Decision trees over block features; the sum of their leaves says how surely a block is body.
///
/// - Source: gradient boosting (Friedman 2001, <https://doi.org/10.1214/aos/1013203451>) fitted
///   as `docs/cleaning.md` says; the trees are in `BodyTrees`.
struct BodyModel: Sendable {
  private struct Node: Sendable {
    /// Column of the feature; -1 in a leaf.
    var feature: Int16
    /// Values up to this go left, to the next node.
    var threshold: Int16
    /// Where greater values go; in a leaf its value.
    var next: Int32
  }

  private var nodes: [Node] = []
  private var roots: [Int] = []

  private let base: Int

  /// The sum for one row of features; above 0 means body.
  func score(_ row: UnsafeBufferPointer<Int16>) -> Int {
    nodes.withUnsafeBufferPointer { nodes in
      var sum = base
      for root in roots {
        var index = root
        while nodes[index].feature >= 0 {
          let node = nodes[index]
          index = row[Int(node.feature)] <= node.threshold ? index + 1 : Int(node.next)
        }
        sum += Int(nodes[index].next)
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
      roots.append(nodes.count)
      read(&words, columns)
    }
  }

  private mutating func read(
    _ words: inout ArraySlice<Substring.UTF8View>, _ columns: HashTable
  ) {
    guard let word = words.popFirst() else { return }
    guard let sign = word.firstIndex(of: 0x3C),
      let feature = columns[StableHash.of(Substring(word[..<sign]))],
      let threshold = Int16(Substring(word[word.index(after: sign)...]))
    else {
      nodes.append(Node(feature: -1, threshold: 0, next: Int32(Substring(word)) ?? 0))
      return
    }
    let index = nodes.count
    nodes.append(Node(feature: Int16(feature), threshold: threshold, next: 0))
    read(&words, columns)
    nodes[index].next = Int32(nodes.count)
    read(&words, columns)
  }
}
