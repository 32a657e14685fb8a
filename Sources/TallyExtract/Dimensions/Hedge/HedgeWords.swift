import TallyModel

/// How a hedge turns what the digits allow into what the words allow.
enum HedgeEffect: Sendable {
  /// Either way by parts in a thousand of the value, at least as the digits allow.
  case around(perMille: Int)
  /// From parts in a thousand below up to the value.
  case below(perMille: Int)
  /// From the value up to parts in a thousand above.
  case above(perMille: Int)
  /// Anything from the value up.
  case lowerBound(open: Bool)
  /// Anything up to the value.
  case upperBound(open: Bool)
  /// The value with no rounding.
  case exact
  /// Only a word on the way ("the total of"): changes nothing.
  case nothing
}

/// A phrase that hedges or bounds the figure it stands at.
struct HedgeWord: Sendable {
  var phrase: String
  var qualifier: Qualifier
  var effect: HedgeEffect

  init(_ phrase: String, _ qualifier: Qualifier, _ effect: HedgeEffect) {
    self.phrase = phrase
    self.qualifier = qualifier
    self.effect = effect
  }
}

/// Hedges and bounds with the width that each allows.
///
/// - Source: Ferson et al. 2015, "Natural language of uncertainty: numeric hedge words",
///   <https://doi.org/10.1016/j.ijar.2014.11.003>, for the order of the widths, which are kept
///   within 15 % either way; Kennedy 2015 for strict against non-strict bounds; AP stylebook
///   since 2014, "over" as "more than".
enum HedgeWords {
  private static let about = HedgeEffect.around(perMille: 100)
  private static let nearly = HedgeEffect.below(perMille: 100)
  private static let more = HedgeEffect.lowerBound(open: true)
  private static let least = HedgeEffect.lowerBound(open: false)
  private static let less = HedgeEffect.upperBound(open: true)
  private static let most = HedgeEffect.upperBound(open: false)

  /// Stand before a figure.
  static let before: [HedgeWord] =
    list(.about, about, "about|around|roughly|approximately|approx|approx .|some|circa|c .")
    + list(.about, about, "an estimated|estimated|est .|~|≈|in the region of|in the order of")
    + list(.about, about, "on the order of|somewhere around|somewhere near|in the vicinity of")
    + list(.about, about, "more or less|give or take|or so|maybe|perhaps|an approximate")
    + list(.about, about, "roundabout|in the range of|close to about|round about|as about")
    + list(.nearly, nearly, "nearly|almost|close to|approaching|not quite|practically|virtually")
    + list(.nearly, nearly, "nearing|well nigh|just about|near|just shy of|shy of|just short of")
    + list(.lessThan, .below(perMille: 50), "just under|a little under|slightly under|just below")
    + list(.lessThan, .below(perMille: 50), "a little less than|slightly less than|slightly below")
    + list(
      .lessThan, .below(perMille: 50), "just less than|a bit less than|a bit under|a shade under")
    + list(.moreThan, .above(perMille: 50), "just over|a little over|slightly over|just above")
    + list(.moreThan, .above(perMille: 50), "a little more than|slightly more than|slightly above")
    + list(
      .moreThan, .above(perMille: 50), "just more than|a bit more than|a bit over|a shade over")
    + list(.moreThan, more, "more than|over|above|exceeding|in excess of|upwards of|upward of")
    + list(.moreThan, more, "north of|well over|well above|greater than|larger than|higher than")
    + list(.moreThan, more, "bigger than|well more than|far more than|much more than|beyond|>")
    + list(.moreThan, more, "exceeds|exceed|exceeded|surpassed|surpassing|surpasses|surpass")
    + list(.moreThan, more, "topped|topping|tops|longer than|older than|way more than|way over")
    + list(.moreThan, more, "passed the|crossed the|far over|far above|top|past")
    + list(.atLeast, least, "at least|no fewer than|no less than|not less than|not fewer than")
    + list(.atLeast, least, "a minimum of|minimum of|minimum|a minimum|starting at|starting from")
    + list(.atLeast, least, "at a minimum of|as few as|as little as|as low as|from as little as|≥")
    + list(.atLeast, least, "more than or equal to|greater than or equal to|equal to or more than")
    + list(.atLeast, least, "equal to or greater than|bigger or equal than|larger or equal than")
    + list(.atLeast, least, "greater or equal than|more or equal than")
    + list(.lessThan, less, "less than|fewer than|under|below|beneath|sub -|south of|well below")
    + list(.lessThan, less, "smaller than|lower than|well under|far fewer than|far less than")
    + list(.lessThan, less, "fell short of|falling short of|falls short of|younger than|<|short of")
    + list(.lessThan, less, "within|much less than|shorter than|inside")
    + list(.atMost, most, "at most|no more than|not more than|a maximum of|maximum of|maximum")
    + list(.atMost, most, "a maximum|at a maximum of|no greater than|no higher than|≤|not over")
    + list(.atMost, most, "no larger than|less than or equal to|equal to or less than|max .|max")
    + list(.atMost, most, "smaller or equal than|less or equal than|lower or equal than")
    + list(.atMost, most, "smaller than or equal to|fewer than or equal to|capped at")
    + list(.upTo, most, "up to|as many as|as much as|as high as|up to about|as long as|till")
    + list(.upTo, most, "up to as much as|up to as many as|until")
    + list(.exactly, .exact, "exactly|precisely")
    + list(
      .exactly, .nothing, "only|just|a total of|total of|a mere|mere|a full|equal to|a whopping")
    + list(.exactly, .nothing, "a record|a combined|a further|another|an additional|a staggering")
    + list(.exactly, .nothing, "an average of|average of|an average|another estimated|a whole")
    + list(.exactly, .nothing, "a hefty|a massive|a cool|a solid|a modest|all|just like|a reported")

  /// Stand after a figure.
  static let after: [HedgeWord] =
    list(.about, about, "or so|or thereabouts|- odd|odd|ish|- ish|or more or less|give or take")
    + list(.about, about, "approximately|roughly|approx")
    + list(.atLeast, least, "or more|or above|- plus|or higher|or over|or greater|plus|+|and over")
    + list(
      .atLeast, least, "and up|and above|or older|and older|or better|or upwards|or greater than")
    + list(
      .atLeast, least, "or longer|or larger|or more than|at least|at the least|minimum|and more")
    + list(.atMost, most, "or less|or fewer|or below|or under|or lower|and under|or younger")
    + list(
      .atMost, most, "and younger|or smaller|at most|maximum|tops|at the most|max|or less than")

  private static func list(
    _ qualifier: Qualifier, _ effect: HedgeEffect, _ phrases: String
  ) -> [HedgeWord] {
    phrases.split(separator: "|").map { HedgeWord(String($0), qualifier, effect) }
  }
}
