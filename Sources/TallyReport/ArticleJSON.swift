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
      json.member("blocks", each: article.blocks) { $0.block($1, of: article) }
    }
  }

  private mutating func block(_ block: Block, of article: Article) {
    let place = article.place(of: block.range)
    object { json in
      json.member("kind", block.kind.rawValue)
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
