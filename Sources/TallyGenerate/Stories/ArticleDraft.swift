/// An outlet of the invented world.
struct Outlet {
  var name: String
  /// The name as files and addresses have it.
  var slug: String
  var style: HouseStyle
  var layout: Int
}

/// An article before it is laid out as a page.
struct ArticleDraft {
  var document: String
  var outlet: Outlet
  var headline: Statement
  var paragraphs: [[Statement]]
  var byline: String
  /// Minutes since 1970-01-01.
  var published: Int
  /// The agency that the text is taken from.
  var agency: String?

  /// All statements, the headline first.
  var statements: [Statement] { [headline] + paragraphs.flatMap(\.self) }
}

/// Writes what one outlet makes of an event.
struct ArticleAuthor {
  var event: Event
  var outlet: Outlet
  var stage: Int
  var numbers: SeededNumbers

  mutating func draft(document: String) -> ArticleDraft {
    var writer = StatementWriter(
      event: event, wording: Wording(style: outlet.style), stage: stage, rivals: drawnRivals(),
      wrongGrowth: numbers.chance(15), numbers: numbers)
    let headline = headlineStatement(&writer)
    var figures = figureStatements(&writer)
    let colour = colourStatements(&writer, count: 9 + numbers.below(8))
    var paragraphs: [[Statement]] = []
    if !figures.isEmpty { paragraphs.append([figures.removeFirst()]) }
    for (index, sentence) in colour.enumerated() {
      var paragraph = [sentence]
      if index % 2 == 0, !figures.isEmpty { paragraph.insert(figures.removeFirst(), at: 0) }
      if index % 3 == 2, paragraph.count == 1, let last = paragraphs.indices.last {
        paragraphs[last] += paragraph
      } else {
        paragraphs.append(paragraph)
      }
    }
    paragraphs += figures.map { [$0] }
    let minute = event.cast.day * 1440 + stage * 1440 + 360 + numbers.below(900)
    return ArticleDraft(
      document: document, outlet: outlet, headline: headline, paragraphs: paragraphs,
      byline: personName(&numbers), published: minute)
  }

  private mutating func drawnRivals() -> Set<String> {
    var names: Set<String> = []
    for fact in event.facts where fact.rival != nil && numbers.chance(40) {
      names.insert(fact.name)
    }
    return names
  }

  private mutating func headlineStatement(_ writer: inout StatementWriter) -> Statement {
    var digits = writer
    digits.wording.style.wordsBelow = 2
    digits.wording.style.bothUnits = false
    digits.wrongGrowth = false
    let statement = digits.statement(
      numbers.pick(event.kind.headlines), of: event.fact(event.kind.facts[0]))
    writer.numbers = digits.numbers
    return statement
  }

  /// One statement of most facts, the lead fact first, now and then a second of the same.
  private mutating func figureStatements(_ writer: inout StatementWriter) -> [Statement] {
    var statements: [Statement] = []
    var stated: Set<String> = []
    for (index, fact) in event.facts.enumerated() {
      guard index == 0 || numbers.chance(70), !stated.contains(fact.name) else { continue }
      let patterns = numbers.shuffled(fact.kind.statements)
      for pattern in patterns.prefix(numbers.chance(18) ? 2 : 1) {
        let moved = stage > 0 && numbers.chance(35) ? fact.kind.moved : []
        let statement = writer.statement(
          moved.isEmpty ? pattern : numbers.pick(moved), of: fact, plain: !moved.isEmpty)
        if statements.contains(where: { $0.text == statement.text }) { continue }
        stated.formUnion(statement.mentions.map(\.fact))
        statements.append(attributed(statement, &writer))
      }
    }
    return statements
  }

  private mutating func attributed(
    _ statement: Statement, _ writer: inout StatementWriter
  ) -> Statement {
    guard numbers.chance(45), !statement.text.contains(" said") else { return ended(statement) }
    var longer = statement
    longer.text += writer.statement(numbers.pick(attributions), of: nil).text
    return ended(longer)
  }

  private mutating func colourStatements(
    _ writer: inout StatementWriter, count: Int
  ) -> [Statement] {
    let own = numbers.shuffled(colourSentences[event.kind.colour] ?? [])
    let plain = numbers.shuffled(plainSentences)
    let chosen = numbers.shuffled(Array(own.prefix(count * 2 / 3) + plain.prefix(count / 3)))
    return chosen.map { ended(writer.statement($0, of: nil)) }
  }

  private func ended(_ statement: Statement) -> Statement {
    var whole = statement
    whole.text += "."
    return whole
  }
}
