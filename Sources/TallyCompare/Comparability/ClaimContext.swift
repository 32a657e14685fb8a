import TallyModel

/// What a claim is among the other claims of its article and story.
struct ClaimContext: Sendable {
  /// The name of the person whose age it is; empty where it may be that of several.
  var bearer: [UInt64]
  /// How the story uses its value.
  var value: ValueUse
  /// Whether it is the first of its article to count one thing in one event, or its toll.
  var isMain: Bool
  /// Whether its article counts the thing only once, or only to one number.
  var isSole: Bool
  /// Whether it is a part of the toll that its article gives.
  var isTollPart: Bool
  /// Whether it comes on top of other figures of its thing in its article.
  var isAddition: Bool
}

/// The contexts of a story's claims.
struct ClaimContexts {
  private let mains: Set<Int>
  private let soles: Set<Int>
  private let parts: Set<Int>
  private let values: ValueUses
  private let bearers: Bearers
  private let additions: Set<Int>

  init(_ views: [ClaimView]) {
    mains = mainFigures(among: views)
    soles = soleFigures(among: views)
    parts = partsOfTolls(among: views)
    values = ValueUses(views)
    bearers = Bearers(views)
    additions = additionsToOthers(among: views)
  }

  /// The context of the claim with a view at an index.
  func context(of index: Int, _ view: ClaimView) -> ClaimContext {
    ClaimContext(
      bearer: bearers.name(of: view), value: values.use(of: view), isMain: mains.contains(index),
      isSole: soles.contains(index), isTollPart: parts.contains(index),
      isAddition: additions.contains(index))
  }
}
