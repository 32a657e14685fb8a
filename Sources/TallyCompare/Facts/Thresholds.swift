/// From which scores figures are put into one fact, in thousandths of a logit.
///
/// Chosen so that few facts are wrong, on annotated stories that the weights had not seen.
enum Thresholds {
  /// A single link of two figures with the same value.
  static let sameValue = 300
  /// The mean link of two groups of such figures.
  static let sameValueMean = -200
  /// Two groups whose values can both be true.
  static let compatible = -2000
  /// Words so alike that the figures answer one question whatever their values.
  static let sameWords = 300
  /// Added where two figures differ by exactly a thousand or a million, with the same digits.
  static let slipBonus = 2500
  /// Two groups whose values differ.
  static let different = -1600
  /// How far the mean link of merged groups may stay below.
  static let slack = 700
  /// The score of a pair that was not compared, or that a clash keeps apart.
  static let unlinked = -5000
}
