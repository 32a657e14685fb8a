/// Unpacks DEFLATE data.
///
/// - Source: RFC 1951; decoding by counts of code lengths as in Mark Adler's `puff`, with a table
///   for codes of up to nine bits in front.
struct Inflation {
  private let input: [UInt8]
  private var position: Int
  private var bits: UInt64 = 0
  private var bitCount = 0
  private let limit: Int
  /// What was unpacked, after what was there before.
  private(set) var output: [UInt8]
  private let outputStart: Int

  /// An unpacking that begins at a byte of `input` and appends to `output`.
  init(_ input: [UInt8], from position: Int, output: [UInt8], limit: Int) {
    self.input = input
    self.position = position
    self.output = output
    self.limit = limit
    outputStart = output.count
  }

  /// The first byte behind the data, once it is unpacked.
  var nextByte: Int { position - bitCount / 8 }

  /// Unpacks all blocks.
  mutating func run() throws(GzipError) {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored()
      case 1: try copyCoded(literals: .fixedLiterals, distances: .fixedDistances)
      case 2:
        let (literals, distances) = try codes()
        try copyCoded(literals: literals, distances: distances)
      default: throw .damaged
      }
    }
  }

  private mutating func refill() {
    while bitCount <= 48, position < input.count {
      bits |= UInt64(input[position]) << UInt64(bitCount)
      position += 1
      bitCount += 8
    }
  }

  private mutating func take(_ count: Int) throws(GzipError) -> Int {
    if bitCount < count { refill() }
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
    guard output.count + length <= limit else { throw .tooLarge }
    output.append(contentsOf: input[position..<position + length])
    position += length
  }

  private mutating func symbol(_ code: PrefixCode) throws(GzipError) -> Int {
    if bitCount < PrefixCode.longest { refill() }
    guard let (symbol, length) = code.symbol(in: bits), length <= bitCount else { throw .damaged }
    bits >>= UInt64(length)
    bitCount -= length
    return symbol
  }

  private mutating func copyCoded(
    literals: PrefixCode, distances: PrefixCode
  ) throws(GzipError) {
    while true {
      let value = try symbol(literals)
      if value == 256 { return }
      guard output.count < limit else { throw .tooLarge }
      if value < 256 {
        output.append(UInt8(value))
        continue
      }
      guard value - 257 < Self.lengths.count else { throw .damaged }
      let length = Self.lengths[value - 257] + (try take(Self.lengthBits[value - 257]))
      let slot = try symbol(distances)
      guard slot < Self.distances.count else { throw .damaged }
      let distance = Self.distances[slot] + (try take(max(0, slot / 2 - 1)))
      try copy(length, from: distance)
    }
  }

  private mutating func copy(_ length: Int, from distance: Int) throws(GzipError) {
    guard distance <= output.count - outputStart else { throw .damaged }
    guard output.count + length <= limit else { throw .tooLarge }
    let start = output.count - distance
    for index in start..<start + length { output.append(output[index]) }
  }

  /// The two codes that stand at the front of a block.
  private mutating func codes() throws(GzipError) -> (PrefixCode, PrefixCode) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let orderCount = try take(4) + 4
    var sizes = [UInt8](repeating: 0, count: 19)
    for slot in Self.order.prefix(orderCount) { sizes[slot] = UInt8(try take(3)) }
    let code = PrefixCode(sizes)
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
      let value = try symbol(code)
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
    return (
      PrefixCode(Array(lengths[..<literalCount])), PrefixCode(Array(lengths[literalCount...]))
    )
  }

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
  ]
}

/// A prefix code given by the lengths of its codes.
struct PrefixCode: Sendable {
  /// The longest code that DEFLATE allows.
  static let longest = 15
  private static let tableBits = 9

  /// How many codes have each length.
  private var counts = [Int](repeating: 0, count: longest + 1)
  /// The symbols, ordered by their codes.
  private var symbols: [UInt16] = []
  /// For the next nine bits: symbol times 16 plus length; 0 where the code is longer.
  private var table = [UInt32](repeating: 0, count: 1 << tableBits)

  /// The code of symbols from 0 up with these lengths; 0 for symbols that do not occur.
  init(_ lengths: [UInt8]) {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    for length in 1...Self.longest where counts[length] > 0 {
      for (symbol, own) in lengths.enumerated() where Int(own) == length {
        symbols.append(UInt16(symbol))
      }
    }
    for prefix in table.indices {
      if let (symbol, length) = search(UInt64(prefix), upTo: Self.tableBits) {
        table[prefix] = UInt32(symbol) << 4 | UInt32(length)
      }
    }
  }

  /// The symbol whose code the lowest bits are, with the code's length.
  func symbol(in bits: UInt64) -> (symbol: Int, length: Int)? {
    let entry = table[Int(bits & UInt64((1 << Self.tableBits) - 1))]
    if entry != 0 { return (Int(entry >> 4), Int(entry & 15)) }
    return search(bits, upTo: Self.longest)
  }

  private func search(_ bits: UInt64, upTo limit: Int) -> (symbol: Int, length: Int)? {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...limit {
      code |= Int(bits >> UInt64(length - 1) & 1)
      let count = counts[length]
      if code - count < first {
        let slot = index + code - first
        return slot >= 0 && slot < symbols.count ? (Int(symbols[slot]), length) : nil
      }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  /// The literal and length code of blocks without codes of their own.
  static let fixedLiterals = PrefixCode(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  /// The distance code of blocks without codes of their own.
  static let fixedDistances = PrefixCode([UInt8](repeating: 5, count: 30))
}
