import TallyModel

/// Whether two figures can both be true only because one of them allows nearly anything.
///
/// "More than 300" allows 1,500, and "several" seven: that neither excludes the other says little.
/// So such figures need more that makes them answers to one question.
func isLooselyCompatible(
  _ features: FeatureVector, family: Family, _ signs: DifferenceSigns
) -> Bool {
  // "Save over $30", "save over $275": an article that gives two bounds knows them apart.
  if features[.sameArticle] > 0, features[.sameState] == 0, signs.spread.isFinite,
    signs.spread > mostInOneArticle
  {
    return true
  }
  switch family {
  case .count:
    // What is told of one state of persons is told more exactly as time goes on; but two who were
    // hurt at one place are some of the hundred who were hurt.
    if features[.sameState] > 0 {
      return signs.spread.isFinite && signs.spread > mostForOneState
        && features[.window] < nearlySameWords
    }
    guard let ratio = signs.vagueRatio else {
      return signs.spread.isFinite && signs.spread > mostForOneCount
    }
    // 800,000 are "thousands", but nobody says so.
    return ratio > mostForVagueWord
      || (features[.modifiers] == 0 && features[.window] < nearlySameWords)
  case .money:
    // Two bidders' sums, of which one is a bound.
    return features[.otherOwner] > 0 || features[.otherAgent] > 0 || features[.otherNames] > 0
  default: return false
  }
}

/// How many times the smaller the larger of two numbers of one thing may be in one article.
private let mostInOneArticle = 1.1

/// How many times the smaller the larger of two numbers of persons in one state may be.
private let mostForOneState = 10.0

/// How many times the smaller the larger of two numbers of one thing may be.
private let mostForOneCount = 4.0

/// How many times the least that a vague word allows a number may be that it stands for.
private let mostForVagueWord = 30.0

/// How many times the least that a vague word allows is the number that the other figure states.
func vagueRatio(_ first: Extent, _ second: Extent) -> Double? {
  guard (first.point == nil) != (second.point == nil) else { return nil }
  let (vague, exact) = first.point == nil ? (first, second) : (second, first)
  guard let number = exact.point?.approximation, let low = vague.allows.low?.approximation, low > 0
  else { return 1 }
  return number / low
}

/// Share of the words near two figures from which "several" and a number may be one figure.
private let nearlySameWords = 500
