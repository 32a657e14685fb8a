/// From which scores figures are put into one fact, in thousandths of a logit.
///
/// Chosen so that few facts are wrong, on annotated stories that the weights had not seen.
enum Thresholds {
  /// A single link of two figures with the same value.
  static let sameValue = 900
  /// The score of two equal ages of one person.
  static let onePerson = 4000
  /// The mean link of two groups of such figures.
  static let sameValueMean = 750
  /// Added where the articles tell of other happenings.
  static let otherTopic = -3000
  /// The likeness from which figures with other values may differ where no rule lets them.
  static let otherValue = 2500
  /// By how much the two must be liker than either is to another figure of the other's article.
  static let margin = 1000
  /// The likeness from which a figure keeps two others apart.
  static let rival = 1500
  /// The score below which an equal figure is likely to answer another question.
  static let echo = -500
  /// The likeness from which figures may differ whose sentences give another figure alike.
  static let companion = 1000
  /// The likeness from which sums and ages may differ where no rule lets them.
  private static let otherSum = 1500

  /// The likeness from which two figures of a family may differ where no rule lets them.
  static func otherValue(of family: Family) -> Int {
    family == .money || family == .age ? otherSum : otherValue
  }

  /// The score of a pair that was not compared, or that a clash keeps apart.
  static let unlinked = -5000
}
