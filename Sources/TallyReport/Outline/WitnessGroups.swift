import TallyModel

/// Sources that carry one origin's figures.
public struct WitnessGroup: Sendable {
  /// The origin: an agency, or an outlet that others copied.
  public var name: String
  /// The sources that carry it, by index, ascending.
  public var sources: [Int]
  /// The facts on which they do, by index, ascending.
  public var facts: [Int]
}

extension StoryOutline {
  /// The origins behind more than one source, those with the most sources first.
  public var witnessGroups: [WitnessGroup] {
    var sources: [String: Set<Int>] = [:]
    var facts: [String: Set<Int>] = [:]
    for (index, fact) in story.facts.enumerated() where fact.claims.count > 1 {
      for witness in fact.witnesses {
        let carriers = Set(witness.claims.compactMap { sourceOfRecord[$0.record] })
        guard carriers.count > 1 else { continue }
        sources[witness.name, default: []].formUnion(carriers)
        facts[witness.name, default: []].insert(index)
      }
    }
    return sources.map { name, carriers in
      WitnessGroup(name: name, sources: carriers.sorted(), facts: facts[name, default: []].sorted())
    }
    .sorted { ($1.sources.count, $0.name) < ($0.sources.count, $1.name) }
  }
}
