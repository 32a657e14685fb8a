/// What a word of a sentence is to comparison.
public enum TermClass: UInt8, Sendable, Hashable, Codable {
  /// A lower-case noun, adjective or adverb that carries meaning.
  case content
  /// A verb that carries meaning.
  case verb
  /// A proper name.
  case name
}

/// A word of a sentence that carries meaning, by the hash of what it means.
public struct Term: Sendable, Hashable, Codable {
  /// Hash of the lemma or of its synonym group: "killed" and "dead" are the same term.
  public var meaning: UInt64
  /// First byte in the sentence.
  public var position: UInt16
  /// Noun-like, verb or name.
  public var termClass: TermClass
  /// How much the word tells: 1 for the commonest words of English, 8 for rare ones and names.
  public var weight: UInt8

  /// A term at a byte of its sentence.
  public init(meaning: UInt64, position: UInt16, termClass: TermClass, weight: UInt8 = 8) {
    self.meaning = meaning
    self.position = position
    self.termClass = termClass
    self.weight = weight
  }
}

/// A sentence that holds a figure.
public struct Sentence: Sendable, Hashable, Codable {
  /// The words, white space folded as in the article's text.
  public var text: String
  /// Where it stands in the file.
  public var place: Place
  /// The kind of block it belongs to.
  public var blockKind: BlockKind
  /// Index of the block in the article.
  public var block: Int
  /// Index among all sentences of the article, also those without figures.
  public var ordinal: Int
  /// The words that carry meaning, ascending by position.
  public var terms: [Term]

  /// A sentence of an article.
  public init(
    text: String, place: Place, blockKind: BlockKind, block: Int, ordinal: Int, terms: [Term] = []
  ) {
    self.text = text
    self.place = place
    self.blockKind = blockKind
    self.block = block
    self.ordinal = ordinal
    self.terms = terms
  }
}

/// A word that tells what an article is about.
public struct ProfileTerm: Sendable, Hashable, Codable {
  /// Hash of the word in lower case.
  public var word: UInt64
  /// How often it stands there; names and the beginning count thrice.
  public var count: UInt16

  /// A word with its count.
  public init(word: UInt64, count: UInt16) {
    self.word = word
    self.count = count
  }
}

/// Why a figure that was seen did not become a claim.
public enum LeftAlone: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// A calendar date, a year or a time of day.
  case date
  /// A product, flight, road or section number: a name.
  case name
  /// A phone number, an address, a list number.
  case identifier
  /// A number whose meaning is not clear.
  case unclear
  /// The article's language cannot be read yet.
  case language
  /// The article has more claims than are taken.
  case limit

  /// Orders by name.
  public static func < (left: LeftAlone, right: LeftAlone) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// All that later stages need of one article: the result of `record(page)`.
///
/// A record needs one article and nothing else, and is versioned and serialisable.
public struct ArticleRecord: Sendable, Hashable, Codable {
  /// Version of the record's form; records of another version are made anew.
  public static let currentVersion = 4

  /// `currentVersion` when it was made.
  public var version: Int
  /// Stable name of the article: its address, else its path and record.
  public var key: String
  /// What is known besides the text.
  public var header: ArticleHeader
  /// The sentences that hold figures, in reading order.
  public var sentences: [Sentence]
  /// The claims, in reading order.
  public var claims: [Claim]
  /// How many figures were seen and left alone, and why.
  public var leftAlone: [LeftAlone: Int]
  /// A fixed-size sketch of the whole text, for finding copies: minima of hashed shingles.
  public var sketch: [UInt64]
  /// The words that tell what the article is about, ascending by word; at most 128.
  public var profile: [ProfileTerm]
  /// Hash of the whole text, for finding the same article twice.
  public var textHash: UInt64
  /// Agencies and outlets that the text credits ("Reuters reported"), most often named first.
  public var credits: [String]
  /// What was cut because the article went beyond a limit, in words.
  public var cuts: [String]

  /// The record of one article.
  public init(
    key: String, header: ArticleHeader, sentences: [Sentence], claims: [Claim],
    leftAlone: [LeftAlone: Int] = [:], sketch: [UInt64] = [], profile: [ProfileTerm] = [],
    textHash: UInt64 = 0, credits: [String] = [], cuts: [String] = []
  ) {
    version = Self.currentVersion
    self.key = key
    self.header = header
    self.sentences = sentences
    self.claims = claims
    self.leftAlone = leftAlone
    self.sketch = sketch
    self.profile = profile
    self.textHash = textHash
    self.credits = credits
    self.cuts = cuts
  }
}

extension ArticleRecord {
  /// The cuts as coverage lists them.
  public var cutPages: [UnreadPage] { cuts.map { UnreadPage(path: header.shownPath, reason: $0) } }
}

extension Article {
  /// The cuts of the article's page as coverage lists them.
  public var cutPages: [UnreadPage] {
    cuts.sorted().map { UnreadPage(path: header.shownPath, reason: $0.message(limits)) }
  }
}

extension ArticleHeader {
  /// The path, with the record behind it for a record inside a file.
  public var shownPath: String { TallyModel.shownPath(path, record: record) }
}

/// A path as people see it, with the record behind it for a record inside a file.
public func shownPath(_ path: String, record: String?) -> String {
  record.map { "\(path):\($0)" } ?? path
}
