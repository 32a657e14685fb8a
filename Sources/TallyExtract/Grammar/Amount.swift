import TallyModel

/// A figure while the grammar builds it.
struct Amount: Sendable {
  /// How the number was written.
  enum Style: UInt8, Sendable {
    case digits, words, fraction, vague, ordinal
  }

  /// The number; `nil` for ranges and vague words.
  var value: ExactDecimal?
  /// Stated ends of a range or bound.
  var low: ExactDecimal?
  var high: ExactDecimal?
  /// What digits and wording allow, in the unit.
  var allows: Interval
  /// Half a unit of the last digit written, before any scale word is applied to the value.
  var halfStep: ExactDecimal = .zero
  var style: Style
  /// The power of ten of a scale word or mark; 0 when none was written.
  var scale = 0
  var kind: QuantityKind = .number
  /// Index into the vocabulary's units, or -1.
  var unit = -1
  /// Index into the vocabulary's currencies times two, plus one for the hundredth; or -1.
  var currency = -1
  /// The canonical unit where no table row gives it.
  var unitName = ""
  var unitHead: String?
  /// What a rate is per.
  var per: String?
  var qualifier: Qualifier = .exactly
  /// What the hedge does to the interval.
  var effect = HedgeEffect.nothing
  var change: Change = .none
  var role: Role = .level
  /// Names of the rules that built it, innermost first.
  var rules: [String] = []
  /// Tokens of number, scale, sign and unit.
  var core: Range<Int>
  /// Tokens of the unit's words.
  var unitTokens: Range<Int>?
  /// Tokens of the counted noun phrase.
  var noun: Range<Int>?
  /// Digits before the decimal point were grouped, or a decimal point was written.
  var formatted = false
  /// An article did the counting ("a million").
  var byArticle = false
  /// A sign was written before the digits.
  var signed = false
  /// The unit stands before a noun ("four-cylinder engine").
  var attributive = false
  var alternates: [Amount] = []
  /// It is the figure before it in another unit.
  var isConversion = false

  /// Whether nothing is said yet of what is counted or measured.
  var isBare: Bool { unit < 0 && currency < 0 && unitName.isEmpty && kind == .number }

  /// Whether it is a sum of money.
  var isMoney: Bool { kind == .money }
}

extension Amount {
  /// A plain number with the interval that its digits allow.
  static func number(
    _ value: ExactDecimal, halfStep: ExactDecimal, style: Style, tokens: Range<Int>, rule: String
  ) -> Amount {
    Amount(
      value: value, allows: Interval(value), halfStep: halfStep, style: style, rules: [rule],
      core: tokens)
  }

  /// The number times a power of ten.
  mutating func multiply(byPowerOfTen exponent: Int) {
    let factor = ExactDecimal.powerOfTen(exponent)
    value = value.map { $0 * factor }
    low = low.map { $0 * factor }
    high = high.map { $0 * factor }
    halfStep = halfStep * factor
    allows = allows.scaled(by: factor)
    scale += exponent
  }

  /// Every end and the value negated.
  mutating func negate() {
    value = value.map { -$0 }
    allows = Interval(
      low: allows.high.map { -$0 }, high: allows.low.map { -$0 }, lowOpen: allows.highOpen,
      highOpen: allows.lowOpen)
  }
}
