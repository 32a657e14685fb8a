import TallyExtract

/// How many noun phrases of the trees are found, with the same words and the same head.
struct PhraseAccuracy: CustomStringConvertible {
  private var wanted = 0
  private var found = 0
  private var spans = 0
  private var heads = 0

  init(with tagger: Tagger, on sentences: [TreebankSentence]) {
    for sentence in sentences {
      let forms = sentence.forms
      let gold = sentence.phrases
      let read = nounPhrases(of: forms, tags: tagger.tags(of: forms))
      let goldHeads = Dictionary(gold.map { ($0.tokens, $0.head) }) { first, _ in first }
      wanted += gold.count
      found += read.count
      for phrase in read {
        guard let head = goldHeads[phrase.tokens] else { continue }
        spans += 1
        heads += head == phrase.head ? 1 : 0
      }
    }
  }

  var description: String {
    "precision \(percent(spans, of: found)) %, recall \(percent(spans, of: wanted)) %, "
      + "heads right in \(percent(heads, of: spans)) % of those"
  }
}

extension TreebankSentence {
  /// The nouns with what stands before them in one piece, as the tree has it.
  var phrases: [NounPhrase] {
    let inner: Set<Dependency> = [
      .compound, .flat, .fixed, .adjective, .numericModifier, .determiner,
    ]
    let labels = relations.map(Dependency.init(universal:))
    var phrases: [NounPhrase] = []
    for head in 0..<count {
      let tag = tags[head]
      guard tag.isNominal || tag.isPronoun || tag == .numeral, tag != .possessivePronoun else {
        continue
      }
      if heads[head] >= 0, inner.contains(labels[head]) { continue }
      let range = span(of: head, labels)
      phrases.append(NounPhrase(tokens: range, head: head))
    }
    return phrases.filter { phrase in
      !phrases.contains { $0 != phrase && $0.tokens.contains(phrase.head) }
    }
  }

  private func span(of head: Int, _ labels: [Dependency]) -> Range<Int> {
    let inside = (0..<count).map { belongs($0, to: head, labels) }
    var start = head
    while start > 0, inside[start - 1] { start -= 1 }
    var end = head + 1
    while end < count, inside[end] { end += 1 }
    return start..<end
  }

  private func belongs(_ word: Int, to head: Int, _ labels: [Dependency]) -> Bool {
    var word = word
    for _ in 0..<6 {
      if word == head { return true }
      guard heads[word] >= 0 else { return false }
      let isBefore = word < heads[word]
      switch labels[word] {
      case .compound, .flat, .numericModifier: break
      case .adjective, .determiner, .adverb, .bareOblique: guard isBefore else { return false }
      case .punctuation:
        let range = ranges[word]
        guard range.count == 1, text[range.lowerBound] == UInt8(ascii: "-") else { return false }
      case .possessor: guard tags[word] == .possessivePronoun else { return false }
      default: return false
      }
      if heads[word] == head, labels[word] == .adverb { return false }
      word = heads[word]
    }
    return false
  }
}
