import ArgumentParser
import TallyKit

@main
struct Tally: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: "Do the figures tally?", version: "0.1.0")
}
