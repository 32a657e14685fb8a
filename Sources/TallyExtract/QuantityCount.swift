package import TallyModel

/// How many sentences and quantities a text holds.
package struct QuantityCount: Sendable {
  package var sentences = 0
  /// Sentences in which a quantity was read.
  package var withQuantity = 0
  package var quantities = 0

  package init() {}

  /// Splits an article's text into sentences and counts them, nothing more.
  package mutating func addSentences(of article: Article) {
    sentences += sentenceSpans(of: article).count
  }

  /// Splits an article's text into sentences and reads their quantities.
  ///
  /// That is value, bounds, unit with the counted noun, hedge, movement and place. What they are
  /// said of is not looked for.
  ///
  /// This is the part of `record(of:)` whose speed can be set beside that of other readers of
  /// quantities.
  package mutating func add(_ article: Article) {
    let span = article.text.span
    for sentence in sentenceSpans(of: article) {
      sentences += 1
      guard mayHoldFigure(span, sentence.range) else { continue }
      let found = readings(of: tokens(in: span, range: sentence.range), in: article.text)
      if !found.readings.isEmpty { withQuantity += 1 }
      quantities += found.readings.count
    }
  }
}
