import ArgumentParser
import TallyConfig
import TallyKit

/// `tally init`: the files with which a desk begins.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented .tally.yml and a CI workflow; show a pre-commit entry.",
    discussion: "Files that are there already are left alone.")

  @Argument(help: "The folder to write to.")
  var folder = "."

  func run() throws {
    try write(DeskTemplates.configuration, to: Configuration.fileName)
    try makeFolder(at: folder + "/.github/workflows")
    try write(DeskTemplates.workflow, to: ".github/workflows/tally.yml")
    StandardStream.output.write(Array(DeskTemplates.preCommit.utf8))
  }

  private func write(_ text: String, to name: String) throws {
    let path = folder + "/" + name
    guard (try? readFile(path)) == nil else {
      return StandardStream.error.write(line: "tally: \(path) is there already and left alone")
    }
    try writeFile(Array(text.utf8), to: path)
    StandardStream.error.write(line: "tally: wrote \(path)")
  }
}
