import Testing

@testable import TallyKit

@Suite("programs and temporary folders")
struct ProgramTests {
  private let shell = Program(name: "sh")

  @Test("what a program writes and how it ends")
  func outcome() throws {
    let ended = try #require(shell.run(["-c", "echo out; echo err >&2; cat; exit 7"]))
    #expect(ended.status == 7)
    #expect(String(decoding: ended.output, as: UTF8.self) == "out\n")
    #expect(String(decoding: ended.errors, as: UTF8.self) == "err\n")
  }

  @Test("output longer than a pipe holds")
  func longOutput() throws {
    let script = "i=0; while [ $i -lt 3000 ]; do printf '%0100d' $i; i=$((i+1)); done"
    let ended = try #require(shell.run(["-c", script]))
    #expect(ended.status == 0)
    #expect(ended.output.count == 300_000)
  }

  @Test("a signal is no status of success")
  func signal() throws {
    #expect(try #require(shell.run(["-c", "kill -9 $$"])).status == -1)
  }

  @Test("a program that there is not")
  func missing() {
    #expect(Program(name: "tally-has-no-such-program").run([]) == nil)
  }

  @Test("a temporary folder goes with all that is in it, and nothing that is linked to")
  func temporaryFolder() throws {
    let kept = try TemporaryFolder()
    defer { kept.remove() }
    try writeFile([1], to: kept.path + "/file")
    let folder = try TemporaryFolder()
    try makeFolder(at: folder.path + "/deep/er")
    try writeFile([2], to: folder.path + "/deep/er/file")
    let linked = shell.run(["-c", "ln -s '\(kept.path)' '\(folder.path)/deep/link'"])
    #expect(linked?.status == 0)
    folder.remove()
    #expect(fileKind(at: folder.path) == nil)
    #expect(fileKind(at: kept.path + "/file") != nil)
  }
}
