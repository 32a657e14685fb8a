/// Eight bytes of a text, the first one lowest; zeros from `limit` on.
@inline(__always)
func eightBytes(of text: borrowing Span<UInt8>, from start: Int, limit: Int) -> UInt64 {
  if start + 8 <= limit {
    return UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
  }
  var bytes: UInt64 = 0
  for index in (start..<max(start, limit)).reversed() { bytes = bytes << 8 | UInt64(text[index]) }
  return bytes
}

/// The top bit of the bytes that are ASCII letters.
///
/// Without its top bit, a byte from "a" on is above 0x7F when 0x1F is added, one past "z" when 5 is.
@inline(__always)
func placesOfLetters(in bytes: UInt64) -> UInt64 {
  let small = (bytes | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
  let fromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
  let pastZ = small &+ 0x0505_0505_0505_0505
  return fromA & ~pastZ & ~bytes & 0x8080_8080_8080_8080
}

/// The top bits of eight bytes side by side, the first one lowest.
///
/// Each factor of the product moves one of them to its place in the top byte, and none onto another.
@inline(__always)
func gathered(_ topBits: UInt64) -> UInt64 {
  ((topBits & 0x8080_8080_8080_8080) >> 7 &* 0x0102_0408_1020_4080) >> 56
}
