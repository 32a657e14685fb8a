import TallyModel
import TallyText

/// One statement of one claim of a fact.
struct Wording {
  var view: ClaimView
  var statement: Statement?

  init(view: ClaimView, statement: Statement?) {
    self.view = view
    self.statement = statement
  }

  /// The wording of a claim without another: the short one, where it needs nothing else.
  init(only view: ClaimView) {
    let (short, whole) = (view.claim.statement, view.claim.wholeStatement)
    let isPoor = short.map { $0.form == .phrase || $0.isOpen } ?? true
    self.init(view: view, statement: isPoor && whole?.isOpen == false ? whole : short)
  }

  /// Whether a byte of the sentence is told.
  func tells(_ place: Int) -> Bool {
    statement?.parts.contains { $0.contains(place) } ?? false
  }

  /// The names it tells, by meaning.
  func names(in sentence: Sentence) -> Set<UInt64> {
    Set(
      sentence.terms.filter { $0.termClass == .name && tells(Int($0.position)) }.map(\.meaning))
  }
}

/// The statement that says best what all claims answer.
func clearest(of members: [ClaimView], in records: [ArticleRecord]) -> Wording? {
  var counts: [UInt64: Int] = [:]
  for member in members {
    for entry in member.windowTerms.entries { counts[entry.meaning, default: 0] += 1 }
  }
  var names: [UInt64: Int] = [:]
  for member in members {
    for name in member.allNames { names[name, default: 0] += 1 }
  }
  var best: (wording: Wording, points: Int)?
  for view in members {
    for statement in [view.claim.statement, view.claim.wholeStatement] {
      guard let statement else { continue }
      let wording = Wording(view: view, statement: statement)
      let points = clarity(wording, in: records, (counts, names), members)
      guard let known = best else {
        best = (wording, points)
        continue
      }
      if (points, known.wording.view.reference) > (known.points, view.reference) {
        best = (wording, points)
      }
    }
  }
  return best?.wording
}

/// How well a claim's statement speaks for itself and for the other claims.
///
/// A subject with its verb says more than a phrase, and a short sentence leaves no limit out; a
/// pronoun leaves open who is meant; what other articles say too is more surely what the fact is
/// about.
private func clarity(
  _ wording: Wording, in records: [ArticleRecord],
  _ counts: (words: [UInt64: Int], names: [UInt64: Int]),
  _ members: [ClaimView]
) -> Int {
  let view = wording.view
  let sentences = records[view.reference.record].sentences
  guard let statement = wording.statement, sentences.indices.contains(view.sentence) else {
    return -100
  }
  let sentence = sentences[view.sentence]
  var points = completeness(of: statement, view, in: sentence.text)
  // What was before is not what the others ask.
  if view.claim.role == .old { points -= 20 }
  // "killing one person" asks badly for five.
  if view.claim.quantity.value == .one, members.contains(where: { $0.claim.quantity.value != .one })
  {
    points -= 8
  }
  if tellsOtherYear(wording, in: sentence, members.prefix(16), records) { points -= 12 }
  let terms = sentence.terms.filter { wording.tells(Int($0.position)) }
  points +=
    naming(of: statement, terms, counts.names, in: sentence.text)
    - excess(of: terms.count, statement)
  let shared = Set(terms.map(\.meaning)).count { counts.words[$0, default: 0] * 2 > members.count }
  return points + min(shared, 6) * 3
}

