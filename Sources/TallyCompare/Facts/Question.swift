import TallyModel

/// The question that a fact's claims answer: the statement of the claim that says it best, with a
/// gap where the figure stands.
///
/// "The approval, which came late, covers several hundred thousand H200 chips" gives
/// "The approval covers … H200 chips". The words are the article's own, so that a question
/// never says more than a source did.
/// - Complexity: O(n) in the number of words of the claims' sentences.
func question(of members: [ClaimView], in records: [ArticleRecord]) -> String {
  guard let best = members.count == 1 ? members[0] : clearest(of: members, in: records) else {
    return ""
  }
  let claims = records[best.reference.record]
  guard claims.sentences.indices.contains(best.sentence) else { return best.text }
  let sentence = Array(claims.sentences[best.sentence].text.utf8)
  return gapped(best.claim, in: sentence)
}

/// The claim whose statement says best what all of them answer.
private func clearest(of members: [ClaimView], in records: [ArticleRecord]) -> ClaimView? {
  var counts: [UInt64: Int] = [:]
  for member in members {
    for entry in member.windowTerms.entries { counts[entry.meaning, default: 0] += 1 }
  }
  let judged = members.map { (view: $0, points: clarity($0, in: records, counts, members.count)) }
  return judged.max { ($0.points, $1.view.reference) < ($1.points, $0.view.reference) }?.view
}

/// How well a claim's statement speaks for itself and for the other claims.
///
/// A subject with its verb says more than a phrase; a pronoun leaves open who is meant; what
/// other articles say too is more surely what the fact is about.
private func clarity(
  _ view: ClaimView, in records: [ArticleRecord], _ counts: [UInt64: Int], _ members: Int
) -> Int {
  let sentences = records[view.reference.record].sentences
  guard let statement = view.claim.statement, sentences.indices.contains(view.sentence) else {
    return -100
  }
  var points = 0
  switch view.blockKind {
  case .paragraph: points += 12
  case .headline: points -= 4
  default: points += 4
  }
  switch statement.form {
  case .clause: points += 30
  case .label: points += view.family == .age ? 38 : 26
  case .sentence: points += 24
  case .phrase: points += 8
  }
  // What was left out between a verb and its object may be missed.
  if statement.form == .clause { points -= 7 * (statement.parts.count - 1) }
  if statement.hasPronoun { points -= statement.person == nil ? 24 : 10 }
  // What was before is not what the others ask.
  if view.claim.role == .old { points -= 20 }
  let sentence = sentences[view.sentence]
  let terms = sentence.terms.filter { term in
    statement.parts.contains { $0.contains(Int(term.position)) }
  }
  let names = Set(terms.filter { $0.termClass == .name }.map(\.meaning)).count
  points += [0, 10, 12][min(names, 2)]
  // "two boys, ages 6" leaves open whose.
  if statement.form == .label, names == 0 { points -= 14 }
  points -= excess(of: terms.count, statement)
  let shared = Set(terms.map(\.meaning)).count { counts[$0, default: 0] * 2 > members }
  return points + min(shared, 6) * 3
}

/// What is too short says too little, what is too long hides it.
private func excess(of terms: Int, _ statement: Statement) -> Int {
  let length = statement.parts.reduce(0) { $0 + $1.count }
  if terms < 2, statement.form != .label { return 12 }
  return max(0, length - 80) / 5
}

/// A statement with a gap for its figure.
private func gapped(_ claim: Claim, in sentence: [UInt8]) -> String {
  let figure = claim.range.clamped(to: sentence.indices)
  var words: [UInt8] = []
  for part in claim.statement?.parts ?? [figure] {
    let part = part.clamped(to: sentence.indices)
    if !words.isEmpty { words.append(UInt8(ascii: " ")) }
    guard part.overlaps(figure) else {
      words += sentence[part]
      continue
    }
    words += sentence[part.lowerBound..<max(part.lowerBound, figure.lowerBound)]
    let isApposed = claim.statement?.form == .label && part == figure
    words += gap(for: claim.quantity, Array(sentence[figure]), isApposed: isApposed).utf8
    words += sentence[min(part.upperBound, figure.upperBound)..<part.upperBound]
  }
  let text = trimmed(plain(words))
  guard let person = claim.statement?.person else { return String(decoding: text, as: UTF8.self) }
  return naming(person, in: text)
}

/// "[Marsh] has … sons" for "He has … sons": brackets mark the word that was put in.
private func naming(_ person: String, in text: ArraySlice<UInt8>) -> String {
  let end = text.firstIndex(of: UInt8(ascii: " ")) ?? text.endIndex
  let rest = String(decoding: text[end...], as: UTF8.self)
  let first = String(decoding: text[..<end], as: UTF8.self).lowercased()
  return first == "his" || first == "her" ? "[\(person)’s]\(rest)" : "[\(person)]\(rest)"
}

/// Without quotation marks, which would open or close alone, and with single spaces.
private func plain(_ words: [UInt8]) -> ArraySlice<UInt8> {
  var kept: [UInt8] = []
  var index = 0
  while index < words.count {
    let rest = words[index...]
    if words[index] == UInt8(ascii: "\"") {
      index += 1
    } else if rest.starts(with: "“".utf8) || rest.starts(with: "”".utf8) {
      index += 3
    } else {
      let isSpace = words[index] == UInt8(ascii: " ") && kept.last.map { $0 == 0x20 } ?? true
      let isComma = words[index] == UInt8(ascii: ",") && kept.last == 0x20
      if isComma { kept.removeLast() }
      if !isSpace { kept.append(words[index]) }
      index += 1
    }
  }
  return kept[...]
}

private func trimmed(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
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
    UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: " "),
    UInt8(ascii: "-"):
    true
  default: false
  }
}

/// What stands for the figure: dots with the unit that the figure had.
///
/// - Parameter isApposed: whether it stands beside a name ("Marsh, 49").
private func gap(for quantity: Quantity, _ printed: [UInt8], isApposed: Bool) -> String {
  let unit = quantity.unit
  switch quantity.kind {
  case .money where unit.text.utf8.count <= 3 && !unit.text.isEmpty:
    return "\(unit.text)…" + period(printed)
  case .percent: return "… percent"
  case .age where unit.text.isEmpty && isApposed: return "aged …"
  case .age where printed.starts(with: "age".utf8):
    // "ages 6"
    return String(decoding: printed.prefix { $0 != 0x20 }, as: UTF8.self) + " …"
  default: break
  }
  if unit.text.isEmpty { return "…" }
  let name = Array(unit.text.utf8)
  // A conversion in brackets would tell the figure.
  let bracket = printed.lastIndex(of: UInt8(ascii: "(")) ?? printed.endIndex
  let printed = Array(quantity.alternates.isEmpty ? printed[...] : printed[..<bracket])
  guard let start = lastPlace(of: name, in: printed), start > 0 else { return "… \(unit.text)" }
  let tail = String(decoding: trimmed(printed[start...]), as: UTF8.self)
  if name.first == UInt8(ascii: "-") { return "…\(tail)" }
  return printed[start - 1] == UInt8(ascii: "-") ? "…-\(tail)" : "… \(tail)"
}

/// " per season" of a sum.
private func period(_ printed: [UInt8]) -> String {
  guard let start = lastPlace(of: Array(" per ".utf8), in: printed) else { return "" }
  return String(decoding: printed[start...], as: UTF8.self)
}

private func lastPlace(of name: [UInt8], in text: [UInt8]) -> Int? {
  guard !name.isEmpty, name.count <= text.count else { return nil }
  return (0...text.count - name.count).last { text[$0...].starts(with: name) }
}
