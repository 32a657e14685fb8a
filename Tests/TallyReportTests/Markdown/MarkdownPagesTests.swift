import TallyModel
import Testing

@testable import TallyReport

@Suite("Long Markdown reports")
struct MarkdownPagesTests {
  private static let sections = (1...3).map { number in
    MarkdownSection(
      title: "Part \(number)",
      blocks: (1...10).map { "### \(number).\($0)\n\nwords and more words\n" })
  }

  @Test("what fits stays on one page, as it was")
  func short() {
    let pages = MarkdownPages(Self.sections, under: "# Head\n")
    let whole = Self.sections.reduce("# Head\n" as MarkdownText) { $0 + "\n" + $1.text }
    #expect(pages.pages == [whole])
    #expect(pages.files(stem: "s", title: "S").map(\.name) == ["s.md"])
  }

  @Test("nothing is torn or lost, and the first page leads to the others")
  func long() {
    let limit = 400
    let files = MarkdownPages(Self.sections, under: "# Head\n", limit: limit)
      .files(stem: "s", title: "S")
    let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(files.map(\.name).prefix(3) == ["s.md", "s.2.md", "s.3.md"])
    for number in 1...3 {
      for block in 1...10 {
        let whole = "### \(number).\(block)\n\nwords and more words\n"
        #expect(texts.count { $0.contains(whole) } == 1)
      }
    }
    for file in files.dropFirst() { #expect(texts[0].contains("](\(file.name))")) }
    #expect(texts.dropFirst().allSatisfy { $0.contains("[The first page](s.md)") })
    #expect(texts.dropFirst().allSatisfy { $0.contains("\n## Part ") })
  }

  @Test("a story of a thousand articles gives pages that a host renders")
  func thousand() {
    var builder = StoryBuilder("flood")
    for source in 0..<1_000 {
      let record = builder.article("Outlet \(source)")
      let claims = (0..<3).map { number in
        builder.claim(
          record, "In all, [\(number + source % 9) houses] were lost in part \(number).",
          .count(number + source % 9, "house"))
      }
      for claim in claims { builder.fact("houses lost", [claim]) }
    }
    let claims = (0..<1_000).map { ClaimReference(record: $0, claim: 0) }
    builder.fact("houses", claims, (1..<1_000).map { (0, $0, .contradict, "They differ.") })
    let files = MarkdownReporter().files(for: [builder.story])
    #expect(files.count > 1)
    #expect(files.allSatisfy { $0.bytes.count <= 500_000 }, "\(files.map(\.bytes.count))")
  }
}
