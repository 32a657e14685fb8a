import TallyModel

/// How much the words and the names of a story's articles overlap.
struct ArticleOverlaps: Sendable {
  /// Words of each article.
  private let words: [TermVector]
  /// Names of each article.
  private let names: [TermVector]

  init(_ records: [ArticleRecord], terms: TermWeights) {
    func vector(_ all: [Term]) -> TermVector {
      TermVector(
        all.map {
          TermVector.Entry(meaning: $0.meaning, weight: Int32(clamping: terms.weight(of: $0)))
        })
    }
    words = records.map { vector($0.sentences.flatMap(\.terms)) }
    names = records.map { record in
      vector(record.sentences.flatMap(\.terms).filter { $0.termClass == .name })
    }
  }

  /// A reader that keeps what it worked out.
  var reader: OverlapReader { OverlapReader(words: words, names: names) }
}

/// Works out the overlaps of two articles once, when a pair of their claims first asks for them.
struct OverlapReader {
  let words: [TermVector]
  let names: [TermVector]
  /// The other articles' overlaps with `article`; pairs come in the order of their first claim.
  private var article = -1
  private var known: [(words: Int, names: Int)?] = []

  fileprivate init(words: [TermVector], names: [TermVector]) {
    self.words = words
    self.names = names
  }

  /// The overlaps of two articles, in thousandths.
  mutating func overlaps(_ one: Int, _ other: Int) -> (words: Int, names: Int) {
    if one != article {
      article = one
      known = Array(repeating: nil, count: words.count)
    }
    if let found = known[other] { return found }
    let found = (
      words: words[one].overlap(with: words[other]), names: names[one].overlap(with: names[other])
    )
    known[other] = found
    return found
  }
}
