import TallyModel

/// One line that an editor would act on.
public struct OpeningLine: Sendable, Hashable {
  /// What there is to do.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Figures that cannot all be true.
    case disputed
    /// Figures of one article that cannot all be right.
    case doesNotAddUp
    /// A figure in several outlets that goes back to one origin.
    case oneWitness
    /// A figure that was overtaken.
    case movedOn
    /// Figures that differ in something small, in a story without a weightier dispute.
    case smallDifference
  }

  /// What there is to do.
  public var kind: Kind
  /// What is said, with words of articles in it: to be escaped.
  public var text: String
  /// The fact it is about, by index.
  public var fact: Int?
  /// The finding it is about, by index.
  public var finding: Int?
}

extension StoryOutline {
  /// How many opening lines a story has at most.
  public static let openingLimit = 5

  /// At most five lines that an editor would act on, most urgent first.
  ///
  /// Each kind has a say before one kind has a second one. Disputes that are notes are left out,
  /// but for one where there is no other: a report with a contradiction says so at its top.
  public var openings: [OpeningLine] {
    let queues = OpeningLine.Kind.allCases.map { candidates($0) }
    var taken = [Int](repeating: 0, count: queues.count)
    var left = Self.openingLimit
    var round = 0
    while left > 0, queues.contains(where: { $0.count > round }) {
      for kind in queues.indices where left > 0 && queues[kind].count > round {
        taken[kind] += 1
        left -= 1
      }
      round += 1
    }
    return queues.indices.flatMap { queues[$0].prefix(taken[$0]) }
  }

  private func candidates(_ kind: OpeningLine.Kind) -> [OpeningLine] {
    let limit = Self.openingLimit
    switch kind {
    case .disputed: return worthALine(disputed).prefix(limit).map { disputeLine($0) }
    case .smallDifference:
      guard worthALine(disputed).isEmpty, let first = disputed.first else { return [] }
      return [disputeLine(first, kind: .smallDifference)]
    case .movedOn: return moved.prefix(limit).map { moveLine($0) }
    case .oneWitness: return restingOnOneWitness.prefix(limit).map { witnessLine($0) }
    case .doesNotAddUp:
      return sums.filter { story.findings[$0].severity > .note }.prefix(limit).map { sumLine($0) }
    }
  }

  /// The disputes that are more than notes.
  private func worthALine(_ facts: [Int]) -> [Int] {
    var severity: [Int: Severity] = [:]
    for finding in story.findings {
      guard let fact = finding.fact else { continue }
      severity[fact] = max(severity[fact] ?? .note, finding.severity)
    }
    return facts.filter { severity[$0] != .note }
  }

  /// Facts that several sources state and one origin stands behind, most sources first.
  public var restingOnOneWitness: [Int] {
    (disputed + moved + agreed)
      .filter { story.facts[$0].witnesses.count == 1 && groups[$0].sources.count > 1 }
      .sorted { (groups[$1].sources.count, $0) < (groups[$0].sources.count, $1) }
  }

  private func disputeLine(
    _ fact: Int, kind: OpeningLine.Kind = .disputed
  ) -> OpeningLine {
    let sides = sides(of: fact)
    let words = sides.map { "\(figure(of: fact, group: $0)) (\(names(of: fact, group: $0)))" }
    return OpeningLine(
      kind: kind,
      text: "\(question(of: fact)): \(words.joined(separator: " against "))", fact: fact)
  }

  private func moveLine(_ fact: Int) -> OpeningLine {
    let steps = timeline(of: fact)
    let words = [steps.first, steps.last].compactMap(\.self).map { step in
      "\(Excerpt(of: step.claim, in: story).figure)\(step.time.map { " (\(Phrases.date($0)))" } ?? "")"
    }
    return OpeningLine(
      kind: .movedOn,
      text: "\(question(of: fact)): from \(words.joined(separator: " to "))", fact: fact)
  }

  private func witnessLine(_ fact: Int) -> OpeningLine {
    let origin = story.facts[fact].witnesses.first?.name ?? ""
    let count = groups[fact].sources.count
    return OpeningLine(
      kind: .oneWitness,
      text: "\(question(of: fact)): \(figure(of: fact, group: 0)) in \(count) sources, "
        + "all from \(origin)", fact: fact)
  }

  private func sumLine(_ finding: Int) -> OpeningLine {
    let found = story.findings[finding]
    let source = found.claims.first.map { "\(sourceName($0)): " } ?? ""
    return OpeningLine(
      kind: .doesNotAddUp, text: source + found.message, fact: found.fact, finding: finding)
  }
}

extension StoryOutline {
  /// The two groups of figures to set against each other: those of the weightiest pair.
  ///
  /// One group where no pair of the fact contradicts, as when all claims agree.
  public func sides(of fact: Int) -> [Int] {
    let grouped = groups[fact]
    if let found = disputeOfFact[fact].map({ story.findings[$0] }) {
      let sides = found.claims.compactMap { grouped.groupOfClaim[$0] }
      if sides.count > 1, let other = sides.first(where: { $0 != sides[0] }) {
        return [sides[0], other]
      }
    }
    let worst = grouped.relations.filter { $0.value.relation == .contradict }.keys
      .min { ($0.first, $0.second) < ($1.first, $1.second) }
    return worst.map { [$0.first, $0.second] } ?? [0]
  }

  /// What a fact asks, short enough for a line.
  public func question(of fact: Int) -> String { clipped(story.facts[fact].question, to: 200) }

  /// The figure of a group in its first claim's words.
  public func figure(of fact: Int, group: Int) -> String {
    Excerpt(of: groups[fact].groups[group].claims[0], in: story).figure
  }

  /// The names of a group's sources: up to three, then a count.
  public func names(of fact: Int, group: Int) -> String {
    let names = groups[fact].groups[group].sources.map { story.sources[$0].name }
    let shown = names.prefix(3).joined(separator: ", ")
    return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
  }
}

extension FindingRule {
  /// Whether two figures on one question are set against each other.
  var isDispute: Bool { self == .contradiction || self == .scaleSlip || self == .headlineBody }
}
