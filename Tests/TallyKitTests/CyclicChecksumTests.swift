import Testing

@testable import TallyKit

@Suite("Checksums of unpacked bytes")
struct CyclicChecksumTests {
  @Test("the check value of CRC-32")
  func checkValue() {
    let digits = Array("123456789".utf8)
    #expect(CyclicChecksum.of(digits, from: 0) == 0xCBF4_3926)
    #expect(CyclicChecksum.of([1, 2, 3] + digits, from: 3) == 0xCBF4_3926)
    #expect(CyclicChecksum.of([], from: 0) == 0)
  }

  @Test("eight bytes at a time give what single bytes give", arguments: 0..<40)
  func anyLength(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ 41) }
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    #expect(CyclicChecksum.of(bytes, from: 0) == ~sum)
  }

  @Test("folding and tables give the same sum, whatever the length and place")
  func folding() {
    let bytes = (0..<400).map { UInt8(truncatingIfNeeded: $0 * $0 * 31 + $0 * 7) }
    for start in 0..<32 {
      for end in start...bytes.count {
        let part = Array(bytes[..<end])
        #expect(CyclicChecksum.of(part, from: start) == CyclicChecksum.byTables(part, from: start))
      }
    }
  }
}
