import TallyModel
import TallyText

/// An article read from an HTML page.
struct HTMLArticle {
  private let decoded: DecodedPage
  private let path: String

  init(_ decoded: DecodedPage, path: String) {
    self.decoded = decoded
    self.path = path
  }

  func cleaned() -> (ArticleHeader, ArticleText)? {
    let sifted = Sieve.sift(decoded.bytes)
    let arena = ArenaParser.parse(sifted.bytes)
    let list = BlockCollector.blocks(of: arena, page: sifted.bytes)
    let tags = MetaTags(arena)
    let texts = NodeTexts(arena: arena, page: sifted.bytes)
    let data = LinkedData(scripts: sifted.scripts, page: decoded.bytes)
    let title = Title(data, tags, texts)
    let features = BlockFeatures(
      arena: arena, list: list, title: title.node, linkedBody: linkedBody(data))
    var choice = BodyChoice(arena: arena, list: list, features: features)
    let chosen = choice.choose()
    guard let text = text(of: chosen, in: list, sifted, data, title: title.node, texts) else {
      return nil
    }
    let url = tags.canonical ?? tags[["og:url"]] ?? data.url
    let published = Published(
      data: data, tags: tags, arena: arena, texts: texts, list: list, title: title.node, url: url)
    return (header(data, tags, title, url: url, published: published.find()), text)
  }

  /// The headline and the chosen blocks, or what a script holds in their place.
  private func text(
    of chosen: [Int], in list: BlockList, _ sifted: SiftedPage, _ data: LinkedData, title: Int?,
    _ texts: NodeTexts
  ) -> ArticleText? {
    var text = ArticleText()
    if let title {
      let folded = texts.folded(title)
      text.append(.headline, folded.bytes, 0..<folded.bytes.count, origin: folded.origin)
    }
    let size = chosen.reduce(0) { $0 + list.blocks[$1].text.count }
    if size < StoredBody.shortBody {
      let shown = chosen.flatMap { list.text[list.blocks[$0].text] + [0x0A] }
      if let stored = StoredBody.find(sifted, decoded.bytes, data, shown: shown) {
        text.map(through: sifted.origin)
        for block in stored.blocks {
          text.append(block.kind, stored.text.bytes, block.text, origin: stored.text.origin)
        }
        return text
      }
    }
    guard !chosen.isEmpty else { return nil }
    for index in chosen {
      let block = list.blocks[index]
      text.append(block.kind, list.text, block.text, origin: list.origin)
    }
    text.map(through: sifted.origin)
    return text
  }

  private func linkedBody(_ data: LinkedData) -> Set<UInt64> {
    guard let body = data.body else { return [] }
    var bytes: [UInt8] = []
    JSONString.decode(decoded.bytes[body]) { piece, _, _ in bytes.append(contentsOf: piece) }
    return Set(LinkedBody.hashes(of: bytes))
  }

  private func header(
    _ data: LinkedData, _ tags: MetaTags, _ title: Title, url: String?, published: Timestamp?
  ) -> ArticleHeader {
    ArticleHeader(
      path: path, source: Source.find(data, tags, url: url, path: path), title: title.text,
      published: published, updated: Published.updated(data, tags),
      language: (tags.language ?? tags[["og:locale", "content-language"]] ?? data.language)
        .map { $0.lowercased() },
      url: url, byline: data.author ?? tags[["author"]])
  }
}
