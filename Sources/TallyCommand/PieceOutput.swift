import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// The formats that a command with one piece of output an article was asked for.
struct PieceOutput {
  private let requests: [FormatRequest]
  private let formats: [PieceFormat]

  /// The formats of requests that were validated.
  init(_ requests: [FormatRequest]) {
    self.requests = requests
    formats = requests.compactMap { PieceFormat(rawValue: $0.name) }
  }

  /// Reads all input, renders each article and writes the pieces in the order of input.
  func write(
    _ paths: [String], _ input: InputOptions,
    rendering piece:
      @escaping @Sendable (Article, PieceFormat, StageClock) -> (
        bytes: [UInt8], cut: [UnreadPage]
      )
  ) async throws {
    let clock = input.makeClock()
    let formats = formats
    let read = await readings(
      of: try input.stories(at: paths), form: input.input,
      jobs: input.jobCount, clock: clock
    ) { article in formats.map { piece(article, $0, clock) } }
    let sorted = SortedReadings(read.joined())
    let pieces = sorted.values
    input.report(unread: sorted.unread, cut: pieces.compactMap(\.first).flatMap(\.cut))
    if pieces.isEmpty { throw ExitStatus.failed }
    for (index, request) in requests.enumerated() {
      try emit(formats[index].joined(pieces.map { $0[index].bytes }), to: request.file)
    }
    input.report(clock)
    try input.check(unread: sorted.unread)
  }
}
