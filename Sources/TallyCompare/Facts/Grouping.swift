import TallyModel

/// Claims put together into facts, so that one wrong link does not chain two facts into one.
struct Grouping {
  /// The members of each group, ascending; groups ascend by first member.
  private(set) var groups: [[Int]] = []

  /// Pairs looked at for one merger; larger groups are judged by their first members.
  private static let sample = 8

  /// Joins the best links first, and two groups only where their claims link well on average.
  ///
  /// - Parameter apart: pairs that must not meet in a group.
  /// - Parameter links: decided scores of pairs, linked or not.
  /// - Complexity: O(l log l) in the number of links.
  init(
    _ views: [ClaimView], apart: Set<ClaimPair> = [], links: [(pair: ClaimPair, score: Int)],
    threshold: Int,
    score: (ClaimPair) -> Int
  ) {
    var leader = Array(views.indices)
    var members = views.indices.map { [$0] }
    let order = links.sorted { ($1.score, $0.pair) < ($0.score, $1.pair) }
    for link in order where link.score >= threshold {
      let (one, other) = (leader[link.pair.first], leader[link.pair.second])
      guard one != other, !Self.holds(apart, members[one], members[other]),
        Self.mayJoin(members[one], members[other], views: views, threshold: threshold, score: score)
      else { continue }
      let (kept, gone) = one < other ? (one, other) : (other, one)
      for member in members[gone] { leader[member] = kept }
      members[kept] = (members[kept] + members[gone]).sorted()
      members[gone] = []
    }
    groups = members.filter { !$0.isEmpty }
  }

  /// Whether two groups hold a pair that must not meet.
  private static func holds(_ apart: Set<ClaimPair>, _ left: [Int], _ right: [Int]) -> Bool {
    if apart.isEmpty { return false }
    return apart.contains { pair in
      (left.contains(pair.first) && right.contains(pair.second))
        || (right.contains(pair.first) && left.contains(pair.second))
    }
  }

  private static func mayJoin(
    _ left: [Int], _ right: [Int], views: [ClaimView], threshold: Int, score: (ClaimPair) -> Int
  ) -> Bool {
    let sentences = Set(left.map { SentenceReference(views[$0]) })
    if right.contains(where: { sentences.contains(SentenceReference(views[$0])) }) { return false }
    var sum = 0
    var count = 0
    for one in left.prefix(sample) {
      for other in right.prefix(sample) {
        sum += score(ClaimPair(one, other))
        count += 1
      }
    }
    return count > 0 && sum >= threshold * count
  }
}

/// A sentence of a story.
private struct SentenceReference: Hashable {
  var record: Int
  var sentence: Int

  init(_ view: ClaimView) {
    record = view.reference.record
    sentence = view.sentence
  }
}
