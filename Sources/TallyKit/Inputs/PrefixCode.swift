/// What a code of DEFLATE data stands for.
struct CodeEntry: Sendable {
  enum Kind: UInt8, Sendable {
    /// No symbol.
    case none
    /// One byte, or the length of a code.
    case literal
    /// A length or a distance to which extra bits are added.
    case span
    /// The end of the block.
    case end
  }

  /// Length of the code in bits 0 to 3, extra bits in 4 to 7, kind in 8 and 9, base from 16 on.
  private var packed: UInt32 = 0

  @inline(__always)
  func isOf(_ kind: Kind) -> Bool { packed >> 8 & 3 == UInt32(kind.rawValue) }
  /// Bits of the code; 0 where a table has no entry.
  var length: Int { Int(packed & 15) }
  /// How many bits stand behind the code, to be added to the base.
  var extraBits: Int { Int(packed >> 4 & 15) }
  /// The byte, or the least length or distance.
  var base: Int { Int(packed >> 16) }
  /// The byte.
  var byte: UInt8 { UInt8(truncatingIfNeeded: packed >> 16) }

  init() {}

  init(_ kind: Kind, base: UInt16, extra: UInt8 = 0) {
    packed = UInt32(base) << 16 | UInt32(kind.rawValue) << 8 | UInt32(extra & 15) << 4
  }

  /// The entry with the length of its code.
  func coded(in length: Int) -> CodeEntry {
    var entry = self
    entry.packed |= UInt32(length & 15)
    return entry
  }
}

/// What the symbols of a code stand for.
enum Alphabet: Sendable {
  case literals, distances, lengths

  /// How many bits of a code are looked up at once.
  var tableBits: Int {
    switch self {
    case .literals: 11
    case .distances: 8
    case .lengths: 7
    }
  }

  /// What a symbol stands for.
  func entry(of symbol: Int) -> CodeEntry {
    switch self {
    case .lengths: return CodeEntry(.literal, base: UInt16(symbol))
    case .distances:
      guard symbol < Self.distanceBases.count else { return CodeEntry() }
      return CodeEntry(
        .span, base: Self.distanceBases[symbol], extra: UInt8(max(0, symbol / 2 - 1)))
    case .literals:
      if symbol < 256 { return CodeEntry(.literal, base: UInt16(symbol)) }
      if symbol == 256 { return CodeEntry(.end, base: 0) }
      guard symbol - 257 < Self.spans.count else { return CodeEntry() }
      return CodeEntry(
        .span, base: Self.spans[symbol - 257], extra: Self.spanBits[symbol - 257])
    }
  }

  private static let spans: [UInt16] = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let spanBits: [UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases: [UInt16] = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
  ]
}

/// A prefix code given by the lengths of its codes.
///
/// - Source: RFC 1951, 3.2.2; longer codes are read by counts of lengths as in Mark Adler's
///   `puff`.
struct PrefixCode: Sendable {
  /// The longest code that DEFLATE allows.
  private static let longest = 15

  /// How many bits look up a symbol at once: few of those that occur have longer codes.
  private let tableBits: Int

  /// How many codes have each length.
  private var counts = [Int](repeating: 0, count: longest + 1)
  /// The symbols' entries, ordered by their codes.
  private var entries: [CodeEntry] = []
  /// The entries by the next bits; none where the code is longer.
  private var table: [CodeEntry]
  private let mask: Int

  /// The code of symbols from 0 up with these lengths; 0 for symbols that do not occur.
  ///
  /// - Throws: `GzipError.damaged` when there are more codes than their lengths leave room for.
  init(_ lengths: ArraySlice<UInt8>, of alphabet: Alphabet) throws(GzipError) {
    tableBits = alphabet.tableBits
    table = [CodeEntry](repeating: CodeEntry(), count: 1 << tableBits)
    mask = 1 << tableBits - 1
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var starts = [Int](repeating: 0, count: Self.longest + 2)
    var codes = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest {
      starts[length + 1] = starts[length] + counts[length]
      codes[length + 1] = (codes[length] + counts[length]) << 1
      guard codes[length] + counts[length] <= 1 << length else { throw .damaged }
    }
    entries = Array(repeating: CodeEntry(), count: starts[Self.longest + 1])
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let own = Int(length)
      let entry = alphabet.entry(of: symbol).coded(in: own)
      entries[starts[own]] = entry
      starts[own] += 1
      if own <= tableBits { fill(entry, code: codes[own], length: own) }
      codes[own] += 1
    }
  }

  /// Enters a code, whose first bit is the highest, for all bits that may follow it.
  private mutating func fill(_ entry: CodeEntry, code: Int, length: Int) {
    var first = 0
    for bit in 0..<length where code >> bit & 1 == 1 { first |= 1 << (length - 1 - bit) }
    for slot in stride(from: first, to: table.count, by: 1 << length) { table[slot] = entry }
  }

  /// Reads one symbol; there were too few bits for it if the reader's count is below zero then.
  @inline(__always)
  func next(_ reader: inout BitReader) throws(GzipError) -> CodeEntry {
    var entry = table[Int(truncatingIfNeeded: reader.bits) & mask]
    if entry.length == 0 { entry = try search(reader.bits) }
    reader.bits &>>= UInt64(truncatingIfNeeded: entry.length)
    reader.count &-= entry.length
    return entry
  }

  /// The entry of a code that is too long for the table.
  private func search(_ bits: UInt64) throws(GzipError) -> CodeEntry {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...Self.longest {
      code |= Int(bits >> UInt64(length - 1) & 1)
      let count = counts[length]
      if code - count < first {
        let slot = index + code - first
        guard entries.indices.contains(slot) else { throw .damaged }
        return entries[slot]
      }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw .damaged
  }
}

/// The codes of one block.
struct BlockCodes: Sendable {
  var literals: PrefixCode
  var distances: PrefixCode

  /// The codes of blocks that have none of their own.
  static let fixed: BlockCodes = {
    let literals = (0..<288).map { UInt8($0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8) }
    let distances = [UInt8](repeating: 5, count: 30)
    do {
      return BlockCodes(
        literals: try PrefixCode(literals[...], of: .literals),
        distances: try PrefixCode(distances[...], of: .distances))
    } catch {
      preconditionFailure("the codes that DEFLATE fixes are complete")
    }
  }()
}
