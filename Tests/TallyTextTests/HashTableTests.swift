import TallyText
import Testing

@Suite("Tables by hash")
struct HashTableTests {
  @Test("a table holds what a dictionary holds, through its growth")
  func equalsDictionary() {
    var table = HashTable()
    var dictionary: [UInt64: UInt64] = [:]
    for number in 0..<5000 {
      // Only a few low bits differ, so that hashes fall on each other's slots.
      let hash = StableHash.of(String(number % 1700)) & 0xFFFF_0000_0000_03FF
      table.update(hash, from: 7) { $0 &+= UInt64(number) }
      if hash != 0 { dictionary[hash, default: 7] &+= UInt64(number) }
    }
    for number in 0..<3000 {
      let hash = StableHash.of(String(number)) & 0xFFFF_0000_0000_03FF
      #expect(table[hash] == dictionary[hash])
    }
  }

  @Test("a value is replaced, and nothing is kept for zero")
  func replacement() {
    var table = HashTable()
    table[5] = 1
    table[5] = 2
    table[0] = 3
    #expect(table[5] == 2)
    #expect(table[0] == nil)
    #expect(table[6] == nil)
  }
}
