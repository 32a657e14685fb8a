import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// `tally explain`: how the figures on a line were read.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print how the figures on a line were read, rule by rule.",
    discussion: """
      FILE:LINE[:COLUMN] names a place as tally prints it. The names of the grammar rules that \
      built each quantity come innermost first.
      """)

  @Argument(help: "The place, as FILE:LINE or FILE:LINE:COLUMN.")
  var place: NamedPlace

  @OptionGroup var desk: DeskOptions
  @OptionGroup var input: InputOptions

  func run() async throws {
    let clock = input.makeClock()
    let desk = try desk.desk(for: [place.path])
    let read = await readings(
      of: try inputStories(at: [place.path], limits: input.limits), form: input.input,
      jobs: input.jobCount, clock: clock
    ) { desk.applied(to: record(of: $0)) }
    var unread: [UnreadPage] = []
    var explained = ""
    for reading in read.flatMap(\.self) {
      switch reading.result {
      case .success(let record):
        explained += explanation(ofLine: place.line, column: place.column, in: record)
      case .failure(let error): unread.append(error.unreadPage(at: reading.path))
      }
    }
    input.report(unread: unread)
    if explained.isEmpty {
      StandardStream.error.write(line: "tally: no figure was read at \(place)")
      throw ExitStatus.failed
    }
    try StandardStream.writeResults(Array(explained.utf8))
    try input.check(unread: unread)
  }
}

/// A place in a file as a person writes it.
struct NamedPlace: ExpressibleByArgument, CustomStringConvertible {
  var path: String
  var line: Int
  var column: Int?

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = Int(parts[parts.count - 1]), last > 0 else { return nil }
    if parts.count >= 3, let line = Int(parts[parts.count - 2]), line > 0 {
      self.line = line
      column = last
      path = parts.dropLast(2).joined(separator: ":")
    } else {
      line = last
      path = parts.dropLast().joined(separator: ":")
    }
    if path.isEmpty { return nil }
  }

  var description: String { "\(path):\(line)" + (column.map { ":\($0)" } ?? "") }
}
