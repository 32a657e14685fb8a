/// Why a page could not be read as an article.
public enum CleanError: Error, Sendable, Hashable {
  /// The file has no bytes, or only white space.
  case empty
  /// The file is neither HTML nor text.
  case binary
  /// Nothing in the page looks like an article's text.
  case noArticle

  /// One line in lower case without full stop.
  public var message: String {
    switch self {
    case .empty: "the file is empty"
    case .binary: "the file is neither HTML nor text"
    case .noArticle: "no article text found"
    }
  }
}
