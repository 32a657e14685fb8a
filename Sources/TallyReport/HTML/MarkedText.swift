public import TallyModel

/// An article's whole text with the figures that became claims, before they are compared.
///
/// It is all that an `ArticleView` needs of the article, so pages need not be cleaned twice.
public struct MarkedText: Sendable, Hashable {
  /// A block with its figures.
  struct Passage: Sendable, Hashable {
    var kind: BlockKind
    var text: String
    var figures: [Figure]
  }

  /// A figure: bytes of the passage's text, and the claim, by index, that it became.
  struct Figure: Sendable, Hashable {
    var range: Range<Int>
    var claim: Int?
  }

  /// The path as reports show it.
  public let path: String
  /// The record inside the file, where there is one.
  public let record: String?
  let passages: [Passage]

  /// A text of passages.
  init(path: String, record: String?, passages: [Passage]) {
    self.path = path
    self.record = record
    self.passages = passages
  }

  /// The text of an article whose record was made from it.
  ///
  /// Numbers that no claim covers are kept as figures without a claim: whoever reads the text
  /// sees what was read and what was not.
  ///
  /// - Complexity: O(text + claims · log(text)).
  public init(of article: Article, record: ArticleRecord) {
    path = article.header.path
    self.record = article.header.record
    var figures = [[Figure]](repeating: [], count: article.blocks.count)
    for (number, claim) in record.claims.enumerated() {
      guard record.sentences.indices.contains(claim.sentence) else { continue }
      let sentence = record.sentences[claim.sentence]
      guard article.blocks.indices.contains(sentence.block),
        let start = Self.start(of: sentence, in: article)
      else { continue }
      let block = article.blocks[sentence.block].range
      let first = start - block.lowerBound
      let range = (first + claim.range.lowerBound)..<(first + claim.range.upperBound)
      guard range.lowerBound >= 0, range.upperBound <= block.count else { continue }
      figures[sentence.block].append(Figure(range: range, claim: number))
    }
    passages = zip(article.blocks, figures).map { block, figures in
      let range = block.range.clamped(to: 0..<article.text.count)
      return Passage(
        kind: block.kind, text: String(decoding: article.text[range], as: UTF8.self),
        figures: Self.withNumerals(figures, of: article.text[range]))
    }
  }

  /// The first byte of a sentence in the article's text; `nil` where its words are not there.
  private static func start(of sentence: Sentence, in article: Article) -> Int? {
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

extension MarkedText {
  /// Claims without overlaps, and those numbers that touch none, by place.
  private static func withNumerals(_ claims: [Figure], of text: ArraySlice<UInt8>) -> [Figure] {
    var end = 0
    let claims = claims.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    .filter { figure in
      guard figure.range.lowerBound >= end, !figure.range.isEmpty else { return false }
      end = figure.range.upperBound
      return true
    }
    var result: [Figure] = []
    var next = 0
    for range in numerals(in: text) {
      while next < claims.count, claims[next].range.upperBound <= range.lowerBound {
        result.append(claims[next])
        next += 1
      }
      if next < claims.count, claims[next].range.overlaps(range) { continue }
      result.append(Figure(range: range, claim: nil))
    }
    return result + claims[next...]
  }

  /// Runs of digits with the signs between them and the letters around them, by place.
  private static func numerals(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = text.startIndex
    var word = text.startIndex
    func isLetter(_ index: Int) -> Bool {
      index < text.endIndex
        && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index] | 0x20)
    }
    func isDigit(_ index: Int) -> Bool {
      index < text.endIndex && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index])
    }
    while index < text.endIndex {
      guard isDigit(index) else {
        if !isLetter(index) { word = index + 1 }
        index += 1
        continue
      }
      let start = word
      while isDigit(index) || isLetter(index) || (isDigit(index + 1) && isJoint(text[index])) {
        index += 1
      }
      word = index
      result.append((start - text.startIndex)..<(index - text.startIndex))
    }
    return result
  }

  /// Signs that stand between the digits of one number, time or date.
  private static func isJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
