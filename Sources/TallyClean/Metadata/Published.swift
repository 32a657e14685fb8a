import TallyModel

/// When the article was published and last changed.
///
/// In order: JSON-LD, `meta`, microdata, `time`. A page that says nothing stays undated.
enum Published {
  static func find(_ data: LinkedData, _ tags: MetaTags, _ arena: Arena, _ texts: NodeTexts)
    -> Timestamp?
  {
    if let date = data.published.flatMap({ DateText.timestamp(in: $0) }) { return date }
    for name in names {
      if let date = tags[[name]].flatMap({ DateText.timestamp(in: $0) }) { return date }
    }
    return dated(tags, arena, texts)
  }

  static func updated(_ data: LinkedData, _ tags: MetaTags) -> Timestamp? {
    (data.updated ?? tags[["article:modified_time", "og:updated_time", "lastmod", "last-modified"]])
      .flatMap { DateText.timestamp(in: $0) }
  }

  /// - Source: OpenGraph, Dublin Core, Parse.ly, Sailthru and schema.org as pages use them.
  private static let names = [
    "article:published_time", "og:published_time", "article:published", "datepublished",
    "date.published", "published_time", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued",
    "dcterms.created", "dc.date", "dcterms.date", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "article.published", "dcsext.articlefirstpublished",
    "article_date_original", "originalpublicationdate", "datecreated", "date",
    "article:created_time", "og:pubdate", "vr:published_time", "displaydate",
  ]

  private static func dated(_ tags: MetaTags, _ arena: Arena, _ texts: NodeTexts) -> Timestamp? {
    var first: Timestamp?
    for node in tags.dated {
      let stated = arena.string(.datetime, of: node) ?? arena.string(.content, of: node)
      let date =
        stated.flatMap { DateText.timestamp(in: $0) }
        ?? DateText.timestamp(in: texts.text(of: node))
      guard let date else { continue }
      if arena.value(.itemprop, of: node, contains: "published") { return date }
      if arena.value(.itemprop, of: node, contains: "modified") { continue }
      if first == nil { first = date }
    }
    return first
  }
}
