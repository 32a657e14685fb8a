import TallyModel

/// What the grammar made of one sentence.
struct SentenceReading {
  /// The figures, in reading order; what each is said of is read by `findConcepts()`.
  var readings: [Reading] = []
  /// Why figures were seen and left alone, one each.
  var leftAlone: [LeftAlone] = []
  /// The piece of each figure.
  private var pieces: [Int] = []
  /// The sentence with its figures; nothing where it has none.
  private var sentence: ReadSentence?

  fileprivate init(_ parse: consuming Parse) {
    leftAlone = parse.leftAlone.map(\.reason)
    guard !parse.figures.isEmpty else { return }
    readings.reserveCapacity(parse.figures.count)
    for index in parse.figures { collect(index, of: parse) }
    sentence = ReadSentence(parse)
  }

  private mutating func collect(_ index: Int, of parse: borrowing Parse) {
    guard let amount = parse.amount(index) else { return }
    if amount.isConversion, var first = readings.popLast() {
      // One figure, whose place spans both.
      let end = parse.pieces[index + (parse.has(index + 1, .closeBracket) ? 1 : 0)].tokens
        .upperBound
      first.tokens = first.tokens.lowerBound..<max(first.tokens.upperBound, end)
      first.conversions.append(parse.pieces[index].tokens)
      readings.append(first)
    } else if parse.bareStands(index) {
      readings.append(parse.reading(amount, at: index))
      pieces.append(index)
    } else {
      leftAlone.append(amount.style == .ordinal ? .name : .unclear)
    }
  }

  /// The parts of speech of the sentence's tokens; empty when none were needed.
  var tags: [Tag] { sentence?.parse.tags?.all ?? [] }

  /// Finds what each figure is said of.
  mutating func findConcepts() {
    guard !readings.isEmpty, let sentence else { return }
    var finder = ConceptFinder(sentence, tags: tags)
    for (index, piece) in pieces.enumerated() {
      let concept = finder.concept(of: piece)
      readings[index].concept = concept
      if !concept.rule.isEmpty { readings[index].quantity.rules.append(concept.rule) }
    }
  }
}

/// A sentence whose figures are read, shared by those who look for what they are said of.
final class ReadSentence {
  let parse: Parse

  init(_ parse: consuming Parse) { self.parse = parse }
}

/// Reads the figures of a sentence: value, bounds, unit, hedge, movement and place.
///
/// Parts of speech are read only where the grammar asks for them.
///
/// - Complexity: O(n) in the number of tokens, with the number of rules as factor.
func readings(
  of tokens: [Token], in text: [UInt8], vocabulary: SharedVocabulary = Vocabulary.english
) -> SentenceReading {
  var parse = Parse(tokens, of: text, vocabulary: vocabulary)
  parse.takeCalendar()
  parse.takeIdentifiers()
  parse.readNumerals()
  guard !parse.amounts.isEmpty else { return SentenceReading(parse) }
  for layer in Grammar.layers { parse.apply(layer) }
  parse.findFigures()
  guard parse.holdsFigure else { return SentenceReading(parse) }
  parse.tags = SentenceTags(tokens, in: text)
  parse.tagFigures()
  parse.takeNames()
  parse.readApposedAges()
  parse.readListedAges()
  parse.countNouns()
  parse.nameSeries()
  parse.readStatedAges()
  parse.readQuakeStrengths()
  parse.carryUnits()
  parse.readConversions()
  parse.readMovement()
  return SentenceReading(parse)
}

/// The layers of rules, in the order they are applied.
enum Grammar {
  static let layers: [Layer] = [
    Layer(ShareRules.all), Layer(MoneyRules.all + MeasureRules.all), Layer(MeasureRules.rates),
    Layer(RangeRules.dashed), Layer(RangeRules.worded), Layer(MeasureRules.late),
    Layer(HedgeRules.all), Layer(RangeRules.worded), Layer(HedgeRules.joined),
  ]

  /// Every rule that is a pattern.
  static let rules: [Rule] = layers.flatMap(\.rules)
}

