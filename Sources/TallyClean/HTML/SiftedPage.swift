import TallyModel

/// A page ready for the parser: scripts, styles, comments and unread attributes are gone.
///
/// Two thirds of a news page are script and style bodies and a good part of the rest is
/// attributes nobody reads here; passing over them first is most of the parser's speed. Nor does
/// the parser need to read text, or the attributes that others read: it gets one byte for each
/// text and tags without attributes, and the arena takes both from here by their places. It is
/// also where hostile pages are made harmless: tags become short and nesting shallow.
struct SiftedPage {
  /// What the parser reads.
  var bytes: [UInt8] = []
  /// How many start tags `bytes` has.
  var elements = 0
  /// What the text in `bytes` stands for, in order.
  var texts: [SiftedText] = []
  /// The start tags whose attributes are not in `bytes`, in order.
  var tags: [SiftedTag] = []
  /// The attributes of `tags`.
  var attributes: [Attribute] = []
  /// The values of `attributes`.
  var values: [UInt8] = []
  /// The scripts that may hold data, as ranges of the decoded page.
  var scripts: [DataScript] = []
  /// The limits that the page went beyond.
  var cuts: Set<LimitCut> = []
}

/// A piece of text as the parser gets it.
struct SiftedText {
  /// Its first byte in what the parser reads.
  var place: Int32
  /// First byte of the text in the decoded page.
  var start: Int32
  /// Bytes of the text in the decoded page.
  var count: Int32
  /// Whether the parser gets the text's bytes; else it gets one that stands for them.
  var isCopy: Bool

  /// One past the last byte in the decoded page.
  var end: Int { Int(start) + Int(count) }
  /// Bytes that the parser reads.
  var length: Int { isCopy ? Int(count) : 1 }

  /// The bytes of the decoded page that a range of what the parser reads stands for.
  func source(of range: Range<Int>) -> Range<Int> {
    let first = Int(place)
    let part = range.clamped(to: first..<first + length)
    guard isCopy else { return Int(start)..<(part.isEmpty ? Int(start) : end) }
    return part.lowerBound - first + Int(start)..<part.upperBound - first + Int(start)
  }
}

/// A start tag whose attributes the parser does not get.
struct SiftedTag {
  var tag: Tag
  /// The place of its `>` in what the parser reads.
  var end: Int32
  /// Its first attribute.
  var first: Int32
  /// How many attributes it has.
  var count: Int32
}

/// A script whose body may hold the article or what is known of it.
struct DataScript {
  /// Whether its type is `application/ld+json`.
  var isLinkedData: Bool
  /// The body's bytes in the decoded page.
  var body: Range<Int>
}
