/// The places and kinds of the tokens of a text, for training on the project's own tokens.
package func tokenPlaces(in text: [UInt8]) -> [(range: Range<Int>, isMark: Bool)] {
  tokens(in: text.span, range: 0..<text.count).map { ($0.range, $0.kind == .punctuation) }
}
