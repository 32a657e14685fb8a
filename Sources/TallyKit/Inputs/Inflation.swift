/// Unpacks DEFLATE data.
///
/// - Source: RFC 1951.
struct Inflation {
  private let input: [UInt8]
  private var position: Int
  /// The next bits, lowest first; above `bitCount` of them may stand some of those that follow.
  private var bits: UInt64 = 0
  private var bitCount = 0
  private let limit: Int
  /// How many bytes will be unpacked, as far as one can tell.
  private let expected: Int
  /// What was unpacked, after what was there before, with room for more behind it.
  private var output: [UInt8]
  private let outputStart: Int
  /// How many bytes of `output` are written.
  private var count: Int

  /// An unpacking that begins at a byte of `input` and appends to `output`.
  ///
  /// - Parameter expected: how many bytes it will give; a wrong number costs time alone.
  init(
    _ input: [UInt8], from position: Int, output: [UInt8], limit: Int, expected: Int = 0
  ) {
    self.input = input
    self.position = position
    self.output = output
    self.limit = limit
    self.expected = expected
    outputStart = output.count
    count = output.count
  }

  /// The first byte behind the data, once it is unpacked.
  var nextByte: Int { position - bitCount / 8 }

  /// Unpacks all blocks.
  ///
  /// - Returns: what was there before and what was unpacked.
  consuming func run() throws(GzipError) -> (output: [UInt8], nextByte: Int) {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored()
      case 1: try copyCoded(.fixed)
      case 2: try copyCoded(codes())
      default: throw .damaged
      }
    }
    output.removeLast(output.count - count)
    return (output, nextByte)
  }

  /// Makes room for one more copy, and for the bytes that it may write past its end.
  private mutating func makeRoom() {
    let wanted =
      count == outputStart && expected > 0
      ? expected : max(1 << 16, output.count, 4 * (input.count - position))
    let room = min(wanted, limit - count) + Self.longestCopy + Self.slack
    output.append(contentsOf: repeatElement(0, count: room))
  }

  private mutating func take(_ count: Int) throws(GzipError) -> Int {
    while bitCount < count, position < input.count {
      bits |= UInt64(input[position]) << UInt64(bitCount)
      position += 1
      bitCount += 8
    }
    guard bitCount >= count else { throw .damaged }
    let value = Int(bits & ((1 << UInt64(count)) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  private mutating func copyStored() throws(GzipError) {
    _ = try take(bitCount % 8)
    let length = try take(16)
    guard try take(16) == ~length & 0xFFFF else { throw .damaged }
    position = nextByte
    bits = 0
    bitCount = 0
    guard position + length <= input.count else { throw .damaged }
    guard count + length <= limit else { throw .tooLarge }
    output.removeLast(output.count - count)
    output.append(contentsOf: input[position..<position + length])
    position += length
    count += length
  }

  private mutating func copyCoded(_ codes: BlockCodes) throws(GzipError) {
    var reader = BitReader(bits: bits, count: bitCount, position: position)
    let bounds = Bounds(start: outputStart, limit: limit)
    repeat {
      if output.count - count < Self.longestCopy + Self.slack { makeRoom() }
    } while try !Self.copySome(codes, input, &reader, to: &output, &count, bounds)
    (bits, bitCount, position) = (reader.bits, reader.count, reader.position)
  }

  /// Where the output of this unpacking starts, and where it must end.
  private struct Bounds {
    var start: Int
    var limit: Int
  }

  /// Unpacks until the block ends, or the room.
  ///
  /// - Returns: whether the block has ended.
  private static func copySome(
    _ codes: BlockCodes, _ input: [UInt8], _ reader: inout BitReader, to output: inout [UInt8],
    _ written: inout Int, _ bounds: Bounds
  ) throws(GzipError) -> Bool {
    let source = input.span.bytes
    let end = min(output.count - longestCopy - slack, bounds.limit)
    var span = output.mutableSpan
    var target = span.mutableBytes
    // In variables of its own, which need not be in memory.
    var (bits, count) = (reader, written)
    defer { (reader, written) = (bits, count) }
    while count <= end {
      bits.refill(from: source)
      var entry = try codes.literals.next(&bits)
      // Bits for two bytes and a length are there: 15 for each and 5 behind the last.
      for _ in 0..<2 where entry.isOf(.literal) {
        target.storeBytes(of: entry.byte, toByteOffset: count, as: UInt8.self)
        count += 1
        entry = try codes.literals.next(&bits)
      }
      if entry.isOf(.span) {
        let length = entry.base + bits.take(entry.extraBits)
        if bits.count < 28 { bits.refill(from: source) }
        let slot = try codes.distances.next(&bits)
        guard slot.isOf(.span) else { throw .damaged }
        let distance = slot.base + bits.take(slot.extraBits)
        guard bits.count >= 0, distance <= count - bounds.start else { throw .damaged }
        guard count + length <= bounds.limit else { throw .tooLarge }
        copy(length, from: count - distance, to: count, in: &target)
        count += length
      } else {
        if entry.isOf(.literal) {
          target.storeBytes(of: entry.byte, toByteOffset: count, as: UInt8.self)
          count += 1
        }
        guard bits.count >= 0 else { throw .damaged }
        guard count <= bounds.limit else { throw .tooLarge }
        if entry.isOf(.end) { return true }
        guard entry.isOf(.literal) else { throw .damaged }
      }
    }
    return false
  }

  /// The two codes that stand at the front of a block.
  private mutating func codes() throws(GzipError) -> BlockCodes {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let orderCount = try take(4) + 4
    var sizes = [UInt8](repeating: 0, count: 19)
    for slot in Self.order.prefix(orderCount) { sizes[slot] = UInt8(try take(3)) }
    let code = try PrefixCode(sizes[...], of: .lengths)
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
      var reader = BitReader(bits: bits, count: bitCount, position: position)
      reader.refill(from: input.span.bytes)
      let value = try code.next(&reader).base
      guard reader.count >= 0 else { throw .damaged }
      (bits, bitCount, position) = (reader.bits, reader.count, reader.position)
      switch value {
      case 0..<16: lengths.append(UInt8(value))
      case 16:
        guard let last = lengths.last else { throw .damaged }
        lengths += [UInt8](repeating: last, count: 3 + (try take(2)))
      case 17: lengths += [UInt8](repeating: 0, count: 3 + (try take(3)))
      default: lengths += [UInt8](repeating: 0, count: 11 + (try take(7)))
      }
    }
    guard lengths.count == literalCount + distanceCount else { throw .damaged }
    return BlockCodes(
      literals: try PrefixCode(lengths[..<literalCount], of: .literals),
      distances: try PrefixCode(lengths[literalCount...], of: .distances))
  }

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let longestCopy = 258
  /// Bytes that may be written past the end of a copy, and two literals before it.
  private static let slack = 24
}

/// Copies bytes forwards, sixteen or eight at a time where the two places lie that far apart.
///
/// It may write up to fifteen bytes past the end.
@inline(__always)
private func copy(
  _ length: Int, from start: Int, to end: Int, in bytes: inout MutableRawSpan
) {
  let distance = end - start
  if distance >= 16 {
    copy(length, from: start, to: end, in: &bytes, by: SIMD16<UInt8>.self)
  } else if distance >= 8 {
    copy(length, from: start, to: end, in: &bytes, by: UInt64.self)
  } else {
    copy(length, from: start, to: end, in: &bytes, by: UInt8.self)
  }
}

@inline(__always)
private func copy<Step: BitwiseCopyable>(
  _ length: Int, from start: Int, to end: Int, in bytes: inout MutableRawSpan, by step: Step.Type
) {
  var offset = 0
  repeat {
    let next = bytes.unsafeLoadUnaligned(fromByteOffset: start + offset, as: step)
    bytes.storeBytes(of: next, toByteOffset: end + offset, as: step)
    offset &+= MemoryLayout<Step>.size
  } while offset < length
}

/// The next bits of DEFLATE data.
struct BitReader {
  var bits: UInt64
  /// How many are there; below zero when more were taken than the data have.
  var count: Int
  var position: Int

  /// Fills up to at least 56 bits, as far as there are any.
  @inline(__always)
  mutating func refill(from input: borrowing RawSpan) {
    if position + 8 <= input.byteCount, count >= 0 {
      let next = input.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      bits |= next &<< UInt64(truncatingIfNeeded: count)
      let bytes = (63 &- count) &>> 3
      position &+= bytes
      count &+= bytes &* 8
      return
    }
    while count <= 48, count >= 0, position < input.byteCount {
      let next = input.unsafeLoad(fromByteOffset: position, as: UInt8.self)
      bits |= UInt64(next) << UInt64(count)
      position += 1
      count += 8
    }
  }

  /// Takes bits that `refill` has brought.
  @inline(__always)
  mutating func take(_ width: Int) -> Int {
    let value = Int(truncatingIfNeeded: bits & ((1 &<< UInt64(truncatingIfNeeded: width)) &- 1))
    bits &>>= UInt64(truncatingIfNeeded: width)
    count &-= width
    return value
  }
}
