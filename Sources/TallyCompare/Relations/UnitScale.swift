import TallyModel

/// What a unit measures, and how many base units one of it is.
///
/// Two quantities can be set side by side only in one dimension: money of one currency,
/// lengths whatever the unit, shares of a whole, counts of anything.
struct UnitScale: Sendable, Hashable {
  /// The dimension's name; money carries its currency ("money USD").
  var dimension: String
  /// Base units in one unit.
  var factor: ExactDecimal

  /// The scale of a quantity's unit, from its kind and its canonical name.
  init(of quantity: Quantity) {
    self.init(kind: quantity.kind, unit: quantity.unit)
  }

  /// The scale of `unit` as a quantity of `kind` uses it.
  init(kind: QuantityKind, unit: MeasureUnit) {
    if let currency = unit.currency {
      self.init(dimension: "money \(currency)", factor: subunit[unit.name] ?? .one)
    } else if kind == .money {
      self.init(dimension: "money \(unit.name)", factor: .one)
    } else if let known = unitScales[unit.name], kind != .count {
      self = known
    } else {
      self.init(dimension: Self.name(of: kind), factor: .one)
    }
  }

  init(dimension: String, factor: ExactDecimal) {
    self.dimension = dimension
    self.factor = factor
  }

  /// Kinds without units of their own are dimensions by themselves.
  private static func name(of kind: QuantityKind) -> String {
    switch kind {
    // "Three" and "three people" count alike: what is counted is judged apart from its size.
    case .count, .number: "count"
    case .age, .duration: "time"
    default: kind.rawValue
    }
  }
}

/// Hundredths of a currency's main unit.
private let subunit: [String: ExactDecimal] = [
  "cent": ExactDecimal(1, exponent: -2), "penny": ExactDecimal(1, exponent: -2),
  "pence": ExactDecimal(1, exponent: -2),
]
