import TallyModel

/// A named construction in which a figure is said of something.
struct ConceptRule: Sendable {
  let name: String
  /// The construction by an example, the thing in angle brackets.
  let pattern: String
  /// The tokens of the thing: none where the construction names nothing, `nil` where it is another
  /// construction.
  let find: @Sendable (ConceptFinder, ConceptFigure) -> [Int]?

  init(
    _ name: String, _ pattern: String,
    _ find: @escaping @Sendable (ConceptFinder, ConceptFigure) -> [Int]?
  ) {
    self.name = name
    self.pattern = pattern
    self.find = find
  }
}

/// Where the thing that a figure is said of stands; tried in their order.
enum ConceptRules {
  static let all: [ConceptRule] = [
    ConceptRule("concept.label", "<Dow> +0.2 %; <the airline>, down 68p") {
      $0.label(before: $1)
    },
    ConceptRule("concept.point-of-time", "three years later; in 16 years") {
      $0.isPointOfTime($1) ? [] : nil
    },
    ConceptRule("concept.modified", "a $5 <fine>; <the town's new> 3 km <road>") { finder, figure in
      finder.modified(by: figure).map { finder.withSubject($0, of: figure) }
    },
    ConceptRule("concept.of-whole", "40 % of <the staff>; three years of <talks>") {
      finder, figure in
      finder.whole(of: figure).map { finder.withSubject($0, of: figure) }
    },
    ConceptRule("concept.of-figure", "<a fine> of $5; <a price> between $5 and $6") {
      finder, figure in
      finder.measured(by: figure).map { finder.withSubject($0, of: figure) }
    },
    ConceptRule("concept.shared", "<sales> rose 3 % to $5") { $0.shared(by: $1) },
    ConceptRule("concept.bought", "<he> bought <the house> for $5") { finder, figure in
      finder.bought(for: figure).map { finder.withSubject($0, of: figure) }
    },
    ConceptRule("concept.paid-for", "<he> paid $5 for <the house>") { finder, figure in
      finder.paid(for: figure).map { finder.subject(before: $0, of: figure) }
    },
    ConceptRule("concept.figure-is-subject", "40 people died; $5 was stolen") {
      $0.isSubject($1) ? [] : nil
    },
    ConceptRule("concept.after-participle", "wiping $5 off <the shares>") {
      $0.afterPreposition($1)
    },
    ConceptRule("concept.subject", "<sales> rose 3 %; <the firm> employs 40 people") {
      $0.subject(of: $1)
    },
    ConceptRule("concept.nearest", "<a tower> 40 metres high") { $0.nearest(to: $1) },
  ]
}
