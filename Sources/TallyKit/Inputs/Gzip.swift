/// Why compressed bytes could not be unpacked.
enum GzipError: Error {
  case damaged, tooLarge
}

/// Whether bytes are a gzip stream.
func isGzip(_ bytes: [UInt8]) -> Bool {
  bytes.count >= 18 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
}

/// The bytes that a gzip stream, of one or more members, was made from.
///
/// - Source: RFC 1952.
/// - Throws: `GzipError.tooLarge` past `limit` bytes, so that no small file fills the memory.
func unpackedGzip(_ bytes: [UInt8], limit: Int) throws(GzipError) -> [UInt8] {
  var output: [UInt8] = []
  var start = 0
  // The last four bytes tell the size; one that no page has may be made up to fill the memory.
  let told = isGzip(bytes) ? Int(littleEndian(bytes, bytes.count - 4)) : 0
  let expected = told <= 64 * bytes.count ? told : 0
  repeat {
    let body = try memberBody(in: bytes, at: start)
    let inflation = Inflation(bytes, from: body, output: output, limit: limit, expected: expected)
    let first = output.count
    output = []
    let trailer: Int
    (output, trailer) = try inflation.run()
    guard trailer + 8 <= bytes.count,
      littleEndian(bytes, trailer) == CyclicChecksum.of(output, from: first),
      littleEndian(bytes, trailer + 4) == UInt32(truncatingIfNeeded: output.count - first)
    else { throw .damaged }
    start = trailer + 8
  } while start + 18 <= bytes.count && bytes[start] == 0x1F && bytes[start + 1] == 0x8B
  return output
}

/// The first byte of a member's compressed data: past the header and its optional fields.
private func memberBody(in bytes: [UInt8], at start: Int) throws(GzipError) -> Int {
  guard start + 18 <= bytes.count, bytes[start + 2] == 8 else { throw .damaged }
  let flags = bytes[start + 3]
  var index = start + 10
  if flags & 4 != 0 { index += 2 + Int(bytes[index]) + Int(bytes[index + 1]) << 8 }
  for flag in [UInt8(8), 16] where flags & flag != 0 {
    while index < bytes.count, bytes[index] != 0 { index += 1 }
    index += 1
  }
  if flags & 2 != 0 { index += 2 }
  guard index < bytes.count else { throw .damaged }
  return index
}

private func littleEndian(_ bytes: [UInt8], _ index: Int) -> UInt32 {
  (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
}
