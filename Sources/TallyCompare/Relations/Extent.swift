import TallyModel

/// A quantity in the base unit of its dimension, ready to be set beside another.
struct Extent: Sendable {
  /// The dimension.
  var dimension: DimensionKey
  /// The stated number, where there is one.
  var point: ExactDecimal?
  /// What the point's digits alone allow, without its hedge.
  var digits: Interval?
  /// What digits and wording allow.
  var allows: Interval
  /// The hedge or bound.
  var qualifier: Qualifier
  /// Whether the figure is for small whole things, which are never rounded.
  var isExactCount: Bool
  /// How many digits of the stated number tell something; base units have more.
  var printedDigits: Int

  /// A quantity in base units.
  init(_ quantity: Quantity) {
    let scale = UnitScale(of: quantity)
    self.init(quantity, scale: scale)
  }

  init(_ quantity: Quantity, scale: UnitScale) {
    dimension = DimensionKey(scale.dimension)
    if let score = Self.score(quantity) {
      (point, digits, allows) = (score, Interval(score), Interval(score))
      qualifier = .exactly
      isExactCount = true
      printedDigits = 0
      return
    }
    qualifier = quantity.qualifier
    let point = quantity.value ?? Self.stated(quantity)
    self.point = point.map { $0 * scale.factor }
    isExactCount = quantity.kind == .count && (point.map { $0 < ExactDecimal(100) } ?? false)
    printedDigits = point?.digitCount ?? 0
    let digits = point.map { Self.rounding(of: $0, in: quantity) }
    self.digits = digits?.scaled(by: scale.factor)
    allows = quantity.allows.scaled(by: scale.factor)
    if let own = self.digits, quantity.qualifier == .exactly {
      // The grammar saw the digits as written ("2.50"), so it knows their rounding better.
      self.digits = own.low.map { allows.contains($0) } == true ? own : allows
    }
  }

  /// A score as one number, told from the winner's side: "13-20" is the score "20-13".
  ///
  /// A score is a pair, not a range: two scores are the same, or have nothing in common.
  private static func score(_ quantity: Quantity) -> ExactDecimal? {
    guard quantity.kind == .score, let one = quantity.low, let other = quantity.high else {
      return nil
    }
    return max(one, other) * ExactDecimal(1, exponent: scoreDigits) + min(one, other)
  }

  /// Digits that the lower side of a score may have.
  private static let scoreDigits = 6

  /// The number that a bound states.
  private static func stated(_ quantity: Quantity) -> ExactDecimal? {
    switch quantity.qualifier {
    case .atLeast, .moreThan: quantity.low
    case .atMost, .lessThan, .upTo, .nearly: quantity.high
    default: nil
    }
  }

  /// Half a unit of the last digit that is not zero either way, at most a twentieth of the value.
  static func rounding(of value: ExactDecimal, in quantity: Quantity) -> Interval {
    let isWhole = value.isWhole && value.magnitude < ExactDecimal(100)
    let isCounted = quantity.kind == .count || quantity.kind == .ordinal || quantity.kind == .score
    if value == .zero || (isWhole && isCounted) { return Interval(value) }
    // "50 percent" is not 47: a percentage is rounded to its ones at most.
    let last = quantity.kind == .percent ? min(Int(value.exponent), 0) : Int(value.exponent)
    let half = ExactDecimal(5, exponent: last - 1)
    // A fraction in words ("half") stands for its percentage, not for one decimal of one.
    let isFraction = !isCounted && quantity.unit.name.isEmpty && value.magnitude < .one
    let twentieth = value.magnitude * ExactDecimal(isFraction ? 1 : 5, exponent: -2)
    let width = min(half, twentieth)
    return Interval(low: value - width, high: value + width, highOpen: true)
  }
}

extension Extent {
  /// Whether the wording allows values on one side only, and which: +1 upwards, -1 downwards.
  var direction: Int {
    switch qualifier {
    case .moreThan, .atLeast: 1
    case .lessThan, .atMost, .upTo, .nearly: -1
    default: 0
    }
  }

  /// Whether both state the same number up to rounding and unit.
  func statesSame(as other: Extent) -> Bool {
    guard let mine = digits, let its = other.digits else { return false }
    if point == other.point { return true }
    return mine.overlaps(its)
  }

  /// How far apart two disjoint extents are, in thousandths of the larger near end.
  ///
  /// Zero when they overlap; 1000 when one of them is zero.
  func gap(to other: Extent) -> Int {
    let (lower, upper) = allows.endsBefore(other.allows) ? (self, other) : (other, self)
    guard lower.allows.endsBefore(upper.allows),
      let high = lower.allows.high, let low = upper.allows.low
    else { return 0 }
    let size = max(high.magnitude, low.magnitude)
    guard let share = (low - high).divided(by: size) else { return 0 }
    return thousandths(share)
  }
}

/// A ratio in thousandths, rounded down, at most a million.
func thousandths(_ value: ExactDecimal) -> Int {
  Int(min(max(value.approximation * 1000, -1_000_000), 1_000_000))
}
