/// A figure as an article gives it.
struct Mention {
  var fact: String
  var value: FactValue
  var figure: Figure
  /// UTF-8 bytes of the sentence.
  var range: Range<Int>
}

/// A sentence with the figures in it.
struct Statement {
  var text: String
  var mentions: [Mention] = []
  /// What is wrong, for a sentence whose figures do not add up.
  var error: String?
}

/// Fills the slots of sentence patterns for one article.
struct StatementWriter {
  var event: Event
  var wording: Wording
  /// How many days of counting the article knows.
  var stage: Int
  /// The facts of which the outlet has the other side's figure.
  var rivals: Set<String>
  /// Whether a growth is given that does not follow from its figures.
  var wrongGrowth = false
  var numbers: SeededNumbers

  /// The statement that a pattern makes of a fact.
  mutating func statement(_ pattern: String, of fact: StoryFact?, plain: Bool = false) -> Statement
  {
    var statement = Statement(text: "")
    var rest = pattern[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      statement.text += rest[..<open]
      let slot = rest[rest.utf8.index(after: open)..<close]
      rest = rest[rest.utf8.index(after: close)...]
      fill(slot, of: fact, plain: plain, into: &statement)
    }
    statement.text += rest
    capitalise(&statement.text)
    if wrongGrowth, pattern.contains("{n:revenue-growth}"), event.fact("revenue-growth") != nil,
      event.fact("revenue-before") != nil
    {
      statement.error = "the change does not lead from the old revenue to the new one"
    }
    return statement
  }

  private mutating func fill(
    _ slot: Substring, of fact: StoryFact?, plain: Bool, into statement: inout Statement
  ) {
    switch slot {
    case "n":
      if let fact { mention(fact, at: stage, plain: plain, in: &statement) }
    case "old":
      if let fact { mention(fact, at: max(0, stage - 1), plain: true, in: &statement) }
    default:
      if slot.hasPrefix("n:"), let other = event.fact(String(slot.dropFirst(2))) {
        mention(other, at: stage, plain: true, in: &statement)
      } else {
        statement.text += word(for: slot, isFact: fact != nil)
      }
    }
  }

  private mutating func mention(
    _ fact: StoryFact, at stage: Int, plain: Bool, in statement: inout Statement
  ) {
    var value = fact.value(at: stage, rival: rivals.contains(fact.name))
    if wrongGrowth, case .growth = fact.kind.measure {
      value = FactValue(value: (value.value * 1.6 + 3).rounded(), stage: 0, isRival: true)
    }
    let figure = wording.figure(value.value, fact.kind, plain: plain, &numbers)
    let start = statement.text.utf8.count
    statement.text += figure.text
    statement.mentions.append(
      Mention(
        fact: fact.name, value: value, figure: figure,
        range: start..<statement.text.utf8.count))
  }

  private mutating func word(for slot: Substring, isFact: Bool) -> String {
    let cast = event.cast
    switch slot {
    case "ev": return "the " + cast.noun
    case "Ev": return "The " + cast.noun
    case "noun": return cast.noun
    case "past": return String(cast.pastYear)
    case "pl": return cast.place
    case "rg": return cast.region
    case "co": return cast.company
    case "co2": return cast.rival
    case "goods": return cast.goods
    case "of": return cast.office
    case "day": return weekday(cast.day)
    case "agency": return numbers.pick(agencies)
    case "who": return isFact ? cast.winner : personName(&numbers)
    default: return ""
    }
  }

  private func capitalise(_ text: inout String) {
    guard let first = text.utf8.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else {
      return
    }
    let rest = text.dropFirst()
    text = String(decoding: [first - 32], as: UTF8.self) + rest
  }
}

/// The weekday of a day since 1970-01-01.
func weekday(_ day: Int) -> String { weekdays[((day % 7) + 7) % 7] }
