/// A section of a story's report: a heading and items that can go on on further pages.
struct StorySection {
  /// The section's place.
  var anchor: Anchor
  /// What is in its further pages' names.
  var part: String
  /// The heading.
  var title: String
  /// A shorter one for the list of contents.
  var short: String
  /// How many things there are, for the list of contents; `nil` for none shown.
  var count: Int?
  /// A sentence on what is shown.
  var intro: [HTMLNode] = []
  /// What holds the items.
  var list: List = .cards
  /// Whether the items are facts, which can be filtered and sorted.
  var holdsFacts = false
  /// The items in order.
  var items: [Item]

  /// What holds the items of a section.
  enum List {
    case cards, sources, singles, plain
  }

  /// Something that stays on one page, with the places in it.
  struct Item {
    var anchors: [Anchor]
    var node: HTMLNode
  }

  /// The section with those of its items that are on a page.
  func render(_ items: ArraySlice<Item>, more: [HTMLNode] = []) -> HTMLNode {
    let heading = Anchor("section", "\(anchor.name)-title")
    return element(.section, .id(anchor), .labelled(by: heading)) {
      element(.h2, .id(heading)) { title }
      if !intro.isEmpty { element(.div, .class("intro")) { intro } }
      holder(items.map(\.node))
      more
    }
  }

  private func holder(_ nodes: [HTMLNode]) -> [HTMLNode] {
    if nodes.isEmpty { return [] }
    switch list {
    case .cards: return [element(.div, .class("cards")) { nodes }]
    case .sources: return [element(.div, .class("cards sources")) { nodes }]
    case .singles: return [element(.ul, .class("singles")) { nodes }]
    case .plain: return nodes
    }
  }
}
