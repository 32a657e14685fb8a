public import TallyModel

/// An article's whole text with every figure marked: what the tick view shows.
public struct ArticleView: Sendable, Hashable {
  /// What became of a figure.
  public enum Status: Sendable, Hashable {
    /// It became a claim of a fact with this verdict; `fact` is the fact's id.
    case read(verdict: Verdict, fact: String)
    /// It was seen and left alone; the reason, where it is known.
    case leftAlone(LeftAlone?)
  }

  /// A figure in a block.
  public struct Mark: Sendable, Hashable {
    /// Bytes of the block's text; marks of a block ascend and do not overlap.
    public var range: Range<Int>
    /// What became of it.
    public var status: Status
    /// The claim's id, for a figure that became one.
    public var claim: String?
    /// How it stands to other articles' figures, in one sentence; empty when there is none.
    public var note: String

    /// A marked figure.
    public init(range: Range<Int>, status: Status, claim: String? = nil, note: String = "") {
      self.range = range
      self.status = status
      self.claim = claim
      self.note = note
    }
  }

  /// A block of the text.
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

  /// The article's record, by key.
  public var key: String
  /// What is known besides the text.
  public var header: ArticleHeader
  /// The blocks in reading order.
  public var passages: [Passage]

  /// A view of an article.
  public init(key: String, header: ArticleHeader, passages: [Passage]) {
    self.key = key
    self.header = header
    self.passages = passages
  }
}
