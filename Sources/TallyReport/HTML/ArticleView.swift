public import TallyModel

/// An article's whole text with every figure marked by what a story makes of it.
public struct ArticleView: Sendable, Hashable {
  /// What became of a figure.
  public enum Status: Sendable, Hashable {
    /// It became a claim of a fact, by index; `nil` where the claim is in none.
    case read(Verdict, fact: Int?)
    /// It was seen and left alone, or passed over.
    case notRead
  }

  /// A figure in a passage: bytes of its text; marks ascend and do not overlap.
  public struct Mark: Sendable, Hashable {
    /// Bytes of the passage's text.
    public var range: Range<Int>
    /// What became of the figure.
    public var status: Status

    /// A marked figure.
    public init(range: Range<Int>, status: Status) {
      self.range = range
      self.status = status
    }
  }

  /// A block of the text with its figures.
  public struct Passage: Sendable, Hashable {
    /// What the block is.
    public var kind: BlockKind
    /// Its words.
    public var text: String
    /// The figures in it, ascending.
    public var marks: [Mark]

    /// A block with its figures.
    public init(kind: BlockKind, text: String, marks: [Mark]) {
      self.kind = kind
      self.text = text
      self.marks = marks
    }
  }

  /// The blocks in reading order.
  public var passages: [Passage]

  /// A view of marked passages.
  public init(passages: [Passage]) {
    self.passages = passages
  }

  /// The view of an article that is the `record`-th of a story.
  init(of text: MarkedText, record: Int, in story: Story, factOfClaim: [ClaimReference: Int]) {
    passages = text.passages.map { passage in
      let marks = passage.figures.map { figure in
        guard let claim = figure.claim else { return Mark(range: figure.range, status: .notRead) }
        let fact = factOfClaim[ClaimReference(record: record, claim: claim)]
        let verdict = fact.map { story.facts[$0].verdict } ?? .single
        return Mark(range: figure.range, status: .read(verdict, fact: fact))
      }
      return Passage(kind: passage.kind, text: passage.text, marks: marks)
    }
  }
}

extension Story {
  /// The fact of each claim, by index.
  var factOfClaim: [ClaimReference: Int] {
    var result: [ClaimReference: Int] = [:]
    for (index, fact) in facts.enumerated() {
      for claim in fact.claims { result[claim] = index }
    }
    return result
  }

  /// The texts of the story's articles with their figures marked, by record.
  ///
  /// - Parameter texts: the texts of articles, some of this story; found by path and record.
  func views(of texts: [MarkedText]) -> [Int: ArticleView] {
    var recordOfPlace: [[String?]: Int] = [:]
    for (index, record) in records.enumerated() {
      recordOfPlace[[record.header.path, record.header.record]] = index
    }
    let factOfClaim = factOfClaim
    var views: [Int: ArticleView] = [:]
    for text in texts {
      guard let record = recordOfPlace[[text.path, text.record]] else { continue }
      views[record] = ArticleView(
        of: text, record: record, in: self, factOfClaim: factOfClaim)
    }
    return views
  }
}
