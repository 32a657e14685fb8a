public import TallyModel

/// A story arranged for a reader: what the Markdown and the HTML report both show, in one order.
///
/// It holds indices into the story; the words of articles are left to the renderers to escape.
public struct StoryOutline: Sendable {
  /// The story that is arranged.
  public let story: Story
  /// Index of the source of each record, by record; `nil` where no source lists it.
  public let sourceOfRecord: [Int?]
  /// The claims of each fact, grouped by figure, by fact.
  public let groups: [FigureGroups]
  /// The finding that sets figures of a fact against each other, by fact: the weightiest.
  let disputeOfFact: [Int: Int]
  /// Facts whose figures cannot all be true, weightiest first.
  public let disputed: [Int]
  /// Facts whose figure moved on, weightiest first.
  public let moved: [Int]
  /// Findings about one article's own figures that are no dispute of a fact, most consequential
  /// first: indices of findings.
  public let sums: [Int]
  /// Facts on which claims agree or are compatible, those with the most sources first.
  public let agreed: [Int]
  /// Facts with one claim, in the order of the story.
  public let singles: [Int]

  /// Arranges a story.
  ///
  /// - Complexity: O(claims + pairs + findings), and sorting.
  public init(_ story: Story) {
    self.story = story
    let sourceOfRecord = Self.sourceOfRecord(in: story)
    let groups = story.facts.map {
      FigureGroups($0, in: story, sourceOfRecord: sourceOfRecord)
    }
    let weight = Self.weight(in: story)
    var disputes: [Int: Int] = [:]
    for (index, finding) in story.findings.enumerated() where finding.rule.isDispute {
      if let fact = finding.fact { disputes[fact] = disputes[fact] ?? index }
    }
    disputeOfFact = disputes
    func ranked(_ verdicts: [Verdict], by key: (Int) -> Int) -> [Int] {
      story.facts.indices.filter { verdicts.contains(story.facts[$0].verdict) }
        .map { (fact: $0, key: key($0)) }
        .sorted { ($1.key, $0.fact) < ($0.key, $1.fact) }.map(\.fact)
    }
    self.sourceOfRecord = sourceOfRecord
    self.groups = groups
    disputed = ranked([.contradict]) { weight[$0] ?? .min }
    moved = ranked([.updated]) { weight[$0] ?? .min }
    agreed = ranked([.agree, .compatible]) { groups[$0].sources.count }
    singles = story.facts.indices.filter { story.facts[$0].verdict == .single }
    sums = story.findings.indices.filter { index in
      let finding = story.findings[index]
      let isDispute = finding.fact.map { story.facts[$0].verdict == .contradict } ?? false
      return finding.rule.concernsOneArticle && !isDispute
    }
  }

  /// The sources, by index, that have a claim in a fact; ascending.
  public func sources(of fact: Int) -> [Int] { groups[fact].sources }

  /// The source's name of a claim; the record's own where no summary lists it.
  public func sourceName(_ reference: ClaimReference) -> String {
    sourceOfRecord[reference.record].map { story.sources[$0].name }
      ?? story.records[reference.record].header.source
  }

  private static func sourceOfRecord(in story: Story) -> [Int?] {
    var result = [Int?](repeating: nil, count: story.records.count)
    for (source, summary) in story.sources.enumerated() {
      for record in summary.articles where result.indices.contains(record) {
        result[record] = source
      }
    }
    return result
  }

  /// The weight of each fact: that of its weightiest finding, severity before consequence.
  ///
  /// A difference between newsrooms is more severe than one inside an article, and stays in
  /// front of it however far apart the two figures of the article are.
  private static func weight(in story: Story) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for finding in story.findings {
      guard let fact = finding.fact else { continue }
      result[fact] = max(result[fact] ?? .min, finding.weight)
    }
    return result
  }
}

extension FindingRule {
  /// Whether the finding is about the figures of one article alone.
  public var concernsOneArticle: Bool {
    switch self {
    case .contradiction, .update, .revision, .loneAnonymousSource, .unusedSuppression,
      .expiredSuppression, .staleBaseline:
      false
    case .percentChange, .partsTotal, .share, .perUnit, .scaleSlip, .headlineBody, .unitConversion,
      .listLength, .dates, .range:
      true
    }
  }
}

extension Finding {
  /// Severity and consequence as one number.
  fileprivate var weight: Int {
    let rank = Severity.allCases.firstIndex(of: severity) ?? 0
    return rank * 1_000_000 + min(max(consequence, -400_000), 400_000)
  }
}
