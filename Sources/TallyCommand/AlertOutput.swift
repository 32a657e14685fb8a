import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether output is in colour.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// The formats that alerts are written in.
struct AlertOutput: ParsableArguments {
  @Option(
    help: """
      text, lines, json, jsonl, sarif, github, gitlab, junit, checkstyle or rdjson; NAME=FILE \
      writes to a file; repeatable.
      """)
  var format: [FormatRequest] = []

  @Option(help: "Colours in text: auto, always or never.")
  var color: ColourChoice = .auto

  @Option(help: "Keeps the results of several runs on one commit apart, in SARIF.")
  var category = "tally"

  func validate() throws {
    try format.validated(among: AlertFormat.allCases.map(\.rawValue))
  }

  /// The requests; text on standard output unless there are others.
  var requests: [FormatRequest] { format.isEmpty ? [FormatRequest(name: "text")] : format }

  /// Writes the alerts in every format, then a line for people to standard error.
  ///
  /// - Parameter own: what a command prints in a format in its own way.
  func write(
    _ list: AlertList, quiet: Bool, own: (AlertFormat, Bool) -> [UInt8]? = { _, _ in nil }
  ) throws {
    var list = list
    list.category = category
    for request in requests {
      guard let format = AlertFormat(rawValue: request.name) else { continue }
      let colour = isColoured(request)
      try emit(own(format, colour) ?? format.render(list, colour: colour), to: request.file)
    }
    if requests.contains(where: { $0.name == "github" }) { try writeStepSummary(list) }
    // Files that cannot be read are named already; where nothing could be, that says it all.
    if !quiet, list.coverage.articles > 0 { StandardStream.error.write(line: list.summary) }
  }

  /// Adds the table to the summary of a GitHub job, where there is one.
  private func writeStepSummary(_ list: AlertList) throws {
    guard let path = variable("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return }
    let known = (try? readFile(path)) ?? []
    try writeFile(known + Array(stepSummary(of: list).utf8), to: path)
  }

  /// Colours are for terminals, unless they are asked for or refused.
  ///
  /// - Source: <https://no-color.org>: the variable counts when it is set and not empty.
  private func isColoured(_ request: FormatRequest) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      request.file == nil && isatty(STDOUT_FILENO) == 1 && variable("TERM") != "dumb"
        && (variable("NO_COLOR") ?? "").isEmpty
    }
  }

  private func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
