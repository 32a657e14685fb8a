import TallyModel
import TallyText

extension Article {
  /// The article without the blocks that its source's pages repeat.
  func without(_ profile: SourceProfile) -> Article {
    let kept = blocks.filter {
      $0.kind == .headline || !profile.repeats(text[$0.range], of: header.source)
    }
    guard kept.count < blocks.count, kept.contains(where: { $0.kind != .headline }) else {
      return self
    }
    var article = self
    (article.blocks, article.text, article.origin) = ([], [], OffsetMap())
    for var block in kept {
      let start = article.text.count
      let end = block.range.isEmpty ? 0 : origin.target(of: block.range.upperBound - 1) + 1
      article.text.append(contentsOf: text[block.range])
      article.origin.append(origin, of: block.range, at: start)
      block.range = start..<article.text.count
      article.blocks.append(block)
      article.origin.append(source: article.text.count, target: end)
      article.text.append(0x0A)
    }
    return article
  }
}
