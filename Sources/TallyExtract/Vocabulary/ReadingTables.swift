public import TallyModel

/// The word tables that figures are read by, with what a desk adds to them.
public struct ReadingTables: Sendable {
  /// The words; the usual ones are set up when the first text is read, as cleaning needs none.
  var vocabulary: SharedVocabulary { ownVocabulary ?? Vocabulary.english }
  private var ownVocabulary: SharedVocabulary?
  /// Words that let a sentence through the first pass besides the usual ones.
  private(set) var figureWords: SoughtWords?
  private var ownWords: [String] = []

  /// The usual tables.
  public init() {}

  /// Gives a vague phrase ("several") the interval that it allows; the phrase may be new.
  ///
  /// - Parameter high: the greatest value; `nil` when there is none.
  public mutating func set(vague phrase: String, low: ExactDecimal, high: ExactDecimal?) {
    let words = Self.words(of: phrase)
    guard let first = words.first else { return }
    var vocabulary = vocabulary.vocabulary
    vocabulary.set(VagueWord(phrase: words.joined(separator: " "), low: low, high: high))
    ownVocabulary = SharedVocabulary(vocabulary)
    ownWords.append(first)
    figureWords = SoughtWords(ownWords)
  }

  /// Adds another word for a unit or currency, named as figures print it ("kilometre", "EUR").
  ///
  /// - Returns: false when there is no such unit.
  public mutating func add(alias: String, for unit: String) -> Bool {
    var vocabulary = vocabulary.vocabulary
    defer { ownVocabulary = SharedVocabulary(vocabulary) }
    return vocabulary.add(alias: Self.words(of: alias).joined(separator: " "), for: unit)
  }

  /// The words of a phrase as the tables hold them: small letters, a hyphen a word of its own.
  private static func words(of phrase: String) -> [String] {
    phrase.lowercased().split(separator: "-", omittingEmptySubsequences: false)
      .joined(separator: " - ").split(separator: " ").map(String.init)
  }
}
