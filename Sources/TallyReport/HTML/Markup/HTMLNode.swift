/// A piece of a page: an element with its attributes and content, or text.
///
/// Text goes in as it is and is escaped when it is written; there is no way to put markup in as
/// text. Tags and attribute names are fixed in the program.
enum HTMLNode: Sendable {
  /// Text of any origin.
  case text(String)
  /// An element; its content is dropped for tags that have none.
  case element(HTMLTag, [HTMLAttribute], [HTMLNode])
}

/// The elements that reports use.
///
/// There is no `script` and no `style`: the page's frame writes the program's own.
enum HTMLTag: String, Sendable {
  case a, abbr, article, b, blockquote, button, caption, cite, code, dd, details, div, dl, dt, em
  case figcaption, figure, footer, h1, h2, h3, h4, header, input, label, li, main, mark, nav, ol
  case option, p, section, select, small, span, strong, summary, table, tbody, td, th, thead, time
  case tr, ul
  case svg, g, line, rect, circle, path, tspan
  case svgText = "text"

  /// Whether the element has no content and no end tag.
  var isVoid: Bool { self == .input }
}

/// Collects nodes written one below the other.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ node: HTMLNode) -> [HTMLNode] { [node] }
  static func buildExpression(_ node: HTMLNode?) -> [HTMLNode] { node.map { [$0] } ?? [] }
  static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }
  static func buildExpression(_ text: String) -> [HTMLNode] { [.text(text)] }
  static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap(\.self) }
  static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }
  static func buildEither(first: [HTMLNode]) -> [HTMLNode] { first }
  static func buildEither(second: [HTMLNode]) -> [HTMLNode] { second }
  static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap(\.self) }
}

/// An element with content.
func element(
  _ tag: HTMLTag, _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode]
) -> HTMLNode {
  .element(tag, attributes, content())
}

/// An element without content.
func element(_ tag: HTMLTag, _ attributes: HTMLAttribute...) -> HTMLNode {
  .element(tag, attributes, [])
}

/// Words for those who hear the page.
func spoken(_ text: String) -> HTMLNode {
  element(.span, .class("spoken")) { text }
}
