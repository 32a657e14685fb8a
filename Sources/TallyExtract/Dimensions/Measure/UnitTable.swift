import TallyModel

/// A unit of measure of the table.
struct UnitRow: Sendable {
  var kind: QuantityKind
  /// Canonical singular English.
  var name: String
  /// What one unit is in the base unit of its kind.
  var factor: ExactDecimal
  /// What zero is in the base unit.
  var offset: ExactDecimal = .zero
  /// Words in the singular, with plurals made by rule; a hyphen is a word of its own.
  var words: [String]
  /// Symbols and irregular forms, taken as they stand.
  var symbols: [String]

  init(
    _ kind: QuantityKind, _ name: String, _ factor: String, words: String = "",
    symbols: String = "", offset: String = "0"
  ) {
    self.kind = kind
    self.name = name
    self.factor = ExactDecimal(factor) ?? .one
    self.offset = ExactDecimal(offset) ?? .zero
    self.words = [name] + words.split(separator: ",").map(String.init)
    self.symbols = symbols.split(separator: ",").map(String.init)
  }
}

/// Units of measure with their factors to the base unit of their kind.
///
/// Bases: percent, second, year (of age), metre, square metre, cubic metre, kilogram, metre per
/// second, kelvin, joule, watt, byte. Kinds `rate` and `number` have no common base.
/// - Source: BIPM, The International System of Units, 9th edition 2019, tables 2, 7 and 8; NIST
///   Special Publication 811 (2008), appendix B, for US and imperial units; a month is 1/12 of
///   the Gregorian year of 365.2425 days; oil barrel of 42 US gallons.
enum UnitTable {
  static let all: [UnitRow] =
    proportions + times + lengths + areas + volumes + masses + speeds
    + temperatures + energies + electric + data + counted

  static let proportions: [UnitRow] = [
    UnitRow(
      .percent, "percent", "1", words: "per cent,percentage",
      symbols: "%,pct,pc,per cents,percents,％,% age"),
    UnitRow(
      .percentagePoint, "percentage point", "1",
      words: "percent point,per cent point,% point,percentage - point,pct point",
      symbols: "pp,ppt,ppts"),
    UnitRow(.percentagePoint, "basis point", "0.01", words: "basis - point", symbols: "bp,bps"),
    UnitRow(.percent, "per mille", "0.1", symbols: "‰,per mil"),
  ]

  static let times: [UnitRow] = [
    UnitRow(.duration, "second", "1", words: "sec", symbols: "s"),
    UnitRow(.duration, "minute", "60", words: "min"),
    UnitRow(.duration, "hour", "3600", words: "hr", symbols: "h"),
    UnitRow(.duration, "day", "86400"),
    UnitRow(.duration, "night", "86400"),
    UnitRow(.duration, "week", "604800", words: "wk"),
    UnitRow(.duration, "fortnight", "1209600"),
    UnitRow(.duration, "month", "2629746", words: "mth"),
    UnitRow(.duration, "quarter", "7889238"),
    UnitRow(.duration, "year", "31556952", words: "yr", symbols: "a"),
    UnitRow(.duration, "decade", "315569520"),
    UnitRow(.duration, "century", "3155695200", symbols: "centuries"),
    UnitRow(.duration, "millisecond", "0.001", symbols: "ms"),
    UnitRow(.duration, "microsecond", "0.000001", symbols: "μs,µs"),
    UnitRow(.duration, "nanosecond", "0.000000001", symbols: "ns"),
  ]

  static let lengths: [UnitRow] = [
    UnitRow(.length, "metre", "1", words: "meter", symbols: "m"),
    UnitRow(.length, "kilometre", "1000", words: "kilometer", symbols: "km,kms"),
    UnitRow(.length, "centimetre", "0.01", words: "centimeter", symbols: "cm,cms"),
    UnitRow(.length, "decimetre", "0.1", words: "decimeter", symbols: "dm"),
    UnitRow(.length, "picometre", "0.000000000001", words: "picometer"),
    UnitRow(.length, "millimetre", "0.001", words: "millimeter", symbols: "mm"),
    UnitRow(.length, "micrometre", "0.000001", words: "micrometer,micron", symbols: "μm,µm"),
    UnitRow(.length, "nanometre", "0.000000001", words: "nanometer", symbols: "nm"),
    UnitRow(.length, "mile", "1609.344", symbols: "mi"),
    UnitRow(.length, "nautical mile", "1852", symbols: "nmi"),
    UnitRow(.length, "yard", "0.9144", words: "yd"),
    UnitRow(.length, "foot", "0.3048", symbols: "feet,ft,ft .,′,',’"),
    UnitRow(.length, "inch", "0.0254", symbols: "inches,in,in .,″,' ',\",”"),
    UnitRow(.length, "furlong", "201.168"),
    UnitRow(.length, "light - year", "9460730472580800", words: "light year,lightyear"),
    UnitRow(.length, "astronomical unit", "149597870700"),
    UnitRow(.length, "parsec", "30856775814913700"),
  ]

