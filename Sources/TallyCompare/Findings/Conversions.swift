import TallyModel

/// A figure and its conversion in other units: in brackets, or after "or".
struct Conversion {
  var figures: [SentenceFigures.Figure]
  var stated: Quantity
  var converted: Quantity

  /// The conversions of a sentence: alternates of one claim, and figures in brackets after others.
  static func all(in sentence: SentenceFigures) -> [Conversion] {
    let figures = sentence.figures
    var found = figures.flatMap { figure in
      figure.claim.quantity.alternates.map {
        Conversion(figures: [figure], stated: figure.claim.quantity, converted: $0)
      }
    }
    for (one, other) in zip(figures, figures.dropFirst())
    where isConversion(other) && one.kind == other.kind && one.claim.role == other.claim.role {
      found.append(
        Conversion(
          figures: [one, other], stated: one.claim.quantity, converted: other.claim.quantity))
    }
    return found.filter { $0.stated.unit.name != $0.converted.unit.name }
  }

  private static func isConversion(_ figure: SentenceFigures.Figure) -> Bool {
    guard figure.lead.allSatisfy({ appositionWords.contains($0) }) else { return false }
    let inBrackets = figure.lead.first == "(" && figure.next.first == ")"
    return inBrackets || figure.lead.prefix(2) == [",", "or"]
  }
}

/// A conversion between units that is not the same quantity.
///
/// - Matches: "30 feet (48 km)". The two are compared with a twentieth either way, as conversions
///   are often made from rounded figures.
/// - Not: sums of money, whose rate of exchange is not known; differences of temperatures, which
///   have no common zero, are taken either way.
func unitConversions(in sentence: SentenceFigures) -> [Miscalculation] {
  Conversion.all(in: sentence).compactMap { conversion in
    let (one, other) = (conversion.stated, conversion.converted)
    guard one.kind == other.kind, one.kind != .money, isConvertible(one), isConvertible(other),
      !fits(one, other)
    else { return nil }
    let words = conversion.figures.map { "“\($0.text)”" }.joined(separator: " and ")
    return Miscalculation(
      .unitConversion, "\(words): one quantity in two units that do not match.",
      conversion.figures)
  }
}

private func isConvertible(_ quantity: Quantity) -> Bool {
  unitScales[quantity.unit.name] != nil || quantity.kind == .temperature
}

private func fits(_ one: Quantity, _ other: Quantity) -> Bool {
  let (stated, converted) = (Extent(one), Extent(other))
  if one.kind == .temperature {
    let degrees = (one.unit.base(one.allows), other.unit.base(other.allows))
    let steps = (one.allows.scaled(by: one.unit.factor), other.allows.scaled(by: other.unit.factor))
    return loose(degrees.0, by: 1).overlaps(loose(degrees.1, by: 1))
      || loose(steps.0, by: 1).overlaps(loose(steps.1, by: 1))
  }
  guard stated.dimension == converted.dimension else { return true }
  return twentieth(stated.allows).overlaps(twentieth(converted.allows))
}

private func loose(_ interval: Interval, by slack: Int) -> Interval {
  Interval(
    low: interval.low.map { $0 - ExactDecimal(slack) },
    high: interval.high.map { $0 + ExactDecimal(slack) })
}

/// An interval with a twentieth either way.
private func twentieth(_ interval: Interval) -> Interval {
  Interval(
    low: interval.low.map { $0 - $0.magnitude * ExactDecimal(5, exponent: -2) },
    high: interval.high.map { $0 + $0.magnitude * ExactDecimal(5, exponent: -2) })
}
