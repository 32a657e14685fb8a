/// Why a file of a desk could not be used: what is wrong, and where.
public struct ConfigError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, as it was named.
  public var path: String
  /// Line from 1; `nil` when the whole file is meant.
  public var line: Int?
  /// Column from 1.
  public var column: Int?
  /// One line in lower case without full stop.
  public var message: String

  /// An error at a place of a file.
  public init(path: String, line: Int? = nil, column: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  /// `path:line:column: message`.
  public var description: String {
    guard let line else { return "\(path): \(message)" }
    return "\(path):\(line):\(column ?? 1): \(message)"
  }
}
