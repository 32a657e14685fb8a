/// How an outlet writes figures.
struct HouseStyle {
  /// `percent`, `per cent` or `%`.
  var percent: String
  /// Whether billions are `bn` and millions `m`.
  var shortMoney: Bool
  /// Whether dollars stand in front as `US$`.
  var longDollar: Bool
  /// Whether lengths are given in miles, acres and inches.
  var imperial: Bool
  /// Whether the other unit follows in brackets.
  var bothUnits: Bool
  /// Whole numbers below this are written in words.
  var wordsBelow: Int

  init(_ numbers: inout SeededNumbers) {
    percent = numbers.pick([" percent", " per cent", "%", "%"])
    shortMoney = numbers.chance(30)
    longDollar = numbers.chance(12)
    imperial = numbers.chance(35)
    bothUnits = numbers.chance(25)
    wordsBelow = numbers.pick([10, 10, 13, 2])
  }
}

/// How firmly a figure is given.
enum Hedge: String {
  case exact, about, moreThan, atLeast, nearly
}

/// A figure in words, and what these words allow.
struct Figure {
  var text: String
  var hedge: Hedge
  /// The number that the words name.
  var stated: Double
}

/// Writes values in an outlet's style.
struct Wording {
  var style: HouseStyle

  /// A value with a hedge drawn for it.
  func figure(
    _ value: Double, _ kind: FactKind, plain: Bool, _ numbers: inout SeededNumbers
  ) -> Figure {
    let hedge = plain || !kind.hedged ? .exact : drawnHedge(value, kind, &numbers)
    let stated = statedNumber(value, hedge)
    let words = text(stated, kind.measure, &numbers)
    switch hedge {
    case .exact: return Figure(text: words, hedge: hedge, stated: stated)
    case .about:
      let word = numbers.pick(["about", "around", "roughly", "some"])
      return Figure(text: "\(word) \(words)", hedge: hedge, stated: stated)
    case .moreThan:
      let word = numbers.pick(["more than", "over"])
      return Figure(text: "\(word) \(words)", hedge: hedge, stated: stated)
    case .atLeast: return Figure(text: "at least \(words)", hedge: hedge, stated: stated)
    case .nearly:
      let word = numbers.pick(["nearly", "almost"])
      return Figure(text: "\(word) \(words)", hedge: hedge, stated: stated)
    }
  }

  private func drawnHedge(
    _ value: Double, _ kind: FactKind, _ numbers: inout SeededNumbers
  ) -> Hedge {
    if kind.moves, case .count = kind.measure, numbers.chance(22) { return .atLeast }
    guard value >= 100, numbers.chance(35) else { return .exact }
    let hedge = numbers.pick([Hedge.about, .moreThan, .nearly])
    let stated = statedNumber(value, hedge)
    switch hedge {
    case .moreThan: return stated < value ? hedge : .exact
    case .nearly: return stated > value && stated < value * 1.06 ? hedge : .exact
    default: return hedge
    }
  }

  private func statedNumber(_ value: Double, _ hedge: Hedge) -> Double {
    switch hedge {
    case .exact, .atLeast: value
    case .about: rounded(value, digits: 2, .toNearestOrAwayFromZero)
    case .moreThan: rounded(value, digits: 2, .down)
    case .nearly: rounded(value, digits: 2, .up)
    }
  }

  private func text(_ value: Double, _ measure: Measure, _ numbers: inout SeededNumbers) -> String {
    let whole = Int(value.rounded())
    switch measure {
    case .count: return count(whole)
    case .money: return money(value)
    case .price: return "$" + (whole >= 200 ? grouped(whole) : decimals(value, 2))
    case .percent: return "\(whole)\(style.percent)"
    case .rate, .growth: return decimals(value, 1) + style.percent
    case .decimal: return decimals(value, 1)
    case .length: return both(value, "km", "kilometres", 1.609344, "miles", &numbers)
    case .area: return both(value, "hectares", "hectares", 0.40468564, "acres", &numbers)
    case .rain: return both(value, "mm", "millimetres", 25.4, "inches", &numbers)
    case .speed: return both(value, "km/h", "kilometres an hour", 1.609344, "mph", &numbers)
    case .metres: return decimals(value, 1) + " metres"
    case .metresWhole: return grouped(whole) + " metres"
    case .tonnes: return largeCount(whole) + " tonnes"
    case .megawatts: return grouped(whole) + numbers.pick([" megawatts", " MW"])
    case .years: return count(whole) + " years"
    }
  }

  private func count(_ value: Int) -> String {
    value < style.wordsBelow ? numberWord(value) : largeCount(value)
  }

  private func largeCount(_ value: Int) -> String {
    value >= 1_000_000 && value % 10_000 == 0
      ? trimmed(Double(value) / 1_000_000, 2) + " million" : grouped(value)
  }

  private func money(_ millions: Double) -> String {
    let billions = millions >= 1000
    let number = trimmed(billions ? millions / 1000 : millions, 2)
    let scale =
      style.shortMoney ? (billions ? "bn" : "m") : (billions ? " billion" : " million")
    return (style.longDollar ? "US$" : "$") + number + scale
  }

  /// A metric value in the outlet's units: three digits survive the change, so that they agree.
  private func both(
    _ value: Double, _ short: String, _ long: String, _ factor: Double, _ other: String,
    _ numbers: inout SeededNumbers
  ) -> String {
    let metric = "\(grouped(Int(value.rounded()))) \(numbers.chance(60) ? short : long)"
    let number = value / factor
    let foreign =
      (number < 30
        ? trimmed(number, 1) : grouped(Int(rounded(number, digits: 3, .toNearestOrEven))))
      + " \(other)"
    if style.bothUnits {
      return style.imperial ? "\(foreign) (\(metric))" : "\(metric) (\(foreign))"
    }
    return style.imperial ? foreign : metric
  }
}
