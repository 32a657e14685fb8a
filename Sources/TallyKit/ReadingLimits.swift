public import TallyModel

/// How much a run takes in before it says that something is wrong.
///
/// A run or a file beyond its limits is not read; an article beyond its own is cut
/// (`docs/robustness.md` lists all of them).
public struct ReadingLimits: Sendable, Hashable {
  /// The largest file in bytes, before and after it is unpacked.
  public var fileBytes: Int
  /// The most files of a run, and the most records of a file.
  public var articles: Int
  /// How much of each article is taken.
  public var article: ArticleLimits

  /// The largest size for which offsets fit the 32 bits that pages are kept in.
  public static let mostBytes = 1 << 30

  /// Limits; the defaults are far above what outlets publish.
  public init(
    fileBytes: Int = 256 << 20, articles: Int = 1_000_000, article: ArticleLimits = .standard
  ) {
    self.fileBytes = min(max(0, fileBytes), Self.mostBytes)
    self.articles = max(0, articles)
    self.article = article
  }

  /// What is said of a file that is too large.
  var sizeReason: String {
    "larger than \(fileBytes >= 1 << 20 ? "\(fileBytes >> 20) MB" : "\(fileBytes) bytes")"
      + " (--max-file-size)"
  }
}
