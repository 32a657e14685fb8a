import TallyModel
import TallyText

/// ", according to Quist" where a question tells the words of someone whom it does not name.
///
/// Somebody's own words are inside quotation marks, or all claims are said by one.
func speaker(
  of wording: Wording, _ told: String, _ members: [ClaimView], _ records: [ArticleRecord]
) -> String {
  guard members.count > 1, let own = sentence(of: wording.view, in: records) else { return "" }
  let said = members.filter { $0.claim.attribution != nil }
  guard said.count == members.count || isQuoted(wording, in: Array(own.text.utf8)) else {
    return ""
  }
  let named = said.filter { !isPronoun($0.speaker) }
  let first = named.first { $0.reference == wording.view.reference } ?? named.first
  guard let first, let sentence = sentence(of: first, in: records),
    named.allSatisfy({ lastWord($0.speaker) == lastWord(first.speaker) }),
    first.speaker.utf8.count <= 60, !told.holds(lastWord(first.speaker))
  else { return "" }
  let opens = isSentenceStart(first.speaker, of: sentence)
  return ", according to " + (opens ? uncapitalised(first.speaker) : first.speaker)
}

private func sentence(of view: ClaimView, in records: [ArticleRecord]) -> Sentence? {
  let sentences = records[view.reference.record].sentences
  return sentences.indices.contains(view.sentence) ? sentences[view.sentence] : nil
}

extension ClaimView {
  fileprivate var speaker: String { claim.attribution?.speaker ?? "" }
}

/// Whether the figure stands inside quotation marks.
private func isQuoted(_ wording: Wording, in sentence: [UInt8]) -> Bool {
  var isOpen = false
  var index = 0
  let end = min(wording.view.claim.range.lowerBound, sentence.count)
  while index < end {
    if sentence[index] == UInt8(ascii: "\"") { isOpen.toggle() }
    if sentence[index] == 0xE2, index + 2 < end, sentence[index + 1] == 0x80 {
      if sentence[index + 2] == 0x9C { isOpen = true }
      if sentence[index + 2] == 0x9D { isOpen = false }
    }
    index += 1
  }
  return isOpen
}

private func lastWord(_ name: String) -> String {
  String(name.split(separator: " ").last ?? "")
}

private func isPronoun(_ name: String) -> Bool {
  ["he", "she", "it", "they", "we", "i", "who"].contains(name.lowercased())
}

/// Whether a sentence begins with these words, none of them a name ("Police said").
private func isSentenceStart(_ words: String, of sentence: Sentence) -> Bool {
  sentence.text.hasPrefix(words)
    && !sentence.terms.contains { $0.termClass == .name && Int($0.position) < words.utf8.count }
}

private func uncapitalised(_ words: String) -> String {
  guard let first = words.utf8.first, first &- 0x41 < 26 else { return words }
  return String(decoding: [first + 0x20] + words.utf8.dropFirst(), as: UTF8.self)
}

/// " (in “Storm hits Orle”)": the shortest title of the articles with that figure, where a question
/// names nothing or leaves open who is meant.
func title(
  of wording: Wording, _ told: String, _ members: [ClaimView], _ records: [ArticleRecord]
) -> String {
  guard members.count > 1, wording.view.blockKind != .headline,
    let sentence = sentence(of: wording.view, in: records),
    wording.statement?.isOpen ?? true || wording.statement?.form == .phrase || pointsBack(told)
      || namesNoHappening(told)
      || (wording.names(in: sentence).isEmpty && !namesAnything(told))
  else { return "" }
  let value = wording.view.claim.quantity.value
  let titles = members.filter { $0.claim.quantity.value == value }
    .map { records[$0.reference.record].header.title }
    .filter { title in
      title.utf8.count <= 100 && title.utf8.count { $0 == 0x20 } > 1
        && !members.contains { title.holds($0.text) }
    }
  // Other figures and words all in capitals read worse than a longer title.
  func order(_ title: String) -> (Int, Int, String) {
    let hasSmall = title.utf8.contains { $0 &- 0x61 < 26 }
    let hasDigits = title.utf8.contains { $0 &- 0x30 < 10 }
    return ((hasSmall ? 0 : 1) + (hasDigits ? 1 : 0), title.utf8.count, title)
  }
  return titles.min { order($0) < order($1) }.map { " (in “\($0)”)" } ?? ""
}

/// Whether a word other than the first begins with a capital and is no day or month.
private func namesAnything(_ told: String) -> Bool {
  told.utf8.split(separator: 0x20).dropFirst().contains { word in
    guard let start = word.first(where: { ($0 | 0x20) &- 0x61 < 26 }) else { return false }
    let isCapital = start &- 0x41 < 26
    return isCapital && !calendar.contains { word.starts(with: $0) }
  }
}

/// "The team made its offer": one common noun that was named before, with what it does.
private func pointsBack(_ told: String) -> Bool {
  let words = told.utf8.split(separator: 0x20, maxSplits: 3)
  guard words.count > 3, words[0].elementsEqual("The".utf8) else { return false }
  let noun = words[1]
  // "The two-time winner also helped"
  if noun.starts(with: "…".utf8) { return true }
  guard noun.allSatisfy({ $0 &- 0x61 < 26 }) else { return false }
  return !completing.contains { words[2].elementsEqual($0) }
    && words[2].allSatisfy { $0 &- 0x61 < 26 }
}

/// Whether it tells of "the quake" or "the device" and nothing says which.
private func namesNoHappening(_ told: String) -> Bool {
  let words = told.utf8.split(separator: 0x20)
  return words.indices.dropFirst().contains { index in
    guard words[index - 1].elementsEqual("the".utf8),
      let noun = happenings.first(where: { words[index].starts(with: $0) })
    else { return false }
    if words[index].count == noun.count + 1, words[index].last == UInt8(ascii: ",") { return true }
    guard words[index].count == noun.count, index + 1 < words.count else {
      return words[index].count == noun.count
    }
    let isNamed = words[index + 1].first.map { $0 &- 0x41 < 26 } ?? false
    return !isNamed && !completing.contains { words[index + 1].elementsEqual($0) }
  }
}

/// What stands in an article for a happening or a thing that it named before.
private let happenings = [
  "quake", "earthquake", "tremor", "storm", "hurricane", "flood", "fire", "blaze", "crash", "blast",
  "explosion", "attack", "shooting", "incident", "accident", "disaster", "device", "phone",
  "handset", "smartphone", "deal", "offer", "agreement", "merger", "game", "match", "province",
  "company", "team", "club", "firm",
].map { Array($0.utf8) }

/// Words that say more of the noun before.
private let completing = [
  "of", "in", "at", "on", "who", "that", "which", "from", "for", "with", "to", "by", "and", "is",
].map { Array($0.utf8) }

/// Days and months by their beginnings.
private let calendar = [
  "Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun", "Jan", "Feb", "Mar", "Apr", "May",
  "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
].map { Array($0.utf8) }