  static let areas: [UnitRow] = [
    UnitRow(
      .area, "square metre", "1",
      words: "square meter,square - metre,square - meter,metre squared,meter squared",
      symbols: "sq m,sq . m,sqm,m2,m ²,sq metres,sq meters,sq metre"),
    UnitRow(
      .area, "square kilometre", "1000000",
      words: "square kilometer,square - kilometre,square - kilometer",
      symbols: "sq km,sq . km,sqkm,km2,km ²,sq kilometres,sq kilometers"),
    UnitRow(
      .area, "square centimetre", "0.0001", words: "square centimeter",
      symbols: "sq cm,cm2,cm ²"),
    UnitRow(
      .area, "square foot", "0.09290304", words: "square - foot",
      symbols: "square feet,sq ft,sq . ft,sq . ft .,sqft,sq feet,square ft,sq - ft,ft ²"),
    UnitRow(.area, "square inch", "0.00064516", symbols: "square inches,sq in,sq . in ."),
    UnitRow(.area, "square yard", "0.83612736", symbols: "sq yd,sq yards"),
    UnitRow(
      .area, "square mile", "2589988.110336", words: "square - mile",
      symbols: "sq mi,sq miles,sq mile,sq . miles,sq . mi ."),
    UnitRow(.area, "hectare", "10000", symbols: "ha"),
    UnitRow(.area, "acre", "4046.8564224"),
  ]

  static let volumes: [UnitRow] = [
    UnitRow(.volume, "litre", "0.001", words: "liter", symbols: "l"),
    UnitRow(.volume, "millilitre", "0.000001", words: "milliliter", symbols: "ml"),
    UnitRow(.volume, "centilitre", "0.00001", words: "centiliter", symbols: "cl"),
    UnitRow(.volume, "decilitre", "0.0001", words: "deciliter", symbols: "dl"),
    UnitRow(.volume, "hectolitre", "0.1", words: "hectoliter", symbols: "hl"),
    UnitRow(.volume, "cubic metre", "1", words: "cubic meter", symbols: "m3,m ³,cu m,cubic m,cbm"),
    UnitRow(
      .volume, "cubic kilometre", "1000000000", words: "cubic kilometer",
      symbols: "km3,km ³"),
    UnitRow(
      .volume, "cubic centimetre", "0.000001", words: "cubic centimeter",
      symbols: "cc,cm3,cm ³,ccs"),
    UnitRow(.volume, "cubic foot", "0.028316846592", symbols: "cubic feet,cu ft,cubic ft,cfs ft"),
    UnitRow(.volume, "cubic inch", "0.000016387064", symbols: "cubic inches,cu in"),
    UnitRow(.volume, "cubic yard", "0.764554857984"),
    UnitRow(.volume, "gallon", "0.003785411784", words: "us gallon,gal"),
    UnitRow(.volume, "imperial gallon", "0.00454609"),
    UnitRow(.volume, "quart", "0.000946352946", words: "us quart", symbols: "qt"),
    UnitRow(.volume, "pint", "0.000473176473", words: "us pint"),
    UnitRow(
      .volume, "fluid ounce", "0.0000295735295625", words: "us fluid ounce",
      symbols: "fl oz"),
    UnitRow(.volume, "tablespoon", "0.00001478676478125", symbols: "tbsp"),
    UnitRow(.volume, "teaspoon", "0.00000492892159375", symbols: "tsp"),
    UnitRow(.volume, "barrel", "0.158987294928", symbols: "bbl,bbls"),
    UnitRow(.volume, "bushel", "0.03523907016688"),
    UnitRow(.volume, "acre - foot", "1233.48183754752", symbols: "acre - feet,acre feet"),
  ]

