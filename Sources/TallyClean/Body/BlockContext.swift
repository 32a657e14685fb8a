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
    readMeans(.listMean, nodes.map { UInt64(features.listAround($0) ?? 0) })
    readMeans(.parentMean, parents.map { UInt64($0) })
    readMeans(.grandMean, grands.map { UInt64($0) })
    readMeans(.groupMean, features.groupKeys)
    readGroupNeighbours()
  }

  /// The mean score of the other blocks with the same key; 0 for key 0 and where there are none.
  private mutating func readMeans(_ feature: ContextFeature, _ keys: [UInt64]) {
    var slots: [UInt64: Int] = [:]
    var sums: [(score: Int, weight: Int)] = []
    var last: (key: UInt64, place: Int) = (0, -1)
    let places = keys.map { key in
      // Blocks with one key mostly follow each other.
      if key == last.key { return last.place }
      let place = key == 0 ? -1 : slots[key] ?? sums.count
      if place == sums.count {
        slots[key] = place
        sums.append((0, 0))
      }
      last = (key, place)
      return place
    }
    for (index, place) in places.enumerated() where place >= 0 {
      sums[place].score += scores[index] * weight(index)
      sums[place].weight += weight(index)
    }
    for (index, place) in places.enumerated() where place >= 0 {
      let sum = sums[place]
      let others = sum.weight - weight(index)
      guard others > 0 else { continue }
      set(feature, index, (sum.score - scores[index] * weight(index)) / others)
    }
  }

  /// The mean score of what stands before and behind the blocks of a group: the headings of a list
  /// article each stand before prose.
  private mutating func readGroupNeighbours() {
    var sums: [UInt64: (before: Int, after: Int, count: Int)] = [:]
    let keys = features.groupKeys
    func score(_ index: Int) -> Int { scores.indices.contains(index) ? scores[index] : -3000 }
    for index in scores.indices {
      sums[keys[index], default: (0, 0, 0)].before += score(index - 1)
      sums[keys[index], default: (0, 0, 0)].after += score(index + 1)
      sums[keys[index], default: (0, 0, 0)].count += 1
    }
    for index in scores.indices {
      guard let sum = sums[keys[index]] else { continue }
      set(.groupBefore, index, sum.before / sum.count)
      set(.groupAfter, index, sum.after / sum.count)
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
    var groups: [UInt64: Int] = [:]
    for index in scores.indices { groups[features.groupKeys[index], default: 0] += kept[index] }
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
      set(.keptGroup, index, percent(groups[features.groupKeys[index]] ?? 0))
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
