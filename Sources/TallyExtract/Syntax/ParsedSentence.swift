/// The words of a sentence with their tags and heads.
package struct ParsedSentence: Sendable, Hashable {
  /// One tag for each token.
  package var tags: [Tag]
  /// The index of each token's head; -1 for the token that heads the sentence.
  package var heads: [Int32]
  /// How each token hangs on its head.
  package var labels: [Dependency]
}
