public import TallyText

/// What a block of an article is.
public enum BlockKind: String, Sendable, Hashable, Codable, CaseIterable {
  case headline, standfirst, paragraph, heading, caption, listItem, tableCell, quote
}

/// One block of an article's text.
public struct Block: Sendable, Hashable {
  /// What the block is.
  public var kind: BlockKind
  /// Bytes of `Article.text`; blocks are in reading order and do not overlap.
  public var range: Range<Int>
  /// When this part was published, for an entry of a live blog.
  public var published: Timestamp?
  /// The stretches of `range` that the file holds apart, as strings of a script, in order and
  /// without the spaces between them; empty for a block that is in one piece.
  public var parts: [Range<Int>]

  /// A block over `range` of the article's text.
  public init(
    kind: BlockKind, range: Range<Int>, published: Timestamp? = nil, parts: [Range<Int>] = []
  ) {
    self.kind = kind
    self.range = range
    self.published = published
    self.parts = parts
  }
}

/// What is known of an article besides its text.
public struct ArticleHeader: Sendable, Hashable, Codable {
  /// The path as reports show it.
  public var path: String
  /// The record inside the file, where there is one.
  public var record: String?
  /// The outlet: its stated name, else the address's host, else the file's name.
  public var source: String
  /// The title as the reader sees it; empty when there is none.
  public var title: String
  /// When it was published; `nil` when the page does not say.
  public var published: Timestamp?
  /// When it was last changed, if the page says so.
  public var updated: Timestamp?
  /// BCP 47 language, lower case (`en`); `nil` when unknown.
  public var language: String?
  /// The article's own address.
  public var url: String?
  /// The author line.
  public var byline: String?
  /// The place a report was filed from (`SINGAPORE`).
  public var dateline: String?
  /// The news agency the page credits as a whole (`Reuters`).
  public var agency: String?

  /// A header; everything but path and source may be unknown.
  public init(
    path: String, record: String? = nil, source: String, title: String = "",
    published: Timestamp? = nil, updated: Timestamp? = nil, language: String? = nil,
    url: String? = nil, byline: String? = nil, dateline: String? = nil, agency: String? = nil
  ) {
    self.path = path
    self.record = record
    self.source = source
    self.title = title
    self.published = published
    self.updated = updated
    self.language = language
    self.url = url
    self.byline = byline
    self.dateline = dateline
    self.agency = agency
  }
}

/// One document without its boilerplate.
public struct Article: Sendable {
  /// What is known besides the text.
  public var header: ArticleHeader
  /// The blocks in reading order; the headline first where there is one.
  public var blocks: [Block]
  /// UTF-8 of all blocks, each followed by a line feed.
  public var text: [UInt8]
  /// From bytes of `text` to bytes of the file.
  public var origin: OffsetMap
  /// The lines of the file.
  public var lines: LineIndex
  /// How much of it is taken.
  public var limits: ArticleLimits
  /// The limits that its page went beyond.
  public var cuts: Set<LimitCut>

  /// An article over its text and the way back to its file.
  public init(
    header: ArticleHeader, blocks: [Block], text: [UInt8], origin: OffsetMap, lines: LineIndex,
    limits: ArticleLimits = .standard, cuts: Set<LimitCut> = []
  ) {
    self.header = header
    self.blocks = blocks
    self.text = text
    self.origin = origin
    self.lines = lines
    self.limits = limits
    self.cuts = cuts
  }

  /// Where bytes of `text` stand in the file.
  ///
  /// - Complexity: O(log n) in the number of runs and lines.
  public func place(of range: Range<Int>) -> Place {
    let file = origin.target(of: range)
    let (line, column) = lines.position(of: file.lowerBound)
    let (endLine, endColumn) = lines.position(of: file.upperBound)
    return Place(
      offset: file.lowerBound, length: file.count, line: line, column: column, endLine: endLine,
      endColumn: endColumn)
  }

  /// The words of `range` of the text.
  public func string(in range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
