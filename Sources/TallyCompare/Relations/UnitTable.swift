import TallyModel

/// Canonical unit names with their dimension and size in base units.
///
/// A month and a year are their Gregorian means, so that "18 months" is a year and a half.
/// - Source: NIST Special Publication 811 (2008), appendix B.8; ISO 8601 for calendar units.
let unitScales: [String: UnitScale] = {
  var scales: [String: UnitScale] = [:]
  for (dimension, rows) in unitRows {
    for row in rows {
      for name in row.names {
        scales[name] = UnitScale(dimension: dimension, factor: row.factor)
      }
    }
  }
  return scales
}()

private struct UnitRow {
  let names: [String]
  let factor: ExactDecimal

  init(_ significand: Int, _ exponent: Int, _ names: String...) {
    self.names = names
    factor = ExactDecimal(significand, exponent: exponent)
  }
}

private let unitRows: [(String, [UnitRow])] = [
  (
    "length",
    [
      UnitRow(1, 0, "metre", "meter", "m"),
      UnitRow(1, 3, "kilometre", "kilometer", "km"),
      UnitRow(1, -2, "centimetre", "centimeter", "cm"),
      UnitRow(1, -3, "millimetre", "millimeter", "mm"),
      UnitRow(1_609_344, -3, "mile", "mi"),
      UnitRow(1852, 0, "nautical-mile", "nautical mile"),
      UnitRow(9144, -4, "yard"),
      UnitRow(3048, -4, "foot", "feet"),
      UnitRow(254, -4, "inch"),
      UnitRow(94_607_304_725_808, 2, "light-year"),
    ]
  ),
  (
    "area",
    [
      UnitRow(1, 0, "square metre", "square meter", "square-metre", "square-meter"),
      UnitRow(1, 6, "square kilometre", "square kilometer", "square-kilometre", "square-kilometer"),
      UnitRow(1, 4, "hectare"),
      UnitRow(40_468_564_224, -7, "acre"),
      UnitRow(2_589_988_110_336, -6, "square mile", "square-mile"),
      UnitRow(9_290_304, -8, "square foot", "square-foot"),
      UnitRow(83_612_736, -8, "square yard", "square-yard"),
    ]
  ),
  (
    "volume",
    [
      UnitRow(1, 0, "litre", "liter"),
      UnitRow(1, -3, "millilitre", "milliliter"),
      UnitRow(1, 3, "cubic metre", "cubic meter", "cubic-metre", "cubic-meter"),
      UnitRow(3_785_411_784, -9, "gallon"),
      UnitRow(158_987_294_928, -9, "barrel"),
      UnitRow(473_176_473, -9, "pint"),
      UnitRow(28_316_846_592, -9, "cubic foot", "cubic-foot"),
    ]
  ),
  (
    "mass",
    [
      UnitRow(1, -3, "gram", "gramme", "g"),
      UnitRow(1, 0, "kilogram", "kilogramme", "kg"),
      UnitRow(1, -6, "milligram"),
      UnitRow(1, 3, "tonne", "metric ton", "metric-ton"),
      UnitRow(90_718_474, -5, "ton", "short ton", "short-ton"),
      UnitRow(45_359_237, -8, "pound", "lb"),
      UnitRow(28_349_523_125, -12, "ounce"),
      UnitRow(635_029_318, -8, "stone"),
    ]
  ),
  (
    "time",
    [
      UnitRow(1, 0, "second"),
      UnitRow(1, -3, "millisecond"),
      UnitRow(60, 0, "minute"),
      UnitRow(3600, 0, "hour"),
      UnitRow(86_400, 0, "day"),
      UnitRow(604_800, 0, "week"),
      UnitRow(1_209_600, 0, "fortnight"),
      UnitRow(2_629_746, 0, "month"),
      UnitRow(7_889_238, 0, "quarter"),
      UnitRow(31_556_952, 0, "year"),
      UnitRow(31_556_952, 0, "season"),
      UnitRow(31_556_952, 1, "decade"),
      UnitRow(31_556_952, 2, "century"),
    ]
  ),
  (
    "speed",
    [
      UnitRow(
        277_777_777_777_777_778, -18, "kilometre per hour", "kilometer per hour",
        "kilometre-per-hour", "kilometer-per-hour"),
      UnitRow(44_704, -5, "mile per hour", "mile-per-hour"),
      UnitRow(1, 0, "metre per second", "meter per second", "metre-per-second", "meter-per-second"),
      UnitRow(514_444_444_444_444_444, -18, "knot"),
    ]
  ),
  (
    "power",
    [
      UnitRow(1, 0, "watt"),
      UnitRow(1, 3, "kilowatt"),
      UnitRow(1, 6, "megawatt"),
      UnitRow(1, 9, "gigawatt"),
      UnitRow(1, 12, "terawatt"),
      UnitRow(7457, -1, "horsepower"),
    ]
  ),
  (
    "energy",
    [
      UnitRow(1, 0, "joule"),
      UnitRow(1, 3, "kilojoule"),
      UnitRow(36, 2, "watt hour", "watt-hour"),
      UnitRow(36, 5, "kilowatt hour", "kilowatt-hour"),
      UnitRow(36, 8, "megawatt hour", "megawatt-hour"),
      UnitRow(36, 11, "gigawatt hour", "gigawatt-hour"),
      UnitRow(36, 14, "terawatt hour", "terawatt-hour"),
      UnitRow(4184, -3, "calorie"),
      UnitRow(4184, 0, "kilocalorie"),
    ]
  ),
  (
    "data",
    [
      UnitRow(1, 0, "byte"),
      UnitRow(1, 3, "kilobyte"),
      UnitRow(1, 6, "megabyte"),
      UnitRow(1, 9, "gigabyte"),
      UnitRow(1, 12, "terabyte"),
      UnitRow(1, 15, "petabyte"),
      UnitRow(125, -3, "bit"),
      UnitRow(125, 0, "kilobit"),
      UnitRow(125, 3, "megabit"),
      UnitRow(125, 6, "gigabit"),
    ]
  ),
  (
    "share",
    [
      UnitRow(1, 0, "percent")
    ]
  ),
  (
    "points",
    [
      UnitRow(1, 0, "percentage point", "percentage-point", "percentagePoint"),
      UnitRow(1, -2, "basis point", "basis-point"),
    ]
  ),
]
