/// The names that a story's sentences use.
struct Cast {
  var place: String
  var region: String
  var company: String
  var rival: String
  var winner: String
  var goods: String
  var pastYear: Int
  var office: String
  var noun: String
  /// The day of the event, days since 1970-01-01.
  var day: Int

  init(_ kind: EventKind, _ numbers: inout SeededNumbers) {
    place = placeName(&numbers)
    region = placeName(&numbers)
    company = companyName(&numbers)
    rival = companyName(&numbers)
    winner = personName(&numbers)
    goods = numbers.pick(TallyGenerate.goods)
    // 2024 and 2025; the earlier event long before.
    day = 19_723 + numbers.below(700)
    pastYear = 1960 + numbers.below(55)
    office = kind.office
    noun = kind.noun
  }
}

/// A value that a fact has in some articles.
struct FactValue {
  var value: Double
  /// 0 for the first count, 1 for the next day's.
  var stage: Int
  /// Whether it is the other side's figure of a disputed fact.
  var isRival = false
}

/// A fact of a story with all the values it takes.
struct StoryFact {
  var kind: FactKind
  /// The kind's name, with the event's letter in a folder of two look-alike events.
  var name: String
  /// By stage; one for a fact that does not move.
  var values: [Double]
  /// What some outlets have instead.
  var rival: Double?

  func value(at stage: Int, rival useRival: Bool) -> FactValue {
    if let rival, useRival { return FactValue(value: rival, stage: 0, isRival: true) }
    let index = min(stage, values.count - 1)
    return FactValue(value: values[index], stage: index)
  }
}

/// One event: who and where, and the facts.
struct Event {
  var kind: EventKind
  var cast: Cast
  var facts: [StoryFact]

  init(_ kind: EventKind, suffix: String, _ numbers: inout SeededNumbers) {
    self.kind = kind
    cast = Cast(kind, &numbers)
    facts = []
    for (index, name) in kind.facts.enumerated() {
      guard let factKind = factKinds[name] else { continue }
      var values = drawnValues(factKind, &numbers)
      if case .growth(let now, let before) = factKind.measure {
        values = [growth(of: now, over: before)]
      }
      var fact = StoryFact(kind: factKind, name: name + suffix, values: values)
      if case .growth = factKind.measure {
      } else if !factKind.moves, !factKind.isPast, numbers.chance(index == 0 ? 35 : 15) {
        fact.rival = rivalValue(values[0], factKind.measure, &numbers)
      }
      facts.append(fact)
    }
    keepGrowthConsistent()
  }

  /// Facts that a growth follows from have one value, or the growth would have several.
  private mutating func keepGrowthConsistent() {
    for fact in facts {
      guard case .growth(let now, let before) = fact.kind.measure else { continue }
      for index in facts.indices where [now, before].contains(facts[index].kind.id) {
        facts[index].rival = nil
      }
    }
  }

  /// The growth in percent, from values as they are written.
  private func growth(of now: String, over before: String) -> Double {
    let values = [now, before].map { name in
      facts.first { $0.kind.id == name }?.values[0] ?? 1
    }
    return ((values[0] / values[1] - 1) * 1000).rounded() / 10
  }

  func fact(_ id: String) -> StoryFact? { facts.first { $0.kind.id == id } }
}

extension Event {
  /// The values of a fact, from the first stage to the last.
  private func drawnValues(_ kind: FactKind, _ numbers: inout SeededNumbers) -> [Double] {
    if kind.id == "revenue-before", let now = fact("revenue") {
      let before = now.values[0] / (1.04 + 0.3 * numbers.fraction())
      return [rounded(before, digits: 3, .toNearestOrEven)]
    }
    var value = drawnValue(kind.measure, &numbers)
    guard kind.moves else { return [value] }
    var values = [value]
    for _ in 1..<3 {
      let next = value * (1.4 + 0.5 * numbers.fraction())
      value = settled(max(next, value + 2), kind.measure)
      values.append(value)
    }
    return values
  }

  private func drawnValue(_ measure: Measure, _ numbers: inout SeededNumbers) -> Double {
    switch measure {
    case .count(let low, let high), .money(let low, let high), .area(let low, let high),
      .tonnes(let low, let high), .length(let low, let high), .rain(let low, let high),
      .speed(let low, let high), .metresWhole(let low, let high), .megawatts(let low, let high),
      .years(let low, let high), .percent(let low, let high), .price(let low, let high),
      .metres(let low, let high):
      // Even on a scale of sizes, so that small and large figures are equally frequent.
      let share = numbers.fraction()
      return settled(power(Double(low), Double(high), share), measure)
    case .rate(let low, let high), .decimal(let low, let high):
      return settled(low + (high - low) * numbers.fraction(), measure)
    case .growth: return 0
    }
  }

  /// A value that differs so clearly that no rounding explains it.
  private func rivalValue(
    _ value: Double, _ measure: Measure, _ numbers: inout SeededNumbers
  ) -> Double {
    switch measure {
    case .decimal, .rate:
      return settled(value + (value > 2 && numbers.chance(50) ? -1 : 1) * 0.5, measure)
    default:
      let other = settled(value * numbers.pick([0.5, 0.6, 1.7, 2.1]), measure)
      return other == value ? value + 3 : other
    }
  }

  /// A value with as many digits as newspapers give.
  private func settled(_ value: Double, _ measure: Measure) -> Double {
    switch measure {
    case .rate, .decimal, .metres, .growth: (value * 10).rounded() / 10
    case .count, .tonnes:
      rounded(value.rounded(), digits: value >= 1_000_000 ? 3 : 4, .toNearestOrEven)
    case .money: rounded(value.rounded(), digits: 3, .toNearestOrEven)
    case .price: value >= 200 ? value.rounded() : (value * 2).rounded() / 2
    default: rounded(value.rounded(), digits: 3, .toNearestOrEven)
    }
  }
}

func placeName(_ numbers: inout SeededNumbers) -> String {
  numbers.pick(placeBeginnings) + numbers.pick(placeEnds)
}

func personName(_ numbers: inout SeededNumbers) -> String {
  numbers.pick(firstNames) + " " + numbers.pick(familyBeginnings) + numbers.pick(familyEnds)
}

func companyName(_ numbers: inout SeededNumbers) -> String {
  numbers.pick(companyBeginnings) + numbers.pick(companyEnds) + numbers.pick(companyForms)
}
