/// Where something stands in the original file.
///
/// Offsets count bytes of the file as it was read, before decoding; for a record inside another
/// file (JSON Lines) they count bytes of the decoded record.
public struct Place: Sendable, Hashable, Codable {
  /// First byte, from 0.
  public var offset: Int
  /// Number of bytes.
  public var length: Int
  /// Line of the first byte, from 1.
  public var line: Int
  /// Unicode scalars from the start of the line to the first byte, from 1.
  public var column: Int
  /// Line of the byte after the last, from 1.
  public var endLine: Int
  /// Unicode scalars from the start of that line to the byte after the last, from 1.
  public var endColumn: Int

  /// A place of `length` bytes from `offset`; unless the end is given, all are on one line and
  /// each is a scalar.
  public init(
    offset: Int, length: Int, line: Int, column: Int, endLine: Int? = nil, endColumn: Int? = nil
  ) {
    self.offset = offset
    self.length = length
    self.line = line
    self.column = column
    self.endLine = endLine ?? line
    self.endColumn = endColumn ?? column + length
  }
}
