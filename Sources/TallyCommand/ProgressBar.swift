import Synchronization
import TallyKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line on a terminal that says how far a long run is; nothing anywhere else.
final class ProgressBar: Sendable {
  private let progress: ReadingProgress
  private let start = ContinuousClock.now
  /// Whether the run is over, and whether a line was drawn.
  private let state = Mutex((isOver: false, isDrawn: false))

  /// Work that is done within this time is not worth a line.
  private static let patience = Duration.seconds(1)

  /// Watches a run; draws once it has taken more than a second.
  private init(_ progress: ReadingProgress) {
    self.progress = progress
    Task.detached { [self] in
      try? await Task.sleep(for: Self.patience)
      while draw() { try? await Task.sleep(for: .milliseconds(200)) }
    }
  }

  /// Whether standard error is a terminal on which a line can be drawn again.
  static var isWanted: Bool {
    isatty(STDERR_FILENO) == 1
      && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  /// The bar of this run.
  private static let current = Mutex<ProgressBar?>(nil)

  /// Starts to watch the run.
  static func show(_ progress: ReadingProgress) {
    let bar = ProgressBar(progress)
    current.withLock { $0 = bar }
  }

  /// Takes the line away, if there is one: something else is to be written.
  static func clear() {
    current.withLock { bar in
      bar?.finish()
      bar = nil
    }
  }

  /// Takes the line away; nothing is drawn after that.
  private func finish() {
    state.withLock { state in
      if state.isDrawn { StandardStream.error.write(Array("\r\u{1B}[K".utf8)) }
      state = (true, false)
    }
  }

  /// Draws the line anew; gives false when the run is over.
  private func draw() -> Bool {
    state.withLock { state in
      if state.isOver { return false }
      let (read, known) = progress.counts
      let line = Self.line(read: read, known: known, after: ContinuousClock.now - start)
      StandardStream.error.write(Array("\r\(line)\u{1B}[K".utf8))
      state.isDrawn = true
      return true
    }
  }

  /// A bar, how many articles of how many, how many a second, and the time that is left.
  static func line(read: Int, known: Int, after time: Duration) -> String {
    let width = 24
    let filled = known > 0 ? min(width, width * read / known) : 0
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    guard read < known else { return "\(bar) \(read) articles read; comparing" }
    let (whole, part) = time.components
    let seconds = max(Double(whole) + Double(part) / 1e18, 1)
    let rate = Double(read) / seconds
    let left = rate > 0 ? ", \(span(Double(known - read) / rate)) left" : ""
    return "\(bar) \(read) of \(known) articles, \(Int(rate.rounded())) a second\(left)"
  }

  private static func span(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 359_999))
    if whole < 60 { return "\(whole) s" }
    return whole < 3600
      ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
