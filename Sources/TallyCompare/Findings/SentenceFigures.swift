import TallyModel

/// The figures of one sentence, in reading order, with the words between them.
struct SentenceFigures: Sendable {
  /// One figure of a sentence; an object, as all checks hand it on.
  final class Figure: Sendable {
    let reference: ClaimReference
    let claim: Claim
    /// The figure as printed.
    let text: String
    /// The words of the figure itself, in lower case.
    let words: [String]
    /// `words` as printed.
    let printed: [String]
    /// The words between the figure before, or the start, and this one, in lower case.
    let lead: [String]
    /// The words between this figure and the next, or the end, in lower case.
    let next: [String]
    /// `next` as printed.
    let printedNext: [String]
    /// The figure in base units.
    let extent: Extent

    init(
      _ claim: Claim, at reference: ClaimReference, text: String, printed: [String],
      lead: [String], printedNext: [String]
    ) {
      self.reference = reference
      self.claim = claim
      self.text = text
      self.printed = printed
      words = lowercased(printed)
      self.lead = lead
      self.printedNext = printedNext
      next = lowercased(printedNext)
      extent = Extent(claim.quantity)
    }

    var kind: QuantityKind { claim.quantity.kind }
    /// The words before the number: `lead` and what of the figure itself comes first.
    var before: [String] {
      lead
        + words.prefix { word in word != "$" && !(word.utf8.first.map { $0 &- 0x30 < 10 } ?? false)
        }
    }
    var dimension: DimensionKey { extent.dimension }
    /// The values the figure allows in base units; `nil` where an end is open.
    var range: ClosedRange<Double>? { bounds(extent.allows) }
    /// Whether a word stands right before the figure, a hedge or article passed over.
    func follows(_ word: String) -> Bool {
      lead.suffix(3).last { !passedOver.contains($0) } == word || words.first == word
    }
  }

  /// Ascending by place.
  var figures: [Figure]
  /// Index among all sentences of the article.
  var ordinal: Int
  /// The kind of block it stands in.
  var blockKind: BlockKind
  /// UTF-8 of the sentence.
  var bytes: [UInt8]

  /// The words after the last figure, in lower case.
  var tail: [String] { figures.last?.next ?? [] }

  /// The figures of each sentence of a record that has any.
  static func all(of record: ArticleRecord, at index: Int) -> [SentenceFigures] {
    var bySentence: [Int: [Int]] = [:]
    for place in record.claims.indices {
      bySentence[record.claims[place].sentence, default: []].append(place)
    }
    return bySentence.keys.sorted().compactMap { sentence in
      guard record.sentences.indices.contains(sentence) else { return nil }
      let places = bySentence[sentence, default: []]
      let references = places.map { ClaimReference(record: index, claim: $0) }
      return SentenceFigures(references, of: record, in: record.sentences[sentence])
    }
  }

  private init(_ references: [ClaimReference], of record: ArticleRecord, in sentence: Sentence) {
    bytes = Array(sentence.text.utf8)
    ordinal = sentence.ordinal
    blockKind = sentence.blockKind
    let length = bytes.count
    let ordered = references.map {
      (reference: $0, range: record.claims[$0.claim].range.clamped(to: 0..<length))
    }.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    figures = []
    var end = 0
    var last: (gap: ArraySlice<UInt8>, words: [String]) = ([], [])
    for (place, (reference, range)) in ordered.enumerated() {
      let following = place + 1 < ordered.count ? ordered[place + 1].range.lowerBound : length
      let rest = bytes[range.upperBound..<max(range.upperBound, following)]
      // Mostly the words before a figure are those after the one before it.
      let gap = bytes[min(end, range.lowerBound)..<range.lowerBound]
      let lead = gap == last.gap ? last.words : words(of: gap)
      let figure = Figure(
        record.claims[reference.claim], at: reference,
        text: String(decoding: bytes[range], as: UTF8.self),
        printed: printedWords(of: bytes[range]), lead: lead, printedNext: printedWords(of: rest))
      last = (rest, figure.next)
      figures += figure.changeEnds(after: figures.last) ?? [figure]
      end = max(end, range.upperBound)
    }
  }
}

/// Hedges and articles that may stand between a preposition and its figure.
private let passedOver: Set<String> = [
  "about", "around", "roughly", "some", "nearly", "almost", "just", "a", "an", "the", "only",
  "record", "approximately", "its", "their", "than", "more", "over", "under", "least", "at",
]

/// What a rule found wrong in an article's figures.
struct Miscalculation: Sendable {
  var rule: FindingRule
  var message: String
  var claims: [ClaimReference]

  init(_ rule: FindingRule, _ message: String, _ figures: [SentenceFigures.Figure]) {
    self.init(rule, message, figures.map(\.reference))
  }

  init(_ rule: FindingRule, _ message: String, _ claims: [ClaimReference]) {
    self.rule = rule
    self.message = message
    self.claims = claims
  }
}
