/// A word, number or mark of a text.
///
/// Numbers keep their inner separators ("1,250.75"); letters glued to a number are a token of
/// their own ("3.4" "bn"); letters with digits after them are one word ("H200"); hyphens,
/// currency signs and other marks are single tokens; clitics are split off ("'s", "n't").
struct Token: Sendable, Hashable {
  /// What a token is made of.
  enum Kind: UInt8, Sendable {
    /// Letters, perhaps with digits after them, inner periods ("U.S.") included.
    case word
    /// Digits with inner separators.
    case number
    /// A sign of currency, percent, degree or arithmetic.
    case symbol
    /// Any other mark.
    case punctuation
  }

  /// First byte in the text.
  var start: Int32
  /// The byte after the last.
  var end: Int32
  var kind: Kind
  /// Whether no space stands between this token and the one before.
  var glued: Bool
  /// Whether the first letter is a capital.
  var capitalised: Bool
  /// Whether all letters are capitals and there are at least two.
  var allCapitals: Bool
  /// Whether any letter is a capital.
  var hasCapital: Bool
  /// Whether it has letters.
  var hasLetter: Bool
  /// `StableHash` of the token's bytes in lower case: the key of all word tables.
  var hash: UInt64

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A sentence as its tokens.
struct TokenizedSentence: Sendable {
  /// Bytes of the article's text.
  var range: Range<Int>
  /// The tokens; their places count from the start of the article's text.
  var tokens: [Token]
  /// Index of its block.
  var block: Int
  /// Index among all sentences of the article.
  var ordinal: Int
}
