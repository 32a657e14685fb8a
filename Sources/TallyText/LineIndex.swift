/// The lines of a file, to turn byte offsets into lines and columns.
///
/// Lines end at LF, CR or CR LF. Columns count Unicode scalars; for files that are not UTF-8
/// they count the scalars that the caller says a byte range holds.
public struct LineIndex: Sendable {
  /// The first byte of each line.
  private let starts: [UInt32]
  /// Offsets of bytes that do not start a scalar (UTF-8 continuation bytes).
  private let continuations: [UInt32]

  /// Indexes the lines of `bytes`; continuation bytes of UTF-8 do not count as columns.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public init(_ bytes: borrowing Span<UInt8>) {
    var starts: [UInt32] = [0]
    var continuations: [UInt32] = []
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A {
        starts.append(UInt32(index + 1))
      } else if byte == 0x0D {
        if index + 1 >= bytes.count || bytes[index + 1] != 0x0A {
          starts.append(UInt32(index + 1))
        }
      } else if byte & 0xC0 == 0x80 {
        continuations.append(UInt32(index))
      }
    }
    self.starts = starts
    self.continuations = continuations
  }

  /// Line and column, both from 1, of a byte.
  ///
  /// - Complexity: O(log n) in the number of lines and of continuation bytes.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let line = Self.count(of: starts, upTo: offset)
    let start = Int(starts[max(line, 1) - 1])
    let skipped =
      Self.count(of: continuations, upTo: offset) - Self.count(of: continuations, upTo: start)
    return (max(line, 1), offset - start - skipped + 1)
  }

  /// How many entries of an ascending list are at most `offset`.
  private static func count(of list: [UInt32], upTo offset: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
