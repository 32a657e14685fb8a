import TallyModel

/// Builds stories by hand, so that reports can be tested without the stages before them.
struct StoryBuilder {
  var story: Story

  init(_ name: String) {
    story = Story(
      name: name, records: [], facts: [], sources: [], findings: [], coverage: Coverage())
  }

  /// Adds an article and its source; gives the record's index.
  @discardableResult
  mutating func article(
    _ source: String, path: String? = nil, title: String = "", published: Timestamp? = nil,
    url: String? = nil, agency: String? = nil
  ) -> Int {
    let path = path ?? "\(story.name)/\(source).html"
    story.records.append(
      ArticleRecord(
        key: url ?? path,
        header: ArticleHeader(
          path: path, source: source, title: title, published: published, url: url,
          agency: agency), sentences: [], claims: []))
    let record = story.records.count - 1
    if let known = story.sources.firstIndex(where: { $0.name == source }) {
      story.sources[known].articles.append(record)
    } else {
      story.sources.append(SourceSummary(name: source, articles: [record]))
    }
    story.coverage.articles += 1
    return record
  }

  /// Adds a sentence with its figure in square brackets, `"[12 people] died"`.
  mutating func claim(
    _ record: Int, _ marked: String, _ quantity: Quantity, speaker: Attribution? = nil,
    role: Role = .level
  ) -> ClaimReference {
    let bytes = Array(marked.utf8)
    let open = bytes.firstIndex(of: UInt8(ascii: "[")) ?? 0
    let close = (bytes.lastIndex(of: UInt8(ascii: "]")) ?? 1) - 1
    let text = String(
      decoding: bytes[..<open] + bytes[(open + 1)...close] + bytes[(close + 2)...], as: UTF8.self)
    let ordinal = story.records[record].sentences.count
    let place = Place(offset: ordinal * 100, length: close - open, line: ordinal + 7, column: 5)
    story.records[record].sentences.append(
      Sentence(text: text, place: place, blockKind: .paragraph, block: ordinal, ordinal: ordinal))
    story.records[record].claims.append(
      Claim(
        id: "c\(record)-\(ordinal)", sentence: ordinal, range: open..<close, place: place,
        quantity: quantity, role: role, attribution: speaker))
    story.coverage.seen += 1
    story.coverage.read += 1
    return ClaimReference(record: record, claim: story.records[record].claims.count - 1)
  }

  /// Adds a fact; the verdict is the worst relation of its pairs.
  @discardableResult
  mutating func fact(
    _ question: String, _ claims: [ClaimReference],
    _ pairs: [(Int, Int, Relation, String)] = [], witnesses: [(String, [Int])] = []
  ) -> Int {
    let related = pairs.map {
      Pair(a: claims[$0.0], b: claims[$0.1], relation: $0.2, reason: $0.3)
    }
    let worst = related.map(\.relation).max()
    story.facts.append(
      Fact(
        id: "f\(story.facts.count)", question: question,
        verdict: worst.map(Verdict.init) ?? .single, claims: claims, pairs: related,
        witnesses: witnesses.map { origin in
          Witness(name: origin.0, claims: origin.1.map { claims[$0] })
        }))
    if claims.count > 1 { story.coverage.compared += claims.count }
    return story.facts.count - 1
  }

  /// Adds a finding.
  mutating func finding(
    _ rule: FindingRule, _ severity: Severity, _ message: String, fact: Int? = nil,
    _ claims: [ClaimReference], consequence: Int = 0
  ) {
    story.findings.append(
      Finding(
        id: "d\(story.findings.count)", rule: rule, severity: severity, message: message,
        fact: fact, claims: claims, consequence: consequence))
  }
}

extension Quantity {
  /// A count of something with one exact value.
  static func count(_ value: Int, _ noun: String) -> Quantity {
    Quantity(
      kind: .count, value: ExactDecimal(value), unit: MeasureUnit(name: noun, text: noun),
      allows: Interval(ExactDecimal(value)))
  }

  /// A quantity that allows a stretch of values.
  static func stretch(
    _ kind: QuantityKind, _ low: Int?, _ high: Int?, _ unit: String, value: Int? = nil,
    qualifier: Qualifier = .about, lowOpen: Bool = false, highOpen: Bool = false,
    currency: String? = nil
  ) -> Quantity {
    Quantity(
      kind: kind, value: value.map { ExactDecimal($0) }, qualifier: qualifier,
      unit: MeasureUnit(name: unit, text: unit, currency: currency),
      allows: Interval(
        low: low.map { ExactDecimal($0) }, high: high.map { ExactDecimal($0) }, lowOpen: lowOpen,
        highOpen: highOpen))
  }
}

extension Timestamp {
  /// A day of March 2031 at an hour, UTC.
  static func march(_ day: Int, hour: Int? = nil) -> Timestamp {
    Timestamp(
      year: 2031, month: 3, day: day, secondOfDay: hour.map { $0 * 3600 },
      offsetMinutes: hour == nil ? nil : 0)
  }
}
