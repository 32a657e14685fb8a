/// How much a run takes in before it says that something is wrong.
///
/// Cleaning and extraction have bounds of their own that cut and do not fail: the depth of a page's
/// elements, the length of a tag, the length of a sentence (`docs/robustness.md` lists them).
public struct ReadingLimits: Sendable, Hashable {
  /// The largest file in bytes, before and after it is unpacked.
  public var fileBytes: Int
  /// The most files of a run, and the most records of a file.
  public var articles: Int
  /// The most claims of an article.
  public var claims: Int

  /// The largest size for which offsets fit the 32 bits that pages are kept in.
  public static let mostBytes = 1 << 30

  /// Limits; the defaults are far above what outlets publish.
  public init(fileBytes: Int = 256 << 20, articles: Int = 1_000_000, claims: Int = 20_000) {
    self.fileBytes = min(max(0, fileBytes), Self.mostBytes)
    self.articles = max(0, articles)
    self.claims = max(0, claims)
  }

  /// What is said of a file that is too large.
  var sizeReason: String {
    "larger than \(fileBytes >= 1 << 20 ? "\(fileBytes >> 20) MB" : "\(fileBytes) bytes")"
      + " (--max-file-size)"
  }
}
