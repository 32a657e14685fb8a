public import TallyModel

/// Writes the stories of a run as one JSON object, `tally/1`.
///
/// `docs/schema/report.schema.json` describes it. Where there are several stories, articles,
/// facts, sources and findings say which they belong to; ids are unique inside a story.
public struct JSONReporter: Reporter {
  /// A reporter.
  public init() {}

  /// The object, with a line for each long element.
  public func render(_ stories: [Story]) -> [UInt8] {
    var report = JSONReport()
    for story in stories { report.add(story) }
    var bytes: [UInt8] = []
    for piece in report.pieces() { bytes += piece }
    return bytes
  }
}

/// The JSON object of a run whose stories come one after the other; they need not be kept.
public struct JSONReport: GrowingReport {
  private var names: [String] = []
  private var articles = Elements()
  private var coverage = Coverage()
  private var facts = Elements()
  private var sources = Elements()
  private var findings = Elements()
  private let sharing: WorkSharing

  /// A report without stories.
  ///
  /// - Parameter sharing: how the writing of a story is shared out; the bytes do not depend on it.
  public init(sharing: WorkSharing = .none) { self.sharing = sharing }

  /// Takes up a story.
  public mutating func add(_ story: Story) {
    names.append(story.name)
    articles.add(story.records, sharing) { $0.articleEntry($1, in: story) }
    coverage.add(story.coverage)
    facts.add(story.facts, sharing) { $0.fact($1, in: story) }
    sources.add(story.sources, sharing) { $0.source($1, in: story) }
    findings.add(story.findings, sharing) { $0.finding($1, in: story) }
  }

  /// The object in pieces that follow each other.
  public consuming func pieces() -> [[UInt8]] {
    var json = JSONWriter()
    var pieces: [[UInt8]] = []
    json.object { json in
      json.member("schema", "tally/1")
      json.member("stories", names)
      json.lines("articles", articles, &pieces)
      json.key("coverage")
      json.coverage(coverage)
      json.lines("facts", facts, &pieces)
      json.lines("sources", sources, &pieces)
      json.lines("findings", findings, &pieces)
    }
    json.endRecord()
    pieces.append(json.take())
    return pieces
  }
}

/// Elements of an array as JSON, some of a story's in each piece.
private struct Elements {
  private(set) var pieces: [[UInt8]] = []

  mutating func add<Item: Sendable>(
    _ items: [Item], _ sharing: WorkSharing, _ write: @Sendable (inout JSONWriter, Item) -> Void
  ) {
    let continuesList = !pieces.isEmpty
    pieces += sharing.map(items) { part in
      var json = JSONWriter(continuesList: continuesList || part.startIndex > 0)
      for item in part { write(&json, item) }
      // A copy has no room to spare.
      return json.bytes.isEmpty ? [] : [Array(json.bytes[...])]
    }
  }
}

extension JSONWriter {
  /// Writes an array of elements that are written already; `pieces` takes up what there is so far.
  fileprivate mutating func lines(
    _ name: StaticString, _ written: Elements, _ pieces: inout [[UInt8]]
  ) {
    endLine()
    key(name)
    elements { json in
      pieces.append(json.take())
      pieces += written.pieces
    }
  }

  fileprivate mutating func articleEntry(_ record: ArticleRecord, in story: Story) {
    let header = record.header
    endLine()
    object { json in
      json.member("story", story.name)
      json.member("path", header.path)
      json.member("record", header.record)
      json.member("source", header.source)
      json.member("title", header.title)
      json.member("published", header.published?.description)
      json.member("updated", header.updated?.description)
      json.member("language", header.language)
      json.member("url", header.url)
      json.member("agency", header.agency)
      json.member("claims", record.claims.count)
      json.leftAlone(record.leftAlone)
    }
  }

  fileprivate mutating func leftAlone(_ counts: [LeftAlone: Int]) {
    member("leftAlone") { json in
      for (reason, count) in counts.sorted(by: { $0.key < $1.key }) {
        json.key(named: reason.rawValue)
        json.value(count)
      }
    }
  }

  fileprivate mutating func coverage(_ coverage: Coverage) {
    object { json in
      json.member("articles", coverage.articles)
      json.member("seen", coverage.seen)
      json.member("read", coverage.read)
      json.member("compared", coverage.compared)
      json.leftAlone(coverage.leftAlone)
      json.member("hotKeys", coverage.hotKeys)
      json.member("unread", each: coverage.unread) { $0.unread($1) }
      json.member("duplicates", each: coverage.duplicates) { $0.unread($1) }
      json.member("cut", each: coverage.cut) { $0.unread($1) }
    }
  }

  private mutating func unread(_ page: UnreadPage) {
    object { json in
      json.member("path", page.path)
      json.member("reason", page.reason)
    }
  }

  fileprivate mutating func fact(_ fact: Fact, in story: Story) {
    endLine()
    object { json in
      json.member("id", fact.id)
      json.member("story", story.name)
      json.member("question", fact.question)
      json.member("verdict", fact.verdict.rawValue)
      json.member("claims", each: fact.claims) { json, reference in
        // In place: a claim is large, and a copy of it costs more than to write it.
        json.claim(
          story.records[reference.record].claims[reference.claim],
          of: story.records[reference.record])
      }
      json.member("pairs", each: fact.pairs) { json, pair in
        json.object { json in
          json.member("a", story.claim(pair.a).id)
          json.member("b", story.claim(pair.b).id)
          json.member("relation", pair.relation.rawValue)
          json.member("reason", pair.reason)
          json.member("minor", pair.minor)
        }
      }
      json.member("witnesses", each: fact.witnesses) { json, witness in
        json.object { json in
          json.member("name", witness.name)
          json.member("claims", witness.claims.map { story.claim($0).id })
        }
      }
    }
  }

  fileprivate mutating func source(_ source: SourceSummary, in story: Story) {
    endLine()
    object { json in
      json.member("name", source.name)
      json.member("story", story.name)
      json.member("articles", source.articles.map { story.records[$0].header.path })
      json.member("agrees", source.agrees.map { story.facts[$0].id })
      json.member("contradicts", source.contradicts.map { story.facts[$0].id })
      json.member("updates", source.updates.map { story.facts[$0].id })
      json.member("alone", source.alone.map { story.facts[$0].id })
      json.member("copies", source.copies)
    }
  }

  mutating func finding(_ finding: Finding, in story: Story) {
    endLine()
    object { json in
      json.member("id", finding.id)
      json.member("story", story.name)
      json.member("rule", finding.rule.rawValue)
      json.member("severity", finding.severity.rawValue)
      json.member("confidence", finding.confidence.rawValue)
      json.member("message", finding.message)
      json.member("fact", finding.fact.map { story.facts[$0].id })
      json.member("claims", finding.claims.map { story.claim($0).id })
    }
  }
}

extension Coverage {
  /// What several stories saw together.
  public init(sumOf parts: [Coverage]) {
    self.init()
    for part in parts { add(part) }
  }

  /// Adds what another story saw.
  mutating func add(_ part: Coverage) {
    articles += part.articles
    seen += part.seen
    read += part.read
    compared += part.compared
    leftAlone.merge(part.leftAlone, uniquingKeysWith: +)
    hotKeys += part.hotKeys
    unread += part.unread
    duplicates += part.duplicates
    cut += part.cut
  }
}
