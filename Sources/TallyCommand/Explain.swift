import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// `tally explain`: how the figures on a line were read, or why two were (not) compared.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print how figures were read, or why two of them were (not) compared.",
    discussion: """
      FILE:LINE[:COLUMN] names a place as tally prints it. With one place the figures on it are \
      explained: the names of the grammar rules that built each quantity come innermost first. \
      With two places, or the ids of two claims, or the fingerprint of a finding, the figures \
      are compared inside their story: every feature with its weight and the words it rests on, \
      the clash that kept them apart, or the rule that relates them.
      """)

  @Argument(help: "A place, FILE:LINE[:COLUMN]; or the id of a claim or of a finding.")
  var place: NamedThing

  @Argument(help: "The other place or id, to explain the pair.")
  var other: NamedThing?

  @Option(
    name: .customLong("in"),
    help: "The articles to compare among; repeatable. Default: the folder of each file named.")
  var corpus: [String] = []

  @OptionGroup var desk: DeskOptions
  @OptionGroup var input: InputOptions

  func validate() throws {
    if isCompared, paths.isEmpty { throw ValidationError("--in names the articles with this id") }
  }

  func run() async throws {
    let clock = input.makeClock()
    let explained = isCompared ? try await comparison(clock) : try await reading(clock)
    if explained.isEmpty {
      StandardStream.error.write(line: "tally: no figure was read at \(place)")
      throw ExitStatus.failed
    }
    try StandardStream.writeResults(Array(explained.utf8))
  }

  /// Whether a story must be compared: for a pair, or to look an id up.
  private var isCompared: Bool {
    if case .place = place.thing { return other != nil }
    return true
  }

  private var paths: [String] {
    if !corpus.isEmpty { return corpus }
    var folders: [String] = []
    for name in [place, other].compactMap(\.self) {
      if case .place(let path, _, _) = name.thing {
        let folder = folder(of: path)
        if !folders.contains(folder) { folders.append(folder) }
      }
    }
    return folders
  }

  private func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private func reading(_ clock: StageClock) async throws -> String {
    guard case .place(let path, let line, let column) = place.thing else { return "" }
    let desk = try desk.desk(for: [path])
    let read = await readings(
      of: try input.stories(at: [path]), form: input.input,
      jobs: input.jobCount, clock: clock
    ) { desk.record(of: $0) }
    let sorted = SortedReadings(read.joined())
    let explained = sorted.values.map { explanation(ofLine: line, column: column, in: $0) }.joined()
    input.report(unread: sorted.unread, cut: sorted.values.flatMap(\.cutPages))
    if explained.isEmpty { try input.check(unread: sorted.unread) }
    return explained
  }

  private func comparison(_ clock: StageClock) async throws -> String {
    let stories = await stories(
      from: try input.stories(at: paths), form: input.input,
      jobs: input.jobCount, clock: clock, desk: try desk.desk(for: paths))
    var parts: [String] = []
    for story in stories {
      let first = story.claims(named: place.thing)
      let second = other.map { story.claims(named: $0.thing) } ?? first
      if let finding = story.findings.first(where: { place.thing == .id($0.id) }) {
        parts.append(VisibleText("\(finding.rule.rawValue): \(finding.message)").description + "\n")
      }
      if other == nil, first.count == 1, let only = first.first {
        parts.append(reading(of: only, in: story))
      }
      parts += story.pairs(first, second).map {
        text(of: explanation(of: $0.0, $0.1, in: story), in: story)
      }
    }
    return parts.joined(separator: "\n")
  }

  private func reading(of claim: ClaimReference, in story: Story) -> String {
    let place = story.claim(claim).place
    return explanation(ofLine: place.line, column: place.column, in: story.records[claim.record])
  }
}

/// A place or an id as a person writes it.
struct NamedThing: ExpressibleByArgument, CustomStringConvertible {
  var thing: ExplainedThing
  private var argument: String

  init?(argument: String) {
    guard let thing = ExplainedThing(argument) else { return nil }
    self.thing = thing
    self.argument = argument
  }

  var description: String { argument }
}
