import TallyExtract

extension TreebankSentence {
  /// The sentence with its tags and tree on the tokens that the program makes of the text.
  ///
  /// Where a word of the treebank is several tokens, the last one that is no mark stands for it
  /// and governs the others. Where a token is several words, it takes the place of the one whose
  /// head lies outside of it.
  func projected() -> TreebankSentence {
    let places = tokenPlaces(in: text)
    let overlaps = overlaps(with: places.map(\.range))
    var carrier = [Int](repeating: -1, count: count)
    for (token, words) in overlaps.enumerated() {
      for word in words where carrier[word] < 0 || !places[token].isMark { carrier[word] = token }
    }
    var result = TreebankSentence()
    result.text = text
    for (token, words) in overlaps.enumerated() {
      guard let word = top(of: words) else { continue }
      result.ranges.append(places[token].range)
      if carrier[word] == token {
        let above = head(of: word, outside: token, carrier)
        result.append(tags[word], universal[word], above, relations[word])
      } else if places[token].isMark {
        result.append(.punctuation, "PUNCT", carrier[word], "punct")
      } else {
        result.append(tags[word], universal[word], carrier[word], "compound")
      }
    }
    return result.ranges.count == places.count ? result : self
  }

  private mutating func append(
    _ tag: Tag, _ universal: String, _ head: Int, _ relation: String
  ) {
    tags.append(tag)
    self.universal.append(universal)
    heads.append(head)
    relations.append(relation)
  }

  private func overlaps(with places: [Range<Int>]) -> [Range<Int>] {
    var first = 0
    return places.map { place in
      while first < count, ranges[first].upperBound <= place.lowerBound { first += 1 }
      var last = first
      while last < count, ranges[last].lowerBound < place.upperBound { last += 1 }
      return first..<last
    }
  }

  private func top(of words: Range<Int>) -> Int? {
    words.first { !words.contains(heads[$0]) } ?? words.first
  }

  private func head(of word: Int, outside token: Int, _ carrier: [Int]) -> Int {
    var head = heads[word]
    for _ in 0..<count where head >= 0 && carrier[head] == token { head = heads[head] }
    return head < 0 ? -1 : carrier[head]
  }
}
