/// How much of one article is taken; what lies beyond is cut, and the cut is named.
public struct ArticleLimits: Sendable, Hashable {
  /// Elements of a page nested deeper lose their tags, not their text.
  public var depth: Int
  /// Bytes of an attribute's value; longer ones are passed over, their tag is read.
  public var tagBytes: Int
  /// Bytes of a sentence; longer runs are cut at a space.
  public var sentenceBytes: Int
  /// Claims of an article; the figures behind them are left alone.
  public var claims: Int

  /// The largest value that each limit may have.
  ///
  /// Words keep their place in a sentence in 16 bits, and libxml2 is quadratic in depth.
  public static let most = ArticleLimits(
    depth: 4000, tagBytes: 1 << 24, sentenceBytes: 60_000, claims: 1_000_000)

  /// Limits; the defaults are far above what outlets publish.
  public init(
    depth: Int = 400, tagBytes: Int = 1_000_000, sentenceBytes: Int = 4000, claims: Int = 20_000
  ) {
    self.depth = depth
    self.tagBytes = tagBytes
    self.sentenceBytes = sentenceBytes
    self.claims = claims
  }

  /// The defaults.
  public static let standard = ArticleLimits()
}

/// A limit that an article went beyond.
public enum LimitCut: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case depth, tagBytes, sentenceBytes, claims

  /// Orders by name.
  public static func < (left: LimitCut, right: LimitCut) -> Bool { left.rawValue < right.rawValue }

  /// What was done, in lower case without full stop, with the option that sets the limit.
  public func message(_ limits: ArticleLimits) -> String {
    switch self {
    case .depth:
      "elements nested deeper than \(limits.depth) lost their tags (--max-depth)"
    case .tagBytes:
      "attributes longer than \(limits.tagBytes) bytes were passed over (--max-tag-length)"
    case .sentenceBytes:
      "sentences beyond \(limits.sentenceBytes) bytes, or of too many marks, were cut"
        + " (--max-sentence-length)"
    case .claims:
      "figures after the first \(limits.claims) were left alone (--max-claims)"
    }
  }
}
