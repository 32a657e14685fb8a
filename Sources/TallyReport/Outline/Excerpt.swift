public import TallyModel

/// A sentence around a figure, short enough to print, in three parts.
public struct Excerpt: Sendable, Hashable {
  /// What stands before the figure; begins with an ellipsis when cut.
  public var before: String
  /// The figure.
  public var figure: String
  /// What stands after it; ends with an ellipsis when cut.
  public var after: String

  /// Bytes of a sentence shown on either side of the figure at most; a long sentence of news has
  /// about 300 bytes.
  public static let reach = 400
  /// Bytes of a figure shown at most.
  public static let figureReach = 200

  /// The sentence of a claim, with its figure parted off.
  ///
  /// - Parameter reach: bytes shown on either side of the figure at most.
  public init(of reference: ClaimReference, in story: Story, reach: Int = Self.reach) {
    let text = story.sentence(reference).text
    let bytes = text.utf8.span
    let range = story.claim(reference).range.clamped(to: 0..<bytes.count)
    let start = Self.start(in: bytes, before: range.lowerBound, reach: reach)
    let end = Self.end(in: bytes, after: range.upperBound, reach: reach)
    before = (start > 0 ? "… " : "") + Self.string(bytes, start..<range.lowerBound)
    figure = Self.string(bytes, range)
    after = Self.string(bytes, range.upperBound..<end) + (end < bytes.count ? " …" : "")
    if range.count > Self.figureReach {
      let cut = Self.boundary(in: bytes, from: range.lowerBound + Self.figureReach)
      figure = Self.string(bytes, range.lowerBound..<cut) + "…"
    }
  }

  private static func string(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }

  /// The first byte to show: a word's start where there is one within reach.
  private static func start(in bytes: borrowing Span<UInt8>, before figure: Int, reach: Int) -> Int
  {
    guard figure > reach else { return 0 }
    let far = figure - reach
    let space = (far..<figure).first { bytes[$0] == UInt8(ascii: " ") }
    return space.map { $0 + 1 } ?? boundary(in: bytes, from: far)
  }

  /// The end of what to show: a word's end where there is one within reach.
  private static func end(in bytes: borrowing Span<UInt8>, after figure: Int, reach: Int) -> Int {
    guard bytes.count - figure > reach else { return bytes.count }
    let far = figure + reach
    let space = (figure..<far).last { bytes[$0] == UInt8(ascii: " ") }
    return space ?? boundary(in: bytes, from: far)
  }

  /// The first byte at or after `index` that starts a scalar.
  private static func boundary(in bytes: borrowing Span<UInt8>, from index: Int) -> Int {
    (index..<bytes.count).first { bytes[$0] & 0xC0 != 0x80 } ?? bytes.count
  }
}

/// A text cut at a scalar after at most `limit` bytes, with an ellipsis where it was cut.
///
/// Titles, names and questions come from pages; one of them may be a word of ten million bytes.
public func clipped(_ text: String, to limit: Int) -> String {
  guard text.utf8.count > limit else { return text }
  var end = text.utf8.index(text.startIndex, offsetBy: limit)
  while end > text.startIndex, text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
  return String(text[..<end]) + "…"
}
