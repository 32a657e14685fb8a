/// The two looks at a page's blocks: each by itself, then each among its neighbours' scores.
package struct BodyModels: Sendable {
  private let first: BodyModel
  private let second: BodyModel?
  /// Added to the scores of blocks that may be lifted besides what is added to all of them.
  private var addedLift = 0
  /// Added to the scores of blocks that may be lifted, in thousandths.
  ///
  /// A lost figure is worse than a leaked one. Chosen where held-out figure recall and precision
  /// are both high.
  private static let lift = 800

  /// Scores are cut at this, in thousandths.
  static let limit = 6000

  /// Models of fitted trees; without trees for the second look the first decides.
  package init(first: FittedTrees, second: FittedTrees?) {
    self.first = BodyModel(first)
    self.second = second.map { BodyModel($0) }
  }

  /// The same models with so many thousandths added to each score.
  package func lifted(by lift: Int) -> BodyModels {
    var models = self
    models.addedLift = lift
    return models
  }

  /// The models as they are in the program.
  static let standard = BodyModels(first: FirstTrees.trees, second: SecondTrees.trees)

  /// The score of each block; above 0 means body.
  func scores(_ features: BlockFeatures) -> [Int] {
    let scores = firstScores(features)
    guard let second else { return scores }
    let context = BlockContext(features, scores: scores)
    let table = features.table.joined(context.table)
    let judged = second.scores(table).enumerated().map { row, score in
      BlockRow(table, row).judged(score, lift: Self.lift + addedLift)
    }
    return Self.raised(judged, features)
  }

  /// The scores of a page of which no prose would stay, raised until the best prose does that stands
  /// in one element with the title: a page of a kind that no tree was fitted on.
  private static func raised(_ scores: [Int], _ features: BlockFeatures) -> [Int] {
    let isProse = scores.indices.map { features.value(.length, $0) >= 60 }
    guard !scores.indices.contains(where: { isProse[$0] && scores[$0] > 0 }) else { return scores }
    let (nodes, blocks) = (features.arena.nodes, features.list.blocks)
    var best = [Int](repeating: -doubtful, count: nodes.count)
    for index in scores.indices where isProse[index] {
      best[blocks[index].node] = max(best[blocks[index].node], scores[index])
    }
    for index in nodes.indices.reversed() where nodes[index].parent >= 0 {
      let parent = Int(nodes[index].parent)
      best[parent] = max(best[parent], best[index])
    }
    let title = scores.indices.first { features.value(.isTitle, $0) > 0 }
    var node = title.map { blocks[$0].node } ?? 0
    while node > 0, best[node] <= -doubtful { node = max(0, Int(nodes[node].parent)) }
    guard nodes.indices.contains(node), best[node] > -doubtful else { return scores }
    let part = node..<max(node + 1, Int(nodes[node].end))
    return scores.indices.map {
      scores[$0] + (part.contains(blocks[$0].node) ? doubtful - best[node] : 0)
    }
  }

  /// Prose that scores less is not the article of a page, whatever else there is on it.
  private static let doubtful = 2000

  /// The scores of the first look.
  func firstScores(_ features: BlockFeatures) -> [Int] {
    first.scores(features.table).map { min(Self.limit, max(-Self.limit, $0)) }
  }
}
