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
  ///
  /// What goes to standard output first is written while the rest is read; files come to be, or
  /// change, when all is done.
  func write(
    _ paths: [String], _ input: InputOptions,
    rendering piece:
      @escaping @Sendable (Article, PieceFormat, StageClock) -> (
        bytes: [UInt8], cut: [UnreadPage]
      )
  ) async throws {
    ResidentMemory.returnLargeBlocks(jobs: input.jobCount)
    let clock = input.makeClock()
    let formats = formats
    let streamed = requests.firstIndex { $0.file == nil }
    var kept = [[[UInt8]]](repeating: [], count: formats.count)
    var unread: [UnreadPage] = []
    var cut: [UnreadPage] = []
    var count = 0
    var written = 0
    try await eachReading(
      of: try input.stories(at: paths), form: input.input, jobs: input.jobCount, clock: clock
    ) { article in
      formats.map { piece(article, $0, clock) }
    } _: { _, reading in
      guard let pieces = reading.value(addingTo: &unread) else { return }
      count += 1
      // The first article sets up what all share; later ones leave behind what only they needed.
      if count % 32 == 1 { ResidentMemory.releaseCode() }
      cut += pieces.first?.cut ?? []
      for index in formats.indices where index != streamed {
        kept[index].append(pieces[index].bytes)
      }
      guard let streamed, !pieces[streamed].bytes.isEmpty else { return }
      let lead = written == 0 ? formats[streamed].opening : formats[streamed].separator
      try StandardStream.writeResults(lead + pieces[streamed].bytes)
      written += 1
    }
    input.report(unread: unread, cut: cut)
    if count == 0 { throw ExitStatus.failed }
    if let streamed {
      let format = formats[streamed]
      try StandardStream.writeResults(written == 0 ? format.joined([]) : format.closing)
    }
    for (index, request) in requests.enumerated() where index != streamed {
      try emit(formats[index].joined(kept[index]), to: request.file)
    }
    input.report(clock)
    try input.check(unread: unread)
  }
}
