import TallyExtract

/// The shares of words that get the right head, and the right head and label.
struct TreeAccuracy: CustomStringConvertible {
  private var words = 0
  private var heads = 0
  private var labelled = 0
  private var plainWords = 0
  private var plainHeads = 0

  init(of parser: Parser, with tagger: Tagger, on sentences: [TreebankSentence]) {
    for sentence in sentences {
      let forms = sentence.forms
      let parsed = parser.parse(forms, tags: tagger.tags(of: forms))
      for word in 0..<sentence.count {
        let isRight = Int(parsed.heads[word]) == sentence.heads[word]
        let label = Dependency(universal: sentence.relations[word])
        words += 1
        heads += isRight ? 1 : 0
        labelled += isRight && parsed.labels[word] == label ? 1 : 0
        guard label != .punctuation else { continue }
        plainWords += 1
        plainHeads += isRight ? 1 : 0
      }
    }
  }

  var description: String {
    "UAS \(percent(heads, of: words)) %, LAS \(percent(labelled, of: words)) %, "
      + "UAS without marks \(percent(plainHeads, of: plainWords)) %"
  }
}
