/// The bytes of one document as they were found, with where they came from.
public struct Page: Sendable {
  /// The path as reports show it: relative, with `/`.
  public var path: String
  /// The record inside the file (JSON Lines), `nil` for a file of its own.
  public var record: String?
  /// The file's bytes, undecoded.
  public var bytes: [UInt8]
  /// How much of it is taken.
  public var limits: ArticleLimits

  /// A page with its bytes.
  public init(
    path: String, record: String? = nil, bytes: [UInt8], limits: ArticleLimits = .standard
  ) {
    self.path = path
    self.record = record
    self.bytes = bytes
    self.limits = limits
  }
}
