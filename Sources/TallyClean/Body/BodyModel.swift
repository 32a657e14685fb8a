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
    let columns = FittedTrees.columns.enumerated().map { ($1, $0) }
    let names = Dictionary(columns) { first, _ in first }
    base = trees.base
    for line in trees.lines.utf8.split(separator: 0x0A) {
      var words = line.split(separator: 0x20)[...].map { String(decoding: $0, as: UTF8.self) }[...]
      roots.append(nodes.count)
      read(&words, names)
    }
  }

  private mutating func read(_ words: inout ArraySlice<String>, _ names: [String: Int]) {
    guard let word = words.popFirst() else { return }
    let parts = word.utf8.split(separator: 0x3C).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, let feature = names[parts[0]], let threshold = Int16(parts[1]) else {
      nodes.append(Node(feature: -1, threshold: 0, next: Int32(word) ?? 0))
      return
    }
    let index = nodes.count
    nodes.append(Node(feature: Int16(feature), threshold: threshold, next: 0))
    read(&words, names)
    nodes[index].next = Int32(nodes.count)
    read(&words, names)
  }
}
