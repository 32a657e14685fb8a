import TallyModel
import TallyText

/// The question that a fact's claims answer: the statement of the claim that says it best, with a
/// gap where the figure stands.
///
/// "The approval, which came late, covers several hundred thousand H200 chips" gives
/// "The approval covers … H200 chips". The words are the article's own, so that a question
/// never says more than a source did: what is put in stands in brackets.
/// - Complexity: O(n) in the number of words of the claims' sentences.
func question(of members: [ClaimView], in records: [ArticleRecord]) -> String {
  guard let first = members.first else { return "" }
  let best =
    members.count == 1
    ? Wording(only: first)
    : clearest(of: tellingOne(of: members), in: records)
      ?? Wording(view: first, statement: first.claim.statement)
  let claims = records[best.view.reference.record]
  guard claims.sentences.indices.contains(best.view.sentence) else { return best.view.text }
  let sentence = claims.sentences[best.view.sentence]
  let told = gapped(best, in: Array(sentence.text.utf8))
  let speaker = speaker(of: best, told, members, records)
  return told + (speaker.isEmpty ? title(of: best, told, members, records) : speaker)
}

/// The members whose sentence tells no other value of the fact; all of them, where there is none.
///
/// "The toll was revised to … from 24" would give an answer away.
private func tellingOne(of members: [ClaimView]) -> [ClaimView] {
  let told = Dictionary(grouping: members, by: { SentenceReference($0) })
  let alone = members.filter { told[SentenceReference($0)]?.count == 1 }
  return alone.isEmpty ? members : alone
}

/// A statement with a gap for its figure.
private func gapped(_ wording: Wording, in sentence: [UInt8]) -> String {
  let claim = wording.view.claim
  let statement = wording.statement
  let figure = claim.range.clamped(to: sentence.indices)
  var words: [UInt8] = []
  for part in statement?.parts ?? [figure] {
    let part = part.clamped(to: sentence.indices)
    if !words.isEmpty { words.append(UInt8(ascii: " ")) }
    guard part.overlaps(figure) else {
      words += named(part, of: statement, in: sentence)
      continue
    }
    let start = part.lowerBound..<max(part.lowerBound, figure.lowerBound)
    words += named(start, of: statement, in: sentence)
    let isApposed = statement?.form == .label && part == figure
    let printed = Array(sentence[figure])
    words += leadingHedge(of: printed)
    if isBracketed(figure, in: sentence), isPair(printed) { words += "record ".utf8 }
    words += gap(for: claim.quantity, printed, isApposed: isApposed).utf8
    let end = min(part.upperBound, figure.upperBound)..<part.upperBound
    words += named(end, of: statement, in: sentence)
  }
  return String(decoding: capitalised(trimmed(plain(words))), as: UTF8.self)
}

/// "the Reds (2-13)": the figure opens a bracket.
private func isBracketed(_ figure: Range<Int>, in sentence: [UInt8]) -> Bool {
  figure.lowerBound > 0 && sentence[figure.lowerBound - 1] == UInt8(ascii: "(")
}

/// "[Marsh] has two sons" for "He has two sons": brackets mark the word that was put in.
private func named(_ part: Range<Int>, of statement: Statement?, in sentence: [UInt8]) -> [UInt8] {
  guard let pronoun = statement?.pronoun, let person = statement?.person,
    part.lowerBound <= pronoun.lowerBound, pronoun.upperBound <= part.upperBound
  else { return Array(sentence[part]) }
  let printed = String(decoding: sentence[pronoun], as: UTF8.self).lowercased()
  let name = printed == "his" || printed == "her" ? "[\(person)’s]" : "[\(person)]"
  return sentence[part.lowerBound..<pronoun.lowerBound] + Array(name.utf8)
    + sentence[pronoun.upperBound..<part.upperBound]
}

/// With a capital where it begins with a small letter, but for "iPhone".
private func capitalised(_ words: ArraySlice<UInt8>) -> [UInt8] {
  var words = Array(words)
  guard let first = words.first, first &- 0x61 < 26 else { return words }
  if words.count > 1, words[1] != 0x20, words[1] &- 0x61 >= 26 { return words }
  words[0] = first - 0x20
  return words
}

/// Without quotation marks, which would open or close alone, and with single spaces.
private func plain(_ words: [UInt8]) -> ArraySlice<UInt8> {
  var kept: [UInt8] = []
  kept.reserveCapacity(words.count)
  var index = 0
  while index < words.count {
    let byte = words[index]
    if byte == UInt8(ascii: "\"") {
      index += 1
      continue
    }
    // “ and ”
    if byte == 0xE2, index + 2 < words.count, words[index + 1] == 0x80,
      words[index + 2] == 0x9C || words[index + 2] == 0x9D
    {
      index += 3
      continue
    }
    let isSpace = byte == 0x20 && kept.last.map { $0 == 0x20 } ?? true
    if byte == UInt8(ascii: ","), kept.last == 0x20 { kept.removeLast() }
    if !isSpace { kept.append(byte) }
    index += 1
  }
  return kept[...]
}

func trimmed(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var core = words
  let hasBracket = words.contains(UInt8(ascii: ")"))
  while let first = core.first, isTrimmed(first), !hasBracket || first != UInt8(ascii: "(") {
    core.removeFirst()
  }
  while let last = core.last, isTrimmed(last) { core.removeLast() }
  return core
}

/// Marks that a question neither begins nor ends with.
private func isTrimmed(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
    UInt8(ascii: "("), UInt8(ascii: " "), UInt8(ascii: "-"):
    true
  default: false
  }
}
