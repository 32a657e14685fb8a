import TallyModel

/// `agree` or `compatible`, where some value fits both figures; `nil` where none does.
func sameness(_ first: Extent, _ second: Extent, _ a: Standing, _ b: Standing) -> Judgement? {
  let overlap = first.allows.overlaps(second.allows)
  if first.statesSame(as: second), let same = sameNumber(first, second, overlap, a, b) {
    return same
  }
  guard overlap else { return nil }
  if first.allows == second.allows, first.qualifier == second.qualifier {
    return Judgement(.agree, .same)
  }
  if isPair(first, of: second) || isPair(second, of: first) {
    return Judgement(.agree, .same)
  }
  if first.qualifier == .exactly, second.qualifier == .exactly,
    first.isExactCount == second.isExactCount
  {
    return Judgement(.agree, .rounded)
  }
  if isNear(first, to: second) || isNear(second, to: first) {
    return Judgement(.agree, .rounded)
  }
  return Judgement(.compatible, .compatible)
}

/// Two figures that state one number: the hedges decide whether they say the same.
private func sameNumber(
  _ first: Extent, _ second: Extent, _ overlap: Bool, _ a: Standing, _ b: Standing
) -> Judgement? {
  if first.direction * second.direction < 0 {
    // "Nearly 100" and "more than 100" round one number from two sides.
    if overlap || first.qualifier == .nearly || second.qualifier == .nearly {
      return Judgement(.compatible, .twoSides)
    }
    return nil
  }
  if violates(first, second) || violates(second, first) { return nil }
  if a.unit != b.unit, first.point != second.point {
    return Judgement(.agree, .sameButUnitAndRounding)
  }
  return Judgement(
    .agree, first.qualifier == second.qualifier ? .sameButUnit : .sameButWording)
}

/// Whether a value lies on the wrong side of a bound, by more than a hundredth: 167,000 is not
/// "over 170,000", though it rounds to that.
private func violates(_ bound: Extent, _ other: Extent) -> Bool {
  guard let edge = bound.point, let value = other.point else { return false }
  switch bound.direction {
  case 1: return value < edge * ExactDecimal(99, exponent: -2)
  case -1: return value * ExactDecimal(99, exponent: -2) > edge
  default: return false
  }
}

/// Whether a vague figure is "a couple" and the other states its lower end, two.
private func isPair(_ figure: Extent, of other: Extent) -> Bool {
  guard figure.qualifier == .vague, let low = figure.allows.low, let high = figure.allows.high
  else {
    return false
  }
  return high - low <= .one && other.point == low && other.isExactCount
}

/// Whether `figure` is "nearly" the number that the other states, within a fiftieth.
private func isNear(_ figure: Extent, to other: Extent) -> Bool {
  guard figure.qualifier == .nearly, let top = figure.point, let value = other.point else {
    return false
  }
  return value <= top && value >= top * ExactDecimal(98, exponent: -2)
}
