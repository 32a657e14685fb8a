import TallyModel

/// Words that stand for an interval of counts.
struct VagueWord: Sendable {
  var phrase: String
  /// Outer bounds: a figure outside is a conflict; a high of `nil` is none.
  var low: ExactDecimal
  var high: ExactDecimal?

  init(phrase: String, low: ExactDecimal, high: ExactDecimal?) {
    (self.phrase, self.low, self.high) = (phrase, low, high)
  }

  init(phrase: String, low: Int, high: Int) {
    self.init(phrase: phrase, low: ExactDecimal(low), high: ExactDecimal(high))
  }
}

/// Vague quantifiers and the interval each allows, the outer bounds for a conflict.
///
/// - Source: Merriam-Webster and Oxford usage for "several" and "a few" (2 to 12 outermost);
///   Katzir and Ariel 2023, "a few" against "several", <https://doi.org/10.1017/langcog.2023.21>;
///   "dozens" from 24, <http://headsuptheblog.blogspot.com/2012/09/wrong-fudge-word.html>;
///   "hundreds", "thousands" <https://occasionaleconomist.com/thousands-ambiguity/>.
enum VagueWords {
  /// Stand before a noun, or before a scale that multiplies them ("several hundred thousand").
  static let multiplied: [VagueWord] = [
    VagueWord(phrase: "several", low: 2, high: 12),
    VagueWord(phrase: "a few", low: 2, high: 9),
    VagueWord(phrase: "few", low: 2, high: 9),
    VagueWord(phrase: "a handful", low: 2, high: 12),
  ]

  /// Stand alone, or before "of" and a scale ("tens of thousands").
  static let plurals: [VagueWord] = [
    VagueWord(phrase: "dozens", low: 24, high: 150),
    VagueWord(phrase: "scores", low: 40, high: 200),
    VagueWord(phrase: "tens", low: 10, high: 199),
    VagueWord(phrase: "hundreds", low: 100, high: 1999),
    VagueWord(phrase: "thousands", low: 1000, high: 999_999),
    VagueWord(phrase: "millions", low: 1_000_000, high: 999_999_999),
    VagueWord(phrase: "billions", low: 1_000_000_000, high: 999_999_999_999),
    VagueWord(phrase: "trillions", low: 1_000_000_000_000, high: 999_999_999_999_999),
    VagueWord(phrase: "tens of thousands", low: 10_000, high: 199_999),
    VagueWord(phrase: "hundreds of thousands", low: 100_000, high: 1_999_999),
    VagueWord(phrase: "tens of millions", low: 10_000_000, high: 199_999_999),
    VagueWord(phrase: "dozens of millions", low: 24_000_000, high: 150_000_000),
    VagueWord(phrase: "hundreds of millions", low: 100_000_000, high: 1_999_999_999),
    VagueWord(phrase: "tens of billions", low: 10_000_000_000, high: 199_999_999_999),
    VagueWord(phrase: "hundreds of billions", low: 100_000_000_000, high: 1_999_999_999_999),
    VagueWord(phrase: "thousands of millions", low: 1_000_000_000, high: 999_999_999_999),
  ]

  /// Words that are a number of digits.
  static let digitCounts: [VagueWord] = [
    VagueWord(phrase: "double - digit", low: 10, high: 99),
    VagueWord(phrase: "triple - digit", low: 100, high: 999),
    VagueWord(phrase: "five - figure", low: 10_000, high: 99_999),
    VagueWord(phrase: "six - figure", low: 100_000, high: 999_999),
    VagueWord(phrase: "seven - figure", low: 1_000_000, high: 9_999_999),
    VagueWord(phrase: "eight - figure", low: 10_000_000, high: 99_999_999),
  ]
}
