import Foundation
import TallyTestSupport

/// What a program left behind.
struct Finished {
  var status: Int32
  var output: String
  var errors: String
}

/// A Git repository of a desk, thrown away after the test.
struct DeskRepository {
  let folder: ScratchFolder
  private let program: URL

  /// An empty repository on the branch `main`.
  init() throws {
    folder = try ScratchFolder()
    program = try Self.builtProgram()
    try git("init", "--quiet", "--initial-branch", "main")
  }

  /// Runs git; nothing of the machine's own settings counts.
  @discardableResult
  func git(_ arguments: String...) throws -> Finished {
    try run(URL(fileURLWithPath: "/usr/bin/env"), ["git"] + arguments)
  }

  /// Runs a line of shell in the repository, with `tally` on the search path.
  @discardableResult
  func bash(_ line: String, environment: [String: String] = [:]) throws -> Finished {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let own = ["PATH": program.deletingLastPathComponent().path + ":" + path]
    return try run(
      URL(fileURLWithPath: "/usr/bin/env"), ["bash", "-c", line],
      own.merging(environment) { $1 })
  }

  /// Commits everything.
  func commit(_ message: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }

  /// Runs the built `tally` in the repository.
  func tally(_ arguments: String..., environment: [String: String] = [:]) throws -> Finished {
    try run(program, arguments, environment)
  }

  /// Runs the built `tally` with arguments as they are given.
  func tally(_ arguments: [String]) throws -> Finished { try run(program, arguments) }

  /// Writes a file, with the folders above it.
  func write(_ path: String, _ text: String) throws {
    try folder.write(path, text)
  }

  /// The text of a file.
  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
  }

  /// What coverage and sanitizers tell the programs that tests start.
  private static let measuring = ProcessInfo.processInfo.environment.filter { name, _ in
    name == "LLVM_PROFILE_FILE" || name.hasSuffix("SAN_OPTIONS")
  }

  private func run(
    _ program: URL, _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> Finished {
    let scratch = try ScratchFolder()
    let output = URL(fileURLWithPath: try scratch.write("output", ""))
    let errors = URL(fileURLWithPath: try scratch.write("errors", ""))
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.url.path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Desk",
      "GIT_AUTHOR_EMAIL": "desk@example.invalid", "GIT_COMMITTER_NAME": "Desk",
      "GIT_COMMITTER_EMAIL": "desk@example.invalid",
    ].merging(Self.measuring) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Finished(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// The program lies beside the test bundle, in the folder that this build writes to.
  private static func builtProgram() throws -> URL {
    let bundles = Bundle.allBundles.map(\.bundleURL)
    let started = CommandLine.arguments.prefix(1).map { URL(fileURLWithPath: $0) }
    for bundle in started + bundles + [Repository.url(".build/debug/x")] {
      let program = bundle.deletingLastPathComponent().appendingPathComponent("tally")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
