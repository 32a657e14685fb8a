/// What sort of thing a figure measures.
public enum QuantityKind: String, Sendable, Hashable, Codable, CaseIterable {
  case count, money, percent, percentagePoint, multiple, ordinal, duration, age
  case length, area, volume, mass, speed, temperature, energy, power, data, magnitude
  case score, rate, number
}

/// How a figure is hedged or bounded.
public enum Qualifier: String, Sendable, Hashable, Codable, CaseIterable {
  case exactly, about, nearly, atLeast, moreThan, atMost, lessThan, upTo, range, vague
}

/// The unit of a quantity, in canonical singular English.
public struct MeasureUnit: Sendable, Hashable, Codable {
  /// `dollar`, `kilometre`, `percent`; for a counted noun its whole phrase (`H200 chip`);
  /// empty for a bare number.
  public var name: String
  /// The head of a counted noun phrase (`chip`); otherwise equal to `name`.
  public var head: String
  /// The words of the article (`H200 chips`, `bn`, `$`).
  public var text: String
  /// ISO 4217 code for money, else `nil`.
  public var currency: String?
  /// What one unit is in the base unit of its kind: 1000 for a kilometre, the base of lengths
  /// being the metre.
  public var factor: ExactDecimal
  /// What zero is in the base unit: 273.15 for a degree Celsius, else zero.
  public var offset: ExactDecimal

  /// A unit; `head` is `name` unless given.
  public init(
    name: String, head: String? = nil, text: String, currency: String? = nil,
    factor: ExactDecimal = .one, offset: ExactDecimal = .zero
  ) {
    self.name = name
    self.head = head ?? name
    self.text = text
    self.currency = currency
    self.factor = factor
    self.offset = offset
  }

  /// An interval of this unit in the base unit of its kind.
  public func base(_ interval: Interval) -> Interval {
    var scaled = interval.scaled(by: factor)
    scaled.low = scaled.low.map { $0 + offset }
    scaled.high = scaled.high.map { $0 + offset }
    return scaled
  }

  /// No unit at all.
  public static let none = MeasureUnit(name: "", text: "")
}

/// What a figure means.
public struct Quantity: Sendable, Hashable, Codable {
  /// What sort of thing is measured.
  public var kind: QuantityKind
  /// The figure as a number where there is one; `nil` for ranges and for vague words.
  public var value: ExactDecimal?
  /// The stated lower end of a range or bound.
  public var low: ExactDecimal?
  /// The stated upper end of a range or bound.
  public var high: ExactDecimal?
  /// The hedge or bound used.
  public var qualifier: Qualifier
  /// The unit as written, canonical.
  public var unit: MeasureUnit
  /// The values that digits and wording allow, in `unit`.
  public var allows: Interval
  /// The same quantity in other units ("85 miles (135 km)").
  public var alternates: [Quantity]
  /// The names of the grammar rules that built the quantity, innermost first.
  public var rules: [String]

  /// A quantity with all its parts.
  public init(
    kind: QuantityKind, value: ExactDecimal?, low: ExactDecimal? = nil, high: ExactDecimal? = nil,
    qualifier: Qualifier = .exactly, unit: MeasureUnit = .none, allows: Interval,
    alternates: [Quantity] = [], rules: [String] = []
  ) {
    self.kind = kind
    self.value = value
    self.low = low
    self.high = high
    self.qualifier = qualifier
    self.unit = unit
    self.allows = allows
    self.alternates = alternates
    self.rules = rules
  }
}
