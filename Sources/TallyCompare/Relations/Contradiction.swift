import TallyModel

/// The contradiction of two figures that no value fits.
func contradiction(
  _ first: Extent, _ second: Extent, _ a: Standing, _ b: Standing
) -> Judgement {
  let slack = slack(first, second, a, b)
  return Judgement(.contradict, .apart(slack: slack), minor: slack != nil)
}

/// Why a difference is of low severity; `nil` when it is a plain one.
private func slack(_ first: Extent, _ second: Extent, _ a: Standing, _ b: Standing) -> Slack? {
  if a.countsSources, b.countsSources { return .countsSources }
  if isTruncated(first, second) || isTruncated(second, first) {
    return .truncated
  }
  for (vague, other) in [(first, second), (second, first)] {
    if vague.qualifier == .vague, isWithinHalf(vague, other) {
      return .vague
    }
    if vague.qualifier == .nearly,
      vague.allows.high.map({ !other.allows.startsAbove($0) }) ?? false,
      first.gap(to: second) <= 150
    {
      return .nearly
    }
  }
  return nil
}

/// Whether one exact figure is the other cut off instead of rounded: 43 for 43.9.
private func isTruncated(_ coarse: Extent, _ fine: Extent) -> Bool {
  guard let short = coarse.point, let long = fine.point, coarse.qualifier == .exactly,
    !coarse.isExactCount || !fine.isExactCount, long > short, short > .zero,
    short.exponent > long.exponent, short.digitCount > 1
  else { return false }
  return long - short < ExactDecimal.powerOfTen(Int(short.exponent))
}

/// Whether the nearest value of `other` is within a factor of two of the vague figure's end.
private func isWithinHalf(_ vague: Extent, _ other: Extent) -> Bool {
  let two = ExactDecimal(2)
  if let low = vague.allows.low, let value = other.point ?? other.allows.high, value < low {
    return value * two >= low
  }
  if let high = vague.allows.high, let value = other.point ?? other.allows.low, value > high {
    return value < high * two
  }
  return true
}

/// Why no value fits, in words.
func separation(_ first: Extent, _ second: Extent, _ a: Side, _ b: Side) -> String {
  if a.claim.quantity.kind == .score { return "they are two scores" }
  let (below, above) = first.allows.endsBefore(second.allows) ? (a, b) : (b, a)
  let (low, high) =
    first.allows.endsBefore(second.allows) ? (first, second) : (second, first)
  let factor = printedFactor(a, b)
  let top = low.allows.high.map { "at most \(grouped($0, inUnitsOf: factor))" }
  let bottom = high.allows.low.map { "at least \(grouped($0, inUnitsOf: factor))" }
  let unit = low.dimension == high.dimension ? baseUnit(of: low.dimension, below, above) : ""
  guard let top, let bottom else { return "they have no value in common" }
  return "\(quoted(below)) is \(top)\(unit), \(quoted(above)) \(bottom)\(unit)"
}

/// How many base units the unit has that both figures are printed in; one where they have none in
/// common.
private func printedFactor(_ a: Side, _ b: Side) -> ExactDecimal {
  let (one, other) = (a.claim.quantity, b.claim.quantity)
  guard one.unit.name == other.unit.name, one.kind == other.kind else { return .one }
  return UnitScale(of: one).factor
}

/// A number of base units in units of `factor` base units each, where that comes out short.
private func grouped(_ value: ExactDecimal, inUnitsOf factor: ExactDecimal) -> String {
  guard factor != .one, let quotient = value.divided(by: factor), quotient.digitCount <= 8 else {
    return grouped(value)
  }
  return grouped(quotient)
}

/// The base unit to name beside numbers that were converted.
private func baseUnit(of dimension: DimensionKey, _ a: Side, _ b: Side) -> String {
  guard a.claim.quantity.unit.name != b.claim.quantity.unit.name else { return "" }
  let names: [DimensionKey: String] = [
    "length": "metres", "mass": "kilograms", "time": "seconds", "area": "square metres",
    "volume": "litres", "share": "percent",
  ]
  return names[dimension].map { " " + $0 } ?? ""
}

extension Interval {
  /// Whether every value is above `value`.
  func startsAbove(_ value: ExactDecimal) -> Bool {
    guard let low else { return false }
    return low > value
  }
}

/// Plain digits with commas between groups of three.
func grouped(_ value: ExactDecimal) -> String {
  let plain = value.description
  let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
  guard let whole = parts.first else { return plain }
  let digits = whole.drop { $0 == "-" }
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result += "," }
    result.append(digit)
  }
  let sign = plain.hasPrefix("-") ? "-" : ""
  return sign + result + (parts.count > 1 ? "." + parts[1] : "")
}

/// Whether a claim counts the people who told the story.
func countsSources(_ claim: Claim) -> Bool {
  claim.quantity.kind == .count && claim.attributionCount
}
