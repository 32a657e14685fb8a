import TallyModel

/// How much each meaning tells inside one story.
///
/// The frozen weight of a word is multiplied by how few of the story's sentences hold it, so that
/// "quake" tells little in a story on a quake. Nothing outside the story counts.
struct TermWeights: Sendable {
  private let sentences: [UInt64: Int]
  private let count: Int

  /// Counts the sentences of all records that hold a meaning.
  init(_ records: [ArticleRecord]) {
    var sentences: [UInt64: Int] = [:]
    var count = 0
    for record in records {
      for sentence in record.sentences {
        count += 1
        for meaning in Set(sentence.terms.map(\.meaning)) { sentences[meaning, default: 0] += 1 }
      }
    }
    self.sentences = sentences
    self.count = count
  }

  /// The weight of a term in this story: 2 to about 100.
  func weight(of term: Term) -> Int {
    weight(of: term.meaning, base: Int(term.weight))
  }

  /// The weight of a meaning whose frozen weight is `base`.
  func weight(of meaning: UInt64, base: Int = 8) -> Int {
    let held = sentences[meaning, default: 0]
    return base * (2 + halvings(count, over: max(held, 1)))
  }

  /// How often `whole` can be halved before it is below `part`, at most 8.
  private func halvings(_ whole: Int, over part: Int) -> Int {
    var steps = 0
    var rest = whole / 2
    while rest >= part, steps < 8 {
      rest /= 2
      steps += 1
    }
    return steps
  }
}
