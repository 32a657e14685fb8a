/// What speaks for and against a line of a text dump being part of the article.
struct LineShape {
  /// Whether the line ends as sentences do, and not in the dots of a cut-off teaser.
  let isSentence: Bool
  /// Whether it holds enough running text to be a paragraph by itself.
  let isProse: Bool
  /// Whether most of its words are figures, as in tickers and tables.
  let isFigures: Bool
  /// Whether it is a notice: newsletter, related link, share button, small print.
  let isNotice: Bool
  /// Whether it speaks to the reader about the site, as terms and privacy texts do.
  let isTerms: Bool
  let length: Int

  init(_ line: ArraySlice<UInt8>) {
    length = line.count
    isSentence = Self.endsAsSentence(line)
    isNotice = DumpNotices.isNotice(line)
    isTerms = DumpNotices.isTerms(line)
    isFigures = Self.isMostlyFigures(line)
    isProse =
      !isNotice && !isFigures && (line.count >= 120 || (line.count >= 60 && isSentence))
  }

  /// What the line adds to a stretch of lines: above zero for running text, below for the rest.
  ///
  /// Long paragraphs count for more, but none for more than four lines of menu count against.
  var weight: Int {
    if isNotice || isFigures { return -4 }
    if isTerms { return -2 }
    if isProse { return min(8, 3 + length / 60) }
    return isSentence && length >= 25 ? 2 : -2
  }

  private static func endsAsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    let end = String(decoding: line.suffix(8), as: UTF8.self)
    if end.hasSuffix("...") || end.hasSuffix("…") { return false }
    return end.unicodeScalars.reversed().first { !"\"')]”’»".unicodeScalars.contains($0) }
      .map { ".!?。！？".unicodeScalars.contains($0) } ?? false
  }

  private static func isMostlyFigures(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split(separator: 0x20)
    guard words.count >= 2, line.count < 160 else { return false }
    let figures = words.count { word in word.contains { $0 >= 0x30 && $0 <= 0x39 } }
    return figures * 2 >= words.count && !endsAsSentence(line)
  }
}

extension Array where Element == LineShape {
  /// The stretch of lines that holds the article.
  ///
  /// Stretches are the runs of lines whose weights sum to the most; of those that come near the
  /// best, the first, since what follows an article in a dump (comments, terms) may be long too.
  /// - Complexity: O(n).
  func articleStretch() -> Range<Int>? {
    let stretches = stretches()
    guard let best = stretches.map(\.weight).max(), best > 0 else { return nil }
    // Small print is at times as long as the article; what stands before it rarely is.
    return stretches.first { $0.weight * 3 >= best }?.lines
  }

  /// How much may be lost between two paragraphs of one article.
  private static var breakWeight: Int { 24 }

  private func stretches() -> [(lines: Range<Int>, weight: Int)] {
    var found: [(lines: Range<Int>, weight: Int)] = []
    var start: Int?
    var sum = 0
    var best = 0
    var end = 0
    for (index, shape) in enumerated() {
      if start == nil, shape.isProse || (shape.isSentence && shape.weight > 0) {
        start = index
        sum = 0
        best = 0
      }
      guard let first = start else { continue }
      sum += shape.weight
      if sum > best {
        best = sum
        end = index + 1
      }
      // A stretch ends where a dozen lines of menu, or half a dozen notices, came after its best
      // line: advertisements inside an article are shorter.
      if best - sum > Self.breakWeight {
        if best > 0 { found.append((first..<end, best)) }
        start = nil
      }
    }
    if let first = start, best > 0 { found.append((first..<end, best)) }
    return found
  }
}
