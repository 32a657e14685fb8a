public import TallyModel

extension JSONWriter {
  /// Writes one article as `tally clean` prints it.
  ///
  /// `text` is the body without the headline, its blocks joined by line feeds.
  public mutating func article(_ article: Article) {
    let body = article.blocks.filter { $0.kind != .headline }
    object { json in
      json.member("path", article.header.path)
      json.member("record", article.header.record)
      json.member("title", article.header.title)
      json.member("source", article.header.source)
      json.member("published", article.header.published?.description)
      json.member("language", article.header.language)
      json.member("url", article.header.url)
      json.member("text", body.map { article.string(in: $0.range) }.joined(separator: "\n"))
      json.member("blocks", each: article.blocks.flatMap(Self.pieces)) {
        $0.piece($1, of: article)
      }
    }
  }

  /// A block, or one that the file holds in several strings as one for each: each with its place.
  private static func pieces(of block: Block) -> [(block: Block, continues: Bool)] {
    if block.parts.isEmpty { return [(block, false)] }
    return block.parts.enumerated().map {
      (Block(kind: block.kind, range: $1, published: block.published), $0 > 0)
    }
  }

  private mutating func piece(_ piece: (block: Block, continues: Bool), of article: Article) {
    let block = piece.block
    let place = article.place(of: block.range)
    object { json in
      json.member("kind", block.kind.rawValue)
      if piece.continues { json.member("continues", true) }
      if let published = block.published { json.member("published", published.description) }
      json.member("text", article.string(in: block.range))
      json.member("offset", place.offset)
      json.member("length", place.length)
      json.member("line", place.line)
      json.member("column", place.column)
    }
  }
}

/// One article as a line of JSON Lines.
public func articleLine(_ article: Article) -> [UInt8] {
  var json = JSONWriter()
  json.article(article)
  json.endRecord()
  return json.bytes
}
