import Testing

@testable import TallyExtract

struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return sentenceRanges(in: bytes.span, range: 0..<bytes.count)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "sentences part at their ends only",
    arguments: [
      ["It rose 3.4%.", "Then it fell."],
      ["Mr. Smith of Acme Inc. said no.", "\u{201C}We sold 5.\u{201D}", "He left."],
      ["The U.S. Senate met on Jan. 28.", "The vote was 51-49."],
      ["J. K. Rowling sold 5 million copies.", "She wrote No. 10 last."],
      ["Sales fell in the U.S.", "The firm cut 200 jobs."],
      ["Why now?", "Nobody knows!", "Shares fell."],
      ["\"Who?\" he asked."],
      ["It ended.", "Then it rained."],
      ["3. The third plan."],
      ["Line one", "Line two"],
    ])
  func parts(_ expected: [String]) {
    let glued = expected == ["It ended.", "Then it rained."] ? "" : " "
    let lines = expected == ["Line one", "Line two"] ? "\n" : glued
    #expect(sentences(expected.joined(separator: lines)) == expected)
  }

  @Test("text without an end is cut at a space, and stays whole in sum")
  func long() {
    let text = String(repeating: "word ", count: 5000)
    let parts = sentences(text)
    #expect(parts.allSatisfy { $0.utf8.count <= longestSentence })
    #expect(parts.joined(separator: " ") + " " == text)
  }

  @Test("any bytes are split without loss of bounds")
  func anyBytes() {
    var state: UInt64 = 7
    for _ in 0..<3000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 33)
        return state & 1 << 50 == 0 ? byte : Array(".'$,1 A\u{2019}".utf8)[Int(byte) % 9]
      }
      let ranges = sentenceRanges(in: bytes.span, range: 0..<bytes.count)
      var end = 0
      for range in ranges {
        #expect(range.lowerBound >= end && range.upperBound <= bytes.count && !range.isEmpty)
        end = range.upperBound
        var last = range.lowerBound
        for token in tokens(in: bytes.span, range: range) {
          #expect(token.range.lowerBound >= last && !token.range.isEmpty)
          last = token.range.upperBound
        }
        #expect(last <= range.upperBound)
      }
    }
  }
}
