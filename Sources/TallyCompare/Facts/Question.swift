import TallyModel

/// The question that a fact's claims answer: the clause of the claim that says most, with a gap
/// where the figure stands.
///
/// "The approval covers several hundred thousand H200 chips and was granted …" gives
/// "The approval covers … H200 chips". The words are the article's own, so that a question
/// never says more than a source did.
func question(of members: [ClaimView], in records: [ArticleRecord]) -> String {
  guard let best = members.max(by: { (richness($0), $1.reference) < (richness($1), $0.reference) })
  else { return "" }
  let claims = records[best.reference.record]
  guard claims.sentences.indices.contains(best.sentence) else { return best.text }
  return gapped(best.claim, in: claims.sentences[best.sentence].text)
}

/// Sentences of the body that say what is counted, what happened and who took part come first.
private func richness(_ view: ClaimView) -> Int {
  var points = view.blockKind == .paragraph ? 3 : 0
  if view.claim.subject != nil { points += 4 }
  if view.claim.event != nil { points += 2 }
  if !view.claim.participants.isEmpty { points += 1 }
  return points
}

/// Words of a clause on either side of the gap.
private let reach = 7

private func gapped(_ claim: Claim, in sentence: String) -> String {
  let bytes = Array(sentence.utf8)
  let range = claim.range.clamped(to: 0..<bytes.count)
  var before = clause(
    bytes[..<range.lowerBound].reversed().split(separator: 0x20).map {
      Array($0.reversed())
    })
  var after = clause(bytes[range.upperBound...].split(separator: 0x20).map { Array($0) })
  // "rose 12%, to": a figure alone between two marks needs a word more.
  if before.count + after.count < 2 {
    before = Array(bytes[..<range.lowerBound].split(separator: 0x20).map { Array($0) }.suffix(4))
      .reversed()
    after = Array(bytes[range.upperBound...].split(separator: 0x20).map { Array($0) }.prefix(2))
  }
  var tail = after.map(trimmed).filter { !$0.isEmpty }
  while let last = tail.last, danglingWords.contains(last) { tail.removeLast() }
  let head = before.reversed().map(trimmed).filter { !$0.isEmpty }
  return (head + [gap(for: claim.quantity)] + tail).joined(separator: " ")
}

/// Words that a clause cut short must not end in.
private let danglingWords: Set<String> = [
  "a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "from", "with", "and", "or", "but",
  "as", "that", "which", "who", "its", "their", "his", "her", "is", "was", "were", "are",
]

/// The words nearest the figure, up to the end of its clause; the nearest first.
private func clause(_ words: [[UInt8]]) -> [[UInt8]] {
  var kept: [[UInt8]] = []
  for (index, word) in words.enumerated() {
    guard kept.count < reach, !(index > 0 && word.allSatisfy(isMark)) else { break }
    kept.append(word)
    if let last = word.last, isBreak(last), index > 0 || word.count > 1 { break }
  }
  return kept.count > 1 && kept[0].allSatisfy(isMark) ? [] : kept
}

private func isBreak(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"): true
  default: false
  }
}

/// ASCII marks and the bytes of dashes and quotation marks.
private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xE2, 0x80, 0x90...0x9F: true
  default: false
  }
}

private func trimmed(_ word: [UInt8]) -> String {
  let marks: Set<UInt8> = Set(",;:.()[]\"".utf8)
  let core = word.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed()
  return String(decoding: Array(core), as: UTF8.self)
}

/// What stands for the figure: dots with the unit that the figure had.
private func gap(for quantity: Quantity) -> String {
  let unit = quantity.unit
  switch quantity.kind {
  case .money:
    return unit.text.utf8.count <= 3 && !unit.text.isEmpty ? "\(unit.text)…" : "… \(unit.text)"
  case .percent: return "… percent"
  default: return unit.text.isEmpty ? "…" : "… \(unit.text)"
  }
}
