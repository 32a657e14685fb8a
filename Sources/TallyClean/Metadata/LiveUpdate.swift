import TallyModel

/// One entry of a live blog as JSON-LD lists it.
///
/// - Source: <https://schema.org/liveBlogUpdate>
struct LiveUpdate {
  /// Its heading and its text, as bytes between the quotes of a script in the decoded page.
  var headline: Range<Int>?
  var body: Range<Int>
  var published: Timestamp?

  /// The entries in the value at `index`, a list of postings or a single one.
  static func all(in tree: JSONTree, at index: Int) -> [LiveUpdate] {
    let postings = tree.values[index].kind == .array ? tree.members(of: index) : [index]
    return postings.compactMap { LiveUpdate(tree, $0) }
  }

  private init?(_ tree: JSONTree, _ posting: Int) {
    func string(_ name: StaticString) -> Range<Int>? {
      tree.member(name, of: posting).flatMap {
        tree.values[$0].kind == .string ? tree.values[$0].range : nil
      }
    }
    guard let body = string("articleBody"), !body.isEmpty else { return nil }
    self.body = body
    headline = string("headline")
    published =
      (tree.member("datePublished", of: posting) ?? tree.member("dateModified", of: posting))
      .flatMap { tree.string($0) }.flatMap { DateText.timestamp(in: $0) }
  }
}
