import TallyModel

/// Tells the article's lines of a text dump from its menus, teasers and notices.
struct TextDumpChoice {
  private let lines: TextDumpLines
  /// Whether a date was glued before the first line, as a headline's.
  private let startsWithHeadline: Bool

  init(_ lines: TextDumpLines, startsWithHeadline: Bool) {
    self.lines = lines
    self.startsWithHeadline = startsWithHeadline
  }

  /// The headline's line and the body's lines with their kinds.
  func choose() -> (headline: Int?, body: [(index: Int, kind: BlockKind)]) {
    var isProse = lines.lines.indices.map { self.isProse($0) }
    if startsWithHeadline, !isProse.isEmpty, looksLikeHeadline(0) { isProse[0] = false }
    let end = end(isProse)
    guard let first = isProse.firstIndex(of: true), let last = isProse[..<end].lastIndex(of: true)
    else {
      return (nil, [])
    }
    let headline = headline(before: first)
    var body: [(Int, BlockKind)] = []
    for index in (headline.map { $0 + 1 } ?? first)...max(last, first) where index <= last {
      if index < first, !isSentence(index) { continue }
      guard !DumpNotices.isNotice(bytes(index)), !headsNotice(index) else { continue }
      body.append((index, kind(of: index, isProse: isProse[index], before: first)))
    }
    return (headline, body)
  }

  /// Where the page goes on to other things, the line count when it does not.
  ///
  /// Comments, other posts or a disclaimer; most of the prose must stand before it.
  private func end(_ isProse: [Bool]) -> Int {
    let all = isProse.count { $0 }
    var seen = 0
    for index in isProse.indices {
      if seen > 0, seen * 2 >= all, DumpNotices.isEnd(bytes(index)) { return index }
      if isProse[index] { seen += 1 }
    }
    return isProse.count
  }

  /// Whether a line that is no sentence stands right before a notice, as a blurb's heading does.
  private func headsNotice(_ index: Int) -> Bool {
    index + 1 < lines.lines.count && !isSentence(index) && bytes(index).count < 60
      && DumpNotices.isNotice(bytes(index + 1))
  }

  private func kind(of index: Int, isProse: Bool, before first: Int) -> BlockKind {
    if lines.lines[index].isListItem { return .listItem }
    if index < first { return .standfirst }
    return isProse || isSentence(index) ? .paragraph : .heading
  }

  private func bytes(_ index: Int) -> ArraySlice<UInt8> { lines.text[lines.lines[index].text] }

  private func isProse(_ index: Int) -> Bool {
    bytes(index).count >= 120 && !DumpNotices.isNotice(bytes(index))
      || (bytes(index).count >= 60 && isSentence(index) && !DumpNotices.isNotice(bytes(index)))
  }

  /// Whether a line ends as sentences do.
  private func isSentence(_ index: Int) -> Bool {
    let line = bytes(index)
    let end = String(decoding: line.suffix(4), as: UTF8.self)
    return end.unicodeScalars.reversed().first { !"\"')]”’»".unicodeScalars.contains($0) }
      .map { ".!?…。！？".unicodeScalars.contains($0) } ?? false
  }

  /// The line that heads the prose: the first of several words that is no list item.
  private func headline(before first: Int) -> Int? {
    var best: Int?
    for index in 0..<first where !lines.lines[index].isListItem {
      guard looksLikeHeadline(index), !isSentence(index) || startsWithHeadline else { continue }
      if best == nil { best = index }
    }
    return best
  }

  private func looksLikeHeadline(_ index: Int) -> Bool {
    let line = bytes(index)
    let words = line.split(separator: 0x20).filter { ($0.first ?? 0) > 0x2F }.count
    return words >= 4 && line.count >= 20 && line.count < 200
  }
}
