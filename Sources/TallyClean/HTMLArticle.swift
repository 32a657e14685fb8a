import TallyModel
import TallyText

/// An article read from an HTML page.
struct HTMLArticle {
  private let page: ParsedPage
  private let path: String
  private let models: BodyModels

  init(_ page: ParsedPage, path: String, models: BodyModels) {
    self.page = page
    self.path = path
    self.models = models
  }

  init(
    _ decoded: DecodedPage, path: String, models: BodyModels = .standard,
    limits: ArticleLimits = .standard
  ) {
    page = ParsedPage(decoded, limits: limits)
    self.path = path
    self.models = models
  }

  /// The limits that the page went beyond.
  var cuts: Set<LimitCut> { page.cuts }

  func cleaned() -> (ArticleHeader, ArticleText)? {
    var choice = BodyChoice(
      arena: page.arena, list: page.list, features: page.features, models: models)
    guard let text = text(of: choice.choose()) else { return nil }
    let url = page.tags.canonical ?? page.tags[["og:url"]] ?? page.data.url
    let published = Published(
      data: page.data, tags: page.tags, arena: page.arena, texts: page.texts, list: page.list,
      title: page.title.node, url: url)
    return (header(url: url, published: published.find()), text)
  }

  /// The headline and the chosen blocks, or what a script holds in their place.
  private func text(of chosen: [Int]) -> ArticleText? {
    let list = page.list
    var text = ArticleText()
    if let title = page.title.node {
      let folded = page.texts.folded(title)
      text.append(.headline, folded.bytes, 0..<folded.bytes.count, origin: folded.origin)
    }
    let size = chosen.reduce(0) { $0 + list.blocks[$1].text.count }
    if size < StoredBody.shortBody {
      let shown = chosen.flatMap { list.text[list.blocks[$0].text] + [0x0A] }
      if let stored = StoredBody.find(page.scripts, page.decoded.bytes, page.data, shown: shown) {
        for block in stored.blocks {
          text.append(
            block.kind, stored.text.bytes, block.text, origin: stored.text.origin,
            published: block.published, parts: block.parts)
        }
        return text
      }
    }
    guard !chosen.isEmpty else { return nil }
    var features = page.features
    let entries = LiveEntries(page.arena, dated: page.tags.dated, features: &features)
    let updates = LiveUpdateTimes(page.data.updates, in: page.decoded.bytes)
    for index in chosen {
      let block = list.blocks[index]
      text.append(
        block.kind, list.text, block.text, origin: list.origin,
        published: entries.time(of: block.node) ?? updates.time(of: list.text[block.text]))
    }
    return text
  }

  private func header(url: String?, published: Timestamp?) -> ArticleHeader {
    let (data, tags) = (page.data, page.tags)
    return ArticleHeader(
      path: path, source: Source.find(data, tags, url: url, path: path), title: page.title.text,
      published: published, updated: Published.updated(data, tags),
      language: (tags.language ?? tags[["og:locale", "content-language"]] ?? data.language)
        .map { $0.lowercased() },
      url: url, byline: data.author ?? tags[["author"]])
  }
}
