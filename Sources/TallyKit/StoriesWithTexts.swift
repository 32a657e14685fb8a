import TallyConfig
public import TallyModel
public import TallyReport

/// Stories, and the texts of their articles for reports that show them whole.
public struct StoriesWithTexts: Sendable {
  /// The stories, in the order of the input.
  public var stories: [Story]
  /// The texts of all articles, in the order of the files.
  public var texts: [MarkedText]

  /// Stories with texts, if there are any.
  public init(stories: [Story], texts: [MarkedText] = []) {
    self.stories = stories
    self.texts = texts
  }
}

/// The records of articles with their texts, and the pages that gave none.
public struct RecordsWithTexts: Sendable {
  /// The articles, in the order of the files.
  public var articles: [(record: ArticleRecord, text: MarkedText)] = []
  /// The pages without one.
  public var unread: [UnreadPage] = []
}

/// The stories of input, as `stories(from:)` makes them, and the texts of their articles.
///
/// Each page is read once, so that standard input can be one.
public func storiesWithTexts(
  from inputs: [InputStory], form: InputForm = .auto, jobs: Int, clock: StageClock = StageClock(),
  desk: Desk = Desk()
) async -> StoriesWithTexts {
  let read = await markedReadings(of: inputs, form: form, jobs: jobs, clock: clock, desk: desk)
  let recorded = zip(inputs, read).map { input, readings in
    RecordedStory(
      name: input.name,
      readings: readings.map { Reading(path: $0.path, result: $0.result.map(\.record)) })
  }.grouped(desk.configuration.stories)
  let stories = await compared(recorded, jobs: jobs, clock: clock, rulings: desk.rulings)
  let texts = read.joined().compactMap { try? $0.result.get().text }
  return StoriesWithTexts(stories: stories, texts: texts)
}

/// The records of input with their texts; nothing is compared.
public func recordsWithTexts(
  from inputs: [InputStory], form: InputForm = .auto, jobs: Int, clock: StageClock = StageClock(),
  desk: Desk = Desk()
) async -> RecordsWithTexts {
  var result = RecordsWithTexts()
  let read = await markedReadings(of: inputs, form: form, jobs: jobs, clock: clock, desk: desk)
  let sorted = SortedReadings(read.joined())
  result.articles = sorted.values.map { ($0.record, $0.text) }
  result.unread = sorted.unread
  return result
}

/// An article's record with its text.
private struct MarkedRecord: Sendable {
  var record: ArticleRecord
  var text: MarkedText
}

private func markedReadings(
  of inputs: [InputStory], form: InputForm, jobs: Int, clock: StageClock, desk: Desk
) async -> [[Reading<MarkedRecord>]] {
  await readings(of: inputs, form: form, jobs: jobs, clock: clock) { article in
    clock.measure(.extract) {
      let made = desk.record(of: article)
      return MarkedRecord(record: made, text: MarkedText(of: article, record: made))
    }
  }
}
