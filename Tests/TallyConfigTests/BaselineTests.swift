import Testing

@testable import TallyConfig

struct BaselineTests {
  private let first = "00000000000000a1"
  private let second = "00000000000000b2"

  @Test("what is written is read, sorted, one line a finding")
  func round() throws {
    let baseline = Baseline(notes: [
      second: "update b.html: 1\r\n#x", first: "contradiction a.html",
    ])
    let lines = baseline.text.split(separator: "\n")
    #expect(lines.suffix(2) == ["\(first) contradiction a.html", "\(second) update b.html: 1 #x"])
    let read = try Baseline(baseline.text, path: "b")
    #expect(read.text == baseline.text)
    #expect(read.contains(first) && !read.contains("00000000000000c3"))
  }

  @Test("lines may be merged, commented, empty and end as they like")
  func lenient() throws {
    let read = try Baseline("# x\r\n\r\n  \(first)\r\n\(second)\t words\n\(first)\n", path: "b")
    #expect(read.notes.keys.sorted() == [first, second])
  }

  @Test("a line that is no fingerprint is an error with its number")
  func broken() {
    do throws(ConfigError) {
      _ = try Baseline("\(first)\n<<<<<<< HEAD\n", path: "b")
      Issue.record("no error")
    } catch {
      #expect(error.line == 2)
    }
  }

  @Test("what is gone is stale and pruned; what is left keeps its words")
  func stale() {
    let baseline = Baseline(notes: [first: "as written", second: "gone"])
    #expect(baseline.stale(given: [first, "00000000000000c3"]) == [second])
    #expect(baseline.pruned(given: [first]) == Baseline(notes: [first: "as written"]))
  }
}
