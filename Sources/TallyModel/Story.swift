/// A file that could not be read as an article.
public struct UnreadPage: Sendable, Hashable, Codable {
  /// The path as reports show it.
  public var path: String
  /// Why, in lower case without full stop.
  public var reason: String

  /// A page that was passed over, with the reason.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// What a run saw, and what it left alone.
public struct Coverage: Sendable, Hashable, Codable {
  /// Articles read.
  public var articles: Int
  /// Figures seen in article text, claims or not.
  public var seen: Int
  /// Figures that became claims.
  public var read: Int
  /// Claims that stand in a fact with another claim.
  public var compared: Int
  /// Figures seen that are no claims, and why.
  public var leftAlone: [LeftAlone: Int]
  /// Candidate keys whose bucket was cut because too many claims share them.
  public var hotKeys: Int
  /// Files that could not be read.
  public var unread: [UnreadPage]
  /// Articles that are the same as another one, left out.
  public var duplicates: [UnreadPage]
  /// Articles that were read in part, because they go beyond a limit.
  public var cut: [UnreadPage]

  /// A coverage with nothing seen yet unless given.
  public init(
    articles: Int = 0, seen: Int = 0, read: Int = 0, compared: Int = 0,
    leftAlone: [LeftAlone: Int] = [:], hotKeys: Int = 0, unread: [UnreadPage] = [],
    duplicates: [UnreadPage] = [], cut: [UnreadPage] = []
  ) {
    self.articles = articles
    self.seen = seen
    self.read = read
    self.compared = compared
    self.leftAlone = leftAlone
    self.hotKeys = hotKeys
    self.unread = unread
    self.duplicates = duplicates
    self.cut = cut
  }
}

/// One source's standing in a story.
public struct SourceSummary: Sendable, Hashable, Codable {
  /// The outlet.
  public var name: String
  /// Its articles: indices into the story's records, ascending.
  public var articles: [Int]
  /// Facts, by index, in which a claim of this source agrees or is compatible with another source.
  public var agrees: [Int]
  /// Facts in which it contradicts another source.
  public var contradicts: [Int]
  /// Facts in which its figure moved on or was moved on from.
  public var updates: [Int]
  /// Facts that only this source has.
  public var alone: [Int]
  /// Sources whose text it carries, by name.
  public var copies: [String]

  /// A source with its facts.
  public init(
    name: String, articles: [Int], agrees: [Int] = [], contradicts: [Int] = [],
    updates: [Int] = [], alone: [Int] = [], copies: [String] = []
  ) {
    self.name = name
    self.articles = articles
    self.agrees = agrees
    self.contradicts = contradicts
    self.updates = updates
    self.alone = alone
    self.copies = copies
  }
}

/// The articles on one story and all that was found in them.
public struct Story: Sendable, Hashable, Codable {
  /// The folder's name, or `articles` for loose files.
  public var name: String
  /// The articles, ordered by path.
  public var records: [ArticleRecord]
  /// The facts, ordered by first claim.
  public var facts: [Fact]
  /// The sources, by name.
  public var sources: [SourceSummary]
  /// The findings, most consequential first.
  public var findings: [Finding]
  /// What was seen and left alone.
  public var coverage: Coverage

  /// A story with its results.
  public init(
    name: String, records: [ArticleRecord], facts: [Fact], sources: [SourceSummary],
    findings: [Finding], coverage: Coverage
  ) {
    self.name = name
    self.records = records
    self.facts = facts
    self.sources = sources
    self.findings = findings
    self.coverage = coverage
  }

  /// The claim that a reference names.
  public func claim(_ reference: ClaimReference) -> Claim {
    records[reference.record].claims[reference.claim]
  }

  /// The sentence a claim stands in.
  public func sentence(_ reference: ClaimReference) -> Sentence {
    let record = records[reference.record]
    return record.sentences[record.claims[reference.claim].sentence]
  }

  /// The words of a claim.
  public func text(_ reference: ClaimReference) -> String {
    let bytes = Array(sentence(reference).text.utf8)
    return String(decoding: bytes[claim(reference).range], as: UTF8.self)
  }
}
