import TallyModel
import TallyText

/// A page as far as it is read before it is known which of its blocks are the article.
struct ParsedPage {
  let decoded: DecodedPage
  /// The scripts that may hold data.
  let scripts: [DataScript]
  /// The limits that the page went beyond.
  let cuts: Set<LimitCut>
  let arena: Arena
  let list: BlockList
  let tags: MetaTags
  let texts: NodeTexts
  let data: LinkedData
  let title: Title
  var features: BlockFeatures

  init(_ decoded: DecodedPage, limits: ArticleLimits = .standard) {
    self.decoded = decoded
    var sifted = Sieve.sift(decoded.bytes, limits: limits)
    (scripts, cuts) = (sifted.scripts, sifted.cuts)
    arena = ArenaParser.parse(&sifted)
    list = BlockCollector.blocks(of: arena, page: decoded.bytes)
    tags = MetaTags(arena)
    texts = NodeTexts(arena: arena, page: decoded.bytes)
    data = LinkedData(scripts: scripts, page: decoded.bytes)
    title = Title(data, tags, texts)
    features = BlockFeatures(
      arena: arena, list: list, title: title,
      linkedBody: Self.linkedBody(data, in: decoded.bytes))
  }

  private static func linkedBody(_ data: LinkedData, in page: [UInt8]) -> Set<UInt64> {
    guard let body = data.body else { return [] }
    var bytes: [UInt8] = []
    JSONString.decode(page[body]) { piece, _, _ in bytes.append(contentsOf: piece) }
    return Set(LinkedBody.hashes(of: bytes))
  }
}
