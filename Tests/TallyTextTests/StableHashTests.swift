import Testing

@testable import TallyText

@Suite struct StableHashTests {
  @Test("the same on every run and machine")
  func stable() {
    #expect(StableHash.hexadecimal(StableHash.of("tally")).count == 16)
    #expect(StableHash.of("tally") == StableHash.of("tally"))
    #expect(StableHash.of("tally") != StableHash.of("Tally"))
  }

  @Test("bytes added together hash as bytes added one by one", arguments: 0...8)
  func together(count: Int) {
    let bytes = Array("harbours".utf8.prefix(count))
    var single = StableHash()
    for byte in bytes { single.add(byte) }
    var together = StableHash()
    together.add(first: count, of: bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) })
    #expect(together.value == single.value)
  }

  @Test("two strings are not one")
  func parts() {
    var split = StableHash()
    split.add("ab".utf8)
    split.add("c".utf8)
    var other = StableHash()
    other.add("a".utf8)
    other.add("bc".utf8)
    #expect(split.value != other.value)
  }
}
