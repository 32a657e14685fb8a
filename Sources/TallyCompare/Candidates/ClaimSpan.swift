import TallyModel

/// The stretch of time that a figure adds up over, in seconds: "$5 billion *over three years*".
///
/// `nil` where the words right after the figure do not say one.
///
/// - Parameter place: the index of the figure's claim among `claims`, which are in text order.
func span(ofClaim place: Int, among claims: [Claim], in sentence: Sentence) -> Interval? {
  let claim = claims[place]
  for other in claims[(place + 1)...].prefix(2) {
    guard other.sentence == claim.sentence, claim.range.upperBound <= other.range.lowerBound
    else { return nil }
    guard other.quantity.kind == .duration else { continue }
    let between = claim.range.upperBound..<other.range.lowerBound
    guard between.count <= spanReach, leadsToSpan(between, of: sentence.text) else { return nil }
    return Extent(other.quantity).allows
  }
  return nil
}

/// Bytes between a figure and the time it adds up over.
private let spanReach = 60

/// Whether the words end in a preposition of lasting: "in fees over", "during the past".
private func leadsToSpan(_ range: Range<Int>, of text: String) -> Bool {
  let bytes = Array(text.utf8)
  guard range.upperBound <= bytes.count else { return false }
  var words = String(decoding: bytes[range], as: UTF8.self).split(separator: " ")
  while let last = words.last, spanDeterminers.contains(last) { words.removeLast() }
  return words.last.map(spanPrepositions.contains) ?? false
}

private let spanPrepositions: Set<Substring> = ["over", "in", "during", "for", "within"]
private let spanDeterminers: Set<Substring> = ["the", "a", "an", "past", "last", "next", "about"]
