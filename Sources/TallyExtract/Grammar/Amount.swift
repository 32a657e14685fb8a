import TallyModel

/// A figure while the grammar builds it.
///
/// Plain values only, so that a rule's trial copies no more than memory: words stand as places of
/// tokens until the figure is done.
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
  /// What is counted, where no table row gives the unit.
  var counted = Counted.nothing
  /// What a rate is per.
  var per: Per?
  var qualifier: Qualifier = .exactly
  /// What the hedge does to the interval.
  var effect = HedgeEffect.nothing
  var change: Change = .none
  var role: Role = .level
  /// Whether its sentence says that it took the place of an earlier value.
  var replaces = false
  /// Names of the rules that built it, innermost first.
  var rules: RuleTrace
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
  /// Index of the same figure in another unit into `Parse.amounts`, or -1.
  var alternate = -1
  /// It is the figure before it in another unit.
  var isConversion = false

  /// Whether nothing is said yet of what is counted or measured.
  var isBare: Bool { unit < 0 && currency < 0 && counted.isNothing && kind == .number }

  /// Whether it is a sum of money.
  var isMoney: Bool { kind == .money }
}

extension Amount {
  /// A plain number with the interval that its digits allow.
  static func number(
    _ value: ExactDecimal, halfStep: ExactDecimal, style: Style, tokens: Range<Int>, rule: RuleName
  ) -> Amount {
    Amount(
      value: value, allows: Interval(value), halfStep: halfStep, style: style,
      rules: RuleTrace(rule), core: tokens)
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

/// What a figure counts, in words that are read off when the figure is done.
enum Counted: Sendable {
  case nothing
  /// Occasions: "six times".
  case times
  case people
  case scores
  /// A noun phrase by its tokens; those of its head are put in the singular.
  case phrase(modifiers: Range<Int>, head: Range<Int>)
  /// Tokens taken as they are, in small letters.
  case word(Range<Int>)

  var isNothing: Bool {
    if case .nothing = self { return true }
    return false
  }
}

/// What a rate is per.
enum Per: Sendable {
  /// Index into the vocabulary's units.
  case unit(Int)
  /// Index into the vocabulary's currencies.
  case currency(Int)
  /// The tokens of a noun.
  case noun(Range<Int>)
}

extension Parse {
  /// The canonical name of what a figure counts, and its head where that is another.
  func name(of counted: Counted) -> (name: String, head: String?) {
    switch counted {
    case .nothing: return ("", nil)
    case .times: return ("time", nil)
    case .people: return ("people", "people")
    case .scores: return ("score", nil)
    case .word(let tokens): return (words(tokens).lowercased(), nil)
    case .phrase(let modifiers, let head):
      let noun = singular(words(head))
      return (modifiers.isEmpty ? noun : words(modifiers) + " " + noun, noun)
    }
  }

  /// Whether two rates are per the same.
  func isSame(_ first: Per?, _ second: Per?) -> Bool {
    first.map { name(of: $0) } == second.map { name(of: $0) }
  }

  /// The canonical name of what a rate is per.
  func name(of per: Per) -> String {
    switch per {
    case .unit(let index): vocabulary.units[index].name
    case .currency(let index): vocabulary.currencies[index].name
    case .noun(let tokens): singular(words(tokens))
    }
  }
}
