import TallyModel

/// A sum of money that the same article gives with the same digits at another scale.
///
/// - Matches: "the $3.41 million dam" and, further down, "the dam will cost $3.41 billion".
/// - Not: sums of one or two digits, which meet by chance; sums of other things or with another
///   verb.
/// - Source: the commonest slip that corrections of newspapers name.
func scaleSlips(in record: ArticleRecord, at index: Int) -> [Miscalculation] {
  var seen: [Digits: [Int]] = [:]
  for (place, claim) in record.claims.enumerated() where claim.quantity.kind == .money {
    guard let digits = Digits(claim) else { continue }
    seen[digits, default: []].append(place)
  }
  return seen.values.filter { $0.count > 1 }.flatMap { places in
    slips(among: places, of: record, at: index)
  }.sorted { $0.claims[0] < $1.claims[0] }
}

/// The significant digits of a sum, with its currency; `nil` for fewer than three.
private struct Digits: Hashable {
  var currency: String
  var significand: Int64

  init?(_ claim: Claim) {
    guard let value = claim.quantity.value, value.digitCount >= 3,
      let currency = claim.quantity.unit.currency
    else { return nil }
    self.currency = currency
    significand = value.significand
  }
}

private func slips(
  among places: [Int], of record: ArticleRecord, at index: Int
) -> [Miscalculation] {
  guard let first = places.first else { return [] }
  return places.dropFirst().prefix(8).compactMap { other in
    let (a, b) = (record.claims[first], record.claims[other])
    guard isScaleSlip(a, b), sharesThing(a, b) else { return nil }
    let (one, two) = (text(of: a, in: record), text(of: b, in: record))
    return Miscalculation(
      .scaleSlip, "“\(one)” and “\(two)” have the same digits at another scale.",
      [first, other].map { ClaimReference(record: index, claim: $0) })
  }
}

/// Whether two sums are said of one thing: same head, complement or event of meaning.
private func sharesThing(_ a: Claim, _ b: Claim) -> Bool {
  func meanings(_ gist: Gist) -> Set<UInt64> {
    Set(gist.modifiers + gist.complement + [gist.head, gist.event].compactMap { $0 })
  }
  return !meanings(a.gist).isDisjoint(with: meanings(b.gist))
}

private func text(of claim: Claim, in record: ArticleRecord) -> String {
  guard record.sentences.indices.contains(claim.sentence) else { return "" }
  let bytes = Array(record.sentences[claim.sentence].text.utf8)
  return String(decoding: bytes[claim.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
}
