import TallyKit
import TallyModel

/// A story whose words are those of an attacker and whose figures are not.
///
/// What a page can state (titles, addresses, outlets, speakers, sentences) is replaced by the
/// pieces of the bytes, a form feed between; an empty piece leaves a word as it is. Reports of it
/// are made without reading any text, so that a fuzzer tries many.
struct HostileStory {
  private let pieces: [String]
  private var next = 0

  private init(_ bytes: ArraySlice<UInt8>) {
    pieces = bytes.split(separator: 0x0C, omittingEmptySubsequences: false).prefix(64).map {
      String(decoding: $0.prefix(2000), as: UTF8.self)
    }
  }

  /// The story that the bytes make of an ordinary one.
  static func story(_ bytes: ArraySlice<UInt8>) -> Story {
    var words = HostileStory(bytes)
    var story = ordinary
    words.replace(&story.name)
    for index in story.records.indices { words.replace(&story.records[index]) }
    for index in story.facts.indices {
      words.replace(&story.facts[index].question)
      for pair in story.facts[index].pairs.indices {
        words.replace(&story.facts[index].pairs[pair].reason)
      }
      for witness in story.facts[index].witnesses.indices {
        words.replace(&story.facts[index].witnesses[witness].name)
      }
    }
    for index in story.findings.indices { words.replace(&story.findings[index].message) }
    for index in story.sources.indices { words.replace(&story.sources[index].name) }
    words.replace(&story.coverage.unread[0].path)
    words.replace(&story.coverage.unread[0].reason)
    return story
  }

  private mutating func replace(_ word: inout String) {
    let piece = pieces.isEmpty ? "" : pieces[next % pieces.count]
    next += 1
    if !piece.isEmpty { word = piece }
  }

  private mutating func replace(_ word: inout String?) {
    var text = word ?? ""
    replace(&text)
    if !text.isEmpty { word = text }
  }

  private mutating func replace(_ record: inout ArticleRecord) {
    replace(&record.key)
    replace(&record.header.path)
    replace(&record.header.record)
    replace(&record.header.source)
    replace(&record.header.title)
    replace(&record.header.language)
    replace(&record.header.url)
    replace(&record.header.byline)
    replace(&record.header.dateline)
    replace(&record.header.agency)
    for index in record.sentences.indices { surround(index, of: &record) }
    for index in record.claims.indices { replace(&record.claims[index]) }
  }

  private mutating func replace(_ claim: inout Claim) {
    replace(&claim.subject)
    replace(&claim.event)
    for index in claim.concepts.indices { replace(&claim.concepts[index]) }
    for index in claim.participants.indices { replace(&claim.participants[index]) }
    for index in claim.scope.places.indices { replace(&claim.scope.places[index]) }
    replace(&claim.scope.partOf)
    replace(&claim.time.words)
    replace(&claim.quantity.unit.name)
    replace(&claim.quantity.unit.text)
    guard var attribution = claim.attribution else { return }
    replace(&attribution.speaker)
    replace(&attribution.outlet)
    claim.attribution = attribution
  }

  /// Puts words in front of and behind a sentence, and moves its figures.
  private mutating func surround(_ index: Int, of record: inout ArticleRecord) {
    var front = ""
    var end = ""
    replace(&front)
    replace(&end)
    record.sentences[index].text = front + record.sentences[index].text + end
    let moved = front.utf8.count
    for claim in record.claims.indices where record.claims[claim].sentence == index {
      let range = record.claims[claim].range
      record.claims[claim].range = range.lowerBound + moved..<range.upperBound + moved
    }
  }

  /// Three articles that agree, contradict one another, move on and miscount.
  static let ordinary: Story = {
    let texts = [
      """
      At least 11 people were killed in the Halby fire on Monday, police said. The fire burned
      for 5 hours and did damage of about $2.5 million. Sales rose 50% from $10 million to $12
      million last year. The three causes are wind, drought and neglect: 30 per cent each. The
      Halby fire destroyed 40 houses on Monday.
      """,
      """
      The Halby fire killed 14 people, Reuters reported. It burned for 5 hours. The damage is put
      at $4 million, said a person familiar with the matter. Some 40 miles (10 km) of road closed. The
      Halby fire destroyed 60 houses on Monday.
      """,
      """
      The death toll of the Halby fire rose to 17 from 14 on Wednesday, the mayor said. The fire
      did damage of more than $2 million and burned for 300 minutes on 120 hectares.
      """,
    ]
    var records: [ArticleRecord] = []
    for (index, text) in texts.enumerated() {
      var record = extracted(Array(text.split(separator: "\n").joined(separator: " ").utf8))
      record.header = ArticleHeader(
        path: "fire/outlet\(index).html", record: nil, source: "Outlet \(index)",
        title: "Fire in Halby kills \(11 + index)",
        published: Timestamp(year: 2025, month: 3, day: 3 + index / 2), language: "en",
        url: "https://outlet\(index).example/fire", byline: "A. Writer")
      records.append(record)
    }
    let unread = [UnreadPage(path: "fire/torn.html", reason: "damaged gzip data")]
    return TallyKit.story(named: "fire", records: records, unread: unread)
  }()
}