extension Parse {
  /// Whether some figure may stand, so that parts of speech are worth their time.
  fileprivate var holdsFigure: Bool {
    figures.contains { index in
      guard let amount = amount(index) else { return false }
      if amount.style == .ordinal {
        return has(index + 1, [.superlative, .dash]) || countsPeriods(index)
          || numbersSeries(index)
          || (!isWord(index + 1) && amount.value != .one)
      }
      let isOne = amount.isBare && amount.style == .words && amount.value == .one
      return !isOne || !has(index + 1, .stop)
    }
  }

  /// Says which words are numbers, so that the words after them are read as counted; "one" may be
  /// a pronoun.
  fileprivate func tagFigures() {
    for index in figures {
      guard let amount = amount(index), amount.isBare,
        amount.style == .digits || (amount.style == .words && amount.value != .one)
      else { continue }
      tags?.setNumeral(pieces[index].tokens.upperBound - 1)
    }
  }

  fileprivate func reading(_ amount: Amount, at index: Int) -> Reading {
    var tokens = pieces[index].tokens
    if let noun = amount.noun {
      tokens = tokens.lowerBound..<max(tokens.upperBound, noun.upperBound)
    }
    tokens =
      min(
        tokens.lowerBound, amount.core.lowerBound)..<max(tokens.upperBound, amount.core.upperBound)
    return Reading(
      quantity: quantity(amount), tokens: tokens, core: amount.core, noun: amount.noun,
      change: amount.change, role: amount.role, replaces: amount.replaces)
  }

  private func quantity(_ amount: Amount) -> Quantity {
    var quantity = Quantity(
      kind: amount.kind, value: amount.value, low: amount.low, high: amount.high,
      qualifier: amount.qualifier, unit: unit(amount), allows: Allowance.interval(of: amount),
      alternates: amounts.indices.contains(amount.alternate)
        ? [self.quantity(amounts[amount.alternate])] : [], rules: amount.rules.names)
    switch amount.effect {
    case .lowerBound, .above:
      quantity.low = amount.value ?? amount.low
      quantity.high = nil
    case .below where amount.qualifier == .lessThan:
      quantity.high = amount.value
    case .upperBound:
      quantity.high = amount.value ?? amount.high
      quantity.low = nil
    default: break
    }
    if amount.value == nil, amount.qualifier != .range { quantity.value = nil }
    if amount.style == .vague, amount.qualifier == .vague, case .nothing = amount.effect,
      let decade = namedDecade(amount.allows)
    {
      (quantity.low, quantity.high) = decade
    }
    return quantity
  }

  /// The ends that a word for a power of ten names: "hundreds" 100 to 1,000, "six-figure" 100,000
  /// to 999,999; `nil` for "several".
  private func namedDecade(_ allows: Interval) -> (ExactDecimal, ExactDecimal)? {
    guard let low = allows.low, let high = allows.high, low.significand == 1, low > .one else {
      return nil
    }
    return (low, min(ExactDecimal(1, exponent: Int(low.exponent) + 1), high))
  }

  private func unit(_ amount: Amount) -> MeasureUnit {
    let printed = amount.unitTokens.map { words($0) } ?? ""
    let per = amount.per.map { " per " + self.name(of: $0) } ?? ""
    if amount.currency >= 0 {
      let currency = vocabulary.currencies[amount.currency / 2]
      let isMinor = amount.currency % 2 == 1
      let name = isMinor ? currency.minor ?? "cent" : currency.name
      return MeasureUnit(
        name: name + per, text: printed, currency: currency.code,
        factor: isMinor ? ExactDecimal(1, exponent: -2) : .one)
    }
    if amount.unit >= 0 {
      let row = vocabulary.units[amount.unit]
      return MeasureUnit(
        name: row.name + per, text: printed, factor: row.factor, offset: row.offset)
    }
    if amount.counted.isNothing { return .none }
    let (name, head) = self.name(of: amount.counted)
    return MeasureUnit(name: name + per, head: head, text: printed)
  }
}
