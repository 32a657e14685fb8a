/// The two looks at a page's blocks: each by itself, then each among its neighbours' scores.
package struct BodyModels: Sendable {
  private let first: BodyModel
  private let second: BodyModel?
  /// Added to each score: above 0 more is kept.
  private var lift = 0

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
    models.lift = lift
    return models
  }

  /// The models as they are in the program.
  static let standard = BodyModels(first: FirstTrees.trees, second: SecondTrees.trees)

  /// The score of each block; above 0 means body.
  func scores(_ features: BlockFeatures) -> [Int] {
    let scores = firstScores(features)
    guard let second else { return scores.map { $0 + lift } }
    let context = BlockContext(features, scores: scores)
    return Self.rows(features, context) { row in
      let score = second.score(row) + lift
      return Self.isLinkApart(row) ? min(0, score) : score
    }
  }

  /// Whether a block is nothing but a link in a part of the page that holds no prose of the
  /// article: lists of other articles beside it or behind it.
  private static func isLinkApart(_ row: UnsafeBufferPointer<Int16>) -> Bool {
    row[BlockFeature.linkShare.rawValue] >= 90
      && row[BlockFeatures.count + ContextFeature.keptBranch.rawValue] <= 2
      && row[BlockFeatures.count + ContextFeature.keptDepth.rawValue] > 0
  }

  /// The scores of the first look.
  func firstScores(_ features: BlockFeatures) -> [Int] {
    let width = BlockFeatures.count
    return features.values.withUnsafeBufferPointer { values in
      features.list.blocks.indices.map { index in
        let row = UnsafeBufferPointer(rebasing: values[index * width..<(index + 1) * width])
        return min(Self.limit, max(-Self.limit, first.score(row)))
      }
    }
  }

  /// What `body` gives for each block's features of the second look.
  static func rows<Value>(
    _ features: BlockFeatures, _ context: BlockContext,
    _ body: (UnsafeBufferPointer<Int16>) -> Value
  ) -> [Value] {
    let (width, more) = (BlockFeatures.count, BlockContext.count)
    var row = [Int16](repeating: 0, count: width + more)
    return features.list.blocks.indices.map { index in
      for column in 0..<width { row[column] = features.values[index * width + column] }
      for column in 0..<more { row[width + column] = context.values[index * more + column] }
      return row.withUnsafeBufferPointer { body($0) }
    }
  }
}
