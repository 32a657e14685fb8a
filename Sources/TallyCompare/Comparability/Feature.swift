/// What speaks for or against two figures answering the same question.
enum Feature: Int, Sendable, CaseIterable {
  /// Weighted share of words that the sentences have in common.
  case sentence
  /// The same near the figures, nearer words counting more.
  case window
  /// The same of thing, modifiers, complement and event.
  case core
  /// Weight of the rarest word that both have near the figure.
  case rarest
  /// Same thing counted or measured.
  case sameHead
  /// Other thing.
  case otherHead
  /// Both count things and name the same.
  case sameCounted
  /// Both count things and name others, of which neither is the other's event or part of its noun.
  case otherCounted
  /// Same event.
  case sameEvent
  /// Other event.
  case otherEvent
  /// Same agent.
  case sameAgent
  /// Other agent, both of them names.
  case otherAgent
  /// The same telling name stands nearest to both figures.
  case sameOwner
  /// The telling name nearest to each figure is not in the other's sentence.
  case otherOwner
  /// Share of the names near the figures.
  case names
  /// Both have names and share none.
  case otherNames
  /// Same word left of the figure.
  case sameLeft
  /// Same word right of the figure.
  case sameRight
  /// How many words before the figures are the same, up to three.
  case runBefore
  /// How many words on both sides of the figures are the same, up to five.
  case run
  /// Share of modifiers, where both have some.
  case modifiers
  /// Both have modifiers and share none.
  case otherModifiers
  /// Share of words of the two articles.
  case articles
  /// Share of names of the two articles.
  case articleNames
  /// The articles were published far apart.
  case otherDate
  /// Same unit as printed.
  case sameUnit
  /// How many figures of this family stand in the two articles.
  case crowd
  /// The values are further apart than figures of one fact usually are.
  case farApart
  /// Both stand in a headline, or both in the body's first sentences.
  case samePlace
  /// Both in one article.
  case sameArticle
  /// One is planned or possible and the other stated.
  case otherModality
  /// Other days.
  case otherTime
  /// The complements of the things name other names ("west of Port A", "west of Port B").
  case otherComplement
  /// Other places.
  case otherPlace
  /// One is limited to a part and the other not.
  case otherPart
  /// One is limited to the worst cases and the other not.
  case otherSeverity
  /// One is a rate per period and the other not.
  case otherPeriod
  /// One rises or falls and the other does not.
  case otherChange
  /// Both are killed, injured, missing: one state of persons.
  case sameState
  /// Both values have two telling digits.
  case twoDigits
  /// Both values have three telling digits: hardly the same by chance.
  case threeDigits
  /// How large the value is, by its logarithm.
  case large
  /// How many things of the story have the value, by its logarithm.
  case valueThings
  /// How often the story states the value, by its logarithm.
  case valueOften
}

/// The features of one pair, each from -1000 to 1000.
struct FeatureVector: Sendable {
  /// In place, as there is one for each pair; the slots past the last feature stay zero.
  private(set) var values = InlineArray<48, Int32>(repeating: 0)

  subscript(feature: Feature) -> Int {
    get { Int(values[feature.rawValue]) }
    set { values[feature.rawValue] = Int32(clamping: newValue) }
  }
}
