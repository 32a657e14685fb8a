/// Nearness of words, for suggestions.
enum Spelling {
  /// The word of `known` that `word` was probably meant to be.
  static func suggestion(for word: String, among known: [String]) -> String? {
    let near = known.map { (word: $0, distance: distance(word, $0)) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    guard let near, near.distance <= max(1, word.unicodeScalars.count / 3) else { return nil }
    return near.word
  }

  /// How many letters are to be changed, added, left out or swapped with their neighbour.
  ///
  /// Words are cut at 64 letters; keys are shorter.
  ///
  /// - Source: the optimal string alignment distance (Damerau 1964).
  static func distance(_ left: String, _ right: String) -> Int {
    let first = Array(left.unicodeScalars.prefix(64))
    let second = Array(right.unicodeScalars.prefix(64))
    var rows = [Array(0...second.count)]
    for (index, letter) in first.enumerated() {
      var row = [index + 1]
      for (other, candidate) in second.enumerated() {
        let change = rows[index][other] + (letter == candidate ? 0 : 1)
        var best = min(change, rows[index][other + 1] + 1, row[other] + 1)
        if index > 0, other > 0, letter == second[other - 1], first[index - 1] == candidate {
          best = min(best, rows[index - 1][other - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[first.count][second.count]
  }
}
