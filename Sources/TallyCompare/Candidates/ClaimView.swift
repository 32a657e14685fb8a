import TallyModel

/// A claim with all that comparing it asks for again and again.
///
/// It is large and handed on everywhere, hence one object.
final class ClaimView: Sendable {
  /// Its place in the story.
  let reference: ClaimReference
  /// The claim and its figure as printed, ready to be related to others.
  let side: Side
  let blockKind: BlockKind
  /// Index of its sentence in the record.
  let sentence: Int
  /// What can be measured in the same unit.
  let family: Family
  /// Words of the sentence.
  let sentenceTerms: TermVector
  /// Words near the figure; the weight falls with the distance.
  let windowTerms: TermVector
  /// Names near the figure.
  let names: TermVector
  /// Thing, modifiers, complement, event.
  let core: TermVector
  /// The nearest terms to the left and to the right of the figure; zero when there is none.
  let left: UInt64
  let right: UInt64
  /// The words right beside the figure.
  let beside: WordsBeside
  /// The nearest name that tells one figure of the story from another.
  let owner: UInt64?
  /// The names of the sentence.
  let allNames: Set<UInt64>
  /// How many claims of its family its record holds.
  let siblings: Int
  /// The stretch of time that the figure adds up over, in seconds, where it says one.
  let span: Interval?
  /// What the words right after the figure say.
  let following: FollowingWords

  /// The view of a claim among those of its record.
  fileprivate init(
    _ place: Int, of record: RecordView, in sentence: Sentence, weights: TermWeights
  ) {
    let claim = record.record.claims[place]
    reference = ClaimReference(record: record.index, claim: place)
    let bytes = Array(sentence.text.utf8)
    let figure = claim.range.clamped(to: 0..<bytes.count)
    following = FollowingWords(bytes[figure.upperBound...])
    beside = WordsBeside(figure, in: bytes)
    var side = Side(
      claim, text: String(decoding: bytes[figure], as: UTF8.self),
      published: record.record.header.published)
    side.standing.topic = record.topic
    self.side = side
    blockKind = sentence.blockKind
    self.sentence = claim.sentence
    family = Family(claim.quantity)
    sentenceTerms = record.sentences[claim.sentence]
    siblings = record.siblings[family, default: 1]
    span = TallyCompare.span(ofClaim: place, among: record.record.claims, in: sentence)
    allNames = Set(sentence.terms.filter { $0.termClass == .name }.map(\.meaning))
    let near = Neighbourhood(of: claim.range, in: sentence.terms, weights: weights)
    windowTerms = TermVector(near.window)
    names = TermVector(near.names)
    left = near.left
    owner = near.owner
    right = near.right
    core = Self.core(of: claim.gist, weights: weights)
  }

  var claim: Claim { side.claim }
  /// The figure as printed.
  var text: String { side.text }
}

/// What quantities must share to be set side by side at all.
enum Family: UInt8, Sendable, Hashable, CaseIterable {
  case count, money, share, points, ordinal, duration, age, length, area, volume, mass, speed
  case temperature, energy, power, data, magnitude, score, rate

  /// The family of a quantity.
  ///
  /// A bare fraction ("one in 20", "a third") is a share, and so is a bare zero, not a count.
  init(_ quantity: Quantity) {
    if quantity.kind == .number, quantity.unit.name.isEmpty, let value = quantity.value,
      value < .one, value >= .zero
    {
      self = .share
      return
    }
    switch quantity.kind {
    case .count, .number: self = .count
    case .money: self = .money
    case .percent, .multiple: self = .share
    case .percentagePoint: self = .points
    case .ordinal: self = .ordinal
    case .duration: self = .duration
    case .age: self = .age
    case .length: self = .length
    case .area: self = .area
    case .volume: self = .volume
    case .mass: self = .mass
    case .speed: self = .speed
    case .temperature: self = .temperature
    case .energy: self = .energy
    case .power: self = .power
    case .data: self = .data
    case .magnitude: self = .magnitude
    case .score: self = .score
    case .rate: self = .rate
    }
  }
}

