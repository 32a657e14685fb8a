/// The weights of the features and the score from which two figures are linked.
///
/// A pair's score is the sum of feature times weight, in thousandths, and the bias.
struct ComparabilityWeights: Sendable {
  var bias: Int
  var weights: [Int32]

  /// The score of a pair.
  func score(_ features: FeatureVector) -> Int {
    var sum = 0
    for (value, weight) in zip(features.values, weights) { sum += Int(value) * Int(weight) }
    return bias + sum / 1000
  }

  /// Weights by feature; features not named weigh nothing.
  init(bias: Int, _ named: [Feature: Int]) {
    self.bias = bias
    weights = Feature.allCases.map { Int32(clamping: named[$0] ?? 0) }
  }
}

extension ComparabilityWeights {
  /// The weights in use, in thousandths of a logit.
  static let standard = ComparabilityWeights(
    bias: -4200,
    [
      .sentence: 2500, .window: 6000, .core: 2500, .rarest: 800, .sameHead: 900,
      .otherHead: -1500, .sameEvent: 900, .otherEvent: -900, .sameAgent: 300, .names: 800,
      .otherNames: -500, .sameLeft: 500, .sameRight: 500, .modifiers: 700, .otherModifiers: -900,
      .articles: 800, .sameUnit: 400, .crowd: -600, .farApart: -900, .samePlace: 100,
      .sameArticle: -300, .otherModality: -200, .otherTime: -1200, .otherPlace: -500,
      .otherPart: -800, .otherPeriod: -900, .otherChange: -500,
    ])
}
