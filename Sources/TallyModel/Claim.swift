/// Whether a figure states a movement, and which way.
public enum Change: String, Sendable, Hashable, Codable {
  case none, up, down
}

/// What a figure is in its sentence: "up $3bn, from $7bn to $10bn" has a difference, an old
/// and a new value.
public enum Role: String, Sendable, Hashable, Codable {
  case level, difference, old, new
}

/// How firmly a figure is stated.
public enum Modality: String, Sendable, Hashable, Codable {
  case stated, planned, possible
}

/// Whether a figure is for each, for all, or a mean.
public enum Distribution: String, Sendable, Hashable, Codable {
  case each, total, average
}

/// The part of the world that a figure covers.
public struct Scope: Sendable, Hashable, Codable {
  /// Place names and place nouns the figure is limited to ("in the province").
  public var places: [String]
  /// Each, in total or on average, where it is said.
  public var distribution: Distribution?
  /// The period of a rate ("a year", "per share"), as a unit name.
  public var per: String?
  /// The whole of which the figure is a part ("two of the sources": `source`).
  public var partOf: String?
  /// Whether the figure comes on top of others ("another 20 people").
  public var isAddition: Bool
  /// Whether it is a whole of which another figure counts a part: the six of "three of the six".
  public var isWhole: Bool

  /// A scope; nothing is limited unless given.
  public init(
    places: [String] = [], distribution: Distribution? = nil, per: String? = nil,
    partOf: String? = nil, isAddition: Bool = false, isWhole: Bool = false
  ) {
    self.places = places
    self.distribution = distribution
    self.per = per
    self.partOf = partOf
    self.isAddition = isAddition
    self.isWhole = isWhole
  }
}

/// The time that a figure is said of.
public struct ClaimTime: Sendable, Hashable, Codable {
  /// The words ("last year", "by Tuesday"); `nil` when none.
  public var words: String?
  /// First day it covers, days since 1970-01-01, resolved against the article's date.
  public var from: Int?
  /// Last day it covers, inclusive.
  public var to: Int?
  /// Whether the sentence says that the figure moved on or will ("so far", "rose to", "revised").
  public var moving: Bool
  /// Whether the sentence says that an earlier figure was corrected ("revised", "lowered").
  public var revised: Bool

  /// A time; unknown unless given.
  public init(
    words: String? = nil, from: Int? = nil, to: Int? = nil, moving: Bool = false,
    revised: Bool = false
  ) {
    self.words = words
    self.from = from
    self.to = to
    self.moving = moving
    self.revised = revised
  }
}

/// Who says so.
public struct Attribution: Sendable, Hashable, Codable {
  /// The speaker's words ("two people familiar with the matter", "Reuters", "police").
  public var speaker: String
  /// The news agency or outlet that reported it, where another is named.
  public var outlet: String?
  /// Whether the speaker is not named.
  public var anonymous: Bool

  /// An attribution to a speaker.
  public init(speaker: String, outlet: String? = nil, anonymous: Bool = false) {
    self.speaker = speaker
    self.outlet = outlet
    self.anonymous = anonymous
  }
}

/// What a figure is said of, by hashes of meaning: equal for synonyms.
public struct Gist: Sendable, Hashable, Codable {
  /// The counted or measured thing; `nil` when the sentence does not say.
  public var head: UInt64?
  /// The words that narrow the thing down, ascending.
  public var modifiers: [UInt64]
  /// The words of the phrase that completes the thing ("of damage", "from the town"), ascending.
  public var complement: [UInt64]
  /// The governing verb or event noun.
  public var event: UInt64?
  /// Whether the event is a state that befalls persons: killed, injured, missing.
  public var isPersonalState: Bool
  /// The subject of that verb, or the name the figure belongs to.
  public var agent: UInt64?
  /// The name of the person whose age the figure is, or of whom a share or an offer is, ascending;
  /// empty where it is not said.
  public var bearer: [UInt64]
  /// Whether the figure is how long the thing lasted ("four days of riots").
  public var isSpan: Bool

