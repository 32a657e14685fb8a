/// A rule of the grammar by its stable name, as `explain` and reports print it.
///
/// Dimension first, then what the rule reads, in kebab case.
enum RuleName: String, Sendable, CaseIterable {
  case ageAgedNumber = "age.aged-number"
  case ageApposition = "age.apposition"
  case ageListed = "age.listed"
  case ageNumberOld = "age.number-old"
  case ageNumberYearsOld = "age.number-years-old"
  case ageStated = "age.stated"
  case ageTurned = "age.turned"

  case countNumberHyphenNoun = "count.number-hyphen-noun"
  case countNumberNoun = "count.number-noun"
  case countNumberOfNoun = "count.number-of-noun"

  case hedgeAfter = "hedge.after"
  case hedgeBefore = "hedge.before"
  case hedgeBeforeArticle = "hedge.before-article"
  case hedgeSignMinus = "hedge.sign-minus"
  case hedgeSignMinusHyphen = "hedge.sign-minus-hyphen"

  case measureBore = "measure.bore"
  case measureComposite = "measure.composite"
  case measureCompositeAnd = "measure.composite-and"
  case measureCompositeComma = "measure.composite-comma"
  case measureFractionOfUnit = "measure.fraction-of-unit"
  case measureMagnitudeHyphenNumber = "measure.magnitude-hyphen-number"
  case measureMagnitudeNumber = "measure.magnitude-number"
  case measureMagnitudeOfNumber = "measure.magnitude-of-number"
  case measureNumberHyphenUnit = "measure.number-hyphen-unit"
  case measureNumberUnit = "measure.number-unit"
  case measureUnitAndHalf = "measure.unit-and-half"
  case measureUnitsAndHalf = "measure.units-and-half"
  case measureVagueOfUnit = "measure.vague-of-unit"

  case moneyCodeScale = "money.code-scale"
  case moneyNumberHyphenWord = "money.number-hyphen-word"
  case moneyNumberOfWord = "money.number-of-word"
  case moneyNumberSign = "money.number-sign"
  case moneyNumberWord = "money.number-word"
  case moneySignNumber = "money.sign-number"
  case moneySignWord = "money.sign-word"

  case multipleNumberFold = "multiple.number-fold"
  case multipleNumberTimes = "multiple.number-times"
  case multipleWord = "multiple.word"

  case numeralAndFraction = "numeral.and-fraction"
  case numeralDigits = "numeral.digits"
  case numeralFractionWords = "numeral.fraction-words"
  case numeralHalf = "numeral.half"
  case numeralHalfScale = "numeral.half-scale"
  case numeralMixedFraction = "numeral.mixed-fraction"
  case numeralNothing = "numeral.nothing"
  case numeralNumberScale = "numeral.number-scale"
  case numeralPair = "numeral.pair"
  case numeralPointWords = "numeral.point-words"
  case numeralRepeated = "numeral.repeated"
  case numeralSlashFraction = "numeral.slash-fraction"
  case numeralSpacedGroups = "numeral.spaced-groups"
  case numeralVulgarFraction = "numeral.vulgar-fraction"
  case numeralWords = "numeral.words"

  case ordinalSeries = "ordinal.series"
  case ordinalWord = "ordinal.word"
  case ordinalWords = "ordinal.words"

  case rangeBetweenAnd = "range.between-and"
  case rangeBounds = "range.bounds"
  case rangeDash = "range.dash"
  case rangeFromTo = "range.from-to"
  case rangeOr = "range.or"
  case rangeTo = "range.to"

  case rateAUnit = "rate.a-unit"
  case rateHyphenPerUnit = "rate.hyphen-per-unit"
  case ratePerNoun = "rate.per-noun"
  case ratePerUnit = "rate.per-unit"
  case rateSlashUnit = "rate.slash-unit"

  case scoreDash = "score.dash"

  case shareIn = "share.in"
  case shareOutOf = "share.out-of"

  case unitCarried = "unit.carried"

  case vagueWord = "vague.word"
  case vagueWordScale = "vague.word-scale"
}

/// The rules that built a figure, innermost first.
///
/// In place: figures are copied while the grammar tries its rules. What goes beyond fifteen is left
/// out.
struct RuleTrace: Sendable {
  private var rules = InlineArray<15, RuleName>(repeating: .numeralDigits)
  private(set) var count: UInt8 = 0

  init(_ first: RuleName) { append(first) }

  mutating func append(_ rule: RuleName) {
    guard Int(count) < rules.count else { return }
    rules[Int(count)] = rule
    count += 1
  }

  func contains(_ rule: RuleName) -> Bool { (0..<Int(count)).contains { rules[$0] == rule } }

  /// The names of the rules.
  var names: [String] { (0..<Int(count)).map { rules[$0].rawValue } }

  /// The rules of two figures that became one.
  static func + (first: RuleTrace, second: RuleTrace) -> RuleTrace {
    var both = first
    for index in 0..<Int(second.count) { both.append(second.rules[index]) }
    return both
  }
}
