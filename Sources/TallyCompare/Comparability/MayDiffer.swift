/// Whether two figures with other values are alike enough that their difference means something.
///
/// Values that agree speak for one question by themselves; values that differ speak against it. So
/// a difference needs the same event, or nearly the same thing, and nothing that tells the two apart.
///
/// - Parameter sameWords: whether the words are all but the same.
func mayDiffer(_ features: FeatureVector, family: Family, sameWords: Bool) -> Bool {
  if isTooFar(features) { return false }
  // The same done to the same things: names around the figures are then mostly speakers.
  if features[.sameEvent] > 0, features[.sameHead] == 1000, features[.otherComplement] == 0,
    features[.otherPart] == 0, features[.otherPeriod] == 0, family == .count
  {
    return true
  }
  // Words that are all but the same carry the question whatever the value.
  if sameWords { return true }
  if features[.otherAgent] > 0 || features[.otherOwner] > 0 || features[.otherComplement] > 0
    || features[.otherCounted] > 0 || features[.otherPart] > 0 || features[.otherPeriod] > 0
  {
    return false
  }
  // What a magnitude or an age is of, its noun says; counts and sums need the event as well.
  if family.isOfOneThing, features[.sameHead] > 0 { return true }
  return features[.sameEvent] > 0 || features[.core] >= 600
    || (features[.sameLeft] > 0 && features[.sameRight] > 0)
}

/// Whether times or values lie so far apart that their difference means nothing.
func isTooFar(_ features: FeatureVector) -> Bool {
  features[.otherTime] >= 600 || features[.farApart] >= 500 || features[.otherPeriod] > 0
}

extension Family {
  /// Whether one thing usually has one such measure.
  fileprivate var isOfOneThing: Bool {
    switch self {
    case .magnitude, .age, .area, .mass, .power, .energy: true
    default: false
    }
  }
}
