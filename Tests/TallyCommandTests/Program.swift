import Foundation
import TallyTestSupport

/// A run of the built program.
struct ProgramRun {
  var status: Int32
  var output: String
  var errors: String

  /// The lines on standard error.
  var errorLines: [Substring] { errors.split(separator: "\n") }

  /// Runs `tally` in a folder, the project's own unless given.
  init(_ arguments: [String], input: String = "", in folder: URL = Repository.root) throws {
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let scratch = try ScratchFolder()
    // Files instead of pipes: a pipe that nobody empties in time would stop the program.
    let source = URL(fileURLWithPath: try scratch.write("input", input))
    let output = URL(fileURLWithPath: try scratch.write("output", ""))
    let errors = URL(fileURLWithPath: try scratch.write("errors", ""))
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
  }

  /// The program lies beside the test bundle, in the folder that this build writes to.
  private static func program() throws -> URL {
    var folders = CommandLine.arguments.prefix(1).map {
      URL(fileURLWithPath: $0).deletingLastPathComponent()
    }
    folders += Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    folders.append(Repository.url(".build/debug"))
    for folder in folders {
      let program = folder.appendingPathComponent("tally")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
