import TallyModel

/// An axis for intervals that may lack an end: where values stand on it, and its ticks.
struct NumberAxis {
  /// A labelled value on the axis.
  struct Tick {
    /// The value.
    var value: ExactDecimal
    /// Where it stands, from 0 to 1.
    var position: Double
  }

  /// Whether equal steps are equal ratios.
  let isLogarithmic: Bool
  /// The ticks, ascending.
  let ticks: [Tick]
  private let low: Double
  private let high: Double

  /// From this ratio of the largest to the smallest value on, steps are ratios: on an even axis
  /// the smallest would stand within a thirtieth of its zero.
  static let logarithmicRatio = 30.0

  /// An axis that holds every end of the intervals, with room for ends that are absent.
  ///
  /// `nil` where no interval has any end.
  init?(holding intervals: [Interval]) {
    let ends = intervals.flatMap { [$0.low, $0.high].compactMap(\.self) }
    guard let least = ends.min(), let most = ends.max() else { return nil }
    let isLogarithmic =
      least > .zero && most.approximation / least.approximation > Self.logarithmicRatio
    let scale: (ExactDecimal) -> Double = {
      isLogarithmic ? decimalLogarithm($0.approximation) : $0.approximation
    }
    var low = scale(least)
    var high = scale(most)
    if high <= low {
      let room = isLogarithmic ? 0.5 : max(abs(low) * 0.1, 0.5)
      (low, high) = (low - room, high + room)
    }
    // Absent ends get an arrow, which needs more room than the ends of a bar.
    let span = high - low
    low -= span * (intervals.contains { $0.low == nil } ? 0.2 : 0.06)
    high += span * (intervals.contains { $0.high == nil } ? 0.2 : 0.06)
    if least >= .zero, !isLogarithmic { low = max(low, 0) }
    guard low.isFinite, high.isFinite, high > low else { return nil }
    self.low = low
    self.high = high
    self.isLogarithmic = isLogarithmic
    let values =
      isLogarithmic ? Self.powers(from: low, to: high) : Self.steps(from: low, to: high)
    ticks = values.map { Tick(value: $0, position: (scale($0) - low) / (high - low)) }
      .filter { (0...1).contains($0.position) }
  }

  /// Where a value stands, from 0 to 1.
  func position(of value: ExactDecimal) -> Double {
    let scaled =
      isLogarithmic
      ? (value > .zero ? decimalLogarithm(value.approximation) : low) : value.approximation
    return min(max((scaled - low) / (high - low), 0), 1)
  }

  /// Three to six round values between two ends.
  ///
  /// - Source: steps of 1, 2 and 5, P. Heckbert, "Nice numbers for graph labels", Graphics Gems.
  private static func steps(from low: Double, to high: Double) -> [ExactDecimal] {
    let raw = (high - low) / 4
    let power = Int(decimalLogarithm(raw).rounded(.down))
    let unit = ExactDecimal.powerOfTen(power)
    let lead = raw / unit.approximation
    let step = ExactDecimal(lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * unit
    guard step.approximation > 0 else { return [] }
    let first = (low / step.approximation).rounded(.up)
    let last = (high / step.approximation).rounded(.down)
    guard abs(first) < 1e15, abs(last) < 1e15, last >= first, last - first < 12 else { return [] }
    return (Int(first)...Int(last)).map { ExactDecimal($0) * step }
  }

  /// The powers of ten between two exponents, with their halves where there are few.
  private static func powers(from low: Double, to high: Double) -> [ExactDecimal] {
    let first = Int(low.rounded(.down))
    let last = Int(high.rounded(.up))
    guard last >= first, last - first < 130 else { return [] }
    let stride = max(1, (last - first) / 5)
    let powers = Swift.stride(from: first, through: last, by: stride)
    let leads = last - first <= 3 ? [1, 3] : [1]
    return powers.flatMap { power in leads.map { ExactDecimal($0) * .powerOfTen(power) } }
  }
}
