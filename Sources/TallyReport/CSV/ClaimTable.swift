public import TallyModel

/// Writes one row a claim.
public struct ClaimTable: Reporter {
  /// A table of claims.
  public init() {}

  /// The claims of all stories in reading order, below a row of names.
  public func render(_ stories: [Story]) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(Self.names.map { .text($0) })
    for story in stories {
      for row in StoryRows(story).claims { writer.row(row) }
    }
    return writer.bytes
  }

  /// The columns, in order.
  static let names = [
    "story", "fact", "question", "verdict", "claim", "source", "published", "title", "url", "path",
    "line", "column", "figure", "kind", "qualifier", "value", "low", "high", "allows_low",
    "allows_high", "unit", "currency", "change", "role", "subject", "event", "speaker", "outlet",
    "anonymous", "denied", "modality", "when", "sentence",
  ]
}

/// Writes one row a fact.
public struct FactTable: Reporter {
  /// A table of facts.
  public init() {}

  /// The facts of all stories in their order, below a row of names.
  public func render(_ stories: [Story]) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(Self.names.map { .text($0) })
    for story in stories {
      for row in StoryRows(story).facts { writer.row(row) }
    }
    return writer.bytes
  }

  /// The columns, in order.
  static let names = [
    "story", "fact", "question", "verdict", "claims", "sources", "witnesses", "figures", "names",
    "first_published", "last_published", "reason",
  ]
}

/// The rows of a story.
private struct StoryRows {
  let outline: StoryOutline
  let factOfClaim: [ClaimReference: Int]

  private var story: Story { outline.story }

  init(_ story: Story) {
    outline = StoryOutline(story)
    factOfClaim = story.factOfClaim
  }

  var claims: [[CSVCell]] {
    story.records.indices.flatMap { record in
      story.records[record].claims.indices.map { row(ClaimReference(record: record, claim: $0)) }
    }
  }

  var facts: [[CSVCell]] { story.facts.indices.map { row(fact: $0) } }

  private func row(_ reference: ClaimReference) -> [CSVCell] {
    let header = story.records[reference.record].header
    let claim = story.claim(reference)
    let fact = factOfClaim[reference].map { story.facts[$0] }
    let origin: [CSVCell] = [
      .text(story.name), .optional(fact?.id), .optional(fact?.question),
      .optional(fact?.verdict.rawValue), .text(claim.id), .text(outline.sourceName(reference)),
      .optional(header.published?.description), .text(header.title), .optional(header.url),
      .text(header.path), .count(claim.place.line), .count(claim.place.column),
    ]
    let meaning: [CSVCell] = [
      .optional(claim.subject), .optional(claim.event), .optional(claim.attribution?.speaker),
      .optional(claim.attribution?.outlet), .flag(claim.attribution?.anonymous ?? false),
      .flag(claim.negated), .text(claim.modality.rawValue), .optional(claim.time.words),
      .text(story.sentence(reference).text),
    ]
    return origin + figure(reference, claim) + meaning
  }

  private func figure(_ reference: ClaimReference, _ claim: Claim) -> [CSVCell] {
    let quantity = claim.quantity
    return [
      .text(Excerpt(of: reference, in: story).figure), .text(quantity.kind.rawValue),
      .text(quantity.qualifier.rawValue), .optional(quantity.value), .optional(quantity.low),
      .optional(quantity.high), .optional(quantity.allows.low), .optional(quantity.allows.high),
      .text(quantity.unit.name), .optional(quantity.unit.currency),
      .text(claim.change.rawValue), .text(claim.role.rawValue),
    ]
  }

  private func row(fact index: Int) -> [CSVCell] {
    let fact = story.facts[index]
    let groups = outline.groups[index].groups
    let times = fact.claims.compactMap { outline.time(of: $0) }
      .sorted { $0.secondNumber < $1.secondNumber }
    let worst = fact.pairs.max { $0.relation < $1.relation }
    let figures = groups.prefix(20).indices.map { outline.figure(of: index, group: $0) }
    let names = outline.sources(of: index).prefix(100).map { story.sources[$0].name }
    return [
      .text(story.name), .text(fact.id), .text(fact.question), .text(fact.verdict.rawValue),
      .count(fact.claims.count), .count(outline.sources(of: index).count),
      .count(fact.witnesses.count), .text(figures.joined(separator: " | ")),
      .text(names.joined(separator: " | ")), .optional(times.first?.description),
      .optional(times.last?.description), .optional(worst?.reason),
    ]
  }
}
