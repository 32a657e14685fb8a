import TallyModel

/// The figures of one sentence, in reading order, with the words between them.
struct SentenceFigures: Sendable {
  /// One figure of a sentence.
  struct Figure: Sendable {
    var reference: ClaimReference
    var claim: Claim
    /// The figure as printed.
    var text: String
    /// The words between the figure before, or the start, and this one, in lower case.
    var lead: [String]

    var extent: Extent { Extent(claim.quantity) }
    /// Whether a word stands right before the figure, a hedge or article passed over.
    func follows(_ word: String) -> Bool {
      lead.suffix(3).last { !passedOver.contains($0) } == word
    }
  }

  var figures: [Figure]
  /// The words after the last figure, in lower case.
  var tail: [String]

  /// The figures of each sentence of a record that has any.
  static func all(of record: ArticleRecord, at index: Int) -> [SentenceFigures] {
    var bySentence: [Int: [Int]] = [:]
    for (place, claim) in record.claims.enumerated() {
      bySentence[claim.sentence, default: []].append(place)
    }
    return bySentence.keys.sorted().compactMap { sentence in
      guard record.sentences.indices.contains(sentence) else { return nil }
      let places = bySentence[sentence, default: []]
      let references = places.map { ClaimReference(record: index, claim: $0) }
      return SentenceFigures(references, of: record, in: record.sentences[sentence])
    }
  }

  private init(_ references: [ClaimReference], of record: ArticleRecord, in sentence: Sentence) {
    let bytes = Array(sentence.text.utf8)
    let ordered = references.sorted {
      let (one, other) = (record.claims[$0.claim].range, record.claims[$1.claim].range)
      return (one.lowerBound, one.upperBound) < (other.lowerBound, other.upperBound)
    }
    figures = []
    var end = 0
    for reference in ordered {
      let claim = record.claims[reference.claim]
      let range = claim.range.clamped(to: 0..<bytes.count)
      let lead = range.lowerBound > end ? bytes[end..<range.lowerBound] : []
      figures.append(
        Figure(
          reference: reference, claim: claim,
          text: String(decoding: bytes[range], as: UTF8.self), lead: words(of: lead)))
      end = max(end, range.upperBound)
    }
    tail = words(of: bytes[min(end, bytes.count)...])
  }
}

/// Hedges and articles that may stand between a preposition and its figure.
private let passedOver: Set<String> = [
  "about", "around", "roughly", "some", "nearly", "almost", "just", "a", "an", "the", "only",
  "record", "approximately", "its", "their", "than", "more", "over", "under", "least", "at",
]

/// Lower-case words and marks of a piece of text.
func words(of bytes: ArraySlice<UInt8>) -> [String] {
  var words: [String] = []
  var word: [UInt8] = []
  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
  for byte in bytes {
    if isLetter(byte) {
      word.append(byte)
      continue
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self).lowercased()) }
    word = []
    if byte > 0x20 { words.append(String(decoding: [byte], as: UTF8.self)) }
  }
  if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self).lowercased()) }
  return words
}

/// What a rule found wrong in a sentence's figures.
struct Miscalculation {
  var rule: FindingRule
  var message: String
  var claims: [ClaimReference]
}

/// A closed range of doubles that an exact interval allows; `nil` when an end is missing.
func bounds(_ interval: Interval) -> ClosedRange<Double>? {
  guard let low = interval.low?.approximation, let high = interval.high?.approximation,
    low <= high
  else { return nil }
  return low...high
}

/// A range widened by the last bit of binary arithmetic, so that rounding never alarms.
func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
  let slack = 1e-9 * max(abs(range.lowerBound), abs(range.upperBound))
  return range.lowerBound - slack...range.upperBound + slack
}

/// A number for messages: at most one decimal.
func rounded(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "a very large number" }
  let tenths = Int((value * 10).rounded())
  return tenths % 10 == 0
    ? grouped(ExactDecimal(tenths / 10)) : grouped(ExactDecimal(tenths, exponent: -1))
}
