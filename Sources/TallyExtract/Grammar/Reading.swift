import TallyModel

/// A quantity that the grammar read, before it is bound to what it is said of.
struct Reading: Sendable {
  /// What the words mean; its unit holds the counted noun phrase.
  var quantity: Quantity
  /// Tokens of the figure with hedge, unit and noun phrase: what a claim's place covers.
  var tokens: Range<Int>
  /// Tokens of the number with its scale, sign and unit alone.
  var core: Range<Int>
  /// Tokens of the counted noun phrase, where there is one.
  var noun: Range<Int>?
  /// Movement stated with the figure.
  var change: Change
  /// Level, difference, old or new value.
  var role: Role
  /// Whether its sentence says that it took the place of an earlier value.
  var replaces = false
  /// What the figure is said of, once that is looked for.
  var concept = Concept()
  /// Tokens of its conversions in brackets, one for each of the quantity's alternates.
  var conversions: [Range<Int>] = []
}
