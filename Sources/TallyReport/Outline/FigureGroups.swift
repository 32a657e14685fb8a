public import TallyModel

/// Claims of one fact that state the same figure.
public struct FigureGroup: Sendable {
  /// The claims, ascending and never empty; the first stands for the group.
  public var claims: [ClaimReference]
  /// The sources, by index into the story's, ascending.
  public var sources: [Int]
}

/// The claims of a fact in groups of one figure each, and how the groups stand to each other.
///
/// Agreement is not transitive ("2.5 million" agrees with "about 2.4 million" and with "2.52
/// million"), so a claim joins a group only when no member of it stands to it otherwise.
public struct FigureGroups: Sendable {
  /// The groups: most sources first, then in the order of their first claims.
  public let groups: [FigureGroup]
  /// The group of each claim, by claim.
  public let groupOfClaim: [ClaimReference: Int]
  /// The worst relation between two groups, by both indices, the smaller first.
  public let relations: [GroupPair: Pair]
  /// The sources, by index, that have a claim in the fact; ascending.
  public let sources: [Int]

  /// Two groups, the smaller index first.
  public struct GroupPair: Sendable, Hashable {
    /// The smaller index.
    public let first: Int
    /// The larger index.
    public let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// Groups the claims of a fact.
  ///
  /// - Complexity: O(claims + pairs), and sorting the groups.
  init(_ fact: Fact, in story: Story, sourceOfRecord: [Int?]) {
    let members = Self.members(of: fact, in: story)
    let unsorted = members.map { claims in
      FigureGroup(
        claims: claims, sources: Set(claims.compactMap { sourceOfRecord[$0.record] }).sorted())
    }
    groups = unsorted.sorted {
      ($1.sources.count, $0.claims[0]) < ($0.sources.count, $1.claims[0])
    }
    var groupOfClaim: [ClaimReference: Int] = [:]
    for (index, group) in groups.enumerated() {
      for claim in group.claims { groupOfClaim[claim] = index }
    }
    self.groupOfClaim = groupOfClaim
    relations = Self.relations(of: fact.pairs, groupOfClaim: groupOfClaim)
    sources = Set(groups.flatMap(\.sources)).sorted()
  }

  /// How two groups stand to each other; `nil` where no pair relates them.
  public func pair(_ one: Int, _ other: Int) -> Pair? { relations[GroupPair(one, other)] }

  /// The groups that stand to `group` in `relation`, ascending.
  public func groups(standing relation: Relation, to group: Int) -> [Int] {
    groups.indices.filter { $0 != group && pair(group, $0)?.relation == relation }
  }

  private static func relations(
    of pairs: [Pair], groupOfClaim: [ClaimReference: Int]
  ) -> [GroupPair: Pair] {
    var result: [GroupPair: Pair] = [:]
    for pair in pairs {
      guard let one = groupOfClaim[pair.a], let other = groupOfClaim[pair.b], one != other else {
        continue
      }
      let key = GroupPair(one, other)
      if let known = result[key], known.relation >= pair.relation { continue }
      result[key] = pair
    }
    return result
  }

  /// The claims of each group, ascending, groups by first claim.
  private static func members(of fact: Fact, in story: Story) -> [[ClaimReference]] {
    var neighbours: [ClaimReference: [(other: ClaimReference, agrees: Bool)]] = [:]
    for pair in fact.pairs {
      neighbours[pair.a, default: []].append((pair.b, pair.relation == .agree))
      neighbours[pair.b, default: []].append((pair.a, pair.relation == .agree))
    }
    var members: [[ClaimReference]] = []
    var groupOf: [ClaimReference: Int] = [:]
    var groupOfFigure: [Figure: Int] = [:]
    for claim in fact.claims {
      let known = neighbours[claim] ?? []
      let barred = Set(known.lazy.filter { !$0.agrees }.compactMap { groupOf[$0.other] })
      let wanted = Set(known.lazy.filter(\.agrees).compactMap { groupOf[$0.other] })
      let figure = Figure(story.claim(claim).quantity)
      // A fact of many claims relates one claim of each figure only; the others follow it.
      let home =
        wanted.subtracting(barred).min()
        ?? groupOfFigure[figure].flatMap { known.isEmpty ? $0 : nil }
      let group = home ?? members.count
      if group == members.count { members.append([]) }
      members[group].append(claim)
      groupOf[claim] = group
      groupOfFigure[figure] = groupOfFigure[figure] ?? group
    }
    return members
  }

  /// What makes two figures the same without a look at their pair.
  private struct Figure: Hashable {
    var allows: Interval
    var unit: String

    init(_ quantity: Quantity) {
      allows = quantity.allows
      unit = quantity.unit.name
    }
  }
}
