public import TallyModel

/// The formats of `tally clean` and `tally extract`, whose output is one piece an article.
public enum PieceFormat: String, Sendable, Hashable, CaseIterable {
  case jsonl, json, text, markdown

  /// The pieces of all articles put together; those without anything to say are empty.
  public func joined(_ pieces: [[UInt8]]) -> [UInt8] {
    var bytes = opening
    var isFirst = true
    for piece in pieces where !piece.isEmpty {
      if !isFirst { bytes += separator }
      bytes += piece
      isFirst = false
    }
    return bytes + closing
  }

  /// What stands before all pieces.
  public var opening: [UInt8] { self == .json ? Array("[\n".utf8) : [] }

  /// What stands between two pieces.
  public var separator: [UInt8] {
    switch self {
    case .jsonl: []
    case .text, .markdown: Array("\n".utf8)
    case .json: Array(",\n".utf8)
    }
  }

  /// What stands behind all pieces.
  public var closing: [UInt8] { self == .json ? Array("\n]\n".utf8) : [] }
}

/// One article in a format of `tally clean`.
public func rendered(_ article: Article, as format: PieceFormat) -> [UInt8] {
  switch format {
  case .jsonl: return articleLine(article)
  case .json:
    var line = articleLine(article)
    line.removeLast()
    return line
  case .text: return Array(plainText(article).utf8)
  case .markdown: return Array(markdown(article).markup.utf8)
  }
}

/// The claims of one article in a format of `tally extract`, which has no Markdown.
public func rendered(_ record: ArticleRecord, as format: PieceFormat) -> [UInt8] {
  switch format {
  case .jsonl: return claimLines(of: [record])
  case .json:
    let lines = record.claims.map { claim -> [UInt8] in
      var json = JSONWriter()
      json.claim(claim, of: record)
      return json.bytes
    }
    return Array(lines.joined(separator: ",\n".utf8))
  case .text, .markdown: return Array(claimText(record).utf8)
  }
}

/// Title, source and date, then a paragraph a block, for a terminal.
private func plainText(_ article: Article) -> String {
  let header = article.header
  var lines = [header.title.isEmpty ? header.path : header.title]
  lines.append(
    "\(header.source), \(Phrases.date(header.published, withTime: true)), \(header.path)")
  for block in article.blocks where block.kind != .headline {
    lines.append("")
    lines.append((block.kind == .listItem ? "- " : "") + article.string(in: block.range))
  }
  return lines.map { VisibleText($0).description + "\n" }.joined()
}

/// The article as Markdown: its title as heading, its blocks as what they are.
private func markdown(_ article: Article) -> MarkdownText {
  let header = article.header
  let date = Phrases.date(header.published, withTime: true)
  var text: MarkdownText = "# \(header.title.isEmpty ? header.path : header.title)\n\n"
  text += "\(header.source), \(date)\n"
  var last: BlockKind?
  for block in article.blocks where block.kind != .headline {
    let words = article.string(in: block.range)
    if block.kind != .listItem || last != .listItem { text += "\n" }
    switch block.kind {
    case .heading: text += "## \(words)\n"
    case .listItem: text += "- \(words)\n"
    case .quote: text += "> \(words)\n"
    case .caption: text += "*\(words)*\n"
    case .standfirst: text += "**\(words)**\n"
    case .headline, .paragraph, .tableCell: text += "\(words)\n"
    }
    last = block.kind
  }
  return text
}

/// A line a claim: place, what it means, the words, and what it is said of.
private func claimText(_ record: ArticleRecord) -> String {
  record.claims.map { claim in
    let place = "\(record.header.path):\(claim.place.line):\(claim.place.column)"
    let subject = claim.subject.map { " of \($0)" } ?? ""
    let line = "\(place): \(meaning(of: claim.quantity)): “\(record.words(of: claim))”\(subject)"
    return VisibleText(line).description + "\n"
  }.joined()
}

/// What a figure means in a few words: "count about 400000 chip".
private func meaning(of quantity: Quantity) -> String {
  let ends = [quantity.low, quantity.high].map { $0?.description ?? "" }
  let range = ends == ["", ""] ? "" : ends.joined(separator: "..")
  let number = quantity.value?.description ?? range
  let hedge = quantity.qualifier == .exactly ? "" : quantity.qualifier.rawValue
  let unit = quantity.unit.currency ?? quantity.unit.name
  return [quantity.kind.rawValue, hedge, number, unit].filter { !$0.isEmpty }
    .joined(separator: " ")
}
