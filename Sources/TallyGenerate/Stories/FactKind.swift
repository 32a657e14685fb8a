/// What values of a kind of fact look like.
enum Measure: Hashable {
  case count(Int, Int)
  /// Millions of dollars.
  case money(Int, Int)
  /// Whole dollars and cents.
  case price(Int, Int)
  case percent(Int, Int)
  /// Percent with a decimal, where a tenth matters.
  case rate(Double, Double)
  case decimal(Double, Double)
  case length(Int, Int)
  case area(Int, Int)
  case rain(Int, Int)
  case speed(Int, Int)
  case metres(Int, Int)
  case metresWhole(Int, Int)
  case tonnes(Int, Int)
  case megawatts(Int, Int)
  case years(Int, Int)
  /// What follows from two other facts of the story.
  case growth(of: String, over: String)

  /// The name of the kind in the gold.
  var goldType: String {
    switch self {
    case .count: "count"
    case .money, .price: "money"
    case .percent, .rate, .growth: "percent"
    case .decimal: "magnitude"
    case .length, .rain, .metres, .metresWhole: "length"
    case .area: "area"
    case .speed: "speed"
    case .tonnes: "mass"
    case .megawatts: "power"
    case .years: "duration"
    }
  }
}

/// One thing that articles on a kind of event state in figures, and the ways to say it.
///
/// `{n}` in a statement is the figure, `{n:kind}` that of another fact of the story, `{old}` the
/// one before in a fact that moves on.
struct FactKind {
  var id: String
  var what: String
  var measure: Measure
  /// Whether the figure grows from one day to the next.
  var moves: Bool
  /// Whether it is about an earlier event: nothing of it changes or is in dispute.
  var isPast: Bool
  /// Whether it may be given roughly.
  var hedged: Bool
  var statements: [String]
  /// Statements that name the old figure too.
  var moved: [String]

  init(
    _ id: String, _ what: String, _ measure: Measure, moves: Bool = false, isPast: Bool = false,
    _ statements: [String], moved: [String] = [], hedged: Bool = true
  ) {
    self.id = id
    self.what = what
    self.measure = measure
    self.moves = moves
    self.isPast = isPast
    self.hedged = hedged
    self.statements = statements
    self.moved = moved
  }

  init(
    _ id: String, _ what: String, _ measure: Measure, _ statements: [String],
    isPast: Bool = false, hedged: Bool = true
  ) {
    self.init(id, what, measure, isPast: isPast, statements, hedged: hedged)
  }
}

/// The colour that a story's sentences without figures have.
enum Colour: Hashable {
  case disaster, business, labour, politics, health, court, sport, science
}

/// A kind of event that stories are about.
struct EventKind {
  var id: String
  /// The event in one or two words ("train crash").
  var noun: String
  var colour: Colour
  /// Who speaks for it ("the coastguard").
  var office: String
  /// The facts, the headline's first.
  var facts: [String]
  var headlines: [String]

  init(
    _ id: String, noun: String, colour: Colour, office: String, facts: [String],
    headlines: [String]
  ) {
    self.id = id
    self.noun = noun
    self.colour = colour
    self.office = office
    self.facts = facts
    self.headlines = headlines
  }
}

/// All kinds of facts by their names.
let factKinds: [String: FactKind] = Dictionary(
  uniqueKeysWithValues: (tollKinds + moneyKinds + publicKinds).map { ($0.id, $0) })
