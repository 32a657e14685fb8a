import TallyModel

/// A sentence with one figure, marked by square brackets, and what the figure means.
struct FigureExample: Sendable, CustomStringConvertible {
  /// The sentence with the figure's exact span in brackets.
  var marked: String
  var kind: QuantityKind
  var value: String?
  var low: String?
  var high: String?
  var qualifier: Qualifier
  var unit: String

  init(
    _ marked: String, _ kind: QuantityKind, _ value: String?, low: String? = nil,
    high: String? = nil, _ qualifier: Qualifier = .exactly, unit: String = ""
  ) {
    self.marked = marked
    self.kind = kind
    self.value = value
    self.low = low
    self.high = high
    self.qualifier = qualifier
    self.unit = unit
  }

  /// The sentence as it stands in a text.
  var text: String { marked.filter { $0 != "[" && $0 != "]" } }
  /// The figure's words.
  var figure: String {
    String(marked.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" })
  }
  var description: String { marked }
}

/// All examples of figures.
let figureExamples: [FigureExample] =
  figureExamplesMoney
  + figureExamplesPercent
  + figureExamplesCount
  + figureExamplesDuration
  + figureExamplesLength
  + figureExamplesMeasure
  + figureExamplesAge
  + figureExamplesMultiple
  + figureExamplesHedge
  + figureExamplesRange
  + figureExamplesNumeral
  + figureExamplesRate
  + figureExamplesVague
  + figureExamplesConversion
  + figureExamplesScore
  + figureExamplesOrdinal

/// All sentences without figures.
let figurelessSentences: [String] =
  figurelessCalendar
  + figurelessName
  + figurelessIdentifier
  + figurelessOrdinal
  + figurelessOne
