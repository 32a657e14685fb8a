import ArgumentParser
import TallyConfig
import TallyKit

/// Where a command finds what a desk has laid down.
struct DeskOptions: ParsableArguments {
  @Option(help: "The configuration; without it the nearest .tally.yml above the first path.")
  var config: String?

  @Flag(help: "Use no configuration and no rulings.")
  var isolated = false

  func validate() throws {
    if isolated, config != nil {
      throw ValidationError("--isolated and --config exclude each other")
    }
  }

  /// The desk for articles at `paths`.
  func desk(for paths: [String]) throws -> Desk {
    isolated ? Desk() : try Desk(config: config, nearest: paths)
  }
}
