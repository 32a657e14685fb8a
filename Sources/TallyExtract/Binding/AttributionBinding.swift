import TallyModel
import TallyText

/// Who says what a sentence says, as far as its words tell; and the outlet that reported it.
///
/// "Three people familiar with the matter told Reuters" has an anonymous speaker and the outlet
/// Reuters; "said two of the sources", "according to police", "citing Bloomberg" likewise.
func attribution(of words: [BoundWord]) -> Attribution? {
  var reader = AttributionReader(words: words)
  reader.read()
  guard reader.speaker != nil || reader.outlet != nil else { return nil }
  let speaker = reader.speaker ?? reader.outlet ?? ""
  return Attribution(
    speaker: speaker, outlet: reader.outlet, anonymous: isAnonymous(speaker))
}

/// Whether a speaker is described, not named: "a person familiar with the matter".
private func isAnonymous(_ speaker: String) -> Bool {
  let lower = speaker.lowercased()
  return anonymousMarks.contains { lower.holds($0) }
}

private struct AttributionReader {
  let words: [BoundWord]
  var speaker: String?
  var outlet: String?

  mutating func read() {
    for index in words.indices where words[index].traits.contains(.telling) {
      switch words[index].text {
      case "according":
        if text(index + 1) == "to" { take(phraseAfter: index + 2) }
      case "citing", "cites", "cited": takeCited(phraseAfter: index + 1)
      case "said", "says", "say", "told", "added", "confirmed", "announced", "estimated":
        takeSpeaker(around: index)
      case "reported", "reports", "reporting": takeOutlet(around: index)
      case "by":
        // "cited by Reuters", "seen by Bloomberg"
        if ["cited", "quoted", "seen", "reviewed", "reported", "obtained"].contains(
          text(index - 1)),
          let name = name(from: index + 1)
        {
          outlet = name
        }
      default: continue
      }
    }
  }