/// The views of all claims of a story, ascending by reference.
///
/// - Complexity: O(n log n) in the number of terms.
func views(
  of records: [ArticleRecord], weights: TermWeights, sharing: WorkSharing = .none
) -> [ClaimView] {
  let topics = Topics(records).number
  return sharing.map(Array(records.enumerated())) { part in
    part.flatMap { views(of: $1, at: $0, topic: topics[$0], weights: weights) }
  }
}

private func views(
  of record: ArticleRecord, at index: Int, topic: Int, weights: TermWeights
) -> [ClaimView] {
  let all = RecordView(record, at: index, topic: topic, weights: weights)
  return record.claims.enumerated().compactMap { place, claim in
    guard record.sentences.indices.contains(claim.sentence) else { return nil }
    return ClaimView(place, of: all, in: record.sentences[claim.sentence], weights: weights)
  }
}

/// What the views of a record's claims have in common.
private struct RecordView {
  var record: ArticleRecord
  /// Its place in the story.
  var index: Int
  var topic: Int
  /// The words of each sentence.
  var sentences: [TermVector]
  /// How many claims of each family it holds.
  var siblings: [Family: Int] = [:]

  init(_ record: ArticleRecord, at index: Int, topic: Int, weights: TermWeights) {
    self.record = record
    self.index = index
    self.topic = topic
    for claim in record.claims { siblings[Family(claim.quantity), default: 0] += 1 }
    sentences = record.sentences.map { sentence in
      TermVector(
        sentence.terms.map {
          TermVector.Entry(meaning: $0.meaning, weight: Int32(clamping: weights.weight(of: $0)))
        })
    }
  }
}

extension ClaimView {
  /// The gist as one vector; the thing and the event weigh most.
  private static func core(of gist: Gist, weights: TermWeights) -> TermVector {
    func entry(_ meaning: UInt64, _ factor: Int) -> TermVector.Entry {
      TermVector.Entry(
        meaning: meaning, weight: Int32(clamping: factor * weights.weight(of: meaning)))
    }
    var entries = gist.modifiers.map { entry($0, 2) } + gist.complement.map { entry($0, 2) }
    if let head = gist.head { entries.append(entry(head, 3)) }
    if let event = gist.event { entries.append(entry(event, 3)) }
    return TermVector(entries)
  }
}

/// The terms around a figure.
private struct Neighbourhood {
  var window: [TermVector.Entry] = []
  var names: [TermVector.Entry] = []
  var left: UInt64 = 0
  var right: UInt64 = 0
  var owner: UInt64?

  /// A name that fewer than a quarter of the story's sentences hold tells figures apart.
  private static let tellingWeight = 32
  /// Bytes of one step of the falling weight: about the length of an English word with its space.
  private static let step = 6

  init(of range: Range<Int>, in terms: [Term], weights: TermWeights) {
    var ownerDistance = 16
    for term in terms {
      let position = Int(term.position)
      let gap =
        position < range.lowerBound
        ? range.lowerBound - position : max(0, position - range.upperBound)
      let distance = gap / Self.step
      let weight = weights.weight(of: term)
      // The weight halves at five words' distance and ends at twenty.
      if distance < 20 {
        let faded = Int32(clamping: weight * 10 / (5 + distance))
        window.append(TermVector.Entry(meaning: term.meaning, weight: faded))
      }
      if term.termClass == .name, distance < ownerDistance, weight >= Self.tellingWeight {
        ownerDistance = distance
        owner = term.meaning
      }
      if term.termClass == .name, distance < 16 {
        names.append(
          TermVector.Entry(meaning: term.meaning, weight: Int32(clamping: weight)))
      }
      if position < range.lowerBound { left = term.meaning }
      if position >= range.upperBound, right == 0 { right = term.meaning }
    }
  }
}
