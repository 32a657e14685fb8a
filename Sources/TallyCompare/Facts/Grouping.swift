import TallyModel

/// Claims put together into facts, so that one wrong link does not chain two facts into one.
///
/// First figures with the same value are joined, the best links first and two groups only where
/// they link well on average. Then such groups are joined with groups of other values. Two groups
/// whose values differ are never joined when one article states both: it knows them apart.
struct Grouping {
  /// The members of each group, ascending; groups ascend by first member.
  private(set) var groups: [[Int]]

  private let views: [ClaimView]
  private let apart: Set<ClaimPair>
  private let clashes: (ClaimPair) -> Bool
  private var leader: [Int]

  /// Pairs looked at for one merger; larger groups are judged by their first members.
  private static let sample = 8
  /// Of so many pairs of articles of two groups of other values one at least must be linked.
  private static let linkedShare = 6

  /// Groups claims by their scored pairs.
  ///
  /// - Parameter clashes: whether something keeps a pair apart whatever else it shares.
  /// - Parameter apart: pairs that must not meet in a group.
  /// - Parameter together: pairs that a person put together.
  /// - Complexity: O(p log p) in the number of pairs.
  init(
    _ views: [ClaimView], pairs: [ScoredPair], clashes: @escaping (ClaimPair) -> Bool,
    apart: Set<ClaimPair> = [], together: Set<ClaimPair> = []
  ) {
    self.views = views
    self.apart = apart
    self.clashes = clashes
    leader = Array(views.indices)
    groups = views.indices.map { [$0] }
    for pair in together.sorted() {
      let (one, other) = (leader[pair.first], leader[pair.second])
      if one != other, !mustStayApart(groups[one], groups[other]) { join(one, other) }
    }
    joinEqual(pairs.filter { $0.relation == .agree })
    joinOthers(pairs.filter { $0.relation != .agree })
    groups = groups.filter { !$0.isEmpty }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (kept, gone) = (min(one, other), max(one, other))
    for member in groups[gone] { leader[member] = kept }
    groups[kept] = (groups[kept] + groups[gone]).sorted()
    groups[gone] = []
  }

  private mutating func joinEqual(_ pairs: [ScoredPair]) {
    let scores = Dictionary(pairs.map { ($0.pair, $0.score) }, uniquingKeysWith: max)
    let order = pairs.sorted { ($1.score, $0.pair) < ($0.score, $1.pair) }
    for link in order where link.score >= Thresholds.sameValue {
      let (one, other) = (leader[link.pair.first], leader[link.pair.second])
      guard one != other, !shareSentence(groups[one], groups[other]),
        !mustStayApart(groups[one], groups[other]),
        !differInArticle(groups[one], groups[other]),
        mean(of: groups[one], groups[other], scores) >= Thresholds.sameValueMean
      else { continue }
      join(one, other)
    }
  }

  private func mean(of left: [Int], _ right: [Int], _ scores: [ClaimPair: Int]) -> Int {
    var sum = 0
    var count = 0
    for one in left.prefix(Self.sample) {
      for other in right.prefix(Self.sample) {
        sum += scores[ClaimPair(one, other)] ?? Thresholds.unlinked
        count += 1
      }
    }
    return count > 0 ? sum / count : Thresholds.unlinked
  }

  /// Joins groups of other values: the best pairs of groups first.
  private mutating func joinOthers(_ pairs: [ScoredPair]) {
    let links = groupLinks(pairs)
    let equals = groups
    let linked = Set(links.map(\.groups))
    var parts: [Int: [Int]] = [:]
    for link in links {
      parts[link.groups.first] = [link.groups.first]
      parts[link.groups.second] = [link.groups.second]
    }
    var whole: [Int: Int] = [:]
    for link in links.sorted(by: { ($1.score, $0.groups) < ($0.score, $1.groups) }) {
      let one = whole[link.groups.first] ?? link.groups.first
      let other = whole[link.groups.second] ?? link.groups.second
      guard one != other, let left = parts[one], let right = parts[other] else { continue }
      let crossing = left.map { first in right.count { linked.contains(ClaimPair(first, $0)) } }
      func mostTold(_ parts: [Int]) -> Int {
        parts.max { (equals[$0].count, $1) < (equals[$1].count, $0) } ?? one
      }
      guard
        2 * crossing.reduce(0, +) >= left.count * right.count
          || linked.contains(ClaimPair(mostTold(left), mostTold(right))),
        !shareSentence(groups[leader[one]], groups[leader[other]]),
        !link.differs || !areApart(groups[leader[one]], groups[leader[other]]),
        !mustStayApart(groups[leader[one]], groups[leader[other]]),
        !left.contains(where: { first in
          right.contains { isKnownApart(equals[first], equals[$0]) }
        })
      else { continue }
      let kept = min(one, other)
      parts[kept] = left + right
      for part in left + right { whole[part] = kept }
      join(leader[one], leader[other])
    }
  }

  /// Whether one article states the values of two groups of equal figures, and they differ.
  private func isKnownApart(_ left: [Int], _ right: [Int]) -> Bool {
    guard let one = left.first, let other = right.first, shareArticle(left, right) else {
      return false
    }
    let first = relation(of: views[one].side, views[other].side)
    return first.map { $0.relation > .compatible } ?? true || differInArticle(left, right)
  }

