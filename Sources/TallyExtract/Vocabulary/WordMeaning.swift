/// What a word or phrase can be to the grammar; a word can be several at once.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// "seven", "forty": adds up in a spelled number.
  static let cardinal = WordClass(bit: 0)
  /// "hundred".
  static let hundred = WordClass(bit: 1)
  /// "thousand", "million", "crore".
  static let scale = WordClass(bit: 2)
  /// "bn", "m", "k": a scale only right after digits.
  static let scaleMark = WordClass(bit: 3)
  /// "dozen", "score", "pair": counts groups.
  static let group = WordClass(bit: 4)
  static let half = WordClass(bit: 5)
  /// "third", "quarters": a denominator.
  static let denominator = WordClass(bit: 6)
  static let ordinal = WordClass(bit: 7)
  /// "several", "a few": vague before a noun or a scale.
  static let vague = WordClass(bit: 8)
  /// "dozens", "hundreds": vague by themselves.
  static let vaguePlural = WordClass(bit: 9)
  static let article = WordClass(bit: 10)
  static let and = WordClass(bit: 11)
  /// "point" in "five point five".
  static let pointWord = WordClass(bit: 12)
  static let of = WordClass(bit: 13)
  /// "none", "no one": zero where a count is meant.
  static let nothing = WordClass(bit: 14)
  static let currencySign = WordClass(bit: 15)
  static let currencyWord = WordClass(bit: 16)
  static let unit = WordClass(bit: 18)
  /// "per", "every": makes a rate of a unit and another.
  static let per = WordClass(bit: 19)
  static let hedge = WordClass(bit: 20)
  static let hedgeAfter = WordClass(bit: 21)
  static let to = WordClass(bit: 22)
  static let dash = WordClass(bit: 23)
  static let between = WordClass(bit: 24)
  static let from = WordClass(bit: 25)
  static let or = WordClass(bit: 26)
  static let minus = WordClass(bit: 27)
  static let month = WordClass(bit: 28)
  static let weekday = WordClass(bit: 29)
  /// "a.m.", "GMT": makes a time of day of the number before.
  static let clock = WordClass(bit: 30)
  /// "Section", "Flight": makes a name of the number after.
  static let label = WordClass(bit: 31)
  static let up = WordClass(bit: 32)
  static let down = WordClass(bit: 33)
  /// Movement said by a verb or predicate ("rose", "is up").
  static let movementVerb = WordClass(bit: 34)
  /// Movement said by a noun ("a drop of").
  static let movementNoun = WordClass(bit: 35)
  /// "twice", "tripled".
  static let multiplier = WordClass(bit: 36)
  static let times = WordClass(bit: 37)
  static let fold = WordClass(bit: 38)
  static let openBracket = WordClass(bit: 39)
  static let closeBracket = WordClass(bit: 40)
  static let comma = WordClass(bit: 41)
  /// Ends a noun phrase: preposition, conjunction, auxiliary, pronoun.
  static let stop = WordClass(bit: 42)
  static let determiner = WordClass(bit: 43)
  static let preposition = WordClass(bit: 44)
  static let verb = WordClass(bit: 45)
  static let adverb = WordClass(bit: 46)
  static let comparative = WordClass(bit: 47)
  static let old = WordClass(bit: 48)
  static let aged = WordClass(bit: 49)
  /// Prepositions that put a year after them ("in", "since").
  static let beforeYear = WordClass(bit: 50)
  static let superlative = WordClass(bit: 51)
  static let slash = WordClass(bit: 52)
  static let colon = WordClass(bit: 53)
  static let street = WordClass(bit: 54)
  static let pronoun = WordClass(bit: 55)
  static let outOf = WordClass(bit: 56)
  static let inWord = WordClass(bit: 57)
  /// "flight", "page": a name of the number after, unless that counts.
  static let weakLabel = WordClass(bit: 58)
  /// "Pro", "Max": a name of the number before.
  static let productEnding = WordClass(bit: 59)
  /// Any word that does not end a noun phrase.
  static let plain = WordClass(bit: 63)
  /// A reading that has no unit yet.
  static let bare = WordClass(bit: 60)
  /// A reading with a unit.
  static let measured = WordClass(bit: 61)
  /// A token of a date, a time, a name: not to be read again.
  static let taken = WordClass(bit: 62)

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }
}

/// What the vocabulary knows of a word or phrase.
struct WordMeaning: Sendable {
  var classes: WordClass = []
  /// The value of a cardinal, ordinal, group, denominator or multiplier.
  var number: Int = 0
  /// The power of ten of a scale.
  var exponent: Int = 0
  /// Index into the vocabulary's units, or -1.
  var unit: Int = -1
  /// Index into the vocabulary's currencies, or -1.
  var currency: Int = -1
  /// Index into the vocabulary's hedges, or -1.
  var hedge: Int = -1
  /// Index into the vocabulary's vague words, or -1.
  var vague: Int = -1
  /// Whether only a spelling with a capital first letter means this.
  var needsCapital = false

  /// What both say of one word: each fills in what the other leaves open.
  func merged(with other: WordMeaning) -> WordMeaning {
    var both = self
    both.classes.formUnion(other.classes)
    if both.number == 0 { both.number = other.number }
    if both.exponent == 0 { both.exponent = other.exponent }
    if both.unit < 0 { both.unit = other.unit }
    if both.currency < 0 { both.currency = other.currency }
    if both.hedge < 0 { both.hedge = other.hedge }
    if both.vague < 0 { both.vague = other.vague }
    both.needsCapital = needsCapital && other.needsCapital
    return both
  }
}
