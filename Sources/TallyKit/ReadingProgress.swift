import Synchronization

/// How many articles of a run have been read, for those who wait.
///
/// Results never depend on it.
public final class ReadingProgress: Sendable {
  private let read = Atomic(0)
  private let known = Atomic(0)

  /// Nothing is read yet.
  public init() {}

  /// Articles read, and articles known of so far: a file may turn out to hold many.
  public var counts: (read: Int, known: Int) {
    (read.load(ordering: .relaxed), known.load(ordering: .relaxed))
  }

  /// More articles are known of.
  func expect(_ count: Int) { known.add(count, ordering: .relaxed) }

  /// An article was read, or was found not to be readable.
  func finish() { read.add(1, ordering: .relaxed) }
}
