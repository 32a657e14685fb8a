import TallyModel
import TallyText
import Testing

@testable import TallyExtract

private struct Revision: Sendable, CustomTestStringConvertible {
  var text: String
  var roles: [Role]

  init(_ text: String, _ roles: Role...) {
    (self.text, self.roles) = (text, roles)
  }

  var testDescription: String { text }
}

private let revisions = [
  Revision("Vey raised its initial offer, $3 billion, to $4 billion.", .old, .new),
  Revision(
    "Vey upgraded its original bid for Lorna – six years, $90 million – to between $96 million "
      + "and $99 million.", .old, .old, .new),
  Revision("Police raised their earlier estimate of 300 marchers to about 450.", .old, .new),
  Revision("That beat the previous record of 4,051 tonnes.", .old),
  Revision("Vey made an offer of $3 billion.", .level),
  Revision("An earlier fire in Lorna killed 12 people.", .level),
  Revision("Vey told its former partner of $3 billion in debt.", .level),
]

@Suite("Values of before")
struct EarlierValueTests {
  @Test("a figure of an earlier offer or estimate is old", arguments: revisions)
  private func roles(_ revision: Revision) {
    let claims = record(of: article(revision.text)).claims
    #expect(claims.map(\.role) == revision.roles)
  }

  @Test("what took its place is revised")
  func revised() {
    let claims = record(of: article(revisions[0].text)).claims
    #expect(claims.map(\.time.revised) == [false, true])
  }

  private func article(_ text: String) -> Article {
    let bytes = Array((text + "\n").utf8)
    var origin = OffsetMap()
    origin.append(source: 0, target: 0)
    return Article(
      header: ArticleHeader(path: "a.txt", source: "A"),
      blocks: [Block(kind: .paragraph, range: 0..<bytes.count - 1)], text: bytes, origin: origin,
      lines: LineIndex(bytes.span))
  }
}
