import TallyModel

/// Tells the article's lines of a text dump from its menus, teasers and notices.
struct TextDumpChoice {
  private let lines: TextDumpLines
  private let shapes: [LineShape]
  /// The line that a date was glued to, as headlines have it.
  private let dated: Int?

  init(_ lines: TextDumpLines, dated: Int?) {
    self.lines = lines
    self.dated = dated
    shapes = lines.lines.map { LineShape(lines.text[$0.text]) }
  }

  /// The headline's line and the body's lines with their kinds.
  func choose() -> (headline: Int?, body: [(index: Int, kind: BlockKind)]) {
    guard let stretch = bodyStretch() else { return (nil, note()) }
    let headline = dated.map { looksLikeHeadline($0) ? $0 : nil } ?? headline(before: stretch)
    var body: [(Int, BlockKind)] = []
    for index in (headline ?? stretch.lowerBound - 1) + 1..<stretch.upperBound {
      if index < stretch.lowerBound {
        if isStandfirst(index) { body.append((index, .standfirst)) }
      } else if isPart(index, of: stretch) {
        body.append((index, kind(of: index)))
      }
    }
    return (headline, body)
  }

  /// All lines of a text that is no more than a note: "Twelve people died".
  ///
  /// Nobody pastes a menu of so few lines.
  private func note() -> [(index: Int, kind: BlockKind)] {
    let told = shapes.indices.filter { !bytes($0).isEmpty && !shapes[$0].isNotice && $0 != dated }
    return told.count <= Self.longestNote ? told.map { ($0, .paragraph) } : []
  }

  private static let longestNote = 3

  /// The lines of running text, up to where the page goes on to other things.
  private func bodyStretch() -> Range<Int>? {
    var shapes = shapes
    if let dated, shapes.indices.contains(dated) {
      shapes.removeSubrange(...dated)
      return bodyEnd(shapes.articleStretch(), shift: dated + 1)
    }
    return bodyEnd(shapes.articleStretch(), shift: 0)
  }

  private func bodyEnd(_ stretch: Range<Int>?, shift: Int) -> Range<Int>? {
    guard let stretch else { return nil }
    let lower = stretch.lowerBound + shift
    let upper = stretch.upperBound + shift
    let all = (lower..<upper).count { shapes[$0].isProse }
    var seen = 0
    for index in lower..<upper {
      // Most of the prose stands before comments and other posts.
      if seen > 0, seen * 2 >= all, DumpNotices.isEnd(bytes(index)) { return lower..<index }
      if shapes[index].isProse { seen += 1 }
    }
    return lower..<upper
  }

  /// Whether a line inside the stretch belongs to the article.
  ///
  /// Text, lists, and headings alone before text do; several short lines after one another are teasers or a menu.
  private func isPart(_ index: Int, of stretch: Range<Int>) -> Bool {
    let shape = shapes[index]
    if shape.isNotice || shape.isFigures { return false }
    if shape.isProse || shape.isSentence || lines.lines[index].isListItem { return true }
    let next = index + 1
    return stretch.contains(next) && !lines.lines[next].isListItem
      && (shapes[next].isProse || shapes[next].isSentence) && !shapes[next].isNotice
  }

  /// Whether a line between headline and body says something, and is no byline or button.
  private func isStandfirst(_ index: Int) -> Bool {
    let shape = shapes[index]
    return (shape.isProse || (shape.isSentence && shape.length >= 40)) && !shape.isNotice
  }

  private func kind(of index: Int) -> BlockKind {
    if lines.lines[index].isListItem { return .listItem }
    return shapes[index].isProse || shapes[index].isSentence ? .paragraph : .heading
  }

  private func bytes(_ index: Int) -> ArraySlice<UInt8> { lines.text[lines.lines[index].text] }

  /// The line that heads the body: of the lines shaped like a headline the one that shares most
  /// words with the text, set apart lines and near ones first.
  private func headline(before stretch: Range<Int>) -> Int? {
    let vocabulary = vocabulary(of: stretch)
    var best: (index: Int, score: Int)?
    for index in 0..<stretch.lowerBound where looksLikeHeadline(index) {
      let shared = longWords(index).count { vocabulary.contains($0) }
      let score = 4 * shared + (lines.lines[index].isSetApart ? 3 : 0)
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    if best == nil, looksLikeHeadline(stretch.lowerBound), !shapes[stretch.lowerBound].isSentence {
      return stretch.lowerBound
    }
    return best?.index
  }

  private func vocabulary(of stretch: Range<Int>) -> Set<ArraySlice<UInt8>> {
    var words: Set<ArraySlice<UInt8>> = []
    // The first paragraphs say what the headline says.
    for index in stretch.prefix(8) { words.formUnion(longWords(index)) }
    return words
  }

  /// The words of a line that are long enough to mean something, by their first six bytes.
  private func longWords(_ index: Int) -> Set<ArraySlice<UInt8>> {
    Set(
      bytes(index).split { $0 < 0x41 }.filter { $0.count >= 4 }
        .map { ArraySlice(Array($0.prefix(6).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })) })
  }

  private func looksLikeHeadline(_ index: Int) -> Bool {
    let line = bytes(index)
    let words = line.split(separator: 0x20).count { ($0.first ?? 0) > 0x2F }
    return words >= 4 && line.count >= 20 && line.count < 200 && !shapes[index].isFigures
      && !shapes[index].isNotice && !lines.lines[index].isListItem
      && DateText.timestamp(in: line) == nil
  }
}
