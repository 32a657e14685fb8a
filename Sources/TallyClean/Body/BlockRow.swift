/// One block's features of both looks, and what they say besides the trees.
struct BlockRow {
  private let table: FeatureTable
  private let row: Int

  /// A row of a table with the columns of both looks.
  init(_ table: FeatureTable, _ row: Int) {
    self.table = table
    self.row = row
  }

  private subscript(_ feature: BlockFeature) -> Int { table[feature.rawValue, row] }

  private subscript(_ feature: ContextFeature) -> Int {
    table[BlockFeatures.count + feature.rawValue, row]
  }

  /// The score of the trees, changed where they are known to err.
  func judged(_ score: Int, lift: Int) -> Int {
    if isNumbered { return max(1, score) }
    let lifted = score + (mayLift ? lift : 0)
    return isLinkApart || isCounter || isStamp || self[.formBox] > 0 ? min(0, lifted) : lifted
  }

  /// Whether a doubtful block is rather kept: sentences, items of lists and cells of tables in a
  /// part of the page that holds prose of the article, in no element whose name says that it is none.
  private var mayLift: Bool {
    let isProse = self[.length] >= 40 && self[.sentenceEnd] > 0
    let isPart = self[.isListItem] > 0 || self[.isCell] > 0 || self[.headingLevel] > 0
    return (isProse || isPart) && (self[.keptBranch] > 2 || self[.keptDepth] <= 3)
      && self[.noiseLevel] == 0
  }

  /// Whether a line is a counter or a clock: a few words, a third of them figures.
  private var isCounter: Bool {
    self[.words] <= 4 && self[.digits] >= 30 && self[.isListItem] == 0 && self[.isCell] == 0
      && self[.headingLevel] == 0
  }

  /// Whether a line before the text is a date, a clock and the like: no sentence, and an eighth of
  /// it figures.
  private var isStamp: Bool {
    self[.sureBefore] == 0 && self[.sentenceEnd] == 0 && self[.digits] >= 12 && self[.words] <= 20
      && self[.isListItem] == 0 && self[.isCell] == 0 && self[.headingLevel] == 0
  }

  /// Whether a block is nothing but a link in a part of the page that holds no prose of the
  /// article: lists of other articles beside it or behind it.
  private var isLinkApart: Bool {
    self[.linkShare] >= 90 && self[.keptBranch] <= 2 && self[.keptDepth] > 0 && !isAmongProse
  }

  /// Whether a block hangs off the element that holds the article's prose, some of it before the
  /// block and some behind it: lists of links are part of guides and shopping articles.
  private var isAmongProse: Bool {
    self[.keptLevel] == 0 && self[.keptDepth] <= 3 && self[.rootBefore] >= 5
      && self[.rootAfter] >= 5
  }

  /// Whether a block is one of several numbered ones that each stand before prose of the article:
  /// the headings of a list article, however the page names them.
  private var isNumbered: Bool {
    self[.sequence] >= 3 && self[.groupAfter] >= 1000 && self[.after1] > 0
  }
}
