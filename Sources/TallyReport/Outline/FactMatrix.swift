import TallyModel

/// How a source's figure stands to the other sources' figures on one fact.
public enum Standing: String, Sendable, Hashable, CaseIterable {
  /// It says nothing on the fact.
  case absent
  /// No other source says anything on the fact.
  case alone
  /// Every other source states the same figure.
  case agrees
  /// Some others state another figure that can be true as well.
  case compatible
  /// It moved on, or was overtaken.
  case moved
  /// It cannot be true together with another source's.
  case differs

  /// One character that tells it without colour.
  public var sign: String {
    switch self {
    case .absent: "–"
    case .alone: "·"
    case .agrees: "="
    case .compatible: "≈"
    case .moved: "→"
    case .differs: "≠"
    }
  }

  /// One or two words for it.
  public var word: String {
    switch self {
    case .absent: "absent"
    case .alone: "only here"
    case .agrees: "agrees"
    case .compatible: "compatible"
    case .moved: "moved on"
    case .differs: "differs"
    }
  }

  init(_ relation: Relation) {
    switch relation {
    case .agree: self = .agrees
    case .compatible: self = .compatible
    case .updated: self = .moved
    case .contradict: self = .differs
    }
  }
}

/// One source's part in one fact.
public struct MatrixCell: Sendable {
  /// How it stands to the others.
  public var standing: Standing
  /// The groups it has claims in, by index, ascending; empty when absent.
  public var groups: [Int]

  /// A source that says nothing on the fact.
  public static let absent = MatrixCell(standing: .absent, groups: [])
}

extension StoryOutline {
  /// The facts that at least two sources have something on: disputed, moved on, agreed.
  public var sharedFacts: [Int] {
    (disputed + moved + agreed).filter { groups[$0].sources.count > 1 }
  }

  /// How a source stands on a fact.
  public func cell(fact: Int, source: Int) -> MatrixCell {
    let grouped = groups[fact]
    let own = grouped.groups.indices.filter { grouped.groups[$0].sources.contains(source) }
    if own.isEmpty { return .absent }
    if grouped.sources.count < 2 { return MatrixCell(standing: .alone, groups: own) }
    var worst: Relation?
    for group in own {
      for other in grouped.groups.indices {
        let relation: Relation? =
          other == group
          ? (grouped.groups[group].sources.count > 1 ? .agree : nil)
          : grouped.groups[other].sources == [source]
            ? nil : grouped.pair(group, other)?.relation
        guard let relation else { continue }
        worst = max(worst ?? relation, relation)
      }
    }
    return MatrixCell(standing: worst.map(Standing.init) ?? .alone, groups: own)
  }
}
