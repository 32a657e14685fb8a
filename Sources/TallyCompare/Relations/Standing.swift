import TallyModel
import TallyText

/// What decides how a claim's figure stands to another's: no text, and nothing on the heap.
///
/// It is worked out once a claim, as pairs ask for it often.
struct Standing: Sendable {
  /// The name of the figure's unit, as a hash.
  var unit: UInt64
  var change: Change
  /// The age in years, of a figure that is one.
  var age: Int?
  /// When its article, or its entry of a live blog, was published.
  var published: Timestamp?
  /// The day of that.
  var day: Int?
  /// The number of the happening that its article tells of.
  var topic = 0
  /// Whether the claim says of itself that the figure moves.
  var saysMoving: Bool
  /// Whether the claim says of itself that it corrects an earlier figure.
  var isRevised: Bool
  /// Whether the claim says that the figure was replaced: "rose to six from four".
  var isOld: Bool
  /// Whether a figure is of a kind that later reports raise, or says itself that it moves.
  var isMoving: Bool
  /// Whether a figure measures what is over once it is measured: the strength of a quake.
  var isFixed: Bool
  /// Whether a figure counts what adds up while a story runs: victims, arrests, damage, days.
  var isCumulative: Bool
  /// Whether a figure counts persons killed, injured, missing, arrested.
  var isToll: Bool
  /// Whether the claim counts the people who told the story.
  var countsSources: Bool

  init(_ claim: Claim, published: Timestamp?) {
    unit = StableHash.of(claim.quantity.unit.name)
    change = claim.change
    age = claim.quantity.kind == .age ? claim.quantity.value?.wholeValue : nil
    self.published = published
    day = published?.dayNumber
    saysMoving = claim.time.moving
    isRevised = claim.time.revised
    isOld = claim.role == .old
    isFixed = claim.quantity.kind == .magnitude
    // What has lasted four days has lasted five a day later.
    isCumulative = claim.isCumulative || claim.gist.isSpan
    // "No one was hurt" denies a toll, and does not grow.
    let counts = claim.quantity.kind == .count || claim.quantity.kind == .number
    isToll =
      claim.gist.isPersonalState && claim.isCumulative && counts && claim.quantity.value != .zero
    // "The third day of the strike" was its first two days before.
    let countsPeriods = claim.quantity.kind == .ordinal && !claim.quantity.unit.name.isEmpty
    isMoving = claim.time.moving || isCumulative || claim.fluctuates || countsPeriods
    countsSources = TallyCompare.countsSources(claim)
  }
}
