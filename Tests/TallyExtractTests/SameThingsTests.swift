import TallyModel
import TallyText
import Testing

@testable import TallyExtract

struct SameThingsTests {
  private func read(_ text: String, _ names: [String: String] = [:]) -> ArticleRecord {
    let bytes = Array((text + "\n").utf8)
    var origin = OffsetMap()
    origin.append(source: 0, target: 0)
    let article = Article(
      header: ArticleHeader(path: "a.txt", source: "A"),
      blocks: [Block(kind: .paragraph, range: 0..<bytes.count - 1)], text: bytes,
      origin: origin, lines: LineIndex(bytes.span))
    return SameThings(names).applied(to: record(of: article))
  }

  @Test("a phrase means the name that it stands for")
  func names() throws {
    let plain = try #require(read("Alibaba bought 400,000 chips in May.").claims.first)
    let other = try #require(
      read(
        "The Hangzhou giant bought 400,000 chips in May.", ["Hangzhou giant": "Alibaba"]
      ).claims.first)
    #expect(other.gist.agent == plain.gist.agent)
    #expect(other.keys == plain.keys)
  }

  @Test("a thing means another, and its number does not matter")
  func things() throws {
    let plain = try #require(read("Alibaba bought 400,000 chips in May.").claims.first)
    let other = try #require(
      read("Alibaba bought 400,000 GPUs in May.", ["GPU": "chip"]).claims.first)
    #expect(other.gist.head == plain.gist.head)
    #expect(Set(other.keys) == Set(plain.keys))
  }

  @Test("words stay, places stay, and a giant of another town is left alone")
  func kept() {
    let names = ["Hangzhou giant": "Alibaba"]
    let text = "The Shenzhen giant bought 400,000 chips; Hangzhou has a giant plan."
    #expect(read(text, names) == read(text))
    let changed = read("The Hangzhou giant bought 400,000 chips.", names)
    let before = read("The Hangzhou giant bought 400,000 chips.")
    #expect(changed.sentences.map(\.text) == before.sentences.map(\.text))
    #expect(changed.claims.map(\.place) == before.claims.map(\.place))
    #expect(changed.claims.map(\.id) == before.claims.map(\.id))
    #expect(changed != before)
  }

  @Test("empty names and sentences without terms do no harm")
  func edges() {
    #expect(read("12", ["": "x", "y": "", "-": " "]) == read("12"))
  }
}
