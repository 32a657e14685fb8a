public import TallyModel

/// What was made of one article of a story, or why there is none.
public struct Reading<Value: Sendable>: Sendable {
  /// The path as reports show it, with the record behind it for a record inside a file.
  public var path: String
  /// What was made of the article.
  public var result: Result<Value, TallyError>
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
      switch reading.result {
      case .success(let value): values.append(value)
      case .failure(let error): unread.append(error.unreadPage(at: reading.path))
      }
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
  let files = stories.enumerated().flatMap { index, story in story.files.map { (index, $0) } }
  let reader = FileReader(form: form, clock: clock, transform: transform)
  clock.progress?.expect(files.count)
  let opened = await parallelMap(files, jobs: jobs) {
    let parts = reader.open($1, of: stories[$0])
    reader.count(parts)
    return parts
  }
  var pending: [(file: Int, slot: Int, document: SourceDocument)] = []
  var results = opened
  for (file, parts) in opened.enumerated() {
    for (slot, part) in parts.enumerated() {
      if case .pending(let document) = part { pending.append((file, slot, document)) }
    }
  }
  let finished = await parallelMap(pending.map(\.document), jobs: jobs) { document in
    defer { clock.progress?.finish() }
    return reader.finish(document)
  }
  for (position, reading) in zip(pending, finished) {
    results[position.file][position.slot] = .done(reading)
  }
  var readings = [[Reading<Value>]](repeating: [], count: stories.count)
  for ((story, _), parts) in zip(files, results) {
    for case .done(let reading) in parts { readings[story].append(reading) }
  }
  return readings
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
    let path = part.record.map { "\(path):\($0)" } ?? path
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
  let width = max(1, min(jobs, items.count))
  if width == 1 { return items.map(body) }
  var values = [Value?](repeating: nil, count: items.count)
  await withTaskGroup(of: (Int, Value).self) { group in
    var next = 0
    while next < width {
      let index = next
      group.addTask { (index, body(items[index])) }
      next += 1
    }
    while let (finished, value) = await group.next() {
      values[finished] = value
      if next < items.count {
        let index = next
        group.addTask { (index, body(items[index])) }
        next += 1
      }
    }
  }
  return values.compactMap(\.self)
}
