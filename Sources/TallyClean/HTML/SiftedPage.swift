import TallyModel
import TallyText

/// A page ready for the parser: scripts, styles, comments and unread attributes are gone.
///
/// Two thirds of a news page are script and style bodies and a good part of the rest is
/// attributes nobody reads here; passing over them first is most of the parser's speed. It is
/// also where hostile pages are made harmless: tags become short and nesting shallow.
struct SiftedPage {
  /// What the parser reads.
  var bytes: [UInt8] = []
  /// From `bytes` to the decoded page.
  var origin = OffsetMap()
  /// The scripts that may hold data, as ranges of the decoded page.
  var scripts: [DataScript] = []
  /// The limits that the page went beyond.
  var cuts: Set<LimitCut> = []
}

/// A script whose body may hold the article or what is known of it.
struct DataScript {
  /// Whether its type is `application/ld+json`.
  var isLinkedData: Bool
  /// The body's bytes in the decoded page.
  var body: Range<Int>
}
