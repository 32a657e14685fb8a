extension Vocabulary {
  /// Joins the English tables.
  static func makeEnglish() -> Vocabulary {
    var words = Vocabulary()
    words.addNumerals()
    for unit in UnitTable.all { words.add(unit) }
    for currency in Currencies.all { words.add(currency) }
    for hedge in HedgeWords.before { words.add(hedge, after: false) }
    for hedge in HedgeWords.after { words.add(hedge, after: true) }
    words.addMarks()
    words.addNames()
    words.addMovement()
    words.addGrammar()
    return words
  }

  private mutating func addNumerals() {
    for (word, value) in NumeralWords.cardinals { add(word, .cardinal, number: value) }
    add("hundred", .hundred, number: 100)
    add("hundreds", .hundred, number: 100)
    add("dozens", .group, number: 12)
    for (word, exponent) in NumeralWords.scales {
      add(scale: word, exponent: exponent, mark: false)
    }
    for (word, exponent) in NumeralWords.pluralScales {
      add(scale: word, exponent: exponent, mark: false)
    }
    for (word, exponent) in NumeralWords.marks { add(scale: word, exponent: exponent, mark: true) }
    for (word, value) in NumeralWords.groups { add(word, .group, number: value) }
    for (word, value) in NumeralWords.pairs { add(word, .group, number: value) }
    for (word, value) in NumeralWords.ordinals { add(word, .ordinal, number: value) }
    for (word, value) in NumeralWords.denominators {
      add(word, .denominator, number: value)
      add(word + "s", .denominator, number: value)
    }
    for (word, value) in NumeralWords.multipliers { add(word, .multiplier, number: value) }
    for word in VagueWords.multiplied { add(word, .vague) }
    for word in VagueWords.plurals { add(word, .vaguePlural) }
    for word in VagueWords.digitCounts { add(word, .vaguePlural) }
    add("half", .half, number: 2)
    add("halves", .half, number: 2)
    add(phrases: "none|no one|nobody", .nothing)
    add(phrases: "minus|negative|−", .minus)
    add("point", .pointWord)
    add(phrases: "times|- times|x|×|time", .times)
    add(phrases: "fold|- fold", .fold)
    add(
      phrases: "year - old|years - old|year - olds|years old|year old|yr - old|years of age", .old)
    add(
      phrases:
        "yo|y . o .|- yr - old|yrs old|month - old|months - old|months old|month - olds|month old",
      .old)
    add(
      phrases: "week - old|weeks old|day - old|days old|weeks - old|days - old|week old|day old",
      .old)
    add(phrases: "aged|age|ages|age of|ages of|the age of|the ages of|an age of", .aged)
    add(phrases: "out of|in every|out of every", .outOf)
  }

  private mutating func addMarks() {
    for mark in ["-", "–", "—", "‐", "‑", "‒", "−"] { add(mark, .dash) }
    add("~", .dash)
    add(phrases: "(|[", .openBracket)
    add(phrases: ")|]", .closeBracket)
    add(",", .comma)
    add("/", .slash)
    add("⁄", .slash)
    add(":", .colon)
    add(phrases: "a|an", [.article, .determiner, .stop])
    add("and", [.and, .stop])
    add("&", .and)
    add("of", [.of, .preposition, .stop])
    add(phrases: "per|every|each|- a -|- per -|a - ", .per)
    add(phrases: "to|through|- to -|thru", .to)
    add("between", .between)
    add("from", .from)
    add("or", [.or, .stop])
    add("in", .inWord)
  }

  private mutating func addNames() {
    add(phrases: NameWords.labels, .label)
    add(phrases: NameWords.weakLabels, .weakLabel)
    add(list: NameWords.productEndings, .productEnding)
    add(list: NameWords.streets, .street)
    add(phrases: NameWords.clock, .clock)
    add(list: NameWords.months, .month)
    add(list: NameWords.weekdays, .weekday)
    add(phrases: NameWords.namedDays, [])
    add(list: NameWords.beforeYear, .beforeYear)
  }

  private mutating func addMovement() {
    add(list: MovementWords.up, [.up, .movementVerb])
    add(list: MovementWords.down, [.down, .movementVerb])
    add(list: MovementWords.upNouns, [.up, .movementNoun])
    add(list: MovementWords.downNouns, [.down, .movementNoun])
  }

  private mutating func addGrammar() {
    add(list: GrammarWords.prepositions, [.preposition, .stop])
    add(list: GrammarWords.others, .stop)
    add(list: GrammarWords.determiners, [.determiner, .stop])
    add(list: GrammarWords.pronouns, [.pronoun, .stop])
    add(list: GrammarWords.verbs, [.verb, .stop])
    add(list: GrammarWords.comparatives, .comparative)
    add(list: GrammarWords.superlatives, .superlative)
  }
}
