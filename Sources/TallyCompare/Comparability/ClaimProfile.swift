import TallyModel
import TallyText

/// What scoring a pair asks of each claim: numbers and places in a `ProfileTable`'s lists.
///
/// Nothing in it is on the heap, so that looking at a pair costs neither copies nor counting of
/// references; whatever a feature needs of a claim is worked out here, once.
struct ClaimProfile: Sendable {
  /// Index of the record.
  var record: Int
  var family: Family
  var blockKind: BlockKind
  /// How many claims of its family its record holds.
  var siblings: Int
  /// Thing, event and agent of the gist, and the nearest telling name.
  var head: UInt64?
  var event: UInt64?
  var agent: UInt64?
  var owner: UInt64?
  /// The nearest terms to the left and to the right; zero when there is none.
  var left: UInt64
  var right: UInt64
  /// The words right beside the figure.
  var beside: WordsBeside
  /// Modifiers of the thing counted.
  var modifiers: Range<Int>
  /// Names that complement the thing counted.
  var namedComplement: Range<Int>
  /// The places of its scope, as hashes.
  var places: Range<Int>
  /// Whether it is limited to a place without a name: "in the district".
  var isLocal: Bool
  /// The names of its sentence.
  var namesHere: Range<Int>
  /// The name of the person whose age it is.
  var bearer: Range<Int>
  /// Words of the sentence, words and names near the figure, and its gist.
  var sentence: TermSlice
  var window: TermSlice
  var names: TermSlice
  var core: TermSlice
  /// Whether it counts things that it names.
  var isCounted: Bool
  /// Whether it counts anything.
  var isCount: Bool
  var isStated: Bool
  var isPart: Bool
  /// Whether it is a difference and no level; `nil` where that is not said.
  var isDifference: Bool?
  var isAddition: Bool
  /// Whether it is a whole of which another figure counts a part.
  var isWhole: Bool
  /// Whether it is how long the thing lasted ("four days of riots").
  var isSpan: Bool
  /// Whether it is a sum or a stretch of time that is offered.
  var isOffer: Bool
  /// Whether its statement is denied ("never fewer than 26").
  var isNegated: Bool
  /// The stretch of time that it adds up over, in seconds, where it says one.
  var span: Interval?
  /// The event, where it is a state that befalls persons.
  var personalState: UInt64?
  /// The telling digits of its value, and how large it is and how common in the story.
  var digits: Int
  var large: Int
  var value: ValueUse
  /// Whether it is the first of its article to count one thing in one event.
  var isMain: Bool
  /// Whether its article counts the thing only once, or only to one number.
  var isSole: Bool
  var distribution: Distribution?
  /// What it is per, as a hash.
  var per: UInt64?
  /// Whether words put it into an earlier year, though no date resolves them.
  var isPast: Bool
  /// The days that it is said of.
  var days: ClosedRange<Int>?
  /// The outlet that told of its sources, as a hash, where it counts them.
  var sourceOutlet: UInt64?
  /// The sex of the persons counted, where their noun says it.
  var sex: Sex?
  /// Whether it is of a whole country.
  var isNationwide: Bool
  /// Whether it counts from a day on.
  var isSince: Bool
  /// The points of the compass in which its length leads.
  var direction: Direction
  /// Whether it counts charges, and whether of what was only tried; `nil` where it counts others.
  var isAttempt: Bool?
  /// Whether its unit has a name.
  var hasUnit: Bool
  var standing: Standing
  /// The number of the happening that its article tells of.
  var topic: Int { standing.topic }
  /// Its extents.
  var extents: Range<Int>
}

