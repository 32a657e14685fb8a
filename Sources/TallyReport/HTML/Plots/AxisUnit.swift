import TallyModel

/// The unit of an axis: values of one dimension are brought to it.
struct AxisUnit {
  private let dimension: String
  private let unit: MeasureUnit

  /// The unit that most of the quantities have; of several the first in the alphabet.
  init(of quantities: [Quantity]) {
    var counts: [String: (count: Int, quantity: Quantity)] = [:]
    for quantity in quantities {
      let key = Self.dimension(of: quantity) + " " + Self.unit(of: quantity).name
      counts[key] = ((counts[key]?.count ?? 0) + 1, counts[key]?.quantity ?? quantity)
    }
    let best = counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    dimension = best.map { Self.dimension(of: $0.value.quantity) } ?? ""
    unit = best.map { Self.unit(of: $0.value.quantity) } ?? .none
  }

  /// What the values are: `dollar`, `kilometre`; empty for counts and bare numbers.
  var name: String { dimension == "count" ? "" : unit.name }

  /// The values that a quantity allows, in this unit; `nil` for another dimension.
  func interval(of quantity: Quantity) -> Interval? {
    guard Self.dimension(of: quantity) == dimension else { return nil }
    let own = Self.unit(of: quantity)
    if own.factor == unit.factor, own.offset == unit.offset { return quantity.allows }
    let base = own.base(quantity.allows)
    func scaled(_ end: ExactDecimal?) -> ExactDecimal? {
      end.flatMap { ($0 - unit.offset).divided(by: unit.factor) }
    }
    // An end that cannot be brought over would come out as one that is absent.
    guard unit.factor > .zero else { return nil }
    return Interval(
      low: scaled(base.low), high: scaled(base.high), lowOpen: base.lowOpen,
      highOpen: base.highOpen)
  }

  /// The figure as a number in this unit.
  func value(of quantity: Quantity) -> ExactDecimal? {
    guard let value = quantity.value else { return nil }
    var exact = quantity
    exact.allows = Interval(value)
    return interval(of: exact)?.low
  }

  /// The unit without what counts alike: things of any sort are counted in ones.
  private static func unit(of quantity: Quantity) -> MeasureUnit {
    dimension(of: quantity) == "count" ? .none : quantity.unit
  }

  private static func dimension(of quantity: Quantity) -> String {
    switch quantity.kind {
    case .count, .number, .ordinal: "count"
    case .age, .duration: "time"
    case .money: "money \(quantity.unit.currency ?? quantity.unit.name)"
    default: quantity.kind.rawValue
    }
  }
}