  static let masses: [UnitRow] = [
    UnitRow(.mass, "kilogram", "1", words: "kilogramme,kilo", symbols: "kg,kgs"),
    UnitRow(.mass, "gram", "0.001", words: "gramme", symbols: "g,gm"),
    UnitRow(.mass, "milligram", "0.000001", words: "milligramme", symbols: "mg"),
    UnitRow(.mass, "microgram", "0.000000001", symbols: "μg,µg,mcg"),
    UnitRow(.mass, "metric ton", "1000", words: "tonne,metric tonne", symbols: "t,mt"),
    UnitRow(.mass, "ton", "907.18474", words: "short ton"),
    UnitRow(.mass, "long ton", "1016.0469088"),
    UnitRow(.mass, "megaton", "1000000000", words: "megatonne", symbols: "mt co2"),
    UnitRow(.mass, "kiloton", "1000000", words: "kilotonne"),
    UnitRow(.mass, "gigaton", "1000000000000", words: "gigatonne", symbols: "gt"),
    UnitRow(.mass, "pound", "0.45359237", symbols: "lb,lbs,lb .,lbs ."),
    UnitRow(.mass, "ounce", "0.028349523125", symbols: "oz,oz ."),
    UnitRow(.mass, "troy ounce", "0.0311034768"),
    UnitRow(.mass, "stone", "6.35029318", symbols: "stone,st"),
    UnitRow(.mass, "carat", "0.0002", symbols: "ct"),
    UnitRow(.mass, "hundredweight", "50.80234544", symbols: "cwt"),
  ]

  static let speeds: [UnitRow] = [
    UnitRow(
      .speed, "kilometre per hour", "0.277777777777777778",
      words: "kilometre an hour,kilometer per hour,kilometer an hour",
      symbols:
        "km/h,km / h,kph,kmh,kmph,kilometres per hour,kilometers per hour,kilometres an hour,"
        + "kilometers an hour,km per hour,km an hour,k . p . h .,k.p.h.,kilometres / hour,km / hr,km / hour"
    ),
    UnitRow(
      .speed, "mile per hour", "0.44704", words: "mile an hour",
      symbols: "mph,miles per hour,miles an hour,m.p.h.,miles / hour,mi / h,mile - per - hour,"
        + "mile - an - hour"),
    UnitRow(
      .speed, "metre per second", "1", words: "meter per second,metre a second",
      symbols: "m / s,metres per second,meters per second,metres a second,meters a second"),
    UnitRow(
      .speed, "kilometre per second", "1000",
      symbols: "km / s,kilometers per second,"
        + "kilometres per second,km per second"),
    UnitRow(.speed, "mile per second", "1609.344", symbols: "miles per second,miles a second"),
    UnitRow(.speed, "foot per second", "0.3048", symbols: "feet per second,ft / s,fps ft"),
    UnitRow(.speed, "knot", "0.514444444444444444", symbols: "kts,kt,knots"),
  ]

  static let temperatures: [UnitRow] = [
    UnitRow(
      .temperature, "celsius", "1", words: "degree celsius,degree centigrade,degree c",
      symbols: "° c,℃,deg c,degrees celsius,degrees centigrade,degrees c,° celsius,c,centigrade,"
        + "celcius,celsius degree,celsius degrees,- degree celsius,- degrees celsius,- degree - celsius",
      offset: "273.15"),
    UnitRow(
      .temperature, "fahrenheit", "0.555555555555555556",
      words: "degree fahrenheit,degree f",
      symbols: "° f,℉,deg f,degrees fahrenheit,degrees f,° fahrenheit,f,fahrenheit degree,"
        + "fahrenheit degrees,- degree fahrenheit,- degrees fahrenheit",
      offset: "255.372222222222222"),
    UnitRow(.temperature, "kelvin", "1", symbols: "degrees kelvin,degree kelvin"),
    UnitRow(.temperature, "degree", "1", symbols: "°,deg"),
  ]

