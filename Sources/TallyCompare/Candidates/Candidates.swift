import TallyModel
import TallyText

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

/// Pairs of claims of one family that share a key: a word near both figures, or a telling value.
///
/// A bucket with more than `bucketLimit` claims is thinned to those that stand first by a hash of
/// claim and key, so that the same claims stay whatever the order of the files. A claim cut from
/// one bucket still meets others under its other keys.
/// - Complexity: O(k · `bucketLimit`²) in the number of keys, and linear for keys with few claims.
func candidates(among views: [ClaimView]) -> Candidates {
  let meetings = Meetings(views)
  let meeters = views.map(Meeter.init)
  var pairs: [ClaimPair] = []
  var partners: [Int] = []
  var metBy = [Int](repeating: -1, count: views.count)
  for (one, mine) in meeters.enumerated() {
    partners.removeAll(keepingCapacity: true)
    for bucket in meetings.buckets(of: one) {
      for other in bucket.reversed() {
        if other <= one { break }
        if metBy[other] != one, mine.mayMeet(meeters[other]) {
          metBy[other] = one
          partners.append(other)
        }
      }
    }
    partners.sort()
    for other in partners { pairs.append(ClaimPair(one, other)) }
  }
  return Candidates(pairs: pairs, hotKeys: meetings.hotKeys)
}

/// The key under which claims meet that state one telling value, whatever stands near, or that
/// are of measures of which most articles give one at most: "16,000 acres", "6,480 hectares".
private func valueKeys(of view: ClaimView) -> [UInt64] {
  if seldomFamilies.contains(view.family) { return [UInt64(view.family.rawValue)] }
  guard TellingFigure(view.claim.quantity) != nil,
    let value = view.claim.quantity.value ?? view.claim.quantity.low
  else { return [] }
  var hash = StableHash()
  hash.add(view.family.rawValue)
  hash.add(UInt64(bitPattern: value.significand))
  hash.add(UInt64(bitPattern: Int64(value.exponent)))
  return [hash.value]
}

private let seldomFamilies: Set<Family> = [.mass, .speed, .area, .temperature]

/// The buckets in which claims meet, each ascending, by key.
private struct Meetings {
  private var buckets: [[Int]] = []
  /// The buckets that each claim is in.
  private var bucketsOfClaim: [[Int]]
  private(set) var hotKeys = 0

  init(_ views: [ClaimView]) {
    var numbers = HashTable()
    var members: [(key: UInt64, claims: [Int])] = []
    for (index, view) in views.enumerated() {
      for key in view.claim.keys + valueKeys(of: view) {
        numbers.update(key) { number in
          if number == 0 {
            members.append((key, []))
            number = UInt64(members.count)
          }
          members[Int(number) - 1].claims.append(index)
        }
      }
    }
    bucketsOfClaim = Array(repeating: [], count: views.count)
    for (key, claims) in members where claims.count > 1 {
      let isHot = claims.count > bucketLimit
      let kept = isHot ? thinned(claims, under: key, views: views) : claims
      if isHot { hotKeys += 1 }
      for claim in kept { bucketsOfClaim[claim].append(buckets.count) }
      buckets.append(kept)
    }
  }

  func buckets(of claim: Int) -> some Sequence<[Int]> {
    bucketsOfClaim[claim].lazy.map { buckets[$0] }
  }
}

private func thinned(_ members: [Int], under key: UInt64, views: [ClaimView]) -> [Int] {
  let ranked = members.map { index in
    (rank: StableRank.of(views[index].claim.id, key), index: index)
  }
  return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    .prefix(bucketLimit).map(\.index).sorted()
}

/// What decides whether two claims can be set side by side at all.
private struct Meeter {
  let family: Family
  let record: Int
  let sentence: Int
  let topic: Int
  let dimension: DimensionKey
  /// The values that its figure may stand for, in base units; those of conversions are not known.
  let reach: ClosedRange<Double>?
  /// Whether it may count an outlet's sources, or be the age of a person with a name.
  let isOfNamed: Bool

  init(_ view: ClaimView) {
    family = view.family
    record = view.reference.record
    sentence = view.sentence
    topic = view.side.standing.topic
    let extents = view.side.extents
    dimension = extents[0].extent.dimension
    reach = extents.count == 1 ? extents[0].extent.reach : nil
    isOfNamed =
      view.claim.attribution?.outlet != nil
      || (view.family == .age && !view.claim.gist.bearer.isEmpty)
  }

  /// Whether the two can be measured alike; never two of one sentence.
  ///
  /// Of two happenings only equal figures are called, apart from those of one named source or
  /// person: most pairs of a mixed folder end here.
  func mayMeet(_ other: Meeter) -> Bool {
    guard family == other.family, record != other.record || sentence != other.sentence else {
      return false
    }
    guard topic != other.topic, dimension == other.dimension, !(isOfNamed && other.isOfNamed),
      let mine = reach, let its = other.reach
    else { return true }
    return mine.overlaps(its)
  }
}

extension Extent {
  /// From the least to the greatest value that its digits or words allow, a little more for what
  /// binary numbers cannot hold; without an end where one is open.
  fileprivate var reach: ClosedRange<Double> {
    guard let words = bounds(allows), let own = bounds(digits ?? allows) else {
      return -.infinity ... .infinity
    }
    return widened(
      min(words.lowerBound, own.lowerBound)...max(words.upperBound, own.upperBound))
  }
}
