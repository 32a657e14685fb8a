/// The words of English numbers.
///
/// - Source: cardinal, ordinal and fraction names as in the Oxford English Dictionary; short
///   scale (billion = 10⁹) as UK government usage since 20 December 1974.
enum NumeralWords {
  static let cardinals: [(String, Int)] = [
    ("zero", 0), ("nil", 0), ("nought", 0), ("naught", 0), ("one", 1), ("two", 2), ("three", 3),
    ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
    ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
    ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20),
    ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70),
    ("eighty", 80), ("ninety", 90),
  ]

  static let scales: [(String, Int)] = [
    ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("quadrillion", 15),
    ("lakh", 5), ("lac", 5), ("lakhs", 5), ("crore", 7), ("crores", 7),
  ]

  /// Scales in the plural after a number ("three billions").
  static let pluralScales: [(String, Int)] = [
    ("thousands", 3), ("millions", 6), ("billions", 9), ("trillions", 12),
  ]

  /// Marks that scale the digits they stand right after.
  static let marks: [(String, Int)] = [
    ("k", 3), ("m", 6), ("mn", 6), ("mln", 6), ("mil", 6), ("mio", 6), ("mm", 6), ("b", 9),
    ("bn", 9), ("bln", 9), ("bil", 9), ("g", 9), ("t", 12), ("tn", 12), ("trn", 12), ("tln", 12),
    ("cr", 7),
  ]

  static let groups: [(String, Int)] = [
    ("dozen", 12), ("doz", 12), ("dozs", 12), ("score", 20),
  ]

  /// Groups that need an article before and "of" or a noun after.
  static let pairs: [(String, Int)] = [("pair", 2), ("couple", 2)]

  static let ordinals: [(String, Int)] = [
    ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
    ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11),
    ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15),
    ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19),
    ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60),
    ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90), ("hundredth", 100),
    ("thousandth", 1000), ("millionth", 1_000_000), ("billionth", 1_000_000_000),
    ("trillionth", 1_000_000_000_000),
  ]

  /// Denominators; their plurals end in "s".
  static let denominators: [(String, Int)] = [
    ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
    ("eighth", 8), ("ninth", 9), ("tenth", 10), ("twelfth", 12), ("fifteenth", 15),
    ("sixteenth", 16), ("twentieth", 20), ("thirtieth", 30), ("hundredth", 100),
    ("thousandth", 1000),
  ]

  static let multipliers: [(String, Int)] = [
    ("twice", 2), ("thrice", 3), ("double", 2), ("doubled", 2), ("doubles", 2), ("doubling", 2),
    ("triple", 3), ("tripled", 3), ("triples", 3), ("tripling", 3), ("treble", 3),
    ("trebled", 3), ("trebling", 3), ("quadruple", 4), ("quadrupled", 4), ("quadrupling", 4),
    ("quintupled", 5), ("twofold", 2), ("threefold", 3), ("fourfold", 4), ("fivefold", 5),
    ("sixfold", 6), ("sevenfold", 7), ("eightfold", 8), ("ninefold", 9), ("tenfold", 10),
    ("twentyfold", 20), ("hundredfold", 100), ("thousandfold", 1000),
  ]
}