  private func text(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].text : ""
  }

  private func isName(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].part == .name
  }

  /// The name that begins at `index`, an article before it passed over.
  private func name(from index: Int) -> String? {
    var start = index
    if ["the", "a", "news"].contains(text(start)) { start += 1 }
    var end = start
    while isName(end), end - start < 5 { end += 1 }
    return end > start ? joined(start..<end) : nil
  }

  /// The noun phrase after "according to" or "citing": an outlet where it is a name alone.
  private mutating func take(phraseAfter first: Int) {
    let start = ["the", "a", "an"].contains(text(first)) && isName(first + 1) ? first + 1 : first
    if let name = name(from: start) {
      let end = start + name.split(separator: " ").count
      if ["report", "reports", "news"].contains(text(end)) || text(end) == "," || text(end) == "."
        || end >= words.count
      {
        if outlet == nil, isOutlet(name) { outlet = name }
      }
      if speaker == nil { speaker = name }
      return
    }
    var end = start
    while end < words.count, end - start < 9, !stops(end) { end += 1 }
    if end > start, speaker == nil { speaker = joined(start..<end) }
  }

  /// "citing Bloomberg": the outlet cited stands before the one that cites it.
  private mutating func takeCited(phraseAfter start: Int) {
    if let name = name(from: start), isOutlet(name) { outlet = name }
    if text(start - 1) != "cited" { take(phraseAfter: start) }
  }

  private func stops(_ index: Int) -> Bool {
    let word = words[index]
    if word.part == .mark { return ![".", "'", "’", "-"].contains(word.text) || word.text == "." }
    return ["cited", "who", "which", "that", "and", "but", "as", "said"].contains(word.text)
  }

  /// The subject of "said", before or after it; the object of "told" is an outlet.
  private mutating func takeSpeaker(around index: Int) {
    let before = phraseBefore(index)
    if words[index].text == "told", let name = name(from: index + 1) {
      // People who are not named speak to the outlet that reports them.
      if isOutlet(name) || before.map(isAnonymous) ?? false { outlet = name }
    }
    if let before, !before.isEmpty {
      if speaker == nil { speaker = before }
      return
    }
    guard words[index].text != "told", speaker == nil else { return }
    var end = index + 1
    while end < words.count, end - index < 9, !stops(end) { end += 1 }
    if end > index + 1, words[index + 1].part != .function || text(index + 1).isDeterminer {
      speaker = joined(index + 1..<end)
    }
  }

  /// The noun phrase that ends right before `index`, back to a mark.
  private func phraseBefore(_ index: Int) -> String? {
    var start = index
    while start > 0, index - start < 9 {
      let word = words[start - 1]
      if word.part == .mark, word.text != "'", word.text != "’", word.text != "-" { break }
      if ["that", "but", "and", "as", "while"].contains(word.text) { break }
      start -= 1
    }
    guard start < index else { return nil }
    let holdsThing = (start..<index).contains {
      words[$0].part == .name || words[$0].part == .content || words[$0].part == .number
        || ["he", "she", "they", "it"].contains(words[$0].text)
    }
    return holdsThing ? joined(start..<index) : nil
  }

  /// "Reuters reported", "the Financial Times has reported".
  ///
  /// A name that is not known as an outlet's may be a company that reports its results: it must
  /// report without an object ("Transmere reported, citing").
  private mutating func takeOutlet(around index: Int) {
    var end = index
    while end > 0, ["has", "had", "have", "previously", "earlier"].contains(text(end - 1)) {
      end -= 1
    }
    var start = end
    while start > 0, isName(start - 1), end - start < 5 { start -= 1 }
    guard start < end, outlet == nil, let name = joined(start..<end) else { return }
    if isOutlet(name) || endsReport(index + 1) { outlet = name }
  }

  /// Whether nothing is reported after the verb: it closes its clause, or a time follows.
  private func endsReport(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return true }
    if words[index].part == .mark { return [",", ".", ";", ")"].contains(words[index].text) }
    if words[index].part == .calendar { return !["that"].contains(text(index + 1)) }
    if ["last", "this", "earlier"].contains(text(index)) {
      return ["week", "month", "year"].contains(text(index + 1)) || text(index + 1) == "this"
    }
    guard ["in", "on"].contains(text(index)), words.indices.contains(index + 1),
      words[index + 1].part == .calendar
    else { return false }
    return text(index + 2) == "," || text(index + 2) == "." || index + 2 >= words.count
  }

  private func isOutlet(_ name: String) -> Bool {
    if knownOutlets.contains(name.lowercased()) { return true }
    return name.split(separator: " ").last.map { outletNouns.contains($0.lowercased()) } ?? false
  }

  private func joined(_ range: Range<Int>) -> String? {
    words.phrase(range)
  }
}

extension String {
  fileprivate var isDeterminer: Bool {
    ["the", "a", "an", "two", "three", "four", "one", "several", "some", "both"].contains(self)
  }
}

private let anonymousMarks: [String] = [
  "familiar with", "source", "people briefed", "person briefed", "anonym", "the people",
  "knowledge of", "close to the", "not authori", "an official", "officials who", "insider",
]

/// News agencies and outlets that others credit.
let knownOutlets: Set<String> = [
  "reuters", "bloomberg", "ap", "associated press", "the associated press", "afp",
  "agence france-presse", "xinhua", "yonhap", "kyodo", "pti", "tass", "interfax", "anadolu",
  "anadolu agency", "dpa", "ansa", "upi", "dow jones", "wall street journal", "financial times",
  "new york times", "washington post", "cnn", "bbc", "cnbc", "nbc", "abc", "cbs", "fox news",
  "nikkei", "caixin", "the information", "guardian", "times", "bloomberg news", "reuters news",
  "press association", "pa", "efe", "ria", "itar-tass", "antara", "dawn", "ians", "ani",
]

/// Last words of names of outlets.
private let outletNouns: Set<String> = [
  "news", "times", "journal", "post", "agency", "press", "wire", "herald", "tribune", "gazette",
  "telegraph", "newswire", "service", "network", "daily", "chronicle", "ledger", "courier",
  "dispatch", "globe", "observer", "bulletin", "mail", "standard", "mirror", "sun", "star",
  "examiner", "register", "sentinel", "inquirer", "broadcaster", "tv", "radio", "media", "today",
]
