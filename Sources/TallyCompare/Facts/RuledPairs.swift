import TallyModel

/// The pairs of a story's claims that persons have ruled on.
struct RuledPairs {
  /// Pairs that answer one question.
  private(set) var together: Set<ClaimPair> = []
  /// Pairs that do not.
  private(set) var apart: Set<ClaimPair> = []

  /// The rulings on claims that the story has; others are about other stories.
  init(_ rulings: Rulings, among views: [ClaimView]) {
    if rulings.pairs.isEmpty { return }
    var places: [String: Int] = [:]
    for (index, view) in views.enumerated() { places[view.claim.id] = index }
    for ruling in rulings.pairs {
      guard let first = places[ruling.first], let second = places[ruling.second] else { continue }
      let pair = ClaimPair(first, second)
      if ruling.isSame { together.insert(pair) } else { apart.insert(pair) }
    }
  }

  /// Parts the claims that contradict each other in findings which persons dismissed.
  ///
  /// - Returns: whether there was anything to part.
  mutating func part(_ dismissed: [Finding], of story: Story, _ views: [ClaimView]) -> Bool {
    if dismissed.isEmpty { return false }
    var places: [ClaimReference: Int] = [:]
    for (index, view) in views.enumerated() { places[view.reference] = index }
    let known = apart.count
    for finding in dismissed {
      guard let fact = finding.fact, story.facts.indices.contains(fact) else { continue }
      for pair in story.facts[fact].pairs where pair.relation > .compatible {
        guard let first = places[pair.a], let second = places[pair.b] else { continue }
        apart.insert(ClaimPair(first, second))
      }
    }
    return apart.count > known
  }
}
