/// The `meta`, `link`, `html` and `time` elements that say something of the article.
struct MetaTags {
  /// Contents by name, property, itemprop or http-equiv in lower case; the first of each counts.
  private(set) var contents: [String: String] = [:]
  private(set) var canonical: String?
  private(set) var language: String?
  /// `time` elements and other elements with an itemprop date, in document order.
  private(set) var dated: [Int] = []
  /// The node of `title`.
  private(set) var title: Int?
  /// The nodes of `h1`.
  private(set) var headings: [Int] = []

  init(_ arena: Arena) {
    for (index, node) in arena.nodes.enumerated() {
      switch node.tag {
      case .meta: read(meta: index, arena)
      case .link: read(link: index, arena)
      case .html where language == nil: language = arena.string(.lang, of: index)
      case .title where title == nil: title = index
      case .h1: headings.append(index)
      case .time: dated.append(index)
      case .text: continue
      default:
        if node.count > 0, arena.value(.itemprop, of: index, contains: "date") {
          dated.append(index)
        }
      }
    }
  }

  private mutating func read(meta index: Int, _ arena: Arena) {
    guard let content = arena.string(.content, of: index), !content.isEmpty else { return }
    let names: [AttributeName] = [.property, .name, .itemprop, .httpequiv]
    for name in names {
      guard let key = arena.string(name, of: index)?.lowercased() else { continue }
      if contents[key] == nil { contents[key] = content }
    }
  }

  private mutating func read(link index: Int, _ arena: Arena) {
    guard canonical == nil, arena.value(.rel, of: index, contains: "canonical") else { return }
    canonical = arena.string(.href, of: index)
  }

  /// The first content that is there.
  subscript(names: [String]) -> String? {
    for name in names { if let content = contents[name] { return content } }
    return nil
  }
}
