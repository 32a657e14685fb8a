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

/// The stories of input, as `stories(from:)` makes them, and the texts of their articles.
///
/// Each page is read once, so that standard input can be one.
public func storiesWithTexts(
  from inputs: [InputStory], form: InputForm = .auto, jobs: Int, clock: StageClock = StageClock()
) async -> StoriesWithTexts {
  let read = await readings(of: inputs, form: form, jobs: jobs, clock: clock) { article in
    clock.measure(.extract) {
      let made = record(of: article)
      return (record: made, text: MarkedText(of: article, record: made))
    }
  }
  let recorded = zip(inputs, read).map { input, readings in
    RecordedStory(
      name: input.name,
      readings: readings.map { Reading(path: $0.path, result: $0.result.map(\.record)) })
  }
  let stories = await parallelMap(recorded, jobs: jobs) { recorded in
    clock.measure(.compare) {
      story(named: recorded.name, records: recorded.records, unread: recorded.unread)
    }
  }
  let texts = read.joined().compactMap { try? $0.result.get().text }
  return StoriesWithTexts(stories: stories, texts: texts)
}
