public import TallyText

/// The text of a file as UTF-8, whatever encoding it is in, and the way back to its bytes.
///
/// For files whose form other modules read: what is decoded here are bytes, not markup.
public struct ReadableText: Sendable {
  /// Valid UTF-8; NUL and other controls are spaces, bad bytes U+FFFD.
  public let bytes: [UInt8]
  /// From `bytes` to the file; without runs when they are the same.
  public let origin: OffsetMap
  /// The lines of the file.
  public let lines: LineIndex

  /// Decodes by mark, declaration, validity, and windows-1252 in the end.
  ///
  /// - Complexity: linear in the number of bytes.
  public init(_ file: [UInt8]) {
    let decoded = DecodedPage(file)
    bytes = decoded.bytes
    origin = decoded.origin
    lines = LineIndex(decoded.bytes, origin: decoded.origin)
  }
}
