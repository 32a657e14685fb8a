import TallyText
import Testing

@testable import TallyExtract

struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokens(in: bytes.span, range: 0..<bytes.count)
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "words, numbers and marks part",
    arguments: [
      ("worth $3.4bn.", ["worth", "$", "3.4", "bn", "."]),
      ("1,250.75, then 1,2", ["1,250.75", ",", "then", "1", ",", "2"]),
      ("12,34,567 rupees", ["12,34,567", "rupees"]),
      ("1\u{202F}250\u{202F}000 people", ["1\u{202F}250\u{202F}000", "people"]),
      ("Nvidia's H200 chips didn't", ["Nvidia", "'s", "H200", "chips", "did", "n't"]),
      ("Nvidia\u{2019}s", ["Nvidia", "\u{2019}s"]),
      ("the U.S. and a.m.", ["the", "U.S.", "and", "a.m."]),
      (
        "US$5, Rs500 and RM3.06mil", ["US", "$", "5", ",", "Rs", "500", "and", "RM", "3.06", "mil"]
      ),
      ("2½ and 1⁄32", ["2", "½", "and", "1", "⁄", "32"]),
      ("a .500 record", ["a", ".500", "record"]),
      ("see www.example.com/2019/5 now", ["see", "www.example.com/2019/5", "now"]),
      ("https://example.com/a?b=1.", ["https://example.com/a?b=1", "."]),
      ("O'Brien at 5 o'clock", ["O'Brien", "at", "5", "o'clock"]),
      ("22-year-old", ["22", "-", "year", "-", "old"]),
      ("AT&T", ["AT&T"]),
      ("ended.Then", ["ended", ".", "Then"]),
    ])
  func parts(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("hashes ignore case and the form of the apostrophe")
  func hashes() {
    let bytes = Array("ÉTÉ été Nvidia\u{2019}s nvidia's".utf8)
    let all = tokens(in: bytes.span, range: 0..<bytes.count)
    #expect(all[0].hash == all[1].hash)
    #expect(all[2].hash == all[4].hash && all[3].hash == all[5].hash)
    #expect(all[4].hash == StableHash.of("nvidia"))
    #expect(all[0].allCapitals && all[0].capitalised && !all[1].capitalised)
  }
}
