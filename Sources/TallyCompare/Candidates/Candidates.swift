import TallyModel

/// Two claims, by index into the views, the smaller first.
struct ClaimPair: Sendable, Hashable, Comparable {
  var first: Int
  var second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }

  static func < (left: ClaimPair, right: ClaimPair) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}

/// The pairs of claims that are worth comparing.
struct Candidates: Sendable {
  /// The pairs, ascending.
  var pairs: [ClaimPair]
  /// Keys whose bucket was cut.
  var hotKeys: Int
}

/// At most this many claims meet under one key; of more, those with the smallest ids' hashes.
private let bucketLimit = 160

/// Pairs of claims of one family that share a key.
///
/// A bucket with more than `bucketLimit` claims is thinned to those that stand first by a hash of
/// claim and key, so that the same claims stay whatever the order of the files. A claim cut from
/// one bucket still meets others under its other keys.
/// - Complexity: O(k · `bucketLimit`²) in the number of keys, and linear for keys with few claims.
func candidates(among views: [ClaimView]) -> Candidates {
  var buckets: [UInt64: [Int]] = [:]
  for (index, view) in views.enumerated() {
    for key in view.claim.keys { buckets[key, default: []].append(index) }
  }
  var found: Set<ClaimPair> = []
  var hotKeys = 0
  for (key, members) in buckets where members.count > 1 {
    var kept = members
    if members.count > bucketLimit {
      hotKeys += 1
      kept = thinned(members, under: key, views: views)
    }
    for (offset, one) in kept.enumerated() {
      for other in kept[(offset + 1)...] where mayMeet(views[one], views[other]) {
        found.insert(ClaimPair(one, other))
      }
    }
  }
  return Candidates(pairs: found.sorted(), hotKeys: hotKeys)
}

private func thinned(_ members: [Int], under key: UInt64, views: [ClaimView]) -> [Int] {
  let ranked = members.map { index in
    (rank: StableRank.of(views[index].claim.id, key), index: index)
  }
  return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    .prefix(bucketLimit).map(\.index).sorted()
}

/// Whether two claims can be set side by side at all: never two of one sentence.
private func mayMeet(_ a: ClaimView, _ b: ClaimView) -> Bool {
  guard a.family == b.family else { return false }
  return a.reference.record != b.reference.record || a.sentence != b.sentence
}
