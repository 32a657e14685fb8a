import Testing

@testable import TallyCommand

@Suite("resident memory")
struct ResidentMemoryTests {
  @Test("only what is as it is in a file is let go")
  func ranges() {
    let maps = """
      00200000-005f5000 r--p 00000000 fe:00 12 /usr/bin/tally
      005f5000-01857000 r-xp 003f4000 fe:00 12 /usr/bin/tally
      01857000-018fe000 r--p 01656000 fe:00 12 /usr/bin/tally
      018fe000-01900000 rw-p 016fc000 fe:00 12 /usr/bin/tally
      7f0000000000-7f0000021000 r-xp 00000000 00:00 0
      7ffd3c5f2000-7ffd3c5f4000 r-xp 00000000 00:00 0 [vdso]
      nonsense
      """
    #expect(
      ResidentMemory.unwrittenRanges(in: maps) == [0x200000..<0x5f5000, 0x5f5000..<0x1857000])
  }

  @Test("the program goes on when its code was let go")
  func release() {
    ResidentMemory.releaseCode()
    #expect(ResidentMemory.unwrittenRanges(in: "").isEmpty)
  }
}