  /// A gist; what is not known is left out.
  public init(
    head: UInt64? = nil, modifiers: [UInt64] = [], complement: [UInt64] = [],
    event: UInt64? = nil, isPersonalState: Bool = false, agent: UInt64? = nil,
    bearer: [UInt64] = [], isSpan: Bool = false
  ) {
    self.head = head
    self.modifiers = modifiers
    self.complement = complement
    self.event = event
    self.isPersonalState = isPersonalState
    self.agent = agent
    self.bearer = bearer
    self.isSpan = isSpan
  }
}

/// Where a figure's conversion in brackets stands.
public struct ConvertedFigure: Sendable, Hashable, Codable {
  /// UTF-8 bytes of the sentence.
  public var range: Range<Int>
  /// Where that stands in the file.
  public var place: Place

  /// A conversion at a place.
  public init(range: Range<Int>, place: Place) {
    self.range = range
    self.place = place
  }
}

/// A quantity with what it is said of.
public struct Claim: Sendable, Hashable, Codable {
  /// Stable across runs: made of source, address or path, sentence and ordinal in it.
  public var id: String
  /// Index into the record's `sentences`.
  public var sentence: Int
  /// The figure with hedge, unit and noun phrase: UTF-8 bytes of the sentence.
  public var range: Range<Int>
  /// Where that stands in the file.
  public var place: Place
  /// What the figure means.
  public var quantity: Quantity
  /// Movement stated with the figure.
  public var change: Change
  /// Level, difference, old or new value.
  public var role: Role
  /// What is counted or measured, in the article's words ("H200 chips", "death toll").
  public var subject: String?
  /// The lemma of the verb or event noun that governs the figure ("approve", "quake").
  public var event: String?
  /// Words of the thing, closest first, as `extract` prints them.
  public var concepts: [String]
  /// Names that take part ("Alibaba", "ByteDance").
  public var participants: [String]
  /// Place, part, distribution, period.
  public var scope: Scope
  /// When.
  public var time: ClaimTime
  /// Who says so, where said.
  public var attribution: Attribution?
  /// Whether the statement is denied.
  public var negated: Bool
  /// Stated, planned or possible.
  public var modality: Modality
  /// Hashes of meaning under which comparable claims meet; ascending, without repeats.
  ///
  /// Synonyms share a key. They serve as candidate keys and as shuffle keys.
  public var keys: [UInt64]
  /// Thing, event and agent by meaning.
  public var gist: Gist
  /// The words of the sentence that tell, read by themselves, what the figure answers.
  public var statement: Statement?
  /// The whole sentence as a statement, where it is short enough to be read as a question.
  public var wholeStatement: Statement?
  /// Where each of the quantity's alternates stands.
  public var conversions: [ConvertedFigure]

  /// A claim with its figure; what is not known yet is left empty.
  public init(
    id: String, sentence: Int, range: Range<Int>, place: Place, quantity: Quantity,
    change: Change = .none, role: Role = .level, subject: String? = nil, event: String? = nil,
    concepts: [String] = [], participants: [String] = [], scope: Scope = Scope(),
    time: ClaimTime = ClaimTime(), attribution: Attribution? = nil, negated: Bool = false,
    modality: Modality = .stated, keys: [UInt64] = [], gist: Gist = Gist(),
    statement: Statement? = nil, wholeStatement: Statement? = nil,
    conversions: [ConvertedFigure] = []
  ) {
    self.id = id
    self.sentence = sentence
    self.range = range
    self.place = place
    self.quantity = quantity
    self.change = change
    self.role = role
    self.subject = subject
    self.event = event
    self.concepts = concepts
    self.participants = participants
    self.scope = scope
    self.time = time
    self.attribution = attribution
    self.negated = negated
    self.modality = modality
    self.keys = keys
    self.gist = gist
    self.statement = statement
    self.wholeStatement = wholeStatement
    self.conversions = conversions
  }
}
