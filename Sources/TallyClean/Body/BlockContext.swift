import TallyModel

/// Features of all blocks of a page that are known only after a first look.
struct BlockContext {
  /// A row for each block.
  private(set) var table: FeatureTable
  private let features: BlockFeatures
  private let scores: [Int]

  /// How many features a block has.
  static let count = ContextFeature.allCases.count
  /// Scores from here on are sure, about three to one.
  private static let sure = 1100

  init(_ features: BlockFeatures, scores: [Int]) {
    self.features = features
    self.scores = scores
    table = FeatureTable(columns: Self.count, rows: scores.count)
    readNeighbours()
    readRelatives()
    readSure()
    readShape()
  }

  private mutating func set(_ feature: ContextFeature, _ block: Int, _ value: Int) {
    table[feature.rawValue, block] = value
  }

  private func weight(_ block: Int) -> Int { features.value(.words, block) + 1 }

  private mutating func readNeighbours() {
    func score(_ index: Int) -> Int { scores.indices.contains(index) ? scores[index] : -3000 }
    func mean(_ range: ClosedRange<Int>) -> Int {
      var sum = 0
      var whole = 0
      for index in range.clamped(to: 0...max(0, scores.count - 1)) {
        sum += scores[index] * weight(index)
        whole += weight(index)
      }
      return whole > 0 ? sum / whole : -3000
    }
    for index in scores.indices {
      set(.ownScore, index, scores[index])
      set(.before1, index, score(index - 1))
      set(.before2, index, score(index - 2))
      set(.after1, index, score(index + 1))
      set(.after2, index, score(index + 2))
      set(.beforeMean, index, index > 0 ? mean(max(0, index - 5)...index - 1) : -3000)
      set(
        .afterMean, index,
        index + 1 < scores.count ? mean(index + 1...min(scores.count - 1, index + 5)) : -3000)
    }
  }

  private mutating func readRelatives() {
    let nodes = features.list.blocks.map(\.node)
    let arena = features.arena
    let parents = nodes.map { max(0, Int(arena.nodes[$0].parent)) }
    let grands = parents.map { max(0, Int(arena.nodes[$0].parent)) }
    readMeans(.listMean, nodes.map { features.listAround($0) ?? 0 }, of: arena.nodes.count)
    readMeans(.parentMean, parents, of: arena.nodes.count)
    readMeans(.grandMean, grands, of: arena.nodes.count)
    readMeans(.groupMean, features.groupOf.map { $0 + 1 }, of: features.groups.count + 1)
    readGroupNeighbours()
  }

  /// The mean score of the other blocks with the same key, of so many; 0 for key 0 and where there
  /// are none.
  private mutating func readMeans(_ feature: ContextFeature, _ keys: [Int], of count: Int) {
    var sums: [(score: Int, weight: Int)] = []
    // There are far fewer keys in use than there may be.
    var places = [Int32](repeating: -1, count: count)
    for (index, key) in keys.enumerated() where key > 0 {
      if places[key] < 0 {
        places[key] = Int32(sums.count)
        sums.append((0, 0))
      }
      let place = Int(places[key])
      sums[place].score += scores[index] * weight(index)
      sums[place].weight += weight(index)
    }
    for (index, key) in keys.enumerated() where key > 0 {
      let sum = sums[Int(places[key])]
      let others = sum.weight - weight(index)
      guard others > 0 else { continue }
      set(feature, index, (sum.score - scores[index] * weight(index)) / others)
    }
  }

  /// The mean score of what stands before and behind the blocks of a group: the headings of a list
  /// article each stand before prose.
  private mutating func readGroupNeighbours() {
    var sums = [(before: Int, after: Int)](repeating: (0, 0), count: features.groups.count)
    let groups = features.groupOf
    func score(_ index: Int) -> Int { scores.indices.contains(index) ? scores[index] : -3000 }
    for index in scores.indices {
      sums[groups[index]].before += score(index - 1)
      sums[groups[index]].after += score(index + 1)
    }
    for index in scores.indices {
      let sum = sums[groups[index]]
      let count = Int(features.groups[groups[index]].count)
      set(.groupBefore, index, sum.before / count)
      set(.groupAfter, index, sum.after / count)
    }
  }

  /// How far it is from sure blocks of some length, and how much of them lies before.
  private mutating func readSure() {
    let blocks = features.list.blocks
    let isSure = scores.indices.map { scores[$0] >= Self.sure && blocks[$0].text.count >= 60 }
    let masses = scores.indices.map { isSure[$0] ? blocks[$0].text.count : 0 }
    let total = masses.reduce(0, +)
    var since = 99
    var done = 0
    for index in scores.indices {
      set(.sinceSure, index, since)
      set(.sureBefore, index, total > 0 ? done * 100 / total : 0)
      set(.sureMass, index, total / 100)
      done += masses[index]
      since = isSure[index] ? 0 : min(99, since + 1)
    }
    var until = 99
    for index in scores.indices.reversed() {
      set(.untilSure, index, until)
      until = isSure[index] ? 0 : min(99, until + 1)
    }
  }

  /// The page's shape once more, weighing only what the first look kept.
  private mutating func readShape() {
    let list = features.list
    let kept = scores.indices.map { index in
      scores[index] > 0 ? PageShape.mass(of: list.blocks[index]) : 0
    }
    let shape = PageShape(features.arena, list, masses: kept)
    var groups = [Int](repeating: 0, count: features.groups.count)
    for index in scores.indices { groups[features.groupOf[index]] += kept[index] }
    func percent(_ part: Int) -> Int { features.percent(part, of: shape.total) }
    let best = scores.indices.reduce(-9999) {
      features.value(.length, $1) >= 60 ? max($0, scores[$1]) : $0
    }
    let share = features.percent(shape.total, of: features.shape.total)
    // Kept prose of the page before the first block in each of the trunk's elements.
    var begun: [Int] = []
    var done = 0
    for index in scores.indices {
      set(.bestScore, index, best)
      set(.keptShare, index, share)
      let own = list.blocks[index].node
      let (branch, depth) = shape.branch(of: own, in: features.arena)
      let level = Int(shape.level[max(0, branch.root)])
      set(.keptLevel, index, shape.trunk.count - 1 - max(0, level))
      set(.keptDepth, index, depth)
      set(.keptBranch, index, percent(Int(shape.mass[branch.top])))
      set(
        .keptParent, index, percent(Int(shape.mass[max(0, Int(features.arena.nodes[own].parent))])))
      set(.keptGroup, index, percent(groups[features.groupOf[index]]))
      let reached = max(0, level)
      while begun.count <= reached { begun.append(done) }
      let before = done - begun[reached]
      let whole = level >= 0 ? Int(shape.mass[max(0, branch.root)]) : 0
      set(.rootBefore, index, percent(before))
      set(.rootAfter, index, percent(max(0, whole - before - kept[index])))
      done += kept[index]
    }
  }
}
