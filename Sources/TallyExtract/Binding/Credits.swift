import TallyModel
import TallyText

/// Sentences at the head of an article that may say whose report it retells.
private let leadSentences = 8

/// The outlets whose reports an article retells, as its first sentences credit them.
///
/// "Reuters reported, citing two people" in the lead makes the article Reuters's; "Bloomberg
/// reported last month" further down is about another report. An outlet that names itself does
/// not count.
func credits(
  of article: Article, in spans: [(range: Range<Int>, block: Int)]
) -> [String] {
  let own = letters(article.header.source)
  var found: [String] = []
  let text = article.text.span
  for (ordinal, sentence) in spans.prefix(leadSentences).enumerated()
  where creditWords.occur(in: text, sentence.range) {
    let tokens = tokens(in: text, range: sentence.range)
    let list = SentenceWordList(
      TokenizedSentence(
        range: sentence.range, tokens: tokens, block: sentence.block, ordinal: ordinal),
      in: article.text)
    guard !isAboutEarlierReport(list.words), let outlet = attribution(of: list.words)?.outlet
    else { continue }
    if letters(outlet) != own, !found.contains(outlet) { found.append(outlet) }
  }
  return found
}

/// The letters and digits of a name in lower case, so that "News.Az" is "newsaz".
private func letters(_ name: String) -> [UInt8] {
  let lower = Array(name.lowercased().utf8)
  let plain = lower.filter { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 }
  return plain.starts(with: "the".utf8) ? Array(plain.dropFirst(3)) : plain
}

/// "Reuters reported last month", "had previously reported".
private func isAboutEarlierReport(_ words: [BoundWord]) -> Bool {
  words.indices.contains { index in
    guard ["reported", "report"].contains(words[index].text) else { return false }
    let before = words[max(0, index - 2)..<index].map(\.text)
    let after = words[(index + 1)...].prefix(2).map(\.text)
    return before.contains { ["had", "has", "previously", "earlier"].contains($0) }
      || after.contains { ["last", "earlier", "previously"].contains($0) }
  }
}

/// Words that credits are made with.
private let creditWords = SoughtWords([
  "reported", "reports", "report", "reporting", "citing", "cites", "cited", "told", "according",
])
