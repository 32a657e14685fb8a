/// What the page's `application/ld+json` says of its article.
struct LinkedData {
  var headline: String?
  var published: String?
  var updated: String?
  var publisher: String?
  var language: String?
  var url: String?
  var author: String?
  /// The article's text, as bytes between the quotes of a script in the decoded page.
  var body: Range<Int>?
  /// The entries of a live blog, in the script's order.
  var updates: [LiveUpdate] = []

  /// Types that are an article of some sort.
  ///
  /// - Source: <https://schema.org/Article> and its more specific types.
  private static let articleTypes: [String] = [
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting",
    "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting",
    "Report", "TechArticle", "ScholarlyArticle", "SocialMediaPosting", "Review",
    "AdvertiserContentArticle",
    "MedicalScholarlyArticle", "CreativeWork", "WebPage", "VideoObject",
  ]

  init(scripts: [DataScript], page: [UInt8]) {
    var bestRank = Int.max
    for script in scripts where script.isLinkedData {
      let tree = JSONTree(page[script.body])
      var inner = 0
      for index in tree.values.indices where index >= inner {
        if let name = tree.values[index].name, Self.isOthers(name, in: tree) {
          // Entries and readers' comments are articles of their own.
          if tree.equals(name, "liveBlogUpdate") { updates += LiveUpdate.all(in: tree, at: index) }
          inner = tree.values[index].end
          continue
        }
        guard tree.values[index].kind == .object, let rank = Self.rank(of: index, in: tree) else {
          continue
        }
        if rank < bestRank {
          bestRank = rank
          let fallback = self
          self = LinkedData(tree, index)
          updates = fallback.updates
          fill(from: fallback)
        } else {
          fill(from: LinkedData(tree, index))
        }
      }
    }
  }

  private init() {}

  private init(_ tree: JSONTree, _ index: Int) {
    func string(_ name: StaticString) -> String? {
      guard let value = tree.member(name, of: index).flatMap({ tree.string($0) }), !value.isEmpty
      else { return nil }
      return value
    }
    headline = string("headline")
    published = string("datePublished") ?? string("dateCreated") ?? string("uploadDate")
    updated = string("dateModified")
    language = string("inLanguage")
    publisher = Self.name("publisher", of: index, in: tree)
    author = Self.name("author", of: index, in: tree)
    url = string("url") ?? string("mainEntityOfPage")
    if let text = tree.member("articleBody", of: index), tree.values[text].kind == .string {
      body = tree.values[text].range
    }
  }

  private mutating func fill(from other: LinkedData) {
    headline = headline ?? other.headline
    published = published ?? other.published
    updated = updated ?? other.updated
    publisher = publisher ?? other.publisher
    language = language ?? other.language
    author = author ?? other.author
    body = body ?? other.body
  }

  private static func isOthers(_ name: Range<Int>, in tree: JSONTree) -> Bool {
    tree.equals(name, "liveBlogUpdate") || tree.equals(name, "comment")
      || tree.equals(name, "hasPart") || tree.equals(name, "itemListElement")
  }

  private static func rank(of object: Int, in tree: JSONTree) -> Int? {
    guard let type = tree.member("@type", of: object) else { return nil }
    let named = tree.values[type].kind == .array ? tree.members(of: type) : [type]
    return named.compactMap { tree.string($0) }.compactMap { articleTypes.firstIndex(of: $0) }.min()
  }

  /// The name of a person or organisation: itself a string, an object, or the first of a list.
  private static func name(_ member: StaticString, of object: Int, in tree: JSONTree) -> String? {
    guard var index = tree.member(member, of: object) else { return nil }
    if tree.values[index].kind == .array {
      guard let first = tree.members(of: index).first else { return nil }
      index = first
    }
    if tree.values[index].kind == .object {
      return tree.member("name", of: index).flatMap { tree.string($0) }
    }
    return tree.string(index)
  }
}
