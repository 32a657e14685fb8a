public import TallyModel

extension ArticleView {
  /// The view of an article whose record is part of a story.
  ///
  /// Numbers that no claim covers are marked as left alone: whoever reads the view sees what was
  /// read and what was not.
  ///
  /// - Parameter article: the article as it was cleaned.
  /// - Parameter record: the index of its record in `story`.
  /// - Complexity: O(text + claims · log(text)).
  public init(of article: Article, record: Int, in story: Story) {
    let facts = story.factOfClaim
    self.init(of: article, record: record, in: story, factOfClaim: facts)
  }

  /// The same with the facts looked up before, for many articles of one story.
  init(
    of article: Article, record index: Int, in story: Story, factOfClaim: [ClaimReference: Int]
  ) {
    let record = story.records[index]
    var marks = [[Mark]](repeating: [], count: article.blocks.count)
    let places = SentencePlaces(article)
    for (number, claim) in record.claims.enumerated() {
      guard record.sentences.indices.contains(claim.sentence) else { continue }
      let sentence = record.sentences[claim.sentence]
      guard article.blocks.indices.contains(sentence.block),
        let start = places.start(of: sentence)
      else { continue }
      let block = article.blocks[sentence.block].range
      let range = (start + claim.range.lowerBound)..<(start + claim.range.upperBound)
      guard range.lowerBound >= block.lowerBound, range.upperBound <= block.upperBound else {
        continue
      }
      let fact = factOfClaim[ClaimReference(record: index, claim: number)].map { story.facts[$0] }
      marks[sentence.block].append(
        Mark(
          range: (range.lowerBound - block.lowerBound)..<(range.upperBound - block.lowerBound),
          status: .read(verdict: fact?.verdict ?? .single, fact: fact?.id ?? ""),
          claim: claim.id, note: fact?.question ?? ""))
    }
    let passages = zip(article.blocks, marks).map { block, marks in
      Self.passage(block, claims: marks, in: article)
    }
    self.init(key: record.key, header: record.header, passages: passages)
  }

  private static func passage(_ block: Block, claims: [Mark], in article: Article) -> Passage {
    let range = block.range.clamped(to: 0..<article.text.count)
    let text = String(decoding: article.text[range], as: UTF8.self)
    var marks = claims.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    marks = withoutOverlaps(marks)
    let numbers = numerals(in: article.text[range]).map { range in
      Mark(range: range, status: .leftAlone(nil))
    }
    marks = withoutOverlaps(merged(marks, numbers))
    return Passage(kind: block.kind, text: text, marks: marks)
  }

  /// The marks that begin behind the end of the one before; the longer of two comes first.
  private static func withoutOverlaps(_ marks: [Mark]) -> [Mark] {
    var end = 0
    return marks.filter { mark in
      guard mark.range.lowerBound >= end, !mark.range.isEmpty else { return false }
      end = mark.range.upperBound
      return true
    }
  }

  /// Claims, and those numbers that touch none, by place.
  private static func merged(_ claims: [Mark], _ numbers: [Mark]) -> [Mark] {
    var result: [Mark] = []
    var next = 0
    for number in numbers {
      while next < claims.count, claims[next].range.upperBound <= number.range.lowerBound {
        result.append(claims[next])
        next += 1
      }
      let touches = next < claims.count && claims[next].range.overlaps(number.range)
      if !touches { result.append(number) }
    }
    return result + claims[next...]
  }

  /// Runs of digits with the points and commas between them, by place.
  private static func numerals(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    let base = text.startIndex
    var result: [Range<Int>] = []
    var start: Int?
    var end = base
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    for index in text.indices {
      if isDigit(text[index]) {
        if let begun = start, index - end > 1 {
          result.append((begun - base)..<(end - base))
          start = index
        }
        start = start ?? index
        end = index + 1
      } else if let begun = start, index > end || !".,:/-".utf8.contains(text[index]) {
        result.append((begun - base)..<(end - base))
        start = nil
      }
    }
    if let start { result.append((start - base)..<(end - base)) }
    return result
  }
}

/// Where sentences stand in an article's text.
private struct SentencePlaces {
  let article: Article

  init(_ article: Article) { self.article = article }

  /// The first byte of a sentence in the article's text; `nil` where its words are not there.
  ///
  /// - Complexity: O(log n + length of the sentence): places ascend with the text of a block.
  func start(of sentence: Sentence) -> Int? {
    let block = article.blocks[sentence.block].range.clamped(to: 0..<article.text.count)
    var low = block.lowerBound
    var high = block.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if article.place(of: middle..<middle).offset < sentence.place.offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    // Several bytes of the text can stand for one place of the file: the ends of an entity.
    let near = [low] + (1...4).flatMap { [low + $0, low - $0] }
    return near.first { start in
      block.contains(start) && article.text[start...].starts(with: sentence.text.utf8)
    }
  }
}

extension Story {
  /// The fact of each claim, by index.
  var factOfClaim: [ClaimReference: Int] {
    var result: [ClaimReference: Int] = [:]
    for (index, fact) in facts.enumerated() {
      for claim in fact.claims { result[claim] = index }
    }
    return result
  }
}