  static let energies: [UnitRow] = [
    UnitRow(.energy, "joule", "1"),
    UnitRow(.energy, "kilojoule", "1000", symbols: "kj"),
    UnitRow(.energy, "megajoule", "1000000", symbols: "mj"),
    UnitRow(.energy, "calorie", "4.184", symbols: "cal"),
    UnitRow(.energy, "kilocalorie", "4184", symbols: "kcal"),
    UnitRow(.energy, "watt hour", "3600", words: "watt - hour", symbols: "wh"),
    UnitRow(
      .energy, "kilowatt hour", "3600000", words: "kilowatt - hour",
      symbols: "kwh,kw - h,kw h"),
    UnitRow(.energy, "megawatt hour", "3600000000", words: "megawatt - hour", symbols: "mwh"),
    UnitRow(.energy, "gigawatt hour", "3600000000000", words: "gigawatt - hour", symbols: "gwh"),
    UnitRow(.energy, "terawatt hour", "3600000000000000", words: "terawatt - hour", symbols: "twh"),
    UnitRow(.energy, "british thermal unit", "1055.05585262", symbols: "btu"),
    UnitRow(.energy, "mega british thermal unit", "1055055852.62", symbols: "mmbtu"),
    UnitRow(.energy, "electronvolt", "0.0000000000000000001602176634", symbols: "ev"),
    UnitRow(.power, "watt", "1", symbols: "w"),
    UnitRow(.power, "kilowatt", "1000", symbols: "kw"),
    UnitRow(.power, "megawatt", "1000000", symbols: "mw"),
    UnitRow(.power, "gigawatt", "1000000000", symbols: "gw"),
    UnitRow(.power, "terawatt", "1000000000000", symbols: "tw"),
    UnitRow(.power, "milliwatt", "0.001"),
    UnitRow(
      .power, "horsepower", "745.69987158227022",
      words: "horse power,brake horsepower", symbols: "hp,bhp,ps,horsepower,brake horsepower"),
  ]

  static let electric: [UnitRow] = [
    UnitRow(.rate, "volt", "1", symbols: "v"),
    UnitRow(.rate, "kilovolt", "1000", symbols: "kv"),
    UnitRow(.rate, "millivolt", "0.001", symbols: "mv"),
    UnitRow(.rate, "ampere", "1", words: "amp"),
    UnitRow(.rate, "ampere per square centimetre", "1", symbols: "a / cm2,a / cm ²"),
    UnitRow(.rate, "milliampere", "0.001", words: "milliamp", symbols: "ma"),
    UnitRow(
      .rate, "milliampere-hour", "3.6", words: "milliamp hour,milliamp - hour,milliampere hour",
      symbols: "mah"),
    UnitRow(.rate, "ohm", "1", symbols: "ω"),
    UnitRow(.rate, "hertz", "1", symbols: "hz"),
    UnitRow(.rate, "kilohertz", "1000", symbols: "khz"),
    UnitRow(.rate, "megahertz", "1000000", symbols: "mhz"),
    UnitRow(.rate, "gigahertz", "1000000000", symbols: "ghz"),
    UnitRow(.rate, "newton", "1"),
    UnitRow(.rate, "kilonewton", "1000", symbols: "kn"),
    UnitRow(
      .rate, "newton metre", "1", words: "newton - metre,newton meter,newton - meter",
      symbols: "nm of torque,n m"),
    UnitRow(
      .rate, "pound-foot", "1.3558179483314004",
      words: "pound - foot,pound foot,foot - pound,foot pound",
      symbols: "lb - ft,lb ft,ft - lb,ft - lbs,ft lb,pound - feet,lb - ft of torque,lb . - ft .,"
        + "pound - feet of torque,pounds - feet,lb . - ft,pound feet,lbft,lb / ft"),
    UnitRow(.rate, "pascal", "1"),
    UnitRow(.rate, "hectopascal", "100", symbols: "hpa"),
    UnitRow(.rate, "kilopascal", "1000", symbols: "kpa"),
    UnitRow(.rate, "megapascal", "1000000", symbols: "mpa"),
    UnitRow(.rate, "gigapascal", "1000000000", symbols: "gpa"),
    UnitRow(.rate, "bar", "100000", symbols: "bar"),
    UnitRow(.rate, "millibar", "100", symbols: "mbar"),
    UnitRow(.rate, "pound per square inch", "6894.757293168361", symbols: "psi"),
    UnitRow(.rate, "kilopound per square inch", "6894757.293168361", symbols: "ksi"),
    UnitRow(.rate, "decibel", "1", symbols: "db,dba"),
    UnitRow(.rate, "lumen", "1"),
    UnitRow(.rate, "lux", "1"),
    UnitRow(.rate, "nit", "1"),
    UnitRow(.rate, "mole", "1", symbols: "mol"),
    UnitRow(.rate, "millimole", "0.001", symbols: "mmol"),
    UnitRow(.rate, "becquerel", "1", symbols: "bq"),
    UnitRow(.rate, "sievert", "1", symbols: "sv"),
    UnitRow(.rate, "millisievert", "0.001", symbols: "msv"),
    UnitRow(.rate, "roentgen", "1"),
    UnitRow(
      .rate, "mile per gallon", "1", words: "mile a gallon",
      symbols: "mpg,miles per gallon,miles a gallon,mile - per - gallon"),
    UnitRow(.rate, "mile per gallon equivalent", "1", symbols: "mpge"),
    UnitRow(
      .rate, "revolution per minute", "1",
      symbols: "rpm,revolutions per minute,revs per minute,revolution - per - minute"),
    UnitRow(.rate, "beat per minute", "1", symbols: "bpm,beats per minute,beats a minute"),
    UnitRow(.rate, "frame per second", "1", symbols: "fps,frames per second,frames a second"),
    UnitRow(.rate, "part per million", "1", symbols: "ppm,parts per million,parts - per - million"),
    UnitRow(
      .rate, "part per billion", "0.001", symbols: "ppb,parts per billion,parts - per - billion"),
    UnitRow(.rate, "point per game", "1", symbols: "ppg,points per game,points a game"),
    UnitRow(.rate, "rebound per game", "1", symbols: "rpg,rebounds per game,rebounds a game"),
    UnitRow(.rate, "assist per game", "1", symbols: "apg,assists per game,assists a game"),
    UnitRow(.rate, "steal per game", "1", symbols: "spg,steals per game"),
    UnitRow(.rate, "block per game", "1", symbols: "blocks per game"),
    UnitRow(
      .rate, "barrel per day", "1",
      symbols: "bpd,barrels per day,barrels a day,b / d,"
        + "barrel - per - day,barrel - a - day"),
    UnitRow(.rate, "dot per inch", "1", symbols: "dpi,dots per inch"),
    UnitRow(.rate, "pixel per inch", "1", symbols: "ppi,pixels per inch"),
  ]

