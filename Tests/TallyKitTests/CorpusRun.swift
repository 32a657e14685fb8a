import Foundation
import TallyModel
import TallyTestSupport

@testable import TallyKit

/// The corpus as `tally report corpus` reads it from the project's folder, read once.
enum CorpusRun {
  /// The stories, in the order of their folders.
  static func stories() async throws -> [Story] {
    try await TallyKit.stories(from: inputs(), jobs: 2)
  }

  /// The stories of all tests: the corpus does not change while they run.
  static let shared = Task { try await stories() }

  /// The corpus with the paths that a run in the project's folder shows.
  static func inputs() throws -> [InputStory] {
    let root = Repository.root.path + "/"
    let found = try inputStories(at: [Repository.url("corpus").path])
    return found.map { story in
      var story = story
      story.path = relative(story.path, to: root)
      story.files = story.files.map {
        InputFile(
          path: relative($0.path, to: root), location: root + relative($0.location, to: root))
      }
      return story
    }
  }

  private static func relative(_ path: String, to root: String) -> String {
    path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
  }

  /// The names of the corpus's stories.
  static let names = ["h200-approval", "harbour-quake", "quarterly-results"]
}
