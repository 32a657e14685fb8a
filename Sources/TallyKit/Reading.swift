public import TallyModel

/// What was made of one article of a story, or why there is none.
public struct Reading<Value: Sendable>: Sendable {
  /// The path as reports show it, with the record behind it for a record inside a file.
  public var path: String
  /// What was made of the article.
  public var result: Result<Value, TallyError>

  /// What was made; where that is nothing, the page is added to the unread ones.
  public func value(addingTo unread: inout [UnreadPage]) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let error):
      unread.append(error.unreadPage(at: path))
      return nil
    }
  }
}

/// Readings sorted into what was made and what could not be read, each in the order given.
public struct SortedReadings<Value: Sendable>: Sendable {
  /// What was made of the articles.
  public private(set) var values: [Value] = []
  /// The pages of which nothing was made, and why.
  public private(set) var unread: [UnreadPage] = []

  /// Sorts readings.
  public init(_ readings: some Sequence<Reading<Value>>) {
    for reading in readings {
      if let value = reading.value(addingTo: &unread) { values.append(value) }
    }
  }
}

/// Reads every article of stories and makes something of each, on several cores.
///
/// The readings are in the order of the stories' files and their records, however the work was
/// shared out; `transform` must depend on its article alone.
///
/// - Parameter jobs: how many articles are worked on at once.
public func readings<Value: Sendable>(
  of stories: [InputStory], form: InputForm = .auto, jobs: Int, clock: StageClock = StageClock(),
  _ transform: @escaping @Sendable (Article) -> Value
) async -> [[Reading<Value>]] {
  var readings = [[Reading<Value>]](repeating: [], count: stories.count)
  await eachReading(of: stories, form: form, jobs: jobs, clock: clock, transform) {
    readings[$0].append($1)
  }
  return readings
}

/// Reads every article of stories, makes something of each, on several cores, and gives it away in
/// the order of the stories' files and their records as soon as its turn has come.
///
/// - Parameters:
///   - jobs: how many articles are worked on at once.
///   - take: gets the number of the story and the reading; what it throws ends the work.
public func eachReading<Value: Sendable>(
  of stories: [InputStory], form: InputForm = .auto, jobs: Int, clock: StageClock = StageClock(),
  _ transform: @escaping @Sendable (Article) -> Value,
  _ take: (Int, Reading<Value>) throws -> Void
) async rethrows {
  let files = stories.enumerated().flatMap { index, story in story.files.map { (index, $0) } }
  let reader = FileReader(form: form, clock: clock, transform: transform)
  clock.progress?.expect(files.count)
  try await inOrder(files, jobs: jobs) { story, file in
    let parts = reader.open(file, of: stories[story])
    reader.count(parts)
    return (story, parts)
  } take: { story, parts in
    let pending = parts.compactMap { if case .pending(let document) = $0 { document } else { nil } }
    var finished = await parallelMap(pending, jobs: jobs) { document in
      defer { clock.progress?.finish() }
      return reader.finish(document)
    }[...]
    for part in parts {
      if case .done(let reading) = part {
        try take(story, reading)
      } else if let reading = finished.popFirst() {
        try take(story, reading)
      }
    }
  }
}

/// Opens files and makes something of the articles in them.
struct FileReader<Value: Sendable>: Sendable {
  /// A part of a file: made already, or a record that waits for its turn.
  enum Part: Sendable {
    case done(Reading<Value>)
    case pending(SourceDocument)
  }

  var form: InputForm
  var clock: StageClock
  var transform: @Sendable (Article) -> Value

  /// The parts of a file; a file that is one article is finished at once, to let go of its bytes.
  func open(_ file: InputFile, of story: InputStory) -> [Part] {
    let limits = story.limits
    do throws(TallyError) {
      let content = try clock.measure(.read) { () throws(TallyError) -> [UInt8] in
        try bytes(at: file.location, limits: limits)
      }
      let found = documents(in: content, path: file.path, form: form, limits: limits).map {
        part in part.map { $0.known(by: story.profile, within: limits.article) }
      }
      guard found.count <= limits.articles else {
        let reason = "more than \(limits.articles) records (--max-articles)"
        throw TallyError.unreadable(path: file.path, reason: reason)
      }
      if found.count == 1, case .success(let document) = found[0] {
        return [.done(finish(document))]
      }
      return found.map { part in
        switch part {
        case .success(let document): .pending(document)
        case .failure(let unread): .done(failure(unread, in: file.path))
        }
      }
    } catch {
      return [.done(Reading(path: file.path, result: .failure(error.at(file.path))))]
    }
  }

  /// Tells who watches what came of a file: it is read, or its records wait.
  func count(_ parts: [Part]) {
    let waiting = parts.count { if case .pending = $0 { true } else { false } }
    if waiting == 0 { clock.progress?.finish() } else { clock.progress?.expect(waiting - 1) }
  }

  func finish(_ document: SourceDocument) -> Reading<Value> {
    let path = document.page.shownPath
    do throws(TallyError) {
      let cleaned = try clock.measure(.clean) { () throws(TallyError) -> Article in
        try article(from: document)
      }
      return Reading(path: path, result: .success(transform(cleaned)))
    } catch {
      return Reading(path: path, result: .failure(error))
    }
  }

  func failure(_ part: UnreadPart, in path: String) -> Reading<Value> {
    let path = shownPath(path, record: part.record)
    return Reading(
      path: path, result: .failure(.unreadable(path: path, reason: part.reason)))
  }
}

extension SourceDocument {
  /// The same document, read with a profile and as far as limits allow.
  fileprivate func known(
    by profile: SourceProfile?, within limits: ArticleLimits
  ) -> SourceDocument {
    var document = self
    document.profile = profile
    document.page.limits = limits
    return document
  }
}

extension TallyError {
  /// The same error at the path that reports show.
  fileprivate func at(_ path: String) -> TallyError {
    if case .unreadable(_, let reason) = self { return .unreadable(path: path, reason: reason) }
    return self
  }

  /// The error as coverage shows it.
  fileprivate func unreadPage(at path: String) -> UnreadPage {
    if case .unreadable(_, let reason) = self { return UnreadPage(path: path, reason: reason) }
    return UnreadPage(path: path, reason: message)
  }
}

/// What `body` gives for each item, in the order of the items, worked out on up to `jobs` cores.
func parallelMap<Item: Sendable, Value: Sendable>(
  _ items: [Item], jobs: Int, _ body: @escaping @Sendable (Item) -> Value
) async -> [Value] {
  var values: [Value] = []
  await inOrder(items, jobs: jobs, body) { values.append($0) }
  return values
}

/// Gives away what `body` gives for each item, in the order of the items, worked out on up to
/// `jobs` cores; what waits for its turn is all that is kept.
private func inOrder<Item: Sendable, Value: Sendable>(
  _ items: [Item], jobs: Int, _ body: @escaping @Sendable (Item) -> Value,
  take: (Value) async throws -> Void
) async rethrows {
  let width = max(1, min(jobs, items.count))
  if width == 1 {
    for item in items { try await take(body(item)) }
    return
  }
  try await withThrowingTaskGroup(of: (Int, Value).self) { group in
    var next = 0
    while next < width {
      let index = next
      group.addTask { (index, body(items[index])) }
      next += 1
    }
    var waiting: [Int: Value] = [:]
    var turn = 0
    while let (finished, value) = try await group.next() {
      if next < items.count {
        let index = next
        group.addTask { (index, body(items[index])) }
        next += 1
      }
      waiting[finished] = value
      while let value = waiting.removeValue(forKey: turn) {
        try await take(value)
        turn += 1
      }
    }
  }
}
