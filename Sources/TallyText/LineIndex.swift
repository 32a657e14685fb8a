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
    if place - start <= Self.stride {
      let before = text.withUnsafeBufferPointer {
        Self.scalars(UnsafeBufferPointer(rebasing: $0[start..<place]))
      }
      return (line + 1, before + 1)
    }
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

  /// Bytes that start a scalar: all but those of the form 10xxxxxx, eight at a time.
  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let tops: UInt64 = 0x8080_8080_8080_8080
    var others = 0
    var index = 0
    while index + 8 <= raw.count {
      // Most of a page is ASCII: it is passed over in longer steps.
      while index + 32 <= raw.count,
        raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self) & tops == .zero
      {
        index += 32
      }
      guard index + 8 <= raw.count else { break }
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & tops != 0 { others += (word & tops & ~(word << 1)).nonzeroBitCount }
      index += 8
    }
    while index < raw.count {
      if raw[index] & 0xC0 == 0x80 { others += 1 }
      index += 1
    }
    return raw.count - others
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
      let feeds = positions(behind: 0x0A, in: text)
      let returns = positions(behind: 0x0D, in: text).filter {
        Int($0) >= text.count || text[Int($0)] != 0x0A
      }
      return returns.isEmpty ? feeds : merged(feeds, returns)
    }
  }

  /// One past each place of a byte.
  private static func positions(behind byte: UInt8, in text: UnsafeBufferPointer<UInt8>)
    -> [UInt32]
  {
    guard let base = text.baseAddress else { return [] }
    var found: [UInt32] = []
    var position = 0
    while position < text.count,
      let next = memchr(base + position, Int32(byte), text.count - position)
    {
      position = UnsafeRawPointer(next) - UnsafeRawPointer(base) + 1
      found.append(UInt32(clamping: position))
    }
    return found
  }

  private static func merged(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var merged: [UInt32] = []
    merged.reserveCapacity(left.count + right.count)
    var index = 0
    for value in left {
      while index < right.count, right[index] < value {
        merged.append(right[index])
        index += 1
      }
      merged.append(value)
    }
    return merged + right[index...]
  }
}
