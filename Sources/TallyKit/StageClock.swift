import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A stage whose processor time is measured.
public enum Stage: Int, Sendable, Hashable, CaseIterable {
  case read, clean, extract, compare, render
}

/// Adds up the processor time of each stage over all threads.
///
/// Results never depend on it; it only serves `--timings`.
public final class StageClock: Sendable {
  private let nanoseconds = Mutex([UInt64](repeating: 0, count: Stage.allCases.count))
  private let isOn: Bool
  /// How far the reading of articles is, where somebody watches.
  public let progress: ReadingProgress?

  /// A clock; one that is off costs nothing.
  public init(isOn: Bool = false, progress: ReadingProgress? = nil) {
    self.isOn = isOn
    self.progress = progress
  }

  /// Runs `body` and counts its processor time for `stage`.
  public func measure<Value, Failure: Error>(
    _ stage: Stage, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard isOn else { return try body() }
    let start = Self.threadTime()
    defer {
      let spent = Self.threadTime() &- start
      nanoseconds.withLock { $0[stage.rawValue] &+= spent }
    }
    return try body()
  }

  /// The milliseconds of each stage so far.
  public var milliseconds: [(stage: Stage, time: UInt64)] {
    nanoseconds.withLock { times in
      Stage.allCases.map { ($0, times[$0.rawValue] / 1_000_000) }
    }
  }

  private static func threadTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
