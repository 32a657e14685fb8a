/// The part of speech of a token, with the forms of nouns and verbs told apart.
///
/// - Source: the universal tags of <https://universaldependencies.org/u/pos/>, split by the Penn
///   Treebank tags that the English Web Treebank carries beside them.
package enum Tag: UInt8, Sendable, Hashable, CaseIterable {
  /// How many there are.
  static var count: Int { Int(Tag.other.rawValue) + 1 }

  /// "large"
  case adjective
  /// "larger"
  case comparative
  /// "largest"
  case superlative
  /// "in", "of", "up" after a verb
  case adposition
  /// "quickly", "about" before a number
  case adverb
  /// "more", "most" before an adjective
  case comparingAdverb
  /// "when", "how"
  case questionAdverb
  /// "is", "has", "did" as a copula or before another verb
  case auxiliary
  /// "will", "could"
  case modal
  /// "and", "or"
  case conjunction
  /// "the", "some"
  case determiner
  /// "yes", "please"
  case interjection
  /// "chip"
  case noun
  /// "chips"
  case nouns
  /// "12", "twelve", "million"
  case numeral
  /// "to" before a verb
  case infinitiveMark
  /// "not", "n't"
  case negation
  /// "'s" after a noun
  case possessiveMark
  /// "she", "them"
  case pronoun
  /// "her", "whose"
  case possessivePronoun
  /// "who", "which", "that" of a relative clause
  case questionPronoun
  /// "there" in "there were"
  case existential
  /// "this", "something" standing alone
  case otherPronoun
  /// "Nvidia"
  case properNoun
  /// "Americans"
  case properNouns
  /// "." and its like
  case punctuation
  /// "that", "if" before a clause
  case subordinator
  /// "$", "%"
  case symbol
  /// "buy" after "to" or a modal
  case verbBase
  /// "buy" with a subject
  case verbPresent
  /// "buys"
  case verbPresentThird
  /// "bought" with a subject
  case verbPast
  /// "bought" after "has" or "was", or standing after a noun
  case pastParticiple
  /// "buying"
  case presentParticiple
  /// Foreign words, parts of words, what cannot be read.
  case other
}

extension Tag {
  /// Nouns and names of either number.
  package var isNominal: Bool {
    switch self {
    case .noun, .nouns, .properNoun, .properNouns: true
    default: false
    }
  }

  /// Full verbs of every form; auxiliaries are not.
  package var isVerb: Bool { rawValue >= Tag.verbBase.rawValue && self != .other }

  /// Adjectives of every degree.
  package var isAdjective: Bool { rawValue <= Tag.superlative.rawValue }

  /// Personal, relative and other pronouns that stand for a noun phrase.
  package var isPronoun: Bool {
    switch self {
    case .pronoun, .questionPronoun, .existential, .otherPronoun: true
    default: false
    }
  }

  /// The tag of Universal Dependencies that this one is a part of.
  package var universal: String {
    switch self {
    case .adjective, .comparative, .superlative: "ADJ"
    case .adposition: "ADP"
    case .adverb, .comparingAdverb, .questionAdverb: "ADV"
    case .auxiliary, .modal: "AUX"
    case .conjunction: "CCONJ"
    case .determiner: "DET"
    case .interjection: "INTJ"
    case .noun, .nouns: "NOUN"
    case .numeral: "NUM"
    case .infinitiveMark, .negation, .possessiveMark: "PART"
    case .pronoun, .possessivePronoun, .questionPronoun, .existential, .otherPronoun: "PRON"
    case .properNoun, .properNouns: "PROPN"
    case .punctuation: "PUNCT"
    case .subordinator: "SCONJ"
    case .symbol: "SYM"
    case .verbBase, .verbPresent, .verbPresentThird, .verbPast, .pastParticiple,
      .presentParticiple:
      "VERB"
    case .other: "X"
    }
  }
}
