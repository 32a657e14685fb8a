import TallyModel

/// Chooses the blocks that are the article's.
///
/// Each block has a score from its features. Items of one list and cells of one table are judged
/// half by themselves and half together; comments and consent notices never stay; a heading stays only before kept text; a text told twice
/// is given once.
struct BodyChoice {
  private let arena: Arena
  private let list: BlockList
  private let features: BlockFeatures
  private var scores: [Int] = []

  init(arena: Arena, list: BlockList, features: BlockFeatures) {
    self.arena = arena
    self.list = list
    self.features = features
  }

  /// The chosen blocks, ascending.
  mutating func choose() -> [Int] {
    score()
    joinLists()
    var kept = list.blocks.indices.map {
      scores[$0] > 0 && features.value(.isTitle, $0) == 0 && features.value(.isApart, $0) == 0
    }
    dropRepeats(&kept)
    dropLoneHeadings(&kept)
    return list.blocks.indices.filter { kept[$0] }
  }

  private mutating func score() {
    let model = BodyModel.standard
    let width = BlockFeatures.count
    scores = features.values.withUnsafeBufferPointer { values in
      list.blocks.indices.map { index in
        let row = UnsafeBufferPointer(rebasing: values[index * width..<(index + 1) * width])
        return min(6000, max(-6000, model.score(row)))
      }
    }
  }

  /// Moves the items of each list and table half-way to their common score.
  private mutating func joinLists() {
    var sums: [Int: (score: Int, weight: Int)] = [:]
    var containers = [Int](repeating: 0, count: list.blocks.count)
    for (index, block) in list.blocks.enumerated() {
      guard let container = container(of: block.node) else { continue }
      containers[index] = container
      let weight = features.value(.words, index) + 1
      sums[container, default: (0, 0)].score += scores[index] * weight
      sums[container, default: (0, 0)].weight += weight
    }
    for index in scores.indices where containers[index] > 0 {
      guard let sum = sums[containers[index]], sum.weight > 0 else { continue }
      scores[index] = (scores[index] + sum.score / sum.weight) / 2
    }
  }

  private func container(of node: Int) -> Int? {
    var node = node
    for _ in 0..<12 where node > 0 {
      switch arena.nodes[node].tag {
      case .ul, .ol, .dl, .table: return node
      default: node = Int(arena.nodes[node].parent)
      }
    }
    return nil
  }

  /// Of texts of some length that stand in the page twice, the one that scores higher stays.
  private func dropRepeats(_ kept: inout [Bool]) {
    var best: [UInt64: Int] = [:]
    for index in list.blocks.indices where kept[index] && list.blocks[index].text.count >= 30 {
      var hash = TagNames.seed
      for byte in list.text[list.blocks[index].text] { hash = TagNames.adding(byte, to: hash) }
      if let other = best[hash] {
        let loser = scores[index] > scores[other] + 1000 ? other : index
        kept[loser] = false
        if loser == other { best[hash] = index }
      } else {
        best[hash] = index
      }
    }
  }

  /// A heading in a box of its own stays only with other text of the box, any other only with
  /// kept text among the three blocks behind it.
  private func dropLoneHeadings(_ kept: inout [Bool]) {
    for index in kept.indices.reversed() where kept[index] && list.blocks[index].kind == .heading {
      let parent = max(0, Int(arena.nodes[list.blocks[index].node].parent))
      let end = Int(arena.nodes[parent].end)
      let inBox = (index + 1..<min(kept.count, index + 12)).prefix {
        list.blocks[$0].node < end
      }
      let near = inBox.isEmpty ? index + 1..<min(kept.count, index + 4) : inBox
      if !near.contains(where: { kept[$0] }) { kept[index] = false }
    }
  }
}
