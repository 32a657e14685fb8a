import Synchronization

/// How many articles of a run have been read, for those who wait.
///
/// Results never depend on it.
public final class ReadingProgress: Sendable {
  private let state = Mutex((read: 0, known: 0))

  /// Nothing is read yet.
  public init() {}

  /// Articles read, and articles known of so far: a file may turn out to hold many.
  public var counts: (read: Int, known: Int) { state.withLock { $0 } }

  /// More articles are known of.
  func expect(_ count: Int) { state.withLock { $0.known += count } }

  /// An article was read, or was found not to be readable.
  func finish() { state.withLock { $0.read += 1 } }
}
