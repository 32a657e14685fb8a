import TallyExtract

extension TreebankSentence {
  /// The sentence with the capitals of a headline: on all words but the small ones.
  func headline() -> TreebankSentence {
    var result = self
    for (index, range) in ranges.enumerated() {
      switch tags[index] {
      case .adposition, .conjunction, .determiner, .infinitiveMark, .negation, .possessiveMark:
        if index > 0 { continue }
      default: break
      }
      let byte = text[range.lowerBound]
      if (0x61...0x7A).contains(byte) { result.text[range.lowerBound] = byte & ~0x20 }
    }
    return result
  }
}
