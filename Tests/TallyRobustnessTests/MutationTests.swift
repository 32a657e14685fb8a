import TallyFuzz
import Testing

/// A short fuzz run that is the same every time; `make fuzz` runs long ones.
@Suite(.timeLimit(.minutes(10)))
struct MutationTests {
  @Test("nearly right input is taken by every part", arguments: FuzzTarget.allCases)
  func mutations(_ target: FuzzTarget) {
    let isPage = target == .clean || target == .input
    let seeds = isPage ? CorpusSeeds.pages.map(\.bytes) : CorpusSeeds.texts
    for (number, seed) in seeds.enumerated() {
      var mutations = Mutations(seed: UInt64(number))
      for _ in 0..<(isPage ? 6 : 1) {
        let bytes = mutations.mutated(seed, words: CorpusSeeds.words)
        #expect(target.faults(in: bytes) == [])
      }
    }
  }

  @Test("bytes without any sense are taken", arguments: FuzzTarget.allCases)
  func noise(_ target: FuzzTarget) {
    var mutations = Mutations(seed: 7)
    for size in [0, 1, 2, 3, 17, 18, 19, 255, 4096, 9000] {
      let bytes = (0..<size).map { _ in UInt8(mutations.below(256)) }
      #expect(target.faults(in: bytes) == [])
    }
  }

  @Test("every beginning of a page is a page", arguments: [0, 6, 13])
  func prefixes(_ page: Int) {
    let bytes = CorpusSeeds.pages[page].bytes
    for end in stride(from: 0, to: bytes.count, by: 1999) {
      #expect(FuzzTarget.clean.faults(in: Array(bytes[..<end])) == [])
    }
  }

  @Test("one bad byte anywhere does no harm", arguments: [2, 9])
  func badBytes(_ page: Int) {
    var bytes = CorpusSeeds.pages[page].bytes
    for place in stride(from: 5, to: bytes.count, by: 4999) {
      for bad in [UInt8(0), 0x80, 0xFF, 0x3C] {
        let kept = bytes[place]
        bytes[place] = bad
        #expect(FuzzTarget.clean.faults(in: bytes) == [])
        bytes[place] = kept
      }
    }
  }
}
