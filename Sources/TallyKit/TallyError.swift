/// Why work could not be done.
public enum TallyError: Error, Sendable, Hashable {
  /// Nothing exists at a path that was given.
  case missing(path: String)
  /// A folder that was given holds no article.
  case noArticles(path: String)
  /// A file is there but holds no article that can be read.
  case unreadable(path: String, reason: String)
  /// A report could not be written.
  case unwritable(path: String, reason: String)
  /// A revision could not be read.
  case git(String)

  /// One line in lower case without full stop, the path in front.
  public var message: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder"
    case .noArticles(let path): "\(path): no articles in this folder"
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .git(let reason): "git: \(reason)"
    }
  }
}