/// Points for how much of what it says a statement holds.
private func completeness(
  of statement: Statement, _ view: ClaimView, in sentence: String
) -> Int {
  var points = 0
  switch view.blockKind {
  case .paragraph: points += 12
  case .headline: points -= 12
  default: points += 4
  }
  switch statement.form {
  case .clause: points += 30
  case .label: points += view.family == .age ? 56 : 26
  case .sentence: points += statement == view.claim.wholeStatement ? 36 : 24
  case .phrase: points += 8
  }
  // What was left out between a verb and its object may be missed.
  if statement.form == .clause { points -= 7 * (statement.parts.count - 1) }
  if statement.form != .label {
    points -= cost(ofCutting: statement, from: sentence)
  }
  if statement.pronoun != nil { points -= statement.isOpen ? 24 : 10 }
  // "110bn in loans over three years": a sentence cut at its sign of currency.
  let start = statement.parts.first?.lowerBound ?? 0
  if start == 0, !view.claim.range.contains(0),
    sentence.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false
  {
    points -= 12
  }
  return points
}

/// Points for whom and what a statement names.
private func naming(
  of statement: Statement, _ terms: [Term], _ counts: [UInt64: Int], in sentence: String
) -> Int {
  let all = Set(terms.filter { $0.termClass == .name }.map(\.meaning))
  // A name that no other claim tells may belong to something else, and counts half.
  let names = all.reduce(0) { $0 + (counts[$1, default: 0] > 1 ? 2 : 1) }
  // "two boys, ages 6" leaves open whose.
  let label = statement.form == .label && all.isEmpty ? 14 : 0
  let points = [-6, 7, 10, 11, 12, 13, 14][min(names, 6)] - label
  // Who or what it is about is best named at its beginning; "the incident" was told before.
  if terms.first?.termClass == .name { return points + 4 }
  let opening = sentence.utf8.dropFirst(max(0, statement.parts.first?.lowerBound ?? 0))
  let pointsBack = opening.starts(with: "The ".utf8) || opening.starts(with: "the ".utf8)
  return pointsBack ? points - 3 : points
}

/// Points that words of the clause before a statement and after it cost, as a limit may be missing.
private func cost(ofCutting statement: Statement, from sentence: String) -> Int {
  let rest = sentence.utf8.dropFirst(max(0, statement.parts.last?.upperBound ?? 0))
  let start = max(0, statement.parts.first?.lowerBound ?? 0)
  let lead = sentence.utf8.prefix(start).suffix(6)
  let joint =
    lead.last == 0x20 && (lead.contains(UInt8(ascii: ",")) || lead.elementsEqual("But ".utf8))
  // "of the person | or persons responsible"
  let isTorn = tearing.contains { rest.starts(with: $0) }
  return (start > 1 && !joint ? 1 : 0) + (isTorn ? 20 : rest.first == 0x20 ? 4 : 0)
}

/// How what follows begins where a phrase is cut.
private let tearing = [" or ", " and ", " of "].map { Array($0.utf8) }

/// Whether it tells a year that two of three other claims do not: it may tell of another event.
private func tellsOtherYear(
  _ wording: Wording, in sentence: Sentence, _ members: ArraySlice<ClaimView>,
  _ records: [ArticleRecord]
) -> Bool {
  guard members.count > 2 else { return false }
  let text = Array(sentence.text.utf8)
  return (wording.statement?.parts ?? []).contains { part in
    years(in: text, part.clamped(to: text.indices)).contains { year in
      let other = members.count { !told(of: $0, in: records).holds(year) }
      return other * 3 > members.count * 2
    }
  }
}

private func told(of view: ClaimView, in records: [ArticleRecord]) -> String {
  let sentences = records[view.reference.record].sentences
  return sentences.indices.contains(view.sentence) ? sentences[view.sentence].text : ""
}

/// Runs of four digits that begin as years of our time do.
private func years(in text: [UInt8], _ part: Range<Int>) -> [String] {
  text[part].split { $0 &- 0x30 > 9 }
    .filter { $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8)) }
    .map { String(decoding: $0, as: UTF8.self) }
}

/// What is too short says too little, what is too long hides it.
private func excess(of terms: Int, _ statement: Statement) -> Int {
  let length = statement.parts.reduce(0) { $0 + $1.count }
  if terms < 2, statement.form != .label { return 12 }
  return max(0, length - 100) / 4
}
