import Testing

@testable import TallyText

@Suite struct StableHashTests {
  @Test("the same on every run and machine")
  func stable() {
    #expect(StableHash.hexadecimal(StableHash.of("tally")).count == 16)
    #expect(StableHash.of("tally") == StableHash.of("tally"))
    #expect(StableHash.of("tally") != StableHash.of("Tally"))
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
