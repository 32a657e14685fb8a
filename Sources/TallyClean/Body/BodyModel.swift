import TallyText

/// Decision trees over block features; the sum of their leaves says how surely a block is body.
///
/// Each split of a tree parts the blocks that reached a place into those that stay and those that
/// go on to a new one; what the places give in the end are the leaves. So all blocks take the same
/// steps, sixteen at a time, where going down a tree block by block would mean to guess each turn.
///
/// - Source: gradient boosting (Friedman 2001, <https://doi.org/10.1214/aos/1013203451>) fitted
///   as `docs/cleaning.md` says; the trees are in `FirstTrees` and `SecondTrees`.
struct BodyModel: Sendable {
  private struct Split: Sendable {
    var column: Int
    /// Greater values go on to `next`, others stay.
    var threshold: Int16
    var place: Int
    var next: Int
  }

  private struct Tree: Sendable {
    var splits: Range<Int>
    var leaves: Range<Int>
  }

  private var splits: [Split] = []
  /// Values of leaves by their places, tree after tree.
  private var leaves: [Int16] = []
  /// The trees, in runs whose sums fit into 16 bits.
  private var runs: [[Tree]] = []
  private let base: Int

  /// The sum for each row of features; above 0 means body.
  func scores(_ table: FeatureTable) -> [Int] {
    var scores = [Int](repeating: base, count: table.rows)
    var places = [SIMD16<Int16>](repeating: .zero, count: leaves.count)
    for run in runs {
      for start in stride(from: 0, to: table.rows, by: FeatureTable.lanes) {
        let sums = sums(of: run, table, from: start, &places)
        for row in start..<min(table.rows, start + FeatureTable.lanes) {
          scores[row] += Int(sums[row - start])
        }
      }
    }
    return scores
  }

  /// The sums of some trees for the rows from `start` on; `places` is room to write in.
  private func sums(
    of trees: [Tree], _ table: FeatureTable, from start: Int, _ places: inout [SIMD16<Int16>]
  ) -> SIMD16<Int16> {
    var sums = SIMD16<Int16>(repeating: 0)
    for tree in trees {
      places[0] = SIMD16(repeating: -1)
      for split in splits[tree.splits] {
        // All bits where the difference is below zero: a comparison of vectors is a loop.
        let rest = SIMD16(repeating: split.threshold) &- table.vector(split.column, from: start)
        let goesOn = rest &>> SIMD16(repeating: 15)
        let here = places[split.place]
        places[split.next] = here & goesOn
        places[split.place] = here & ~goesOn
      }
      for (place, leaf) in leaves[tree.leaves].enumerated() {
        sums &+= places[place] & SIMD16(repeating: leaf)
      }
    }
    return sums
  }

  /// Reads fitted trees.
  init(_ trees: FittedTrees) {
    var columns = HashTable()
    for (column, name) in FittedTrees.columns.enumerated() where columns[StableHash.of(name)] == nil
    {
      columns[StableHash.of(name)] = UInt64(column)
    }
    base = trees.base
    var bound = Int(Int16.max)
    for line in trees.lines.utf8.split(separator: 0x0A) {
      var words = line.split(separator: 0x20)[...]
      let (firstSplit, firstLeaf) = (splits.count, leaves.count)
      leaves.append(0)
      read(&words, columns, at: 0, from: firstLeaf)
      let most = leaves[firstLeaf...].reduce(0) { max($0, Int($1.magnitude)) }
      if runs.isEmpty || most > bound {
        runs.append([])
        bound = Int(Int16.max)
      }
      bound -= most
      runs[runs.count - 1].append(
        Tree(splits: firstSplit..<splits.count, leaves: firstLeaf..<leaves.count))
    }
  }

  /// Reads the part of a tree that begins at a place.
  private mutating func read(
    _ words: inout ArraySlice<Substring.UTF8View>, _ columns: HashTable, at place: Int,
    from first: Int
  ) {
    guard let word = words.popFirst() else { return }
    guard let sign = word.firstIndex(of: 0x3C),
      let column = columns[StableHash.of(Substring(word[..<sign]))],
      let threshold = Int16(Substring(word[word.index(after: sign)...]))
    else {
      leaves[first + place] = Int16(clamping: Int(Substring(word)) ?? 0)
      return
    }
    let next = leaves.count - first
    leaves.append(0)
    splits.append(
      Split(
        column: Int(column), threshold: threshold, place: place, next: next))
    read(&words, columns, at: place, from: first)
    read(&words, columns, at: next, from: first)
  }
}
