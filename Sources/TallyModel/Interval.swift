/// A set of values between two ends, each open, closed or absent.
///
/// "$2.5 million" allows `[2450000, 2550000)`; "more than 40" allows `(40, ∞)`.
public struct Interval: Sendable, Hashable, Codable {
  /// The lower end; `nil` when there is none.
  public var low: ExactDecimal?
  /// The upper end; `nil` when there is none.
  public var high: ExactDecimal?
  /// Whether the lower end itself is outside.
  public var lowOpen: Bool
  /// Whether the upper end itself is outside.
  public var highOpen: Bool

  /// An interval; both ends are closed unless said otherwise.
  public init(
    low: ExactDecimal?, high: ExactDecimal?, lowOpen: Bool = false, highOpen: Bool = false
  ) {
    self.low = low
    self.high = high
    self.lowOpen = lowOpen
    self.highOpen = highOpen
  }

  /// The interval that holds one value.
  public init(_ value: ExactDecimal) {
    self.init(low: value, high: value)
  }

  /// Whether `value` lies inside.
  public func contains(_ value: ExactDecimal) -> Bool {
    if let low, lowOpen ? value <= low : value < low { return false }
    if let high, highOpen ? value >= high : value > high { return false }
    return true
  }

  /// Whether some value lies in both intervals.
  public func overlaps(_ other: Interval) -> Bool {
    !endsBefore(other) && !other.endsBefore(self)
  }

  /// Whether every value of this interval is below every value of `other`.
  public func endsBefore(_ other: Interval) -> Bool {
    guard let high, let low = other.low else { return false }
    return high < low || (high == low && (highOpen || other.lowOpen))
  }

  /// Every end multiplied by a positive `factor`.
  public func scaled(by factor: ExactDecimal) -> Interval {
    Interval(
      low: low.map { $0 * factor }, high: high.map { $0 * factor },
      lowOpen: lowOpen, highOpen: highOpen)
  }
}
