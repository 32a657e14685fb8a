extension Comparability {
  /// Whether the articles of a pair tell of one happening.
  func areOfOneTopic(_ pair: ClaimPair) -> Bool {
    table.profiles[pair.first].topic == table.profiles[pair.second].topic
  }

  /// Whether both count the people who told one outlet; `nil` where either counts something else.
  func countsSources(_ pair: ClaimPair) -> Bool? {
    let (a, b) = (table.profiles[pair.first], table.profiles[pair.second])
    guard let one = a.sourceOutlet, let other = b.sourceOutlet else { return nil }
    return one == other
  }

  /// All features of a pair; those of its values only where it has a common dimension.
  ///
  /// - Parameter sharingValue: whether both state one value, so that it speaks too.
  func features(of pair: ClaimPair, sharingValue: Bool) -> FeatureVector {
    let (a, b) = (table.profiles[pair.first], table.profiles[pair.second])
    var features = FeatureVector()
    if let (first, second) = commonExtents(a, b) { features.addValues(a, b, first, second) }
    features.addSetting(a, b, table.lists)
    features.addGist(a, b, table.lists)
    features.addWords(a, b, table.lists)
    var overlaps = articles.reader
    (features[.articles], features[.articleNames]) = overlaps.overlaps(a.record, b.record)
    if sharingValue { features.addSharedValue(a, b) }
    return features
  }
}