  /// Whether the body of one article states two figures of the groups that cannot both be true:
  /// rounded figures and bounds would chain them.
  private func differInArticle(_ left: [Int], _ right: [Int]) -> Bool {
    left.prefix(Self.sample).contains { one in
      right.prefix(Self.sample).contains { other in
        let (mine, its) = (views[one], views[other])
        return mine.reference.record == its.reference.record && isCurrent(one) && isCurrent(other)
          && mine.blockKind != .headline && its.blockKind != .headline
          && relation(of: mine.side, its.side)?.relation == .contradict
      }
    }
  }

  /// The links between groups, as good as the best link of their claims.
  private func groupLinks(_ pairs: [ScoredPair]) -> [GroupLink] {
    var cross: [ClaimPair: [ScoredPair]] = [:]
    for pair in pairs {
      let (one, other) = (leader[pair.pair.first], leader[pair.pair.second])
      if one != other { cross[ClaimPair(one, other), default: []].append(pair) }
    }
    return cross.compactMap { groups, links in
      let (left, right) = (self.groups[groups.first], self.groups[groups.second])
      let differs = links.contains { $0.relation > .compatible }
      if shareSentence(left, right) || (differs && shareArticle(left, right)) { return nil }
      if differs, !isBroad(links, left, right), !isRevised(left, right) { return nil }
      let best = links.map(\.score).max() ?? Thresholds.unlinked
      return GroupLink(groups: groups, score: best, differs: differs)
    }
  }

  /// Whether links join enough of the articles of two groups, so that no single one does it.
  private func isBroad(_ links: [ScoredPair], _ left: [Int], _ right: [Int]) -> Bool {
    func articles(_ group: [Int]) -> Int {
      min(Set(group.map { views[$0].reference.record }).count, Self.sample)
    }
    let linked = Set(
      links.map {
        ClaimPair(views[$0.pair.first].reference.record, views[$0.pair.second].reference.record)
      })
    let (mine, its) = (articles(left), articles(right))
    return linked.count >= min(2, mine, its) && linked.count * Self.linkedShare >= mine * its
  }

  /// Whether clashes keep the claims of two groups apart: half of them or more.
  private func areApart(_ left: [Int], _ right: [Int]) -> Bool {
    let (mine, its) = (left.prefix(Self.sample), right.prefix(Self.sample))
    let clashing = mine.map { one in its.count { clashes(ClaimPair(one, $0)) } }.reduce(0, +)
    return clashing > 0 && 2 * clashing >= mine.count * its.count
  }

  /// Whether two groups hold a pair that must not meet.
  private func mustStayApart(_ left: [Int], _ right: [Int]) -> Bool {
    if apart.isEmpty { return false }
    let (mine, its) = (Set(left), Set(right))
    return apart.contains { pair in
      (mine.contains(pair.first) && its.contains(pair.second))
        || (its.contains(pair.first) && mine.contains(pair.second))
    }
  }

  /// Whether a sentence states a value of each group, and neither as what was before.
  private func shareSentence(_ left: [Int], _ right: [Int]) -> Bool {
    let sentences = bySentence(left.filter(isCurrent))
    return right.contains { other in
      guard isCurrent(other), let mine = sentences[SentenceReference(views[other])] else {
        return false
      }
      return !mine.allSatisfy { areEndsOfRange(views[$0], views[other]) }
    }
  }

  private func bySentence(_ members: [Int]) -> [SentenceReference: [Int]] {
    Dictionary(grouping: members, by: { SentenceReference(views[$0]) })
  }

  /// "More than $160 million, but less than $184 million": two bounds of one value.
  private func areEndsOfRange(_ one: ClaimView, _ other: ClaimView) -> Bool {
    guard let extents = commonExtents(one.side, other.side) else { return false }
    return extents.0.direction * extents.1.direction < 0
      && extents.0.allows.overlaps(extents.1.allows)
  }

  /// Whether a sentence states a value of one group as what was before one of the other: "raised
  /// its initial offer of $3bn to $4bn".
  private func isRevised(_ left: [Int], _ right: [Int]) -> Bool {
    let sentences = bySentence(left)
    return right.contains { other in
      (sentences[SentenceReference(views[other])] ?? []).contains {
        isCurrent($0) != isCurrent(other)
      }
    }
  }

  /// Whether one article states both, and not one of them in its headline alone.
  private func shareArticle(_ left: [Int], _ right: [Int]) -> Bool {
    let mine = inHeadlinesOnly(left)
    let its = inHeadlinesOnly(right)
    return mine.contains { article, onlyHeadline in
      its[article].map { !onlyHeadline && !$0 } ?? false
    }
  }

  /// Whether a claim is of the value that counts now: "down from nine" tells what was before.
  private func isCurrent(_ index: Int) -> Bool { views[index].claim.role != .old }

  /// The articles of a group, each with whether the group stands in its headline only.
  private func inHeadlinesOnly(_ group: [Int]) -> [Int: Bool] {
    var articles: [Int: Bool] = [:]
    for index in group where isCurrent(index) {
      let isHeadline = views[index].blockKind == .headline
      articles[views[index].reference.record, default: true] =
        isHeadline && articles[views[index].reference.record, default: true]
    }
    return articles
  }
}

/// Two groups of equal figures, by leader, with how well they link.
private struct GroupLink {
  var groups: ClaimPair
  var score: Int
  /// Whether the values differ, and not only their hedges.
  var differs: Bool
}

/// A sentence of a story.
struct SentenceReference: Hashable {
  var record: Int
  var sentence: Int

  init(_ view: ClaimView) {
    record = view.reference.record
    sentence = view.sentence
  }
}
