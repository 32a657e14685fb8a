#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a file, to turn byte offsets into lines and columns.
///
/// Lines end at LF, CR or CR LF. Columns count Unicode scalars. A file in another encoding than
/// UTF-8 is indexed by its decoded text and the way back to the file.
public struct LineIndex: Sendable {
  /// The text in UTF-8.
  private let text: [UInt8]
  /// From the text to the file.
  private let origin: OffsetMap
  /// The first byte of each line but the first.
  private let starts: [UInt32]
  /// How many scalars start before each stretch of `stride` bytes.
  private let scalars: [UInt32]

  private static let stride = 2048

  /// Indexes the lines of a file by its text in UTF-8 and the way from that text to the file.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public init(_ text: [UInt8], origin: OffsetMap = OffsetMap()) {
    self.text = text
    self.origin = origin
    starts = Self.lineStarts(text)
    scalars = Self.scalarCounts(text)
  }

  /// Indexes the lines of a file in UTF-8.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public init(_ bytes: borrowing Span<UInt8>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    self.init(copy)
  }

  /// Line and column, both from 1, of a byte of the file.
  ///
  /// - Complexity: O(log n) in the number of lines.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let place = min(max(0, origin.source(of: offset)), text.count)
    let line = lines(upTo: place)
    let start = line == 0 ? 0 : Int(starts[line - 1])
    return (line + 1, scalarCount(before: place) - scalarCount(before: start) + 1)
  }

  /// How many line starts are at most `offset`.
  private func lines(upTo offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func scalarCount(before offset: Int) -> Int {
    let stretch = offset / Self.stride
    return text.withUnsafeBufferPointer { text in
      Int(scalars[stretch])
        + Self.scalars(UnsafeBufferPointer(rebasing: text[stretch * Self.stride..<offset]))
    }
  }

  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }

  private static func scalarCounts(_ text: [UInt8]) -> [UInt32] {
    text.withUnsafeBufferPointer { text in
      var counts: [UInt32] = []
      counts.reserveCapacity(text.count / stride + 1)
      var total = 0
      var start = 0
      while start <= text.count {
        counts.append(UInt32(clamping: total))
        let end = min(text.count, start + stride)
        total += scalars(UnsafeBufferPointer(rebasing: text[start..<end]))
        start += stride
      }
      return counts
    }
  }

  private static func lineStarts(_ text: [UInt8]) -> [UInt32] {
    text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return [] }
      let hasReturns = memchr(base, 0x0D, text.count) != nil
      return hasReturns ? startsAfterReturns(text) : startsAfterFeeds(base, text.count)
    }
  }

  private static func startsAfterFeeds(_ base: UnsafePointer<UInt8>, _ count: Int) -> [UInt32] {
    var starts: [UInt32] = []
    var position = 0
    while position < count, let found = memchr(base + position, 0x0A, count - position) {
      position = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      starts.append(UInt32(clamping: position))
    }
    return starts
  }

  private static func startsAfterReturns(_ text: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var starts: [UInt32] = []
    for index in text.indices {
      let isReturn = text[index] == 0x0D && !(index + 1 < text.count && text[index + 1] == 0x0A)
      if isReturn || text[index] == 0x0A { starts.append(UInt32(clamping: index + 1)) }
    }
    return starts
  }
}
