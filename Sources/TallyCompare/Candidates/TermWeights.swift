import TallyModel
import TallyText

/// How much each meaning tells inside one story.
///
/// The frozen weight of a word is multiplied by how few of the story's sentences hold it, so that
/// "quake" tells little in a story on a quake. Nothing outside the story counts.
struct TermWeights: Sendable {
  /// For each meaning the last sentence counted (upper half) and how many hold it (lower half).
  private let sentences: HashTable
  private let count: Int

  init(_ records: [ArticleRecord]) {
    var sentences = HashTable()
    var count = 0
    for record in records {
      for sentence in record.sentences {
        count += 1
        let mark = UInt64(count) << 32
        for term in sentence.terms {
          sentences.update(term.meaning) { counted in
            if counted >> 32 != UInt64(count) { counted = mark | ((counted & 0xFFFF_FFFF) + 1) }
          }
        }
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
    let held = Int((sentences[meaning] ?? 0) & 0xFFFF_FFFF)
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
