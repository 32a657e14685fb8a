import TallyModel

/// Chooses the blocks that are the article's.
///
/// Each block has a score from its features. Comments and consent notices never stay; a heading
/// stays only before kept text; a text told twice is given once.
struct BodyChoice {
  private let arena: Arena
  private let list: BlockList
  private let features: BlockFeatures
  private let models: BodyModels
  private var scores: [Int] = []

  init(arena: Arena, list: BlockList, features: BlockFeatures, models: BodyModels) {
    self.arena = arena
    self.list = list
    self.features = features
    self.models = models
  }

  /// The chosen blocks, ascending.
  mutating func choose() -> [Int] {
    scores = models.scores(features)
    var kept = list.blocks.indices.map {
      scores[$0] > 0 && features.value(.isTitle, $0) == 0 && features.value(.isApart, $0) == 0
    }
    dropRepeats(&kept)
    dropLoneHeadings(&kept)
    return list.blocks.indices.filter { kept[$0] }
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
