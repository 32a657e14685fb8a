/// What is true of a generated story, in the form of `Tests/StoryGold`.
struct Gold {
  private let story: GeneratedStory
  private let furniture: [(document: String, text: String)]

  init(_ story: GeneratedStory, furniture: [(document: String, text: String)]) {
    self.story = story
    self.furniture = furniture
  }

  /// One fact a line, then the furniture and the sums that do not add up.
  func lines() -> String {
    var mentions: [String: [(document: String, statement: Statement, mention: Mention)]] = [:]
    for draft in story.drafts {
      for statement in draft.statements {
        for mention in statement.mentions {
          mentions[mention.fact, default: []].append((draft.document, statement, mention))
        }
      }
    }
    var text = ""
    for event in story.events {
      var writer = StatementWriter(
        event: event, wording: Wording(style: plainStyle), stage: 0, rivals: [],
        numbers: SeededNumbers(seed: 0, stream: 0))
      for fact in event.facts {
        guard let found = mentions[fact.name] else { continue }
        let what = writer.statement(fact.kind.what, of: fact).text
        text += line(of: fact, what: what, found)
      }
    }
    return text + furnitureLine() + arithmeticLine()
  }

  private var plainStyle: HouseStyle {
    var numbers = SeededNumbers(seed: 0, stream: 0)
    return HouseStyle(&numbers)
  }

  private func line(
    of fact: StoryFact, what: String,
    _ found: [(document: String, statement: Statement, mention: Mention)]
  ) -> String {
    var groups: [(name: String, mention: Mention)] = []
    var entries: [String] = []
    for (document, statement, mention) in found {
      let name = groupName(mention)
      if !groups.contains(where: { $0.name == name }) { groups.append((name, mention)) }
      let place = Quotation(of: mention.range, in: statement.text)
      entries.append(
        "{\"doc\": \(quoted(document)), \"quote\": \(quoted(place.quote)), "
          + "\"figure\": \(quoted(place.figure)), \"group\": \(quoted(name))}")
    }
    var relations: [String] = []
    for (index, first) in groups.enumerated() {
      for second in groups[(index + 1)...] {
        let kind = relation(of: first.mention, to: second.mention)
        relations.append("[\(quoted(first.name)), \(quoted(second.name)), \(quoted(kind))]")
      }
    }
    return "{\"fact\": \(quoted(fact.name)), \"what\": \(quoted(what)), "
      + "\"type\": \(quoted(fact.kind.measure.goldType)), "
      + "\"mentions\": [\(entries.joined(separator: ", "))], "
      + "\"relations\": [\(relations.joined(separator: ", "))]}\n"
  }

  private func groupName(_ mention: Mention) -> String {
    let truth = mention.value.isRival ? "rival" : "day\(mention.value.stage)"
    return "\(truth)-\(mention.figure.hedge.rawValue)-\(trimmed(mention.figure.stated, 2))"
  }

  private func furnitureLine() -> String {
    let entries = furniture.map {
      "{\"doc\": \(quoted($0.document)), \"figure\": \(quoted($0.text))}"
    }
    return "{\"fact\": \"NOT-CLAIMS\", \"what\": \"page furniture\", "
      + "\"absent\": [\(entries.joined(separator: ", "))]}\n"
  }

  private func arithmeticLine() -> String {
    var entries: [String] = []
    for draft in story.drafts {
      for statement in draft.statements {
        guard let why = statement.error else { continue }
        entries.append(
          "{\"doc\": \(quoted(draft.document)), \"quote\": \(quoted(statement.text)), "
            + "\"rule\": \"percent-change\", \"why\": \(quoted(why))}")
      }
    }
    if entries.isEmpty { return "" }
    return "{\"fact\": \"ARITHMETIC\", \"what\": \"sums that do not add up\", "
      + "\"errors\": [\(entries.joined(separator: ", "))]}\n"
  }
}

/// How two mentions of one fact stand to each other, from what they were made of.
func relation(of first: Mention, to second: Mention) -> String {
  let sameTruth =
    first.value.stage == second.value.stage && first.value.isRival == second.value.isRival
  if sameTruth { return "compatible" }
  let (one, other) = (first.figure.allowed, second.figure.allowed)
  if one.overlaps(other) { return "compatible" }
  return first.value.isRival || second.value.isRival ? "conflict" : "update"
}

extension Figure {
  /// The values that the words allow.
  fileprivate var allowed: ClosedRange<Double> {
    switch hedge {
    case .exact: stated...stated
    case .about: (stated * 0.9)...(stated * 1.1)
    case .nearly: (stated * 0.9)...stated
    case .moreThan, .atLeast: stated...Double.infinity
    }
  }
}

/// A piece of a sentence in which a figure stands once.
struct Quotation {
  var quote: String
  var figure: String

  init(of range: Range<Int>, in sentence: String) {
    let bytes = Array(sentence.utf8)
    figure = String(decoding: bytes[range], as: UTF8.self)
    var start = range.lowerBound
    for _ in 0..<5 { start = Self.wordBefore(start, bytes) }
    var end = range.upperBound
    for _ in 0..<5 {
      end = min(bytes.count, end + 1)
      while end < bytes.count, bytes[end] != 0x20 { end += 1 }
    }
    // An earlier figure may end or begin with the same digits.
    while start < range.lowerBound,
      Self.first(bytes[range], in: bytes[start..<end]) != range.lowerBound
    {
      start += 1
      while start < range.lowerBound, bytes[start - 1] != 0x20 { start += 1 }
    }
    quote = String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func wordBefore(_ index: Int, _ bytes: [UInt8]) -> Int {
    var start = max(0, index - 1)
    while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
    return start
  }

  private static func first(_ part: ArraySlice<UInt8>, in whole: ArraySlice<UInt8>) -> Int? {
    whole.indices.first { whole[$0...].starts(with: part) }
  }
}

/// A string as JSON has it.
func quoted(_ text: String) -> String {
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    default: json.unicodeScalars.append(scalar)
    }
  }
  return json + "\""
}
