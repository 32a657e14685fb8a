import TallyExtract

/// The shares of words that a tagger gives the right tag.
struct TagAccuracy: CustomStringConvertible {
  private var words = 0
  private var fine = 0
  private var universal = 0

  init(of tagger: Tagger, on sentences: [TreebankSentence]) {
    for sentence in sentences {
      let tags = tagger.tags(of: sentence.forms)
      for index in tags.indices {
        words += 1
        if tags[index] == sentence.tags[index] { fine += 1 }
        if tags[index].universal == sentence.universal[index] { universal += 1 }
      }
    }
  }

  var description: String {
    "UPOS \(percent(universal, of: words)) %, own tags \(percent(fine, of: words)) %"
  }
}

/// A share in percent with two decimals.
func percent(_ part: Int, of whole: Int) -> String {
  let hundredths = whole == 0 ? 0 : (part * 20_000 / whole + 1) / 2
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
