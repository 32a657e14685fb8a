import TallyCompare
import TallyConfig
public import TallyModel
import TallyText

/// Which figures of a story answer the same question, and how they stand to each other.
///
/// The same article twice, by address or by text, is one article: the one that was changed last,
/// else the first by path. The result does not depend on the order of the records.
///
/// - Parameter name: the story's name, kept in the result.
/// - Parameter records: the story's articles in any order.
/// - Parameter unread: pages that gave no record, kept in the coverage.
/// - Parameter rulings: what persons have ruled about claims and sources.
/// - Parameter jobs: how many cores compare; the result does not depend on it.
public func story(
  named name: String, records: [ArticleRecord], unread: [UnreadPage] = [],
  rulings: Rulings = Rulings(), jobs: Int = 1
) -> Story {
  let (kept, duplicates) = withoutDuplicates(records)
  var story = TallyCompare.story(
    named: name, records: withUniqueClaimIDs(kept),
    unread: unread.sorted { ($0.path, $0.reason) < ($1.path, $1.reason) }, rulings: rulings,
    sharing: .over(jobs))
  story.showAuthorities(rulings.authorities)
  story.coverage.duplicates = duplicates
  return story
}

/// The stories of input: every article read, every story compared.
///
/// A story without any article that can be read has no records; its coverage says why.
public func stories(
  from inputs: [InputStory], form: InputForm = .auto, jobs: Int, clock: StageClock = StageClock(),
  desk: Desk = Desk()
) async -> [Story] {
  let collected = await recordedStories(
    from: inputs, form: form, jobs: jobs, clock: clock, desk: desk)
  return await compared(collected, jobs: jobs, clock: clock, rulings: desk.rulings)
}

/// The stories of records, several at once; few stories leave cores to each.
func compared(
  _ stories: [RecordedStory], jobs: Int, clock: StageClock, rulings: Rulings
) async -> [Story] {
  let inner = jobsEach(of: stories.count, sharing: jobs)
  return await parallelMap(stories, jobs: jobs) { recorded in
    clock.measure(.compare) {
      story(
        named: recorded.name, records: recorded.records, unread: recorded.unread,
        rulings: rulings, jobs: inner)
    }
  }
}

/// The records of the articles of each story; nothing is compared.
public func recordedStories(
  from inputs: [InputStory], form: InputForm = .auto, jobs: Int, clock: StageClock = StageClock(),
  desk: Desk = Desk()
) async -> [RecordedStory] {
  let read = await readings(of: inputs, form: form, jobs: jobs, clock: clock) { article in
    clock.measure(.extract) { desk.record(of: article) }
  }
  return zip(inputs, read).map { RecordedStory(name: $0.name, readings: $1) }
    .grouped(desk.configuration.stories)
}

/// The records of one story's articles, and the pages that gave none.
public struct RecordedStory: Sendable {
  /// The story's name.
  public var name: String
  /// The records, in the order of the files.
  public var records: [ArticleRecord] = []
  /// The pages without one.
  public var unread: [UnreadPage] = []

  /// A story over records that are there already.
  public init(name: String, records: [ArticleRecord] = [], unread: [UnreadPage] = []) {
    self.name = name
    self.records = records
    self.unread = unread
  }

  /// Sorts readings into records and unread pages.
  public init(name: String, readings: [Reading<ArticleRecord>]) {
    let sorted = SortedReadings(readings)
    self.init(name: name, records: sorted.values, unread: sorted.unread)
  }
}

/// The records without those that are another one's article again.
private func withoutDuplicates(
  _ records: [ArticleRecord]
) -> (kept: [ArticleRecord], duplicates: [UnreadPage]) {
  let ordered = records.map { (change: $0.lastChange, path: $0.header.shownPath, record: $0) }
    .sorted { ($1.change, $0.path) < ($0.change, $1.path) }
  var keptByAddress: [String: String] = [:]
  var keptByText: [UInt64: ArticleRecord] = [:]
  var kept: [ArticleRecord] = []
  var duplicates: [UnreadPage] = []
  for (_, path, record) in ordered {
    let address = record.header.url.flatMap(addressKey)
    if let address, let first = keptByAddress[address] {
      duplicates.append(UnreadPage(path: path, reason: "same address as \(first)"))
    } else if let first = keptByText[record.textHash], !first.isOtherOutlet(than: record) {
      duplicates.append(
        UnreadPage(path: path, reason: "same text as \(first.header.shownPath)"))
    } else {
      if let address { keptByAddress[address] = path }
      if record.textHash != 0, keptByText[record.textHash] == nil {
        keptByText[record.textHash] = record
      }
      kept.append(record)
    }
  }
  return (
    kept.sorted { $0.header.shownPath < $1.header.shownPath },
    duplicates.sorted { $0.path < $1.path }
  )
}

/// The records with every claim's id unique among them.
private func withUniqueClaimIDs(_ records: [ArticleRecord]) -> [ArticleRecord] {
  var uses: [String: Int] = [:]
  var unique = records
  for record in unique.indices {
    for claim in unique[record].claims.indices {
      let id = unique[record].claims[claim].id
      uses[id, default: 0] += 1
      if let use = uses[id], use > 1 { unique[record].claims[claim].id = "\(id)-\(use)" }
    }
  }
  return unique
}

extension ArticleRecord {
  /// When the article was last changed, as far as it says.
  fileprivate var lastChange: Int {
    (header.updated ?? header.published)?.secondNumber ?? Int.min
  }

  /// Whether both articles have addresses, on different hosts: the second carries the first's text.
  fileprivate func isOtherOutlet(than other: ArticleRecord) -> Bool {
    guard let left = header.url.flatMap(host), let right = other.header.url.flatMap(host) else {
      return false
    }
    return left != right
  }
}
