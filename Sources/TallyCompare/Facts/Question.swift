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
  let (left, right) = (words(in: bytes, before: range), words(in: bytes, after: range))
  var (before, after) = (clause(left), clause(right))
  // "rose 12%, to": a figure alone between two marks needs a word more.
  if before.count + after.count < 2 {
    before = Array(left.prefix(4))
    after = Array(right.prefix(2))
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

/// As many words before a range as a clause can have, and one more; the nearest first.
private func words(in bytes: [UInt8], before range: Range<Int>) -> [ArraySlice<UInt8>] {
  var words: [ArraySlice<UInt8>] = []
  var end = range.lowerBound
  while end > 0, words.count <= reach {
    let start = (bytes[..<end].lastIndex(of: 0x20) ?? -1) + 1
    if start < end { words.append(bytes[start..<end]) }
    end = start - 1
  }
  return words
}

/// The same after a range.
private func words(in bytes: [UInt8], after range: Range<Int>) -> [ArraySlice<UInt8>] {
  var words: [ArraySlice<UInt8>] = []
  var start = range.upperBound
  while start < bytes.count, words.count <= reach {
    let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
    if start < end { words.append(bytes[start..<end]) }
    start = end + 1
  }
  return words
}

/// The words nearest the figure, up to the end of its clause; the nearest first.
private func clause(_ words: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
  var kept: [ArraySlice<UInt8>] = []
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

private func trimmed(_ word: ArraySlice<UInt8>) -> String {
  var core = word
  while let first = core.first, isTrimmed(first) { core.removeFirst() }
  while let last = core.last, isTrimmed(last) { core.removeLast() }
  return String(decoding: core, as: UTF8.self)
}

/// Marks that a word at the edge of a question is shown without.
private func isTrimmed(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
    UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
    UInt8(ascii: "\""):
    true
  default: false
  }
}

/// What stands for the figure: dots with the unit that the figure had.
private func gap(for quantity: Quantity) -> String {
  let unit = quantity.unit
  switch quantity.kind {
  case .money:
    return unit.text.utf8.count <= 3 && !unit.text.isEmpty ? "\(unit.text)…" : "… \(unit.text)"
  case .percent: return "… percent"
  case .age where unit.text.isEmpty: return "aged …"
  default: return unit.text.isEmpty ? "…" : "… \(unit.text)"
  }
}
