/// How a word hangs on its head.
///
/// - Source: the relations of <https://universaldependencies.org/u/dep/>, some taken together.
package enum Dependency: UInt8, Sendable, Hashable, CaseIterable {
  /// The head of the sentence; its own head is none.
  case root
  /// "*Police* said"
  case subject
  /// "*Prices* were cut"
  case passiveSubject
  /// "bought *trucks*"
  case object
  /// "fell *in March*"
  case oblique
  /// "fell *last week*", "rose *3 percent*"
  case bareOblique
  /// "price *of oil*"
  case nominalModifier
  /// "the *firm's* profit", "*its* profit"
  case possessor
  /// "*12* people"
  case numericModifier
  /// "*new* trucks"
  case adjective
  /// "*death* toll", "40 *million*" on its number
  case compound
  /// Later parts of a name.
  case flat
  /// Later words of "because of", "more than".
  case fixed
  /// "dead and *wounded*"
  case conjunct
  /// "and" on its conjunct
  case coordinator
  /// Prepositions and "'s" on their noun.
  case marker
  /// "that", "if", "to" on their verb.
  case clauseMarker
  /// "*nearly* 40", "fell *sharply*"
  case adverb
  /// "men *carrying* guns"
  case participle
  /// "men who *carried* guns"
  case relativeClause
  /// "closed after it *lost* money"
  case adverbialClause
  /// "said it *lost* money"
  case complement
  /// "plans to *sell*"
  case openComplement
  /// "Paris, the *capital*"
  case apposition
  /// "*has* sold", "*will* sell"
  case auxiliary
  /// "*was* sold"
  case passiveAuxiliary
  /// "*is* large"
  case copula
  /// "*the* trucks"
  case determiner
  /// "sold *off*"
  case particle
  /// Marks.
  case punctuation
  /// "It lost money, the firm *said*"
  case parataxis
  /// All others.
  case other
}