  static let data: [UnitRow] = [
    UnitRow(.data, "bit", "0.125", symbols: "bits"),
    UnitRow(.data, "byte", "1"),
    UnitRow(.data, "kilobyte", "1000", symbols: "kb"),
    UnitRow(.data, "megabyte", "1000000", symbols: "mb"),
    UnitRow(.data, "gigabyte", "1000000000", symbols: "gb,gig,gigs"),
    UnitRow(.data, "terabyte", "1000000000000", symbols: "tb"),
    UnitRow(.data, "petabyte", "1000000000000000", symbols: "pb"),
    UnitRow(.data, "exabyte", "1000000000000000000", symbols: "eb"),
    UnitRow(.data, "kilobit", "125"),
    UnitRow(.data, "megabit", "125000"),
    UnitRow(.data, "gigabit", "125000000"),
    UnitRow(.data, "terabit", "125000000000"),
    UnitRow(.rate, "kilobit per second", "125", symbols: "kbps,kilobits per second,kb / s"),
    UnitRow(
      .rate, "megabit per second", "125000",
      symbols: "mbps,mbit / s,megabits per second,"
        + "megabits a second"),
    UnitRow(.rate, "gigabit per second", "125000000", symbols: "gbps,gbit / s,gigabits per second"),
    UnitRow(.rate, "megabyte per second", "1000000", symbols: "mb / s,megabytes per second"),
    UnitRow(.rate, "gigabyte per second", "1000000000", symbols: "gb / s,gigabytes per second"),
    UnitRow(.data, "megapixel", "1", symbols: "mp"),
  ]

  /// Things that are counted, kept here because a symbol or a hyphen makes them units.
  ///
  /// A caliber is an inch of bore.
  static let counted: [UnitRow] = [
    UnitRow(.rate, "caliber", "1", words: "calibre", symbols: "cal"),
    UnitRow(.rate, "gauge", "1"),
    UnitRow(.count, "point", "1", words: "pt"),
    UnitRow(.magnitude, "magnitude", "1", symbols: "on the richter scale,- magnitude"),
    UnitRow(.count, "touchdown", "1", symbols: "tds,td"),
    UnitRow(.rate, "field goal", "1", symbols: "fg"),
  ]
}
