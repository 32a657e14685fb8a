import TallyModel

/// When the article was published and last changed.
///
/// In order: JSON-LD, `meta`, microdata and `time`, the dates about the headline, the address. A
/// page that says nothing stays undated.
struct Published {
  let data: LinkedData
  let tags: MetaTags
  let arena: Arena
  let texts: NodeTexts
  let list: BlockList
  /// The headline's element.
  let title: Int?
  /// The page's address.
  let url: String?

  /// The day a reader would give, with its time where the page states one.
  func find() -> Timestamp? {
    let visible = VisibleDates.around(title: title, in: list)
    guard let stated = stated(visible) else {
      return dated() ?? visible.first ?? url.flatMap { AddressDate.find(in: $0) }
    }
    return seen(stated, among: visible)
  }

  /// What JSON-LD says and what `meta` says; where they are more than a day apart, the one that
  /// the reader or the address is shown.
  private func stated(_ visible: [Timestamp]) -> Timestamp? {
    let linked = data.published.flatMap { DateText.timestamp(in: $0) }
    let tagged = Self.names.lazy.compactMap { tags[[$0]] }.compactMap { DateText.timestamp(in: $0) }
      .first
    guard let linked, let tagged else { return linked ?? tagged }
    guard abs(linked.dayNumber - tagged.dayNumber) > 1 else { return linked }
    let shown = visible + (url.flatMap { AddressDate.find(in: $0) }.map { [$0] } ?? [])
    func isShown(_ date: Timestamp) -> Bool {
      shown.contains { abs($0.dayNumber - date.dayNumber) <= 1 }
    }
    return !isShown(linked) && isShown(tagged) ? tagged : linked
  }

  /// The stated date as the page shows it.
  ///
  /// Where the page shows another day than the stated instant has in UTC, it is the day of the
  /// place it was written for. A page renewed months later that shows only the day of its renewal
  /// is of that day: guides and rankings that are kept current.
  private func seen(_ stated: Timestamp, among visible: [Timestamp]) -> Timestamp {
    let shown = visible.map(\.dayNumber)
    guard !shown.isEmpty, !shown.contains(stated.dayNumber) else { return stated }
    if let near = visible.first(where: { abs($0.dayNumber - stated.dayNumber) == 1 }) {
      return near
    }
    if let renewed = Self.updated(data, tags), renewed.dayNumber - stated.dayNumber >= 60,
      shown.contains(where: { abs($0 - renewed.dayNumber) <= 1 })
    {
      return renewed
    }
    return stated
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

  /// The date of microdata or a `time` element, the first behind the headline before others: a
  /// clock or a teaser's date may stand in the page's head.
  private func dated() -> Timestamp? {
    var behind: Timestamp?
    var ahead: Timestamp?
    for node in tags.dated where !arena.value(.itemprop, of: node, contains: "modified") {
      let attribute = arena.string(.datetime, of: node) ?? arena.string(.content, of: node)
      let date =
        attribute.flatMap { DateText.timestamp(in: $0) }
        ?? DateText.timestamp(in: texts.text(of: node))
      guard let date else { continue }
      if arena.value(.itemprop, of: node, contains: "published") { return date }
      if node > (title ?? 0) { behind = behind ?? date } else { ahead = date }
    }
    return behind ?? ahead
  }
}
