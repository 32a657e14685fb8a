import TallyText

/// The closed word lists of the concept rules.
enum ConceptWords {
  /// Nouns and adverbs of time.
  static let time = WordSet(
    listed:
      """
      year years year-end month months week weeks day days quarter quarters night nights morning
      afternoon evening today yesterday tomorrow tonight monday tuesday wednesday thursday friday
      saturday sunday january february march april june july august september october november
      december fall spring summer winter season time times hour hours minute minutes ago decade
      decades weekend past
      """)
  /// Words of time that close an adverbial before a subject: "last year sales".
  static let periods = WordSet(
    listed: "year month week today yesterday tonight tomorrow morning afternoon")
  /// Stand after a duration that says when.
  static let afterTime = WordSet(listed: "later earlier ago before after")
  /// Stand before a duration that says when.
  static let beforeTime = WordSet(listed: "in after past last next")
  /// "a total of $5": part of the figure.
  static let sums = WordSet(listed: "total average record minimum maximum combined")
  /// Join a thing to the figure that measures it.
  static let measuring = WordSet(listed: "of between from worth")
  /// Join two figures of one thing.
  static let links = WordSet(listed: "or to at from")
  /// Stand between a figure and what is affected.
  static let affecting = WordSet(listed: "for from off in on")
  static let relatives = WordSet(listed: "that which who")
  /// Join a thing to what completes it.
  static let completing = WordSet(listed: "of in for with to")
  static let articles = WordSet(listed: "a an")
  /// Put a noun in a place: it is not what moved.
  static let placing = WordSet(listed: "on in at")
  /// Join figures that stand before one noun.
  static let series = WordSet(listed: "and or to")
  /// Read as nouns or adjectives, and never part of a thing.
  static let outside = WordSet(
    listed: "worth meanwhile however though instead together apiece total")
  /// Open a clause or another time; what stands before belongs to another thing.
  static let clauseOpeners = WordSet(
    listed:
      "after before since until till as than like because during despite while if when though")
  /// Before a word of time: "last year's result".
  static let relativeTime = WordSet(listed: "last next this past previous")
  /// Participles that give a thing its figure: "claims ranging from $5".
  static let measuringVerbs = WordSet(
    listed:
      "ranging totaling totalling costing measuring weighing averaging numbering")
  static let joints = WordSet(listed: "- / & ‑ –")
  /// Verbs of price that are nouns too.
  static let priceVerbs = WordSet(listed: "cost costs rose averages totals")
}
