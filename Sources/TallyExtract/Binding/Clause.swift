import TallyModel

/// The neighbourhood of a figure: how far binding looks, and what stands between.
struct Clause {
  let words: [BoundWord]
  /// The tokens of the figure with its noun phrase.
  let figure: Range<Int>

  /// Tokens that binding looks at on either side; no rule asks for more.
  ///
  /// The bound keeps the work of a sentence linear in its figures.
  private static let reach = 16

  /// Whether a mark at `index` ends a clause.
  static func endsClause(_ word: BoundWord) -> Bool {
    guard word.part == .mark else { return false }
    switch word.text {
    case ";", ":", "—", "–", "(", ")", "\"", "“", "”", "--": return true
    default: return false
    }
  }

  /// Tokens from the figure to the left, nearest first, as far as the clause goes.
  var leftwards: [Int] {
    var found: [Int] = []
    var index = figure.lowerBound - 1
    while found.count < Self.reach, index >= 0, index < words.count,
      !Self.endsClause(words[index])
    {
      found.append(index)
      index -= 1
    }
    return found
  }

  /// Tokens from the figure to the right, nearest first, as far as the clause goes.
  var rightwards: [Int] {
    var found: [Int] = []
    var index = figure.upperBound
    while found.count < Self.reach, index < words.count, !Self.endsClause(words[index]) {
      found.append(index)
      index += 1
    }
    return found
  }

  /// How far `index` is from the figure in tokens; a comma between counts as three.
  func distance(to index: Int) -> Int {
    let between =
      index < figure.lowerBound
      ? index + 1..<figure.lowerBound : figure.upperBound..<max(index, figure.upperBound)
    var distance = 1
    for place in between where words.indices.contains(place) {
      distance += words[place].text == "," ? 3 : 1
    }
    return distance
  }
}