extension ClaimProfile {
  /// The profile of a claim whose lists `table` takes up.
  init(
    _ view: ClaimView, in table: inout ProfileLists, sentence: TermSlice, context: ClaimContext
  ) {
    isMain = context.isMain
    isSole = context.isSole
    value = context.value
    digits = Self.digits(of: view.claim.quantity)
    large = Self.size(of: view.claim.quantity)
    record = view.reference.record
    family = view.family
    blockKind = view.blockKind
    siblings = view.siblings
    (head, event, agent) = (view.claim.gist.head, view.claim.gist.event, view.claim.gist.agent)
    owner = view.owner
    (left, right) = (view.left, view.right)
    beside = view.beside
    modifiers = table.add(view.claim.gist.modifiers)
    namedComplement = table.add(view.claim.gist.complement.filter(view.allNames.contains))
    places = table.add(view.claim.scope.places.map { StableHash.of($0) })
    isLocal = !places.isEmpty && view.claim.scope.places.allSatisfy(localNouns.contains)
    namesHere = table.add(Array(view.allNames))
    bearer = table.add(context.bearer)
    self.sentence = sentence
    window = table.add(view.windowTerms)
    names = table.add(view.names)
    core = table.add(view.core)
    isCount = view.claim.quantity.kind == .count
    isCounted = isCount && !view.claim.quantity.unit.head.isEmpty
    isStated = view.claim.modality == .stated
    // "None of the cars" is no part of them.
    isPart =
      context.isTollPart
      || !view.claim.gist.isSpan && view.claim.scope.partOf != nil
        && view.claim.quantity.value != .zero
    isDifference = Self.isDifference(view.claim)
    isAddition = context.isAddition
    isWhole = view.claim.scope.isWhole
    isSpan = view.claim.gist.isSpan
    isOffer = [.money, .duration].contains(view.family) && head != nil && head == event
    isNegated = view.claim.negated
    span = view.span
    personalState = view.claim.gist.isPersonalState ? view.claim.gist.event : nil
    distribution = view.claim.scope.distribution
    per = view.claim.scope.per.map { StableHash.of($0) }
    isPast = Self.isPast(view.claim.time)
    standing = view.side.standing
    days = Self.days(of: view.claim.time, published: view.side.standing.day)
    sourceOutlet =
      view.claim.attributionCount
      ? view.claim.attribution?.outlet.map { StableHash.of(folded($0)) } : nil
    sex = Sex(of: view.claim.quantity.unit.head)
    isNationwide = view.following.isNationwide
    isSince = view.following.isSince
    direction = family == .length ? view.following.direction : []
    let countsCharges = ["count", "charge"].contains(view.claim.quantity.unit.head)
    isAttempt = countsCharges ? view.following.isAttempt : nil
    hasUnit = !view.claim.quantity.unit.name.isEmpty
    extents = table.add(view.side.extents)
  }

  /// "Doubled" is a level or a difference, and a score is neither.
  private static func isDifference(_ claim: Claim) -> Bool? {
    switch claim.quantity.kind {
    case .multiple, .score: nil
    default: claim.role == .difference
    }
  }

  /// Digits without the zeros at either end; a score has those of a pair, and vague words with a
  /// scale ("several hundred thousand") tell as much as two digits.
  private static func digits(of quantity: Quantity) -> Int {
    if quantity.kind == .score { return 3 }
    if quantity.qualifier == .vague, let low = quantity.allows.low, low >= ExactDecimal(1000) {
      return 2
    }
    guard let value = quantity.value ?? quantity.low, value > .zero else { return 0 }
    return value.digitCount
  }

  /// A hundred for each power of two, at most a thousand.
  private static func size(of quantity: Quantity) -> Int {
    guard let value = quantity.value ?? quantity.low, value > .one else { return 0 }
    return min(1000, Int(binaryLogarithm(value.approximation) * 100))
  }

  /// Whether words put a claim into an earlier year, though no date resolves them.
  private static func isPast(_ time: ClaimTime) -> Bool {
    guard let words = time.words?.lowercased() else { return false }
    return words.hasPrefix("last year") || words.hasPrefix("previous year") || time.from != nil
  }

  /// The days that a claim is said of; a claim without a time is of the days before its article.
  ///
  /// `nil` where neither its words nor its article give a date.
  private static func days(of time: ClaimTime, published: Int?) -> ClosedRange<Int>? {
    if let from = time.from, let to = time.to, from <= to { return from...to }
    guard time.words == nil, let day = published else { return nil }
    return day - usualDelay...day
  }

  /// Days for which news without a time of its own looks back.
  private static let usualDelay = 20
}

/// Places smaller than what news of a whole country tells of.
private let localNouns: Set<String> = ["county", "district", "town", "village"]
