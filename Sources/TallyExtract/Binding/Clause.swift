import TallyModel

/// The neighbourhood of a figure: how far binding looks, and what stands between.
struct Clause {
  let words: [BoundWord]
  /// The tokens of the figure with its noun phrase.
  let figure: Range<Int>
  /// Tokens from the figure to the left, nearest first, as far as the clause goes.
  let leftwards: [Int]
  /// Tokens from the figure to the right, nearest first, as far as the clause goes.
  let rightwards: [Int]

  /// Tokens that binding looks at on either side; no rule asks for more.
  ///
  /// The bound keeps the work of a sentence linear in its figures.
  private static let reach = 16

  init(words: [BoundWord], figure: Range<Int>) {
    self.words = words
    self.figure = figure
    var first = figure.lowerBound
    while first > 0, figure.lowerBound - first < Self.reach,
      !words[first - 1].traits.contains(.clauseEnd)
    {
      first -= 1
    }
    var end = figure.upperBound
    while end < words.count, end - figure.upperBound < Self.reach,
      !words[end].traits.contains(.clauseEnd)
    {
      end += 1
    }
    leftwards = (first..<figure.lowerBound).reversed()
    rightwards = Array(figure.upperBound..<end)
  }

  /// How far `index` is from the figure in tokens; a comma between counts as three.
  func distance(to index: Int) -> Int {
    let between =
      index < figure.lowerBound
      ? index + 1..<figure.lowerBound : figure.upperBound..<max(index, figure.upperBound)
    var distance = 1
    for place in between where words.indices.contains(place) {
      distance += words[place].traits.contains(.comma) ? 3 : 1
    }
    return distance
  }
}
