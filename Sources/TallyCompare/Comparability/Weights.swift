/// The weights of the features of figures that state the same value.
///
/// A pair's score is the sum of feature times weight, in thousandths, with the bias of all pairs
/// and that of its family.
struct ComparabilityWeights: Sendable {
  private var bias: Int
  /// What is added for figures of a family: two equal ages are more likely one than two counts.
  private var families: [Int]
  private var weights = InlineArray<48, Int32>(repeating: 0)

  /// The weight of a feature, in thousandths.
  func weight(of feature: Feature) -> Int { Int(weights[feature.rawValue]) }

  /// The score of a pair of a family.
  func score(_ features: FeatureVector, of family: Family) -> Int {
    var sum = 0
    let (values, weights) = (features.values.span, weights.span)
    for slot in weights.indices { sum += Int(values[slot]) * Int(weights[slot]) }
    return bias(of: family) + sum / 1000
  }

  /// What every pair of a family begins with.
  func bias(of family: Family) -> Int { bias + families[Int(family.rawValue)] }

  /// Weights by feature; features and families not named weigh nothing.
  init(bias: Int, _ named: [Feature: Int], families added: [Family: Int]) {
    self.bias = bias
    families = Family.allCases.map { added[$0] ?? 0 }
    for (feature, weight) in named { weights[feature.rawValue] = Int32(clamping: weight) }
  }
}

extension ComparabilityWeights {
  // Fitted by logistic regression on annotated stories, each left out once to choose thresholds;
  // in thousandths of a logit. Weights that look small are kept: they are what the data gave.

  /// For figures that state the same value.
  static let sameValue = ComparabilityWeights(
    bias: 43,
    [
      .sentence: 1144, .window: 1167, .core: 291, .rarest: 1523, .sameCounted: 91,
      .otherCounted: -700, .sameEvent: 270, .sameAgent: 140, .otherAgent: -290, .sameOwner: 399,
      .otherOwner: -258, .otherNames: -264, .modifiers: 490, .articles: -546, .articleNames: -274,
      .sameUnit: 542, .crowd: 515, .samePlace: 223, .otherModality: -157, .otherTime: -981,
      .otherPart: -426, .twoDigits: 502, .threeDigits: 926, .large: -723, .valueThings: -1949,
      .valueOften: 1261, .sameState: 712,
    ],
    families: [
      .age: 1235, .money: 793, .share: -512, .duration: -1281, .score: 331, .length: -208,
      .count: -654,
    ])
}
