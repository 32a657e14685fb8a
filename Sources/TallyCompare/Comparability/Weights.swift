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
  // Fitted by logistic regression on annotated stories, with strong regularisation, as weights of
  // one story have to hold for the next; in thousandths of a logit. Features whose weight had not
  // the sign of what they say were left out, which made stories that were left out come out better.

  /// For figures that state the same value.
  static let sameValue = ComparabilityWeights(
    bias: -591,
    [
      .sentence: 1241, .window: 1291, .core: 612, .rarest: 1390, .sameCounted: 297,
      .otherCounted: -576, .sameEvent: 142, .sameAgent: 416, .otherAgent: -264, .sameOwner: 314,
      .otherOwner: -307, .names: 395, .otherNames: -202, .sameLeft: 336, .sameRight: 190,
      .modifiers: 315, .articles: -355, .articleNames: -228, .sameUnit: 230, .samePlace: 188,
      .otherTime: -830, .otherComplement: -42, .otherPart: -357, .otherPeriod: -41,
      .sameState: 770, .twoDigits: 943, .threeDigits: 1023, .large: 74, .valueThings: -1086,
      .valueOften: 1098,
    ],
    families: [
      .age: 1340, .score: 563, .money: -55, .share: -104, .rate: -106, .count: -340,
      .length: -447, .duration: -1164,
    ])

  /// For figures that state other values: how alike the two are in all else.
  ///
  /// Fitted on the pairs that belong together, as if the value of one had been changed, against
  /// all pairs of other values that do not.
  static let otherValue = ComparabilityWeights(
    bias: -779,
    [
      .sentence: 1439, .window: 1657, .core: 734, .rarest: 790, .otherCounted: -1402,
      .otherEvent: -325, .sameAgent: 367, .otherAgent: -396, .otherOwner: -654, .names: 219,
      .sameLeft: 369, .sameRight: 387, .runBefore: 873, .run: 1339, .modifiers: 420,
      .samePlace: 622, .otherTime: -1188, .otherPart: -596, .otherPeriod: -374, .sameState: 714,
    ],
    families: [:])
}
