package import TallyModel
import TallyText

/// A page's blocks as rows of features, for fitting trees, and its article by given trees.
package struct BodySample: Sendable {
  private var page: ParsedPage
  private let path: String
  /// The blocks' texts, in the page's order.
  package let texts: [String]
  /// Where each block stands: the elements around it with their names, the innermost first.
  package var places: [String] { page.list.blocks.map { place(of: $0.node) } }
  /// How many of `FittedTrees.columns` the first look has.
  package static let firstColumns = BlockFeatures.count

  /// A sample of an HTML page.
  package init(of page: Page) {
    path = page.path
    self.page = ParsedPage(DecodedPage(page.bytes))
    let list = self.page.list
    texts = list.blocks.map { String(decoding: list.text[$0.text], as: UTF8.self) }
  }

  /// The features of the first look, row after row.
  package var firstRows: [Int16] { page.features.table.byRows }

  /// The features of the second look, row after row, after a first look by `models`.
  package func secondRows(after models: BodyModels) -> [Int16] {
    let context = BlockContext(page.features, scores: models.firstScores(page.features))
    return page.features.table.joined(context.table).byRows
  }

  /// The same sample as if no element of the page had a name that says what it is.
  package func withoutNames() -> BodySample {
    var sample = self
    sample.page.features = page.features.withoutNames()
    return sample
  }

  /// The scores of the blocks.
  package func scores(_ models: BodyModels) -> [Int] { models.scores(page.features) }

  /// The article by these models: title, day and text.
  package func article(_ models: BodyModels) -> (title: String, published: String, text: String) {
    guard let (header, text) = HTMLArticle(page, path: path, models: models).cleaned() else {
      return ("", "", "")
    }
    let lines = text.blocks.filter { $0.kind != .headline }.map {
      String(decoding: text.bytes[$0.range], as: UTF8.self)
    }
    return (header.title, header.published?.description ?? "", lines.joined(separator: "\n"))
  }

  private func place(of node: Int) -> String {
    var parts: [String] = []
    var node = node
    while node > 0, parts.count < 7 {
      var part = String(describing: page.arena.nodes[node].tag)
      for (name, mark) in [(AttributeName.class, "."), (.id, "#")] {
        if let value = page.arena.string(name, of: node) { part += mark + value.prefix(50) }
      }
      if page.features.shape.level[node] >= 0 { part += "^" }
      parts.append(part)
      node = Int(page.arena.nodes[node].parent)
    }
    return parts.joined(separator: " < ")
  }
}
