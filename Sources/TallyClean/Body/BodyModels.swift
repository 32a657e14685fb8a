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
  private static let lift = 1400

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
    return Self.rows(features, context) { row in
      let score = second.score(row) + (Self.mayLift(row) ? Self.lift + addedLift : 0)
      return Self.isLinkApart(row) || Self.isCounter(row) ? min(0, score) : score
    }
  }

  /// Whether a doubtful block is rather kept: sentences, items of lists and cells of tables in a part of
  /// the page that holds prose of the article, in no element whose name says that it is none.
  private static func mayLift(_ row: UnsafeBufferPointer<Int16>) -> Bool {
    let isProse =
      row[BlockFeature.length.rawValue] >= 40 && row[BlockFeature.sentenceEnd.rawValue] > 0
    let isPart =
      row[BlockFeature.isListItem.rawValue] > 0 || row[BlockFeature.isCell.rawValue] > 0
      || row[BlockFeature.headingLevel.rawValue] > 0
    let branch = row[BlockFeatures.count + ContextFeature.keptBranch.rawValue]
    let depth = row[BlockFeatures.count + ContextFeature.keptDepth.rawValue]
    return (isProse || isPart) && (branch > 2 || depth <= 3)
      && row[BlockFeature.noiseLevel.rawValue] == 0
  }

  /// Whether a line is a counter or a clock: a few words, a third of them figures.
  private static func isCounter(_ row: UnsafeBufferPointer<Int16>) -> Bool {
    row[BlockFeature.words.rawValue] <= 4 && row[BlockFeature.digits.rawValue] >= 30
      && row[BlockFeature.isListItem.rawValue] == 0 && row[BlockFeature.isCell.rawValue] == 0
      && row[BlockFeature.headingLevel.rawValue] == 0
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
