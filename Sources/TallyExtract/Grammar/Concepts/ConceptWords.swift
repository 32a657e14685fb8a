/// The closed word lists of the concept rules.
enum ConceptWords {
  /// Nouns and adverbs of time.
  static let time = hashes(
    """
    year years year-end month months week weeks day days quarter quarters night nights morning
    afternoon evening today yesterday tomorrow tonight monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november
    december fall spring summer winter season time times hour hours minute minutes ago decade
    decades weekend past
    """)
  /// Words of time that close an adverbial before a subject: "last year sales".
  static let periods = hashes("year month week today yesterday tonight tomorrow morning afternoon")
  /// Stand after a duration that says when.
  static let afterTime = hashes("later earlier ago before after")
  /// Stand before a duration that says when.
  static let beforeTime = hashes("in after past last next")
  /// "a total of $5": part of the figure.
  static let sums = hashes("total average record minimum maximum combined")
  /// Join a thing to the figure that measures it.
  static let measuring = hashes("of between from worth")
  /// Join two figures of one thing.
  static let links = hashes("or to at from")
  /// Stand between a figure and what is affected.
  static let affecting = hashes("for from off in on")
  static let relatives = hashes("that which who")
  /// Join a thing to what completes it.
  static let completing = hashes("of in for with to")
  static let articles = hashes("a an")
  /// Put a noun in a place: it is not what moved.
  static let placing = hashes("on in at")
  /// Join figures that stand before one noun.
  static let series = hashes("and or to")
  /// Read as nouns or adjectives, and never part of a thing.
  static let outside = hashes("worth meanwhile however though instead together apiece total")
  /// Open a clause or another time; what stands before belongs to another thing.
  static let clauseOpeners = hashes(
    "after before since until till as than like because during despite while if when though")
  /// Before a word of time: "last year's result".
  static let relativeTime = hashes("last next this past previous")
  /// Participles that give a thing its figure: "claims ranging from $5".
  static let measuringVerbs = hashes(
    "ranging totaling totalling costing measuring weighing averaging numbering")
  static let joints = hashes("- / & ‑ –")
  /// Verbs of price that are nouns too.
  static let priceVerbs = hashes("cost costs rose averages totals")
}
