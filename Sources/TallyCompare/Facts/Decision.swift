import TallyModel

/// What is known of a pair once all pairs of its story are scored.
enum Standing: Int, Sendable, CaseIterable {
  /// The pair's own score, in thousandths of a logit.
  case own
  /// The smaller of the two margins over the next best partner.
  case margin
  /// Each is the other's best partner.
  case mutual
  /// Neither is the other's best partner.
  case neither
  /// Third claims, in other articles, that link well to both.
  case support
  /// Both figures state the same values.
  case sameValue
}

/// The weights by which a pair is decided together with all others.
struct DecisionWeights: Sendable {
  var bias: Int
  var weights: [Int]

  init(bias: Int, _ named: [Standing: Int]) {
    self.bias = bias
    weights = Standing.allCases.map { named[$0] ?? 0 }
  }

  /// The weights in use.
  static let standard = DecisionWeights(
    bias: -300,
    [.own: 1000, .margin: 250, .mutual: 600, .neither: -900, .support: 300, .sameValue: 500])

  /// From this on a pair is linked.
  static let threshold = 0
}

/// The standing of a pair, each entry in thousandths.
func standing(of pair: ClaimPair, in links: Links, views: [ClaimView]) -> [Int] {
  let (one, other) = (pair.first, pair.second)
  let left = links.margin(of: other, for: one)
  let right = links.margin(of: one, for: other)
  var values = [Int](repeating: 0, count: Standing.allCases.count)
  values[Standing.own.rawValue] = links.score(one, other)
  values[Standing.margin.rawValue] = max(-3000, min(3000, min(left, right)))
  values[Standing.mutual.rawValue] = left >= 0 && right >= 0 ? 1000 : 0
  values[Standing.neither.rawValue] = left < 0 && right < 0 ? 1000 : 0
  values[Standing.support.rawValue] = min(4, links.support(pair)) * 1000
  values[Standing.sameValue.rawValue] = agrees(views[one], views[other]) ? 1000 : 0
  return values
}

/// Whether two figures state the same value up to wording and rounding.
private func agrees(_ a: ClaimView, _ b: ClaimView) -> Bool {
  guard let (first, second) = commonExtents(a.claim, b.claim) else { return false }
  return sameness(first, second, a.side, b.side)?.relation == .agree
}

/// The decided score of a pair: linked from `DecisionWeights.threshold` on.
func decidedScore(_ standing: [Int], _ weights: DecisionWeights) -> Int {
  var sum = 0
  for (value, weight) in zip(standing, weights.weights) { sum += value * weight / 1000 }
  return weights.bias + sum
}
