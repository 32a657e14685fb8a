public import Foundation
public import Testing

/// The project's own files, for tests that read them.
public enum Repository {
  /// The folder that holds `Package.swift`.
  public static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the project.
  public static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// The bytes of a file of the project.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url(path)))
  }

  /// The lines of a text file of the project, empty ones left out.
  public static func lines(_ path: String) throws -> [String] {
    String(decoding: try bytes(path), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Expects output to be what a file of the project holds.
  ///
  /// With `TALLY_RECORD=1` in the environment the file is written, and the test fails so that
  /// nobody records unseen.
  public static func expect(
    _ output: [UInt8], isRecordedAt path: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["TALLY_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output).write(to: url(path))
      Issue.record("recorded \(path)", sourceLocation: sourceLocation)
      return
    }
    let recorded = try bytes(path)
    let difference = firstDifference(recorded, output)
    let isCurrent = recorded == output
    #expect(
      isCurrent,
      "\(path) is not current: \(difference); look at it, then record with TALLY_RECORD=1",
      sourceLocation: sourceLocation)
  }

  /// The first line in which two texts differ, from both.
  private static func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> String {
    let (one, two) = (old.split(separator: 0x0A), new.split(separator: 0x0A))
    func text(_ line: ArraySlice<UInt8>?) -> String {
      line.map { String(decoding: $0, as: UTF8.self) } ?? "nothing"
    }
    for index in 0..<max(one.count, two.count) {
      let left = index < one.count ? one[index] : nil
      let right = index < two.count ? two[index] : nil
      if left != right { return "“\(text(left))” was recorded, now “\(text(right))”" }
    }
    return "only in line ends"
  }
}

/// A folder for one test, removed with it.
public final class ScratchFolder: Sendable {
  /// Where the folder is.
  public let url: URL

  /// Makes an empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("tally-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the folder.
  public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file, with the folders above it; gives its path.
  @discardableResult
  public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Writes a text file; gives its path.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }
}
