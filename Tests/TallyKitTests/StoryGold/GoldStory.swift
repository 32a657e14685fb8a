import TallyModel
import TallyTestSupport

@testable import TallyKit

/// A figure that people found in an article of the corpus.
struct GoldMention: Sendable, Hashable {
  var fact: Int
  var document: String
  var quote: String
  var figure: String
  /// Mentions of one group agree.
  var group: String
}

/// What people annotated in one story of the corpus.
struct GoldStory: Sendable {
  let name: String
  private(set) var mentions: [GoldMention] = []
  private(set) var absent: [(document: String, figure: String)] = []
  private(set) var ignored: [(document: String, quote: String)] = []
  private var relations: [[Set<String>: String]] = []

  init(_ name: String) throws {
    self.name = name
    for (fact, line) in try Repository.lines("Tests/StoryGold/\(name).jsonl").enumerated() {
      let value = JSONReader.value(in: Array(line.utf8)) ?? .null
      func parts(_ key: String) -> [JSONValue] { value[key]?.elements ?? [] }
      func text(_ value: JSONValue, _ key: String) -> String { value[key]?.text ?? "" }
      mentions += parts("mentions").map {
        GoldMention(
          fact: fact, document: text($0, "doc"), quote: text($0, "quote"),
          figure: text($0, "figure"), group: text($0, "group"))
      }
      absent += parts("absent").map { (text($0, "doc"), text($0, "figure")) }
      ignored += parts("ignore").map { (text($0, "doc"), text($0, "quote")) }
      var related: [Set<String>: String] = [:]
      for relation in parts("relations").map(\.elements) where relation.count > 2 {
        related[Set(relation[..<2].compactMap(\.text))] = relation[2].text
      }
      relations.append(related)
    }
  }

  /// Whether two mentions of one fact agree or can both be true; `nil` for different facts.
  func isSame(_ left: GoldMention, _ right: GoldMention) -> Bool? {
    guard left.fact == right.fact else { return nil }
    if left.group == right.group { return true }
    return relations[left.fact][[left.group, right.group]].map { $0 == "compatible" }
  }
}

/// A page of the corpus with the places of quotes in its file.
struct GoldPage {
  let article: Article
  private var folded: [UInt8] = []
  private var starts: [Int] = []

  init(_ article: Article) {
    self.article = article
    for (index, byte) in article.text.enumerated() {
      let isSpace = byte == 0x20 || byte == 0x0A
      if isSpace, folded.last == 0x20 { continue }
      folded.append(isSpace ? 0x20 : byte)
      starts.append(index)
    }
  }

  /// The bytes of the file that `figure` takes in each place of the article where `quote` stands.
  func places(of figure: String, in quote: String) -> [Range<Int>] {
    let (outer, inner) = (Self.fold(quote), Self.fold(figure))
    guard let offset = Self.places(of: inner, in: outer).first else { return [] }
    return Self.places(of: outer, in: folded).map { start in
      let first = starts[start + offset]
      let last = starts[start + offset + inner.count - 1]
      let place = article.place(of: first..<last + 1)
      return place.offset..<place.offset + place.length
    }
  }

  private static func fold(_ text: String) -> [UInt8] {
    Array(
      text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\u{A0}" })
        .joined(separator: " ").utf8)
  }

  private static func places(of needle: [UInt8], in text: [UInt8]) -> [Int] {
    guard !needle.isEmpty, needle.count <= text.count else { return [] }
    return (0...text.count - needle.count).filter { start in
      text[start] == needle[0] && text[start..<start + needle.count].elementsEqual(needle)
    }
  }
}
