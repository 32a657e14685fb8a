/// The weights of the features and the score from which two figures are linked.
///
/// A pair's score is the sum of feature times weight, in thousandths, and the bias.
struct ComparabilityWeights: Sendable {
  var bias: Int
  private var weights = InlineArray<48, Int32>(repeating: 0)

  /// The weight of a feature, in thousandths.
  func weight(of feature: Feature) -> Int { Int(weights[feature.rawValue]) }

  /// The score of a pair.
  func score(_ features: FeatureVector) -> Int {
    var sum = 0
    for slot in weights.indices { sum += Int(features.values[slot]) * Int(weights[slot]) }
    return bias + sum / 1000
  }

  /// Weights by feature; features not named weigh nothing.
  init(bias: Int, _ named: [Feature: Int]) {
    self.bias = bias
    for (feature, weight) in named { weights[feature.rawValue] = Int32(clamping: weight) }
  }
}

extension ComparabilityWeights {
  // Fitted by logistic regression on annotated stories, each left out once to choose thresholds;
  // in thousandths of a logit. Weights that look small are kept: they are what the data gave.

  /// For figures that state the same value.
  static let sameValue = ComparabilityWeights(
    bias: -2133,
    [
      .sentence: 2538, .window: 2189, .core: 544, .rarest: 1308, .sameHead: -272, .otherHead: -594,
      .sameCounted: -346, .otherCounted: -670, .sameEvent: 779, .otherEvent: 400, .sameAgent: 455,
      .otherAgent: -143, .sameOwner: -199, .otherOwner: -352, .names: 801, .otherNames: -221,
      .sameLeft: 325, .sameRight: -172, .modifiers: 689, .otherModifiers: 4, .articles: -514,
      .articleNames: 1526, .sameUnit: 789, .crowd: 986, .samePlace: 671, .sameArticle: -964,
      .otherModality: -210, .otherTime: -718, .otherComplement: -421, .otherPlace: 127,
      .otherPart: -310, .otherPeriod: -42,
    ])

  /// For figures whose values differ: they must look alike in more to be one question.
  static let otherValue = ComparabilityWeights(
    bias: -3603,
    [
      .sentence: 346, .window: 550, .core: 1001, .rarest: 493, .sameHead: 3, .otherHead: -118,
      .sameCounted: 246, .otherCounted: -797, .sameEvent: 421, .otherEvent: -182, .sameAgent: 11,
      .otherAgent: -386, .sameOwner: -20, .otherOwner: -897, .names: 100, .otherNames: -161,
      .sameLeft: 249, .sameRight: 564, .modifiers: 631, .otherModifiers: -16, .articles: 3,
      .articleNames: 663, .otherDate: -20, .sameUnit: 354, .crowd: -1413, .farApart: -644,
      .samePlace: 61, .sameArticle: -497, .otherModality: -51, .otherTime: -691,
      .otherComplement: -484, .otherPlace: -234, .otherPart: -454, .otherPeriod: -324,
      .otherChange: -32,
    ])
}
